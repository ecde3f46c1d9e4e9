// How large a file is, as readers are told before they take it.
import { formatNumber } from '../../text/digits.ts';
import type { OutputFile } from '../output-file.ts';
import { WORDS } from './words.ts';

/** Says the size of a file in kilobytes, with a decimal below ten. */
export function fileSize({ bytes }: Pick<OutputFile, 'bytes'>): string {
  const kilobytes = (typeof bytes === 'string' ? new TextEncoder().encode(bytes).length : bytes.length) / 1024;
  return `${formatNumber(Math.max(kilobytes, 0.1), kilobytes < 10 ? 1 : 0)} ${WORDS.data.kilobytes}`;
}
