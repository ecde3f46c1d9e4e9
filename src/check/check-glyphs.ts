// glyph-missing: characters that the fonts of the print have no glyph for would come out as empty boxes. This is looked for in
// the raw files, because whatever stands in them is printed somewhere: prose, facts, tables, contents.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

/** Reports each character of each file that is neither in `alphabet` nor invisible; neighbours that are missing too share one report. */
export function checkGlyphs(
  files: readonly { readonly path: string; readonly text: string }[],
  alphabet: ReadonlySet<number>,
): Diagnostic[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(runsOutside(alphabet, text))].map(({ 0: run, index }) =>
      diagnostic('glyph-missing', { file: path, start: index, end: index + run.length }, { characters: run, codePoints: codePoints(run) }),
    ),
  );
}

// White space, format characters and variation selectors have no shape to miss.
const SHAPELESS = /[\s\p{Cf}\p{Cc}\ufe00-\ufe0f]/u;

function runsOutside(alphabet: ReadonlySet<number>, text: string): RegExp {
  const missing = [...new Set(text)].filter((character) => !alphabet.has(character.codePointAt(0) ?? 0) && !SHAPELESS.test(character));
  if (missing.length === 0) return /(?!)/g;
  const set = missing.map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('');
  return new RegExp(`[${set}][${set}\\p{Cf}\\ufe00-\\ufe0f]*`, 'gu');
}

function codePoints(run: string): string[] {
  const named = [...run].filter((character) => !SHAPELESS.test(character));
  return [...new Set(named)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}
