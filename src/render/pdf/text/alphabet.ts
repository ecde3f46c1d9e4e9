// The characters that can be printed.
import * as hb from 'harfbuzzjs';

/** Gives the code points that every one of the fonts has a glyph for. */
export function alphabetOf(fonts: readonly Uint8Array[]): ReadonlySet<number> {
  const [first, ...rest] = fonts.map((bytes) => new Set(new hb.Face(new hb.Blob(new Uint8Array(bytes).buffer)).collectUnicodes()));
  return new Set([...(first ?? [])].filter((codePoint) => rest.every((set) => set.has(codePoint))));
}
