// Numbers at the start of a block. After a Persian letter digits are Arabic numbers to the bidi algorithm (UAX #9 W2); at the start
// of a cell or heading they are not, and «۳-۲» or «۱۲٪» would be drawn the other way round than in a sentence.
// ARABIC LETTER MARK before the number makes both places alike; it has no width.
import type { Element, Root } from 'hast';

const ALM = '\u061c';
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'figcaption',
  'bdi',
]);
const OPENS_WITH_NUMBER = /^\s*[(\[+\-\u2212]*[0-9\u06f0-\u06f9]/;

/** Puts the mark before a text that opens with a number. */
export function markNumber(text: string): string {
  return OPENS_WITH_NUMBER.test(text) ? ALM + text : text;
}

/** Puts the mark into every block of a tree that opens with a number; changes the tree. Drawings have no blocks. */
export function markOpeningNumbers({ children }: Root | Element): void {
  for (const child of children) {
    if (child.type !== 'element' || child.tagName === 'svg') continue;
    if (BLOCKS.has(child.tagName) && child.properties.dir !== 'ltr') markFirstText(child);
    markOpeningNumbers(child);
  }
}

/** Marks the first text; tells whether there was any content that could open the block. */
function markFirstText(node: Element): boolean {
  for (const child of node.children) {
    if (child.type === 'text' && child.value.trim() !== '') {
      child.value = markNumber(child.value);
      return true;
    }
    // An isolate opens the block as a neutral; nothing after it is at the start.
    if (child.type === 'element' && (child.tagName === 'bdi' || markFirstText(child))) return true;
  }
  return false;
}
