// How many lines a text takes in a cell, guessed from above: no font is measured here, and a program that opens the file has its own.

/** Marks that take no room: half-spaces, direction marks, and signs over and under letters. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Cf}]/gu;

/** Widths in digits; joined Persian letters are narrower than Latin ones. */
const PERSIAN_OR_SPACE = 0.75;
const OTHER = 1;
const BOLD = 1.1;

/** Gives the lines that a text takes at most in a column that is `width` digits wide, as spreadsheets measure. */
export function countLines(text: string, width: number, bold = false): number {
  const room = Math.max(4, width - 1.5) / (bold ? BOLD : 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

function widthOf(line: string): number {
  const letters = line.replace(WITHOUT_WIDTH, '');
  const narrow = letters.match(/[\p{Script=Arabic}\s]/gu)?.length ?? 0;
  return narrow * PERSIAN_OR_SPACE + (letters.length - narrow) * OTHER;
}
