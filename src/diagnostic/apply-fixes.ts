// A text and what would mend it -> the mended text. Pure: which fixes are wanted, and where texts come from, is for the caller to say.
import type { Fix } from './diagnostic.ts';

export interface Mended {
  readonly text: string;
  /** The fixes that were applied; what overlaps one of them is left for another time. */
  readonly applied: readonly Fix[];
}

/**
 * Applies fixes of one file, each whole or not at all: where two would change the same place, the one that is given first is
 * applied. Edits that reach out of the text are our own bug and throw.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): Mended {
  const taken: Place[] = [];
  const applied: Fix[] = [];
  for (const fix of fixes) {
    const places = fix.edits.map(({ span }): Place => [span.start, span.end]);
    for (const [start, end] of places) if (start > end || end > text.length) throw new RangeError(`no place ${start}–${end} in the text`);
    if (places.some((place) => meetsOne(place, taken))) continue;
    for (const place of places) taken.splice(indexOf(place, taken), 0, place);
    applied.push(fix);
  }
  const edits = applied.flatMap(({ edits: own }) => own).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let mended = '';
  let cursor = 0;
  for (const { span, text: replacement } of edits) {
    mended += text.slice(cursor, span.start) + replacement;
    cursor = span.end;
  }
  return { text: mended + text.slice(cursor), applied };
}

type Place = readonly [start: number, end: number];

/** Tells whether a place meets one of those taken, which are sorted and apart. */
function meetsOne(place: Place, taken: readonly Place[]): boolean {
  const index = indexOf(place, taken);
  return [taken[index - 1], taken[index]].some((other) => other !== undefined && meet(place, other));
}

/** Gives the index at which a place belongs among sorted ones. */
function indexOf([start]: Place, taken: readonly Place[]): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Places that touch meet too: what one of two neighbours becomes may be what the other looked at.
function meet([start, end]: Place, [otherStart, otherEnd]: Place): boolean {
  return start <= otherEnd && otherStart <= end;
}
