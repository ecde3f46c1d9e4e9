// The plainest of fixes: one word for another, where it stands.
import type { Fix, Span } from './diagnostic.ts';

/**
 * Gives the fix that puts `text` in the place of what was written; nothing where there is nothing to put, or where the place holds
 * more than the word, such as quotes around it.
 */
export function replacement({ file, start, end }: Span, written: string, text: string | undefined): Fix | undefined {
  if (text === undefined || end - start !== written.length) return undefined;
  return { edits: [{ span: { file, start, end }, text }], safe: false };
}
