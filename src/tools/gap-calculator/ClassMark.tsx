import type { GapClass } from '../../lib/labor/thresholds.ts';

const shapes: Record<GapClass, string> = {
	shortage: 'M-7 -5 L7 -5 L0 7 Z',
	balanced: 'M-5.5 -5.5 H5.5 V5.5 H-5.5 Z',
	surplus: 'M-7 5 L7 5 L0 -7 Z',
};

/** The mark of a class inside a drawing, around its own origin: shape and color say the same. */
export function ClassShape({ of }: { of: GapClass }) {
	return <path className={`gap-shape gap-shape-${of}`} d={shapes[of]} />;
}

/** The mark in a line of text; the class stands beside it in words. */
export function ClassMark({ of }: { of: GapClass }) {
	return (
		<svg className="gap-mark" viewBox="-8 -8 16 16" aria-hidden="true">
			<ClassShape of={of} />
		</svg>
	);
}
