// What is known of a page once everything on it has its place: its label, its running head, its side of the sheet.
import { abjad } from '../../../text/abjad.ts';
import { toPersianDigits } from '../../../text/digits.ts';

export interface PageFacts {
  /** Counted from 1, blank pages included. */
  readonly number: number;
  /** The number as printed: abjad letters before the first opening with `restart`, Persian digits from it on. */
  readonly label: string;
  /** Odd pages lie on the left of an open Persian book, with the binding at their right. */
  readonly side: 'recto' | 'verso';
  /** The running head that holds on this page; absent where a part opens or where none is set. */
  readonly head?: string;
  /** Whether the page bears no header and footer, such as the cover and blank pages. */
  readonly bare: boolean;
}

/** What opens on a page: it rides on the line with which it opens. */
export interface Opening {
  /** The running head from the next page on. */
  readonly head?: string;
  /** Whether numbers begin again at 1, in digits; only the first such opening counts. */
  readonly restart?: boolean;
  /** Whether the page bears no header and footer. */
  readonly bare?: boolean;
}

/** Tells the facts of pages, one after the other. */
export class PageCounter {
  #number = 0;
  #head: string | undefined;
  #restart: number | undefined;

  /** Gives the facts of the next page, from what opens on it; `blank` pages were left empty on purpose. */
  next(openings: readonly Opening[], blank: boolean): PageFacts {
    const number = ++this.#number;
    const opening = openings.find(({ head }) => head !== undefined)?.head;
    if (opening !== undefined) this.#head = opening;
    if (openings.some(({ restart }) => restart)) this.#restart ??= number;
    const counted = this.#restart === undefined ? 0 : number - this.#restart + 1;
    return {
      number,
      label: counted > 0 ? toPersianDigits(counted) : abjad(number),
      side: number % 2 === 1 ? 'recto' : 'verso',
      bare: blank || openings.some(({ bare }) => bare),
      ...(this.#head !== undefined && opening === undefined ? { head: this.#head } : {}),
    };
  }
}
