// The letters by which clauses are called: in the order of the alphabet, as regulations of today do, or of abjad, as older laws do.
import { abjad } from './abjad.ts';
import { toPersianDigits } from './digits.ts';

const ALPHABET = [...'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'];

/** Writes the mark of a clause, counted from 1, as in «ب)». What has no letter, such as the 33rd of an alphabet, has a number. */
export function clauseMark(value: number, order: 'alphabetic' | 'abjad'): string {
  const letters = order === 'alphabetic' ? ALPHABET[value - 1] : value >= 1 && value <= 999 ? abjad(value) : undefined;
  return `${letters === undefined ? toPersianDigits(value) : (ALONE[letters] ?? letters)})`;
}

/** Letters that standing alone would be taken for a digit or a stroke: alef by its name, he in the form that begins a word. */
const ALONE: Readonly<Record<string, string | undefined>> = { ا: 'الف', ه: 'ه\u200d' };
