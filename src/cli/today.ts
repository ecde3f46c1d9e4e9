// The clock, asked in one place: the moment that SOURCE_DATE_EPOCH names, or now.
import { jalaliDate } from '../text/calendar.ts';

/** Gives the moment at which the program runs, as far as its documents and checks are concerned. */
export function now(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch ? Number(epoch) * 1000 : Date.now());
}

/** Gives the Jalali date of that moment in Tehran, YYYY/MM/DD. */
export function today(): string {
  return jalaliDate(now());
}
