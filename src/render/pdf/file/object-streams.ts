// The objects of a file that are no streams, packed: many to a compressed object stream (ISO 32000-1, 7.5.7), and the places of
// all objects in a cross-reference stream (7.5.8). A plan has tens of thousands of links, which unpacked would be half the file.

/** Objects to a stream; readers unpack a whole stream for one object. */
const OBJECTS_PER_STREAM = 200;

/** Where an object is: at an offset of the file, or in an object stream at an index. */
export type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number };

export interface PackedStream {
  readonly data: { readonly Type: 'ObjStm'; readonly N: number; readonly First: number };
  readonly bytes: Buffer;
  readonly ids: readonly number[];
}

/** Collects objects and packs them. */
export class ObjectPacker {
  #waiting: { readonly id: number; readonly body: Buffer }[] = [];

  /** Takes an object; gives a stream when one is full. */
  add(id: number, body: Buffer): PackedStream | undefined {
    this.#waiting.push({ id, body });
    return this.#waiting.length >= OBJECTS_PER_STREAM ? this.rest() : undefined;
  }

  /** Packs what is left; undefined when there is nothing. */
  rest(): PackedStream | undefined {
    const objects = this.#waiting;
    this.#waiting = [];
    if (objects.length === 0) return undefined;
    let offset = 0;
    const index = objects.map(({ id, body }) => {
      const entry = `${id} ${offset}`;
      offset += body.length;
      return entry;
    });
    const head = Buffer.from(`${index.join(' ')}\n`, 'latin1');
    return {
      data: { Type: 'ObjStm', N: objects.length, First: head.length },
      bytes: Buffer.concat([head, ...objects.map(({ body }) => body)]),
      ids: objects.map(({ id }) => id),
    };
  }
}

/** Widths of the three fields of an entry: its kind, an offset or stream, an index. */
const FIELDS = [1, 4, 2] as const;
const ROW = FIELDS[0] + FIELDS[1] + FIELDS[2];

/** The entries of a cross-reference stream, for objects 1 to n and the free object 0, and what its dictionary says of them. */
export function crossReferences(places: readonly (ObjectPlace | undefined)[]): {
  readonly data: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
} {
  const rows = Buffer.alloc((places.length + 1) * ROW);
  rows.writeUInt16BE(0xffff, FIELDS[0] + FIELDS[1]);
  places.forEach((place, index) => {
    const at = (index + 1) * ROW;
    if (!place) return;
    const packed = 'stream' in place;
    rows.writeUInt8(packed ? 2 : 1, at);
    rows.writeUInt32BE(packed ? place.stream : place.offset, at + 1);
    rows.writeUInt16BE(packed ? place.index : 0, at + 1 + FIELDS[1]);
  });
  return {
    data: { Type: 'XRef', W: [...FIELDS], DecodeParms: { Predictor: 12, Columns: ROW } },
    bytes: differencesUp(rows),
  };
}

// Each row as its difference from the row above (PNG's filter «up»), after which it compresses to little.
function differencesUp(rows: Buffer): Buffer {
  const count = rows.length / ROW;
  const filtered = Buffer.alloc(count * (ROW + 1));
  for (let row = 0; row < count; row++) {
    filtered[row * (ROW + 1)] = 2;
    for (let column = 0; column < ROW; column++) {
      const above = row === 0 ? 0 : (rows[(row - 1) * ROW + column] ?? 0);
      filtered[row * (ROW + 1) + 1 + column] = (rows[row * ROW + column] ?? 0) - above;
    }
  }
  return filtered;
}
