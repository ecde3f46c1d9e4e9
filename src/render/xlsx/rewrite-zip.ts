// A zip archive -> the same archive with some of its texts changed. What it writes depends on nothing but the texts: no times, one level
// of compression. For archives as our library writes them: no encryption, no zip64, sizes in the directory.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32.ts';

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const DEFLATED = 8;
/** The first day that zip can write, 1 January 1980. */
const NO_DAY = 0x21;

/** Gives the archive with every file as `change` gives it back; it is asked in the order of the archive. */
export function rewriteZip(archive: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  const files = readZip(archive).map(({ path, bytes }) => {
    const text = bytes.toString('utf8');
    const changed = change(path, text);
    return { path, bytes: changed === text ? bytes : Buffer.from(changed, 'utf8') };
  });
  return writeZip(files);
}

interface ZipFile {
  readonly path: string;
  readonly bytes: Buffer;
}

function readZip(archive: Uint8Array): ZipFile[] {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = zip.lastIndexOf(signature(END));
  const files: ZipFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const [local, name] = [zip.readUInt32LE(at + 42), at + 46];
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + size);
    const path = zip.toString('utf8', name, name + (nameLength ?? 0));
    files.push({ path, bytes: method === DEFLATED ? inflateRawSync(packed) : packed });
    at = name + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function writeZip(files: readonly ZipFile[]): Uint8Array {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { path, bytes } of files) {
    const [name, packed] = [Buffer.from(path, 'utf8'), deflateRawSync(bytes)];
    // Version 2.0, no flags, deflated, no time; then checksum, sizes, length of the name, no extra field.
    const head = [u16(20), u16(0), u16(DEFLATED), u16(0), u16(NO_DAY), u32(crc32(bytes)), u32(packed.length), u32(bytes.length)];
    const body = [signature(LOCAL), ...head, u16(name.length), u16(0), name, packed];
    // No comment, first disk, no attributes.
    directory.push(signature(CENTRAL), u16(20), ...head, u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), name);
    bodies.push(...body);
    offset += body.reduce((length, part) => length + part.length, 0);
  }
  const listed = Buffer.concat(directory);
  const counts = [u16(0), u16(0), u16(files.length), u16(files.length)];
  return Buffer.concat([...bodies, listed, signature(END), ...counts, u32(listed.length), u32(offset), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const signature = u32;
