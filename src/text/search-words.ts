// A text -> its words as a search knows them: the spellings that a reader takes for one word have one key, and every key knows which
// letters of the text it was made of. The index is made with it, queries are read with it, and found words are marked by it.
// It folds further than search-key.ts, which tells whether two spellings are the same word: here they only need to find each other.
import { ENDINGS, NOT_AND, NOT_PLURAL, SPELLINGS, STOP_WORDS, VERB_BEGINNINGS } from './search-vocabulary.ts';

/** A key, and which folded letters of its word it stands for. */
export interface Form {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A word of a text, from `start` to `end`. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly written: string;
  /** The whole of it, endings left off. */
  readonly whole: Form;
  /** The words it is composed of, parts of a code, and the year of a date; empty for simple words. */
  readonly parts: readonly Form[];
  /** What it would be if the letters at its end were an ending, as in «شاخصها». */
  readonly stems: readonly Form[];
  /** Whether it is too common to tell anything. */
  readonly stop: boolean;
}

/** Splits a text into words. Words without a letter or digit, such as a lone mark, are left out. */
export function searchWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of text.matchAll(TOKEN)) {
    const forms = formsOf(written);
    if (forms) words.push({ start: index, end: index + written.length, written, ...forms });
  }
  return words;
}

/** Gives the keys under which a word is found. */
export function keysOf({ whole, parts, stems }: Pick<Word, 'whole' | 'parts' | 'stems'>): string[] {
  return [...new Set([whole, ...parts, ...stems].map(({ key }) => key))];
}

/** Finds where the first letters of a form stand in the text of its word; all of them where `length` is left out. */
export function placeOf({ start, written }: Pick<Word, 'start' | 'written'>, form: Form, length?: number): { start: number; end: number } {
  const { at } = foldLetters(written);
  // A spelling that stands for another has other letters.
  const letters = length === undefined || form.to - form.from !== form.key.length ? form.to - form.from : Math.min(length, form.key.length);
  const to = at[form.from + letters] ?? written.length;
  const slice = written.slice(at[form.from], to).replace(/[\u200c-\u200f\u061c]+$/, '');
  const from = start + (at[form.from] ?? 0);
  return { start: from, end: from + slice.length };
}

const UNSEEN = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const CODE_LETTER = '[\\p{Script=Latin}\\p{N}]';
// Latin letters and digits go on over marks between them: a code, a date, a number. Other letters go on over half-spaces and marks.
const TOKEN = new RegExp(
  `${CODE_LETTER}(?:[\\p{Script=Latin}\\p{N}\\p{M}${UNSEEN}]|[-\\u2010-\\u2013\\u2212/_.,:\\u066b\\u066c](?=[${UNSEEN}]*${CODE_LETTER}))*` +
    `|(?:(?!${CODE_LETTER})[\\p{L}\\p{M}${UNSEEN}])+`,
  'gu',
);

type Forms = Omit<Word, 'start' | 'end' | 'written'>;

const known = new Map<string, Forms | undefined>();

// A plan uses some words thousands of times.
function formsOf(written: string): Forms | undefined {
  if (known.has(written)) return known.get(written);
  const { key, breaks } = foldLetters(written);
  const forms = key === '' ? undefined : /[\p{Script=Latin}\p{N}]/u.test(key) ? formsOfCode(key) : formsOfWord(key, breaks);
  known.set(written, forms);
  return forms;
}

function formsOfWord(key: string, breaks: readonly number[]): Forms {
  const edges = [0, ...breaks, key.length];
  let pieces = edges.slice(1).map((to, at): Form => ({ key: key.slice(edges[at], to), from: edges[at] ?? 0, to }));
  const last = (): string => pieces.at(-1)?.key ?? '';
  while (pieces.length > 1 && ENDINGS.has(last())) pieces.pop();
  if (pieces.length > 1 && VERB_BEGINNINGS.has(pieces[0]?.key ?? '')) {
    const [first, ...rest] = pieces;
    pieces = [{ key: pieces.map((piece) => piece.key).join(''), from: first?.from ?? 0, to: rest.at(-1)?.to ?? 0 }];
  }
  const from = pieces[0]?.from ?? 0;
  const to = pieces.at(-1)?.to ?? 0;
  const joined = key.slice(from, to);
  const whole: Form = { key: SPELLINGS.get(joined) ?? joined, from, to };
  const parts = pieces.length === 1 ? [] : pieces.map(withoutAnd).filter((part) => part.key.length > 1 && !STOP_WORDS.has(part.key));
  return { whole, parts, stems: pieces.length === 1 ? stemsOf(whole) : [], stop: STOP_WORDS.has(joined) };
}

