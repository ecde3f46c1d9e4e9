// A file of open data -> what other files say of it: its name below data/, media type, size and digest.
import { createHash } from 'node:crypto';
import type { OfferedFile } from '../output-file.ts';

export interface FileFacts {
  /** Path below `data/`. */
  readonly name: string;
  /** Its ending. */
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Finds out what is said of a file. */
export function fileFacts({ path, bytes }: Pick<OfferedFile, 'path' | 'bytes'>): FileFacts {
  const raw = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  const format = path.slice(path.lastIndexOf('.') + 1);
  return {
    name: path.replace(/^data\//, ''),
    format,
    mediaType: MEDIA_TYPES[format] ?? 'application/octet-stream',
    bytes: raw.length,
    sha256: createHash('sha256').update(raw).digest('hex'),
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
