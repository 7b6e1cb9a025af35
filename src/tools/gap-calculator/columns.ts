import type { Table } from '../../lib/tool/tool.ts';

type Column = Table['columns'][number];

export const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });
export const number = (key: string, label: string, digits = 0): Column => ({ key, label, kind: 'number', digits });

/** For a column beside a sum. */
export const wholeOrAtLeast = (isWhole: boolean): string => (isWhole ? 'yes' : 'at least: something was not given');
