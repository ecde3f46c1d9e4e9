// Vazirmatn with a variable weight -> the font of the site: the characters that a Persian plan may have, the weights that the site uses,
// and the features that shape them; less than 60 % of the whole. Plain JavaScript, because it is a step of bootstrap.mjs; people's
// builds only read what it made.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the font is, seen from the root of the repository. */
export const WEB_FONT = 'build/program/vazirmatn.woff2';

/**
 * Ranges of Unicode that are kept. What is left out of the font: presentation forms, which no text should be written in (the letters
 * find their forms by the features below), letters of other languages, and ligatures that have a feature.
 */
const RANGES = [
  // Latin, with the letters of European names; signs of transcription; marks that combine.
  [0x20, 0x17f],
  [0x2b0, 0x36f],
  // Arabic script, and the signs that have no other code: brackets of the Koran, the name of God, the rial.
  [0x600, 0x6ff],
  [0xfd3e, 0xfd3f],
  [0xfdf2, 0xfdf2],
  [0xfdfc, 0xfdfc],
  // Punctuation and what steers direction, figures, currencies, letters as signs, arrows, mathematics, shapes.
  [0x2000, 0x22ff],
  [0x25a0, 0x25ff],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];
/** Forms of letters, ligatures, marks on letters, pairs, and figures of one width. */
const FEATURES = ['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'rclt', 'calt', 'liga', 'curs', 'kern', 'mark', 'mkmk', 'tnum'];
// From the regular to the heaviest: a drawn master at either end, so that what lies between comes out as in the whole font.
const WEIGHTS = { min: 400, max: 900, default: 400 };

/** Writes the font, unless it is newer than what it is made of. */
export async function buildWebFont(root) {
  const target = join(root, WEB_FONT);
  const { web } = JSON.parse(readFileSync(join(root, 'fonts/fonts.json'), 'utf8'));
  const source = createRequire(join(root, 'package.json')).resolve(web);
  const made = existsSync(target) ? statSync(target).mtimeMs : 0;
  if ([source, fileURLToPath(import.meta.url)].every((path) => statSync(path).mtimeMs < made)) return;
  const { default: subsetFont } = await import('subset-font');
  const characters = RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  const font = await subsetFont(readFileSync(source), String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: WEIGHTS },
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, font);
}
