// A sum of money as people and programs write it in a table -> its digits, or why it is none. Nothing is guessed: «12/5» may be a
// decimal, a fraction or a date, and 1,23 a slip in the groups.
import { toAsciiDigits } from './digits.ts';
import type { ThousandsMark } from './thousands-marks.ts';

/** Why a text is no sum; each is told in words of its own. */
export type AmountFault =
  /** Groups of thousands that are not of three digits. */
  | 'groups'
  /** A slash (or a second point) that may part decimals as well as thousands. */
  | 'slash'
  /** 1.2E+12: a spreadsheet program has cut the digits. */
  | 'exponent'
  /** #REF!, ####: a formula or a column of a spreadsheet that has no value to show. */
  | 'sheet-error'
  /** More than can be counted exactly. */
  | 'large'
  | 'words';

export type WrittenAmount =
  | { readonly kind: 'missing' }
  /** The number is `digits` with its last `decimals` digits behind the point; `digits` has a minus where it is negative. */
  | { readonly kind: 'amount'; readonly digits: string; readonly decimals: number }
  | { readonly kind: 'fault'; readonly fault: AmountFault };

/**
 * Reads a sum: digits of all three sets; thousands parted by , ٬ ، ’ or spaces, and by / or . where more than one group follows;
 * decimals after . or ٫; a minus before or after, or brackets around. Nothing and a dash are missing, which is not zero. `thousands` are
 * the marks that are known to part thousands where the sum stands: they do so before a single group too, and a point no decimals.
 */
export function readAmount(written: string, thousands: ReadonlySet<ThousandsMark> = NONE): WrittenAmount {
  const text = toAsciiDigits(written.replace(HIDDEN, '')).trim();
  if (/^[-\u2010-\u2015\u2212\u0640]*$/.test(text)) return { kind: 'missing' };
  if (text.startsWith('#')) return { kind: 'fault', fault: 'sheet-error' };
  const signed = SIGNED.map((form) => form.exec(text)?.[1]).find((inner) => inner !== undefined);
  const body = (signed ?? text).trim();
  const number = readUnsigned(body, thousands);
  if (number === undefined) return { kind: 'fault', fault: faultOf(body) };
  return { kind: 'amount', digits: signed === undefined ? number.digits : `-${number.digits}`, decimals: number.decimals };
}

const NONE: ReadonlySet<ThousandsMark> = new Set();

// Marks of direction and joining, which spreadsheets put around numbers.
const HIDDEN = /[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

const SIGNED = [/^[-\u2212\u2013](.+)$/, /^(.+)[-\u2212\u2013]$/, /^\((.+)\)$/];

function readUnsigned(
  text: string,
  thousands: ReadonlySet<ThousandsMark>,
): { readonly digits: string; readonly decimals: number } | undefined {
  const mark = /^\d+([/.])\d+$/.exec(text)?.[1] as ThousandsMark | undefined;
  if (mark !== undefined && thousands.has(mark))
    return /^\d{1,3}.\d{3}$/.test(text) ? { digits: text.replace(mark, ''), decimals: 0 } : undefined;
  const found = NUMBERS.map((form) => form.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  const { whole = '', fraction = '' } = found.groups ?? {};
  return { digits: whole.replace(/\D/g, '') + fraction, decimals: fraction.length };
}

// One mark parts all groups of a number. A single group after a slash is in doubt; after a point it is decimals, as programs write them.
const NUMBERS = [
  /^(?<whole>\d+)(?:[.\u066b](?<fraction>\d+))?$/,
  /^(?<whole>\d{1,3}(?<mark>[,\u066c\u060c'\u2019 \u00a0\u2009\u202f])\d{3}(?:\k<mark>\d{3})*)(?:[.\u066b](?<fraction>\d+))?$/,
  /^(?<whole>\d{1,3}(?:\/\d{3}){2,})(?:[.\u066b](?<fraction>\d+))?$/,
  /^(?<whole>\d{1,3}(?:\.\d{3}){2,})(?:\u066b(?<fraction>\d+))?$/,
];

function faultOf(text: string): AmountFault {
  if (/^\d+(?:[.\u066b]\d+)?e[+-]?\d+$/i.test(text)) return 'exponent';
  // A single point is a fault only where points part thousands.
  if (/^[\d/]+$/.test(text) || /^\d+(?:[.\u066b]\d+)+$/.test(text)) return 'slash';
  return /^\d[\d,\u066c\u060c'\u2019\s./\u066b]*$/.test(text) ? 'groups' : 'words';
}
