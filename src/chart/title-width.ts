// Persian titles in a chart: how wide they are at most, and where to break them. Text is not shaped here, so widths are sums over
// letters, taken from Vazirmatn Bold: a letter is wide where it ends a joined piece and narrow before another letter.

/** Estimates the width of a line of text in points; never less than the line takes in print. */
export function titleWidth(text: string, size: number): number {
  const letters = [...text];
  const ems = letters.map((letter, index) => {
    const joins = JOINING.test(letter) && LETTER.test(letters[index + 1] ?? '');
    return (joins ? BEFORE_LETTER : AT_END).find(([set]) => set.test(letter))?.[1] ?? WIDEST;
  });
  return ems.reduce((sum, em) => sum + em, 0) * size;
}

/** Breaks a title between words into as few lines as a width allows, of about equal length; a longer word stands alone, uncut. */
export function wrapTitle(title: string, size: number, widthPt: number): string[] {
  // «و» opens a line rather than end one.
  const words = title.match(/(?:و\s+)?\S+/g) ?? [];
  let lines = fill(words, size, widthPt);
  for (let narrower = widthPt - 2; narrower > 0; narrower -= 2) {
    const next = fill(words, size, narrower);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

function fill(words: readonly string[], size: number, widthPt: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && titleWidth(longer, size) <= widthPt) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const LETTER = /[\u0622-\u064a\u066e-\u06d3]/;
const JOINING = /[بپتثجچحخسشصضطظعغفقکگلمنهیئكيى]/;
const WIDEST = 0.95;
const MARKS: readonly [RegExp, number][] = [
  [/[\u200b-\u200f\u061c\u064b-\u0655\u0670]/, 0],
  [/[ ٬،؛.:]/, 0.31],
  [/[()«»/-]/, 0.5],
  [/[۰-۹0-9٪]/, 0.69],
];
/** Widths in ems, before another letter that it joins. */
const BEFORE_LETTER: readonly [RegExp, number][] = [
  [/[بپتثنیئلكيى]/, 0.38],
  [/[سشصض]/, 0.9],
  [/[فقکگ]/, 0.52],
  [/[عغم]/, 0.6],
  [/[جچحخطظه]/, 0.76],
];
/** Widths in ems, standing alone or ending a joined piece. */
const AT_END: readonly [RegExp, number][] = [
  ...MARKS,
  [/[اأإ]/, 0.3],
  [/[آرزژوؤء]/, 0.47],
  [/[دذه]/, 0.55],
  [/[عغم]/, 0.65],
  [/[جچحخطظقنیئليى]/, 0.78],
  [/[سشصض]/, 1.28],
];
