// Short texts of the front matter as a list.
import { paragraph } from '../phrasing.ts';
import type { Block } from '../tree.ts';

/** One bullet for each text; nothing when there is none. */
export function bulletList(texts: readonly string[] = []): Block[] {
  if (texts.length === 0) return [];
  const children = texts.map((text) => ({ type: 'listItem' as const, spread: false, children: [paragraph(text)] }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}
