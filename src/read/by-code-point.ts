// The order of names that come from disk, the same on every machine and in every language.

/** Compares two texts by code point. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
