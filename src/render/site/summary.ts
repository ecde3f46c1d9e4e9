// Blocks -> one or two sentences of plain text: what search engines and shared links show of a page.
import { toString } from 'mdast-util-to-string';
import type { Block, Phrasing } from '../../view/tree.ts';

const LONGEST = 180;

/** Takes the first paragraph of the text, cut at a word; gives the fallback where there is none. */
export function summarize(blocks: readonly Block[], fallback: string): string {
  const text = summaryText(blocks);
  if (text === undefined) return fallback;
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST)).replace(/[،؛:.]$/, '')}…`;
}

/** Takes the first paragraph of the text as plain text, or undefined where there is none. */
export function summaryText(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const found =
      block.type === 'paragraph'
        ? phrasingText(block.children).replace(/\s+/g, ' ').trim()
        : block.type === 'section' || block.type === 'sheet' || block.type === 'blockquote'
          ? summaryText(block.children)
          : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Writes phrasing as plain text; marks of notes are left out. */
function phrasingText(children: readonly Phrasing[]): string {
  return children.map((child) => ('children' in child ? phrasingText(child.children) : toString(child))).join('');
}
