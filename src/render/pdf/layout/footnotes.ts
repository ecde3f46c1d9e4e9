// Footnotes at the foot of the page that calls them. While lines are put on pages, each page keeps an area at its foot for the
// notes its lines call; a note that does not fit goes on at the foot of the next page. Notes are set in the order of their calls,
// and as in the text no line of a note stands alone.
import type { LaidLine } from './pdfmake.ts';

/** Height above the first note, with the rule that parts it from the text, in points. */
const SEPARATOR_PT = 12;
/** The most of a page that notes carried over from the page before may take. */
const CARRIED_SHARE = 0.5;

interface Area {
  readonly lines: LaidLine[];
  heightPt: number;
}

/** The notes at the foot of one page: their lines, the height they take altogether, and of it that of the rule above them. */
export interface FootnoteArea {
  readonly lines: readonly LaidLine[];
  readonly heightPt: number;
  readonly separatorPt: number;
}

/** Lines that stand on one page. */
type Chunk = readonly LaidLine[];

export class Footnotes {
  readonly #areas = new Map<number, Area>();
  #carried: Chunk[] = [];

  /** Tells whether some lines of notes still wait for a page. */
  get waiting(): boolean {
    return this.#carried.length > 0;
  }

  /** Gives the least height that a page must have left for some notes to begin on it: what waits comes before them. */
  leastHeight(page: number, notes: readonly (readonly LaidLine[])[]): number {
    if (notes.length === 0) return 0;
    return heightOf(this.#carried.flat()) + beginningHeight(notes) + (this.#areas.has(page) ? 0 : SEPARATOR_PT);
  }

  /** Puts notes at the foot of a page with `room` points left, and gives the height they take; the rest is carried over. */
  place(page: number, notes: readonly (readonly LaidLine[])[], room: number): number {
    this.#carried.push(...notes.flatMap(chunksOf));
    return this.#fill(page, room);
  }

  /** Puts what was carried over at the foot of a new page, and gives the height that its notes take altogether. */
  open(page: number, room: number): number {
    const known = this.#areas.get(page);
    return known ? known.heightPt : this.#fill(page, room * CARRIED_SHARE);
  }

  /** Gives the notes of a page, by its index, when nothing more comes onto it, and forgets them. */
  take(page: number): FootnoteArea | undefined {
    const area = this.#areas.get(page);
    this.#areas.delete(page);
    return area && { ...area, separatorPt: SEPARATOR_PT };
  }

  #fill(page: number, room: number): number {
    let taken = 0;
    for (let [chunk] = this.#carried; chunk; [chunk] = this.#carried) {
      const area = this.#areas.get(page);
      const height = heightOf(chunk) + (area ? 0 : SEPARATOR_PT);
      if (taken + height > room) break;
      this.#carried.shift();
      taken += height;
      if (area) {
        area.lines.push(...chunk);
        area.heightPt += height;
      } else {
        this.#areas.set(page, { lines: [...chunk], heightPt: height });
      }
    }
    return taken;
  }
}

/** Gives the height of the lines of some notes with the rule above them. */
export function heightOfNotes(lines: readonly LaidLine[]): number {
  return lines.length === 0 ? 0 : SEPARATOR_PT + heightOf(lines);
}

/** Gives the least height of some notes on the page where they begin: all of them but the last, and the beginning of that. */
export function beginningHeight(notes: readonly (readonly LaidLine[])[]): number {
  const [beginning = []] = chunksOf(notes.at(-1) ?? []);
  return heightOf([...notes.slice(0, -1).flat(), ...beginning]);
}

// The first two lines of a note stay together, and so do the last two.
function chunksOf(note: readonly LaidLine[]): Chunk[] {
  if (note.length < 4) return note.length === 0 ? [] : [note];
  return [note.slice(0, 2), ...note.slice(2, -2).map((line) => [line]), note.slice(-2)];
}

function heightOf(lines: readonly LaidLine[]): number {
  return lines.reduce((sum, line) => sum + line.getHeight(), 0);
}
