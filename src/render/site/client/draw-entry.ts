// What the list of suggestions and the results have in common: marked texts and the line that tells what an entry is. All text is set
// as text, whatever was typed or written.
import { markWords } from '../search/mark-words.ts';
import type { Entry, Findings, Hit } from '../search/finder.ts';

/** Makes an element with a class and contents. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Gives a text with what was looked for marked in it. A number that opens it keeps its place (U+061C). */
export function marked(text: string, { keys }: Pick<Hit, 'keys'>, { asked }: Pick<Findings, 'asked'>): (Node | string)[] {
  const pieces = markWords(text, keys, asked).map((piece) => (piece.marked ? make('mark', '', piece.text) : piece.text));
  return /^[(«]?[\d\u06f0-\u06f9]/.test(text) ? ['\u061c', ...pieces] : pieces;
}

/** Names an entry by what it is and its number, as in «حکم ۵-۱». */
export function nameOf({ label, number }: Entry): string {
  return number === '' ? label : `${label}\u00a0${number}`;
}
