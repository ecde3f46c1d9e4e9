// The Jalali calendar, as dates of the plan are written: 1404/05/21, always YYYY/MM/DD.
import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { toPersianDigits } from './digits.ts';

const MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'] as const;

/** Tells whether a text is a real Jalali date written YYYY/MM/DD in ASCII digits. */
export function isJalaliDate(text: string): boolean {
  const [, year, month, day] = /^(1[2-5]\d\d)\/(\d\d)\/(\d\d)$/.exec(text) ?? [];
  return year !== undefined && isValidJalaaliDate(Number(year), Number(month), Number(day));
}

/** Gives the Jalali date, YYYY/MM/DD, of a moment as it is called in Tehran (UTC+3:30, without summer time since 1401). */
export function jalaliDate(moment: Date): string {
  const tehran = new Date(moment.getTime() + 210 * 60_000);
  const { jy, jm, jd } = toJalaali(tehran.getUTCFullYear(), tehran.getUTCMonth() + 1, tehran.getUTCDate());
  return [jy, String(jm).padStart(2, '0'), String(jd).padStart(2, '0')].join('/');
}

/** Gives the ISO date (Gregorian) of a Jalali date, for `<time datetime>` and data files. */
export function isoDate(jalali: string): string {
  const [year = 0, month = 1, day = 1] = jalali.split('/').map(Number);
  const { gy, gm, gd } = toGregorian(year, month, day);
  return [String(gy).padStart(4, '0'), String(gm).padStart(2, '0'), String(gd).padStart(2, '0')].join('-');
}

/** Writes a Jalali date in figures, as in ۱۴۰۴/۰۵/۲۱. */
export function formatDate(jalali: string): string {
  return toPersianDigits(jalali);
}

/** Writes a Jalali date in words, as in «۲۱ مرداد ۱۴۰۴». */
export function formatLongDate(jalali: string): string {
  const [year = 0, month = 1, day = 1] = jalali.split('/').map(Number);
  return toPersianDigits(`${day} ${MONTHS[month - 1] ?? ''} ${year}`);
}

/** Gives the last day of a Jalali year, YYYY/12/29 or, in a leap year, YYYY/12/30. */
export function lastDayOf(year: number): string {
  return `${year}/12/${jalaaliMonthLength(year, 12)}`;
}

/** Gives the same day in another Jalali year; the last of اسفند where that year does not have the thirtieth. */
export function sameDayIn(jalali: string, year: number): string {
  const moved = `${year}${jalali.slice(4)}`;
  return isJalaliDate(moved) ? moved : lastDayOf(year);
}
