// glyph-missing: characters that the fonts of the print have no glyph for would come out as empty boxes. This is looked for in
// the raw files, because whatever stands in them is printed somewhere: prose, facts, tables, contents.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

/** Reports each character of each file that is neither in `alphabet` nor invisible; neighbours that are missing too share one report. */
export function checkGlyphs(
  files: readonly { readonly path: string; readonly text: string }[],
  alphabet: ReadonlySet<number>,
): Diagnostic[] {
  const runs = runsOutside(alphabet);
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(runs)].map(({ 0: run, index }) =>
      diagnostic('glyph-missing', { file: path, start: index, end: index + run.length }, { characters: run, codePoints: codePoints(run) }),
    ),
  );
}

// White space, format characters and variation selectors have no shape to miss.
const SHAPELESS = String.raw`\s\p{Cf}\p{Cc}\ufe00-\ufe0f`;
const IS_SHAPELESS = new RegExp(`[${SHAPELESS}]`, 'u');

function runsOutside(alphabet: ReadonlySet<number>): RegExp {
  const shown = [...alphabet].map((codePoint) => `\\u{${codePoint.toString(16)}}`).join('');
  const missing = `[^${shown}${SHAPELESS}]`;
  return new RegExp(String.raw`${missing}(?:${missing}|[\p{Cf}\ufe00-\ufe0f])*`, 'gu');
}

function codePoints(run: string): string[] {
  const named = [...run].filter((character) => !IS_SHAPELESS.test(character));
  return [...new Set(named)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}
