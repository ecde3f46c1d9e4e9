// The key under which words are looked for: spellings that a reader takes for the same word have the same key.
import { toAsciiDigits } from './digits.ts';

/**
 * Folds a text: presentation forms and compatibility characters (NFKC), Arabic ي ك to Persian, carriers of hamza to their letter,
 * digits to ASCII; marks, tatweel, half-spaces, characters that are not seen and case are dropped, and white space becomes single spaces.
 */
export function searchKey(text: string): string {
  return spaced(PLAIN.test(text) ? foldEach(text) : fold(text));
}

// Of these, none changes by what stands beside it, so that each is folded once for all texts; the work of a check is for the most part
// in such texts.
const PLAIN = /^[\u0000-\u007e\u00ab\u00b7\u00bb\u0600-\u06ff\u200c\u2013\u2014\u2026]*$/;

const folded = new Map<string, string>();

function foldEach(text: string): string {
  let key = '';
  for (const character of text) {
    let one = folded.get(character);
    if (one === undefined) {
      one = fold(character);
      folded.set(character, one);
    }
    key += one;
  }
  return key;
}

function fold(text: string): string {
  return toAsciiDigits(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[\p{Mn}\u0640\u00ad\u180e\u200b-\u200f\u061c\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/\u0629|\u06c0|\u06d5/g, '\u0647')
    .toLowerCase();
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
