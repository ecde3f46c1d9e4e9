// Text of the plan -> pieces: Persian text with Persian digits, and left-to-right pieces (codes, addresses, Latin names) that
// renderers isolate. Without isolates a number after a code fuses with it, and two codes with a comma change places (UAX #9 W7, N1).
import type { Text } from 'mdast';
import { toPersianDigits } from '../text/digits.ts';
import type { Isolate } from './tree.ts';

/**
 * Splits a text into Persian text and isolates; digits outside isolates become Persian.
 * Conservative: an isolate has a Latin letter, and goes on over a space only after a pure word, to another word or an ASCII number:
 * `ISO 37120:2018` is one piece, `P-TR-012 120` a code and an amount.
 */
export function isolateLatin(text: string): (Text | Isolate)[] {
  const pieces: (Text | Isolate)[] = [];
  let from = 0;
  const push = (end: number): void => {
    if (end > from) pieces.push({ type: 'text', value: toPersianDigits(text.slice(from, end)) });
  };
  for (const { start, end } of findRuns(text)) {
    push(start);
    const value = text.slice(start, end);
    pieces.push({ type: 'isolate', value, role: roleOf(value) });
    from = end;
  }
  push(text.length);
  return pieces;
}

/** Turns the digits of a text Persian, except within left-to-right pieces; for titles and other plain strings. */
export function toReadable(text: string): string {
  return isolateLatin(text)
    .map((piece) => piece.value)
    .join('');
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function findRuns(text: string): Run[] {
  if (!/[A-Za-z]/.test(text)) return [];
  const runs: { start: number; end: number; open: boolean }[] = [];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const last = runs.at(-1);
    const open = WORD.test(token);
    if (last?.open && /^[ \u00a0]$/.test(text.slice(last.end, index)) && (open || NUMBER.test(token))) {
      Object.assign(last, { end: index + token.length, open });
    } else if (/[A-Za-z]/.test(token)) {
      runs.push({ start: index, end: index + token.length, open });
    }
  }
  return runs;
}

// Persian digits may stand inside a code (PM۲٫۵), so they count as its letters.
const LETTER = '[A-Za-z0-9\u00b2\u00b3\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u03bc\u06f0-\u06f9\u2080-\u2089]';
const TOKEN = new RegExp(
  [
    'https?://[^\\s<>«»()،؛]*[^\\s<>«»()،؛.,:!?]',
    '[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+',
    '@[A-Za-z0-9_]+',
    `${LETTER}+(?:[-_./:+&'\u2019\u066b]${LETTER}+)*(?:\\+\\+|#)?`,
  ].join('|'),
  'g',
);
const WORD = /^[A-Za-z\u00c0-\u024f]+(?:[-/&'\u2019][A-Za-z\u00c0-\u024f]+)*$/;
const NUMBER = /^[0-9]+(?:[-.:][0-9]+)*$/;

function roleOf(value: string): Isolate['role'] {
  if (/^https?:|@/.test(value) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(value)) return 'url';
  return /[0-9_:\u06f0-\u06f9]/.test(value) || /^[A-Z]+(?:-[A-Z]+)+$/.test(value) ? 'code' : 'latin';
}
