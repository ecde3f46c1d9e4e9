// Where each value of a front matter stands in its file, by its path of canonical keys.
import type { Span } from './diagnostic.ts';

/** A path into front matter: English field keys, free keys as written, list positions from 0. */
export type FieldPath = readonly (string | number)[];

export interface FieldSpans {
  /** The key as written; list entries have none. */
  readonly key?: Span;
  readonly value: Span;
}

export interface SpanIndex {
  /** The whole front matter, or the first character of a file without one. */
  readonly whole: Span;
  readonly fields: ReadonlyMap<string, FieldSpans>;
}

/** Joins a path into the key under which an index keeps it. */
export function pathKey(path: FieldPath): string {
  return path.join('\u0001');
}

/** Finds the span of the value at a path; the nearest enclosing value when the path itself was not written. */
export function valueSpan(index: SpanIndex, path: FieldPath): Span {
  for (let length = path.length; length > 0; length--) {
    const found = index.fields.get(pathKey(path.slice(0, length)));
    if (found) return found.value;
  }
  return index.whole;
}

/** Finds the span of the key at a path; of the value where there is no key, as in lists. */
export function keySpan(index: SpanIndex, path: FieldPath): Span {
  return index.fields.get(pathKey(path))?.key ?? valueSpan(index, path);
}
