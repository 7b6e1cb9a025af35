/** How the tabs of one browser tell each other what they did. */
import { WORKSPACE_VERSION } from '../../../lib/workspace/schema.ts';

/** `saved` and `removed` name a storage key; `hello` only tells the version. */
export type TabMessage = { about: 'saved' | 'removed'; key: string } | { about: 'hello' | 'cleared' };

export interface TabChannel {
	tell(message: TabMessage): void;
	/** Calls back with what other tabs say. Returns how to stop listening. */
	listen(heard: (message: TabMessage) => void, heardNewer?: () => void): () => void;
	close(): void;
}

const NAME = 'talent-pipeline-field-guide';

/** Opens the channel of this browser. Where there is none, nothing is heard and nothing goes wrong. */
export function openChannel(name: string = NAME, version: number = WORKSPACE_VERSION): TabChannel {
	if (typeof BroadcastChannel === 'undefined') return { tell() {}, listen: () => () => {}, close() {} };
	const channel = new BroadcastChannel(name);
	return {
		tell: (message) => channel.postMessage({ version, ...message }),
		listen(heard, heardNewer) {
			const onMessage = ({ data }: MessageEvent<TabMessage & { version: number }>) => {
				// Messages of a newer version may have another shape: nothing but their number is read.
				if (data.version > version) heardNewer?.();
				else heard(data);
			};
			channel.addEventListener('message', onMessage);
			return () => channel.removeEventListener('message', onMessage);
		},
		close: () => channel.close(),
	};
}
