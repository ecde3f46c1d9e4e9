// The numbers of a text and what stands around them: in codes, versions and Latin terms digits keep the form they have.

/** A number with its marks, as in «۱۲٫۵», «۱۰:۳۰», «۱۴۰۴/۰۵/۲۱» or «۱۴۰۴–۱۴۰۸». */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which sets its digits are of. */
  readonly sets: ReadonlySet<'latin' | 'arabic' | 'persian'>;
}

/** Finds the numbers that belong to Persian text: not those of a code, a version or a Latin term. */
export function* persianNumbers(text: string): Iterable<WrittenNumber> {
  for (const { 0: written, index: start } of text.matchAll(NUMBER)) {
    const end = start + written.length;
    if (isForeign(text, start, end, written)) continue;
    const sets = new Set([...written].flatMap((digit) => setOf(digit)));
    yield { start, end, text: written, sets };
  }
}

/** Tells whether the words before a place make a number the name of a part, as in «جدول ۲-۱». */
export function followsPartName(text: string, start: number): boolean {
  return PART.test(text.slice(Math.max(0, start - 24), start));
}

const NUMBER = /[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/\u066b\u066c\u2013-][0-9\u0660-\u0669\u06f0-\u06f9]+)*/g;

function setOf(character: string): ('latin' | 'arabic' | 'persian')[] {
  if (/[0-9]/.test(character)) return ['latin'];
  if (/[\u0660-\u0669]/.test(character)) return ['arabic'];
  return /[\u06f0-\u06f9]/.test(character) ? ['persian'] : [];
}

function isForeign(text: string, start: number, end: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (/[A-Za-z\u00c0-\u024f][A-Za-z0-9 :.+_/\u2013-]*$/.test(before) || /[#+@_=]$/.test(before) || /^[A-Za-z\u00c0-\u024f_@=]/.test(after))
    return true;
  // Between Latin words, as in the year of a book.
  if (/[A-Za-z\u00c0-\u024f]\P{L}*$/u.test(before) && /^\P{L}*[A-Za-z\u00c0-\u024f]/u.test(after)) return true;
  // 1.2.3 is a version, 086-3222 a telephone; 1404-1408 are years.
  if (/^[0-9]+(?:\.[0-9]+){2,}$/.test(written)) return true;
  return /[0-9]-[0-9]/.test(written) && !/^1[34]\d\d-1[34]\d\d$/.test(written);
}

const PART =
  /(?:بند|جدول|شکل|نمودار|فصل|ماده|مادهٔ|تبصره|بخش|نسخه|نسخهٔ|ویرایش|پیوست|ردیف|شماره|شمارهٔ|کد|صفحه|صفحهٔ|حکم|هدف|راهبرد|سیاست|پروژه|مأموریت|استاندارد)(?:\u200cهای)? *$/;
