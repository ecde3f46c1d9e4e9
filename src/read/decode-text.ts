// Bytes of a text file -> its letters, in the encodings in which spreadsheet programs save text: UTF-8 and UTF-16 with or by their
// marks, and else what Windows calls Arabic.
import { isUtf8 } from 'node:buffer';
import type { BudgetText } from './source.ts';

/** Decodes a text: by its byte order mark, as UTF-8 where it is that, and as Windows-1256 where it is not. */
export function decodeText(bytes: Uint8Array): Pick<BudgetText, 'text' | 'encoding'> {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, at) => bytes[at] === byte)) continue;
    // Half a character at the end, or bytes that are no letters, become U+FFFD, which no column is called.
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1256';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;
