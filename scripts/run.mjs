/**
 * Runs a program of the project the way npm would: from the project's folder, with node_modules/.bin first on PATH (so
 * that `node` is the one in node_modules, whatever the machine has), nothing reporting home, no server detaching itself.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not import.meta.dirname: the first Node 20 does not have it, and this file runs before a newer one is installed.
export const root = fileURLToPath(new URL('..', import.meta.url));

const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

export const environment = {
	...process.env,
	[path]: [join(root, 'node_modules/.bin'), process.env[path]].join(delimiter),
	ASTRO_TELEMETRY_DISABLED: '1',
	ASTRO_DEV_BACKGROUND: '0',
	ASTRO_PREVIEW_BACKGROUND: '0',
};

const running = new Set();

// Whoever ends this process means its children too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		for (const child of running) child.kill(signal);
		process.exit(running.size > 0 ? 1 : 0);
	});
}

/**
 * Resolves with the exit code when `accept` includes it, rejects otherwise. `env` is added to the environment.
 * Programs of node_modules are found by name. What a program prints while others run is told with `told`, at its end.
 */
export function run(program, parameters, { env = {}, accept = [0], told = null } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, parameters, {
			cwd: root,
			env: { ...environment, ...env },
			stdio: told ? ['inherit', 'pipe', 'pipe'] : 'inherit',
			// What npm puts in .bin on Windows are command files, which only a shell starts.
			shell: process.platform === 'win32' && !program.includes('\\'),
		});
		running.add(child);
		const output = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words) => output.push(words));
		child.on('error', reject);
		child.on('close', (code) => {
			running.delete(child);
			told?.(Buffer.concat(output).toString());
			if (accept.includes(code)) resolve(code);
			else reject(new Error(`${program} ${parameters.join(' ')} ended with ${code ?? 'a signal'}`));
		});
	});
}
