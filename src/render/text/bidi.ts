// The bidirectional algorithm (UAX #9) over whole paragraphs: text in, one level per UTF-16 unit out, and the order of
// runs on a line. bidi-js does rules P to I; what it lacks, characters beyond the BMP, is made good here.
import bidiModule, { type Bidi, type BidiCharTypeName } from 'bidi-js';

// The package is a CommonJS module whose types speak of a default export; at run time the import is the factory itself.
const bidi = (bidiModule as unknown as () => Bidi)();

/**
 * Gives the embedding level of each UTF-16 unit of a text, paragraph by paragraph. The base is set and never guessed where
 * Persian is printed, since a paragraph may open with a Latin word; `auto` (rules P2, P3) is there for conformance. Levels belong to the paragraph, not to the line: run
 * line by line, a line that opens with digits loses the letters before it and turns «۱۴۰۴-۱۴۰۸» round (UAX #9 W2).
 */
export function embeddingLevels(paragraph: string, base: 'rtl' | 'ltr' | 'auto' = 'rtl'): Uint8Array {
  if (base === 'rtl' && ONE_LEVEL.test(paragraph)) return new Uint8Array(paragraph.length).fill(1);
  return bidi.getEmbeddingLevels(replaceAstral(paragraph), base).levels;
}

/**
 * Texts of which every character comes out at level 1 of a right-to-left paragraph: Persian letters and their marks (AL, NSM),
 * spaces, punctuation and signs (WS, CS, ES, ET, ON, BN), and nothing that is or makes a number, Latin or an embedding.
 */
const ONE_LEVEL =
  /^[ !-/:-@[-`{-~\u00a0\u00ab\u00bb\u060c\u061b\u061f\u0620-\u065f\u066a\u066e-\u06d3\u06d5-\u06dc\u200c\u200d\u2010-\u2027\u2030-\u205e\u2212]*$/;

/**
 * Gives the order in which runs are drawn from left to right (UAX #9 L2): positions into the given levels.
 * Whatever whitespace ends the line must already be at the base level or gone (L1).
 */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const [first = 0] = levels;
  if (levels.every((level) => level === first)) return (first & 1) === 1 ? order.reverse() : order;
  const highest = Math.max(0, ...levels);
  const lowestOdd = Math.min(...levels.map((level) => level | 1));
  for (let level = highest; level >= lowestOdd; level--) {
    for (let start = 0; start < levels.length; start++) {
      if ((levels[start] ?? 0) < level) continue;
      let end = start;
      while (end + 1 < levels.length && (levels[end + 1] ?? 0) >= level) end++;
      reverse(order, start, end);
      start = end;
    }
  }
  return order;
}

/** Tells whether a character belongs to numbers: digits, separators, signs and terminators (classes EN, AN, CS, ES, ET). */
export function isNumeric(character: string): boolean {
  return ['EN', 'AN', 'CS', 'ES', 'ET'].includes(bidi.getBidiCharTypeName(character));
}

/** Tells whether a character has no shape of its own and only steers direction: marks, embeddings, isolates. */
export function isDirectionControl(character: string): boolean {
  return /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/.test(character);
}

function reverse(order: number[], start: number, end: number): void {
  for (let low = start, high = end; low < high; low++, high--) {
    const kept = order[low] as number;
    order[low] = order[high] as number;
    order[high] = kept;
  }
}

// A BMP character for each bidi class an astral character may have.
const STAND_INS: Partial<Record<BidiCharTypeName, string>> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0627',
  AN: '\u0660',
  EN: '0',
  ES: '+',
  ET: '#',
  CS: ',',
  NSM: '\u0300',
  BN: '\u00ad',
  ON: '!',
  WS: ' ',
};

// bidi-js reads UTF-16 units and takes each half of a surrogate pair for class L; two stand-ins of the true class keep
// both the levels and the offsets right.
function replaceAstral(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (character) => (STAND_INS[bidi.getBidiCharTypeName(character)] ?? 'a').repeat(2));
}
