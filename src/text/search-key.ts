// The key under which words are looked for: spellings that a reader takes for the same word have the same key.
import { toAsciiDigits } from './digits.ts';

/**
 * Folds a text: presentation forms and compatibility characters (NFKC), Arabic ي ك to Persian, carriers of hamza to their letter,
 * digits to ASCII; marks, tatweel, half-spaces, characters that are not seen and case are dropped, and white space becomes single spaces.
 */
export function searchKey(text: string): string {
  return toAsciiDigits(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[\p{Mn}\u0640\u00ad\u180e\u200b-\u200f\u061c\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\u064a\u0649]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/\u0629|\u06c0|\u06d5/g, '\u0647')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
