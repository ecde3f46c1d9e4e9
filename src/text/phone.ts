// Numbers of telephones as people write them: with the digits of any set, and with spaces, brackets and dashes between the parts.
import { toAsciiDigits } from './digits.ts';

/**
 * Reads the number of a telephone of the country: with the code of its city (`086-32200000`), from abroad (`+98-86-32200000`), or a
 * short number of three to five digits (`137`). Gives ASCII digits with single hyphens between the parts as they were written;
 * undefined for anything else.
 */
export function readPhone(written: string): string | undefined {
  const parts = toAsciiDigits(written.trim())
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/^00(?=98)/, '+')
    .replace(/^(\+98[\s-]*)\(0\)/, '$1')
    .split(/[\s()\u2010-\u2013-]+/)
    .filter((part) => part !== '');
  const number = parts.join('-');
  if (!/^\+?[\d-]+$/.test(number)) return undefined;
  return /^(?:[1-9]\d{2,4}|(?:\+98|0)[1-9]\d{9})$/.test(number.replaceAll('-', '')) ? number : undefined;
}

/** Gives the address that calls a number read by `readPhone`: `tel:+988632200000`, or `tel:137`. */
export function phoneAddress(number: string): string {
  return `tel:${number.replaceAll('-', '').replace(/^0/, '+98')}`;
}