/** «حمل‌ونقل» is «حمل» and «نقل». */
function withoutAnd(piece: Form, at: number): Form {
  if (at === 0 || !piece.key.startsWith('\u0648') || piece.key.length < 3 || NOT_AND.has(piece.key)) return whole(piece);
  return whole({ key: piece.key.slice(1), from: piece.from + 1, to: piece.to });
}

function whole(form: Form): Form {
  return { ...form, key: SPELLINGS.get(form.key) ?? form.key };
}

// Only endings that hardly any word has of its own; the others are left to prefixes.
const FUSED_ENDING = /^(.{3,}?)(?:ها|های|هایی|هایش|هایشان|هایمان|ترین)$/;

function stemsOf({ key, from }: Form): Form[] {
  const [, stem] = NOT_PLURAL.has(key) ? [] : (FUSED_ENDING.exec(key) ?? []);
  return stem === undefined ? [] : [{ key: SPELLINGS.get(stem) ?? stem, from, to: from + stem.length }];
}

function formsOfCode(folded: string): Forms {
  const hasLetter = /\p{Script=Latin}/u.test(folded);
  const grouped = !hasLetter && /^\d{1,3}(?:[,\u066c]\d{3})+(?:[.\u066b]\d+)?$/.test(folded);
  const key = (grouped ? folded.replace(/[,\u066c]/g, '') : folded).replace(/\u066b/g, '.').replace(/[\u2010-\u2013\u2212/_]/g, '-');
  const to = folded.length;
  const parts: Form[] = [];
  if (!grouped && /[^\p{L}\p{N}]/u.test(folded)) {
    if (hasLetter) parts.push({ key: folded.replace(/[^\p{L}\p{N}]/gu, ''), from: 0, to });
    for (const { index, 0: part } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (hasLetter ? part.length > 1 : part.length === 4) parts.push({ key: part, from: index, to: index + part.length });
    }
  }
  return { whole: { key, from: 0, to }, parts, stems: [], stop: false };
}

interface Letters {
  /** The letters folded, without half-spaces. */
  readonly key: string;
  /** Where each letter of the key begins in the text. */
  readonly at: readonly number[];
  /** Where half-spaces stood, as places in the key; none at its ends. */
  readonly breaks: readonly number[];
}

function foldLetters(written: string): Letters {
  let key = '';
  const at: number[] = [];
  const breaks: number[] = [];
  let offset = 0;
  for (const character of written) {
    if (character === '\u200c') {
      if (key !== '' && breaks.at(-1) !== key.length) breaks.push(key.length);
    } else {
      const folded = foldLetter(character);
      for (let count = 0; count < folded.length; count++) at.push(offset);
      key += folded;
    }
    offset += character.length;
  }
  if (breaks.at(-1) === key.length) breaks.pop();
  // «املاء» and «املا»
  if (key.length > 2 && key.endsWith('\u0621')) return { key: key.slice(0, -1), at: at.slice(0, -1), breaks };
  return { key, at, breaks };
}

const letters = new Map<string, string>();

function foldLetter(character: string): string {
  let folded = letters.get(character);
  if (folded === undefined) {
    folded = character
      .normalize('NFKC')
      .normalize('NFD')
      .replace(/[\p{M}\u0640\u00ad\u180e\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
      .replace(/[\u064a\u0649\u0626\u06d0\u06d2]/g, '\u06cc')
      .replace(/\u0643/g, '\u06a9')
      .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
      .replace(/\u0624/g, '\u0648')
      .replace(/[\u0629\u06c0\u06c1\u06c2\u06be\u06d5]/g, '\u0647')
      .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .toLowerCase();
    letters.set(character, folded);
  }
  return folded;
}
