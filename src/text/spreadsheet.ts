// What those who read spreadsheets and those who write them must say alike.

/** Name of the sheet of our workbooks that all others are checked against; it reads as a budget too. */
export const CELLS_SHEET = 'خانه‌ها';

/** Gives the letters of a column, from 0: A to Z, then AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
