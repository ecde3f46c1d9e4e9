// What is known of each page once everything has its place: its label, its running head, its side of the sheet.
import { abjad } from '../../../text/abjad.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import type { Definition } from './pdfmake.ts';

export interface PageFacts {
  /** Counted from 1, blank pages included. */
  readonly number: number;
  /** The number as printed: abjad letters before the first node that has `numbers: 'restart'`, Persian digits from it on. */
  readonly label: string;
  /** Odd pages lie on the left of an open Persian book, with the binding at their right. */
  readonly side: 'recto' | 'verso';
  /** The running head that holds on this page; absent where a part opens or where none is set. */
  readonly head?: string;
  /** Whether the page bears no header and footer, such as the cover and blank pages. */
  readonly bare: boolean;
}

/** Gives the facts of all pages from the nodes that were laid out; `blank` holds indexes of pages left empty on purpose. */
export function buildPageFacts(nodes: readonly Definition[], pages: number, blank: ReadonlySet<number>): PageFacts[] {
  const openings = new Map<number, string>();
  const bare = new Set<number>();
  let restart: number | undefined;
  for (const node of nodes) {
    const number = (node['positions'] as { pageNumber: number }[])[0]?.pageNumber;
    if (number === undefined) continue;
    if (typeof node['head'] === 'string') openings.set(number, node['head']);
    if (node['bare']) bare.add(number);
    if (node['numbers'] === 'restart') restart ??= number;
  }
  let head: string | undefined;
  return Array.from({ length: pages }, (_, index) => {
    const number = index + 1;
    const opening = openings.get(number);
    if (opening !== undefined) head = opening;
    const counted = restart === undefined ? number : number - restart + 1;
    return {
      number,
      label: counted > 0 ? toPersianDigits(counted) : abjad(number),
      side: number % 2 === 1 ? 'recto' : 'verso',
      bare: bare.has(number) || blank.has(index),
      ...(head !== undefined && opening === undefined ? { head } : {}),
    };
  });
}
