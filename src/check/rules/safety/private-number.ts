// Numbers of people, which a public document never holds: national identity numbers (ten digits with their check digit), mobile
// telephones (09…), bank cards (sixteen digits, Luhn), accounts (IR and 24 digits, ISO 7064 mod 97-10). Digits may be Persian.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { toAsciiDigits } from '../../../text/digits.ts';
import type { FileRule } from '../../rule.ts';

export const privateNumber: FileRule = {
  codes: ['private-number'],
  *checkFile(file, text) {
    if (!MANY_DIGITS.test(text)) return;
    // Digits change one for one, so places stay.
    for (const { 0: written, index } of toAsciiDigits(text).matchAll(NUMBER)) {
      const sort = sortOf(written.replace(/[ -]/g, ''));
      if (sort) yield diagnostic('private-number', { file, start: index, end: index + written.length }, { sort });
    }
  },
};

// Every number that is looked for has ten digits, with single signs between them at the most.
const MANY_DIGITS = /(?:[\d\u06f0-\u06f9\u0660-\u0669][ -]?){10}/;

// Not a part of a longer number, a word, a decimal or an amount with separators.
const NUMBER =
  /(?<![\p{L}\p{N}_/.,\u066b\u066c+-])(?:IR ?\d{2}(?: ?\d{4}){5} ?\d{2}|\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|\d{10}|(?:\+98|0098|0) ?9\d{2}[ -]?\d{3}[ -]?\d{4})(?![\p{L}\p{N}_/\u066b\u066c]|[.,]\d)/giu;

function sortOf(number: string): 'national-id' | 'mobile' | 'card' | 'account' | undefined {
  if (/^IR/i.test(number)) return isAccount(number.slice(2)) ? 'account' : undefined;
  if (/^(?:\+98|0098|0)9\d{9}$/.test(number)) return 'mobile';
  if (number.length === 16) return isCard(number) ? 'card' : undefined;
  return isNationalId(number) ? 'national-id' : undefined;
}

function isNationalId(number: string): boolean {
  if (!/^\d{10}$/.test(number) || /^(\d)\1{9}$/.test(number)) return false;
  const sum = [...number.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0) % 11;
  return Number(number[9]) === (sum < 2 ? sum : 11 - sum);
}

function isCard(number: string): boolean {
  const sum = [...number].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && !/^0+$/.test(number);
}

// The two check digits and the letters I and R (18 and 27) move to the end.
function isAccount(digits: string): boolean {
  return BigInt(`${digits.slice(2)}1827${digits.slice(0, 2)}`) % 97n === 1n;
}
