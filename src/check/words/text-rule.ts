// What the rules of writing share: each looks at one piece of text after the other and says what it found in it.
import { diagnostic, type Code, type DiagnosticArgs } from '../../diagnostic/diagnostic.ts';
import type { Item, PlanSettings } from '../../model/types.ts';
import type { WordList } from '../../text/word-list.ts';
import type { ItemRule } from '../rule.ts';
import { piecesOf, type Change, type Piece } from './pieces.ts';

/** What a rule found, by places in the text of the piece. */
export interface Finding<C extends Code> {
  readonly start: number;
  readonly end: number;
  readonly args: DiagnosticArgs[C];
  /** What mends it, in the order of the text. */
  readonly changes?: readonly Change[];
  /** Whether the changes may be made without asking. */
  readonly safe?: boolean;
}

/** What a rule of writing knows besides the piece. */
export interface Setting {
  readonly settings: PlanSettings;
  readonly words: WordList;
  /** All pieces of the item. */
  readonly pieces: readonly Piece[];
  readonly item: Item;
}

export interface TextRule<C extends Code> {
  readonly code: C;
  /** Groups of `HAS`; a piece is looked at only if it has a character of each. */
  readonly needs: number;
  readonly find: (text: string, piece: Piece, setting: Setting) => Iterable<Finding<C>>;
}

/** Makes a rule of single items of a rule of pieces. */
export function textRule<C extends Code>({ code, needs, find }: TextRule<C>): ItemRule {
  return {
    codes: [code],
    *checkItem(item, settings, text, words) {
      const pieces = piecesOf(item, text);
      for (const piece of pieces) {
        if ((piece.has & needs) !== needs) continue;
        for (const { start, end, args, changes = [], safe = false } of find(piece.text, piece, { settings, words, pieces, item })) {
          yield diagnostic(code, piece.span(start, end), args, [], piece.fix(changes, safe));
        }
      }
    },
  };
}

/** A rule whose mistakes a regular expression finds. */
export interface PatternRule<C extends Code> {
  readonly code: C;
  readonly needs: number;
  /** With the flag `g`. */
  readonly pattern: RegExp;
  /** What is to be said of a match; undefined when nothing is. */
  readonly judge: (match: RegExpExecArray, piece: Piece, setting: Setting) => Finding<C> | undefined;
}

/** Makes a rule of single items of a pattern. */
export function patternRule<C extends Code>({ code, needs, pattern, judge }: PatternRule<C>): ItemRule {
  return textRule({
    code,
    needs,
    find(text, piece, setting) {
      // Most texts are right, and to find nothing should cost nothing.
      if (text.search(pattern) < 0) return [];
      return [...text.matchAll(pattern)].map((match) => judge(match, piece, setting)).filter((found) => found !== undefined);
    },
  });
}

/** What most rules say: what is written, with the words at its sides, and the same as it should be. */
export interface Mending {
  readonly written: string;
  readonly mended: string;
}

/** Gives the finding of some changes; the place is that of the changes unless another is given. */
export function mending(
  text: string,
  changes: readonly Change[],
  safe: boolean,
  start = changes[0]?.[0] ?? 0,
  end = changes.at(-1)?.[1] ?? start,
): { start: number; end: number; args: Mending; changes: readonly Change[]; safe: boolean } {
  const left = start - (/[^\s\ufffc]{0,24}$/.exec(text.slice(0, start))?.[0].length ?? 0);
  const right = end + (/^[^\s\ufffc]{0,24}/.exec(text.slice(end))?.[0].length ?? 0);
  let mended = '';
  let cursor = left;
  for (const [from, to, replacement] of changes) {
    mended += text.slice(cursor, from) + replacement;
    cursor = to;
  }
  mended += text.slice(cursor, right);
  return { start, end, args: { written: text.slice(left, right), mended }, changes, safe };
}
