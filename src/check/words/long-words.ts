// The words of a text that are long enough to hide a lost half-space. This is asked of every text of a plan, so it is a plain loop.
import { WORD } from './characters.ts';

const SHORTEST = 5;

/** Gives the places of the words with five letters or more, and of those with four that end in an ezafe, such as «همهی». */
export function* longWords(text: string): Iterable<readonly [start: number, end: number]> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && IN_WORD[text.charCodeAt(at)] === 1) continue;
    if (at - start >= SHORTEST || (at - start === 4 && text.endsWith('هی', at))) yield [start, at];
    start = at + 1;
  }
}

const LETTER = new RegExp(`[${WORD}]`);
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));
