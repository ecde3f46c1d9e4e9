// Abjad numerals: letters as numbers, by which Persian books count the pages before chapter one.

const ONES = ['', 'ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط'];
const TENS = ['', 'ی', 'ک', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص'];
const HUNDREDS = ['', 'ق', 'ر', 'ش', 'ت', 'ث', 'خ', 'ذ', 'ض', 'ظ'];

/** Writes a whole number from 1 to 999 in abjad letters, largest first, as in «کج» for 23. */
export function abjad(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) throw new RangeError(`no abjad numeral for ${value}`);
  const digit = (place: number): number => Math.floor(value / place) % 10;
  return `${HUNDREDS[digit(100)] ?? ''}${TENS[digit(10)] ?? ''}${ONES[digit(1)] ?? ''}`;
}
