// The characters that a font has, read from its own table of them (OpenType `cmap`). A check needs no more of a font, and loading the
// shaper for it takes longer than checking a small plan.

/** Gives the code points that a TrueType or OpenType font has a glyph for. */
export function fontAlphabet(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = findTable(view, 'cmap');
  const found = new Set<number>();
  const subtable = findUnicode(view, cmap);
  const format = view.getUint16(subtable);
  if (format === 12) readGroups(view, subtable, found);
  else if (format === 4) readSegments(view, subtable, found);
  else throw new Error(`a font has its characters in a table of format ${format}, which is not read here`);
  return found;
}

function findTable(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`a font has no table «${name}»`);
}

// Full Unicode before the basic plane alone; HarfBuzz chooses in the same order.
const ENCODINGS = ['3/10', '0/6', '0/4', '3/1', '0/3', '0/2', '0/1', '0/0'];

function findUnicode(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  const offsets = new Map<string, number>();
  for (let at = cmap + 4; at < cmap + 4 + count * 8; at += 8) {
    offsets.set(`${view.getUint16(at)}/${view.getUint16(at + 2)}`, cmap + view.getUint32(at + 4));
  }
  const chosen = ENCODINGS.flatMap((encoding) => offsets.get(encoding) ?? [])[0];
  if (chosen === undefined) throw new Error('a font has no table of Unicode characters');
  return chosen;
}

function readGroups(view: DataView, table: number, found: Set<number>): void {
  const count = view.getUint32(table + 12);
  for (let at = table + 16; at < table + 16 + count * 12; at += 12) {
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) found.add(code);
  }
}

function readSegments(view: DataView, table: number, found: Set<number>): void {
  const width = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + width];
  const [deltas, ranges] = [starts + width, starts + 2 * width];
  for (let at = 0; at < width; at += 2) {
    const [first, last] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const [delta, range] = [view.getUint16(deltas + at), view.getUint16(ranges + at)];
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const written = range === 0 ? code : view.getUint16(ranges + at + range + 2 * (code - first));
      // Delta is added to a glyph, and to nothing where there is none.
      const glyph = range !== 0 && written === 0 ? 0 : (written + delta) & 0xffff;
      if (glyph !== 0) found.add(code);
    }
  }
}
