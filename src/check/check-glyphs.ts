// glyph-missing: characters that no face of the print has a glyph for would come out as empty boxes. This is looked for in the raw
// files, because whatever stands in them is printed somewhere: prose, code, facts, tables, contents.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

/** Looks through the text of one file. */
export type GlyphCheck = (file: { readonly path: string; readonly text: string }) => Diagnostic[];

/**
 * Makes the check from what is printable, which is asked once for each character. It reports each character that can neither be
 * printed nor is invisible; neighbours that are missing too share one report.
 */
export function glyphCheck(isPrintable: (character: string) => boolean): GlyphCheck {
  // By code point: 0 not asked yet, 1 sound, 2 missing.
  const known = new Uint8Array(0x110000);
  const isMissing = (codePoint: number): boolean => {
    if (known[codePoint] === 0) {
      const character = String.fromCodePoint(codePoint);
      known[codePoint] = SHAPELESS.test(character) || isPrintable(character) ? 1 : 2;
    }
    return known[codePoint] === 2;
  };
  return ({ path, text }) => {
    const missing = new Set<string>();
    // Letter by letter, because a plan has millions of them.
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (known[unit] === 1 && (unit & 0xf800) !== 0xd800) continue;
      const codePoint = text.codePointAt(at) ?? unit;
      if (isMissing(codePoint)) missing.add(String.fromCodePoint(codePoint));
      if (codePoint > 0xffff) at++;
    }
    if (missing.size === 0) return [];
    return [...text.matchAll(runsOf(missing))].map(({ 0: run, index }) =>
      diagnostic('glyph-missing', { file: path, start: index, end: index + run.length }, { characters: run, codePoints: codePoints(run) }),
    );
  };
}

// White space, format characters and variation selectors have no shape to miss.
const SHAPELESS = /[\s\p{Cf}\p{Cc}\ufe00-\ufe0f]/u;

function runsOf(missing: ReadonlySet<string>): RegExp {
  const set = [...missing].map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('');
  return new RegExp(`[${set}][${set}\\p{Cf}\\ufe00-\\ufe0f]*`, 'gu');
}

function codePoints(run: string): string[] {
  const named = [...run].filter((character) => !SHAPELESS.test(character));
  return [...new Set(named)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}
