// glyph-missing: characters that no face of the print has a glyph for would come out as empty boxes. This is looked for in the raw
// files, because whatever stands in them is printed somewhere: prose, code, facts, tables, contents.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

/** Reports each character of each file that can neither be printed nor is invisible; neighbours that are missing too share one report. */
export function checkGlyphs(
  files: readonly { readonly path: string; readonly text: string }[],
  isPrintable: (character: string) => boolean,
): Diagnostic[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(missingRuns(isPrintable, text))].map(({ 0: run, index }) =>
      diagnostic('glyph-missing', { file: path, start: index, end: index + run.length }, { characters: run, codePoints: codePoints(run) }),
    ),
  );
}

// White space, format characters and variation selectors have no shape to miss.
const SHAPELESS = /[\s\p{Cf}\p{Cc}\ufe00-\ufe0f]/u;

function missingRuns(isPrintable: (character: string) => boolean, text: string): RegExp {
  const missing = [...new Set(text)].filter((character) => !SHAPELESS.test(character) && !isPrintable(character));
  if (missing.length === 0) return /(?!)/g;
  const set = missing.map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('');
  return new RegExp(`[${set}][${set}\\p{Cf}\\ufe00-\\ufe0f]*`, 'gu');
}

function codePoints(run: string): string[] {
  const named = [...run].filter((character) => !SHAPELESS.test(character));
  return [...new Set(named)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}
