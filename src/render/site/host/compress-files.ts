// Texts of the output folder -> their twins, compressed once by the build so that no host has to: `.gz`, and `.br` for browsers that
// take it. Compression runs in Node's own threads, a few files at a time.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { OutputFile } from '../../output-file.ts';
import { ASSETS_FOLDER, TEXT_ENDINGS } from './headers.ts';

/** A smaller file fits into the first packets of an answer as it is. */
const SMALLEST_BYTES = 1024;
/** A twin that saves less is not worth a file. */
const LARGEST_SHARE = 0.9;
/** As many at a time as Node has threads for. */
const AT_A_TIME = 4;
/** The last steps of quality take ten times as long for a twentieth: they are for what every page loads. bench/README.md has the figures. */
const QUALITY = { assets: 11, pages: 5 };

const squeeze = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

/** Compresses the files that gain by it; gives the twins alone, in the order of the files. */
export async function compressFiles(files: readonly OutputFile[]): Promise<OutputFile[]> {
  const twins: OutputFile[][] = files.map(() => []);
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    for (const [at, file] of waiting) twins[at] = await twinsOf(file);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return twins.flat();
}

async function twinsOf({ path, bytes: written }: OutputFile): Promise<OutputFile[]> {
  if (!TEXT_ENDINGS.includes(path.slice(path.lastIndexOf('.') + 1))) return [];
  const bytes = typeof written === 'string' ? Buffer.from(written, 'utf8') : written;
  if (bytes.length <= SMALLEST_BYTES) return [];
  const quality = path.startsWith(`${ASSETS_FOLDER}/`) ? QUALITY.assets : QUALITY.pages;
  // Node writes no time and no name into gzip, so the same text gives the same bytes.
  const [br, gz] = await Promise.all([
    squeeze.brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    squeeze.gzip(bytes, { level: 9 }),
  ]);
  return [
    { path: `${path}.br`, bytes: br },
    { path: `${path}.gz`, bytes: gz },
  ].filter((twin) => twin.bytes.length <= LARGEST_SHARE * bytes.length);
}
