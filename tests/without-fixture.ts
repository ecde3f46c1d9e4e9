// What no fixture can hold.
import type { Code } from '../src/diagnostic/diagnostic.ts';

/** Codes of files that are too large, or not to be written on every system: read.test.ts writes these when it runs. */
export const WITHOUT_FIXTURE: ReadonlySet<Code> = new Set<Code>(['file-too-large', 'asset-too-large', 'file-name', 'file-name-case']);
