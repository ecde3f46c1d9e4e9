// text-date: a date in prose is a day of the Jalali calendar, written as YYYY/MM/DD. Numbers of letters and fractions are no dates.
import { isJalaliDate } from '../../../text/calendar.ts';
import { toAsciiDigits, toPersianDigits } from '../../../text/digits.ts';
import { HAS } from '../../words/characters.ts';
import { textRule, type Finding } from '../../words/text-rule.ts';

export const date = textRule({
  code: 'text-date',
  needs: HAS.slash,
  *find(text): Iterable<Finding<'text-date'>> {
    for (const { 0: written, index: start } of text.matchAll(THREE_PARTS)) {
      const read = readDate(
        toAsciiDigits(written)
          .split('/')
          .map((part) => part.trim()),
      );
      if (read === undefined || read === toAsciiDigits(written)) continue;
      const end = start + written.length;
      const mended = read === '' ? undefined : toPersianDigits(read);
      if (mended === undefined) yield { start, end, args: { written, problem: 'day' } };
      else yield { start, end, args: { written, problem: 'form', mended }, changes: [[start, end, mended]] };
    }
  },
});

const THREE_PARTS =
  /(?<![\w\u06f0-\u06f9./\-])[0-9\u06f0-\u06f9]{1,4} ?\/ ?[0-9\u06f0-\u06f9]{1,2} ?\/ ?[0-9\u06f0-\u06f9]{1,4}(?![\w\u06f0-\u06f9/\-]|\.[\w\u06f0-\u06f9])/g;

/** Gives the date in its right form; empty when there is no such day; undefined when the three numbers are no date at all. */
function readDate([first = '', month = '', last = '']: readonly string[]): string | undefined {
  const fromYear = isYear(first) && last.length <= 2;
  const fromDay = first.length <= 2 && isYear(last);
  if (fromYear === fromDay) return undefined;
  const [year, day] = fromYear ? [first, last] : [last, first];
  const isShort = year.length === 2;
  const isPart = (part: string, most: number): boolean => Number(part) >= 1 && Number(part) <= most;
  // Two digits are a year only beside a month and a day.
  if (isShort && !(isPart(month, 12) && isPart(day, 31))) return undefined;
  // 80/10/10 are the shares of a whole.
  if (Number(first) + Number(month) + Number(last) === 100) return undefined;
  const full = [isShort ? `13${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join('/');
  return isJalaliDate(full) ? full : '';
}

const isYear = (part: string): boolean => /^1[2-4][0-9]{2}$|^[7-9][0-9]$/.test(part);
