// Where a line may end (UAX #14), less the places where a Persian reader would stumble: inside a code, a range, a date,
// between a number and its unit, before a dash, or between «ص» and the number of the page.
import LineBreaker from 'linebreak';

/** Gives the offsets at which the next line may begin, in ascending order; the end of the text is not among them. */
export function lineBreaks(paragraph: string): number[] {
  if (PLAIN_WORDS.test(paragraph)) return breaksAtSpaces(paragraph);
  const breaker = new LineBreaker(paragraph);
  const offsets: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (found.position < paragraph.length) offsets.push(found.position);
  }
  const unbroken = unbrokenStretches(paragraph);
  const kept = offsets.filter((offset) => !unbroken.some(([start, end]) => start < offset && offset < end));
  return [...new Set([...kept, ...addressBreaks(paragraph), ...codeBreaks(paragraph)])].sort((a, b) => a - b);
}

// Persian words with one space between them, and with no punctuation but what ends a word: lines end at the spaces and nowhere else.
const PLAIN_WORDS = /^[\u0620-\u065f\u066e-\u06d3\u200c]+[،؛.:!؟]?(?: [\u0620-\u065f\u066e-\u06d3\u200c]+[،؛.:!؟]?)* ?$/;

function breaksAtSpaces(paragraph: string): number[] {
  const breaks: number[] = [];
  for (let at = paragraph.indexOf(' '); at >= 0 && at + 1 < paragraph.length; at = paragraph.indexOf(' ', at + 1)) breaks.push(at + 1);
  return breaks;
}

const NUMBER = '[۰-۹0-9](?:[۰-۹0-9٬٫/.,]*[۰-۹0-9])?';
const UNITS = 'میلیون|میلیارد|هزار|ریال|تومان|درصد|کیلومتر|متر|هکتار|تن|کیلوگرم|کیلووات|دقیقه|ساعت|روز|ماه|سال|نفر|واحد|دستگاه|مورد';

// LTR isolates hold codes and Latin terms. One without spaces stays whole, unless it is an address, which may break at slashes.
const UNBROKEN = [
  new RegExp(`${NUMBER}[٪%]?\\s*[\u2013-]\\s*${NUMBER}[٪%]?`, 'g'),
  new RegExp(
    `${NUMBER}[ \u00a0\u2066]+(?:(?:${UNITS})(?![\\p{L}\u200c])|[a-zA-Zµ°][\\w²³/µ]{0,5}(?![\\w]))(?: (?:ریال|تومان)(?![\\p{L}\u200c]))?`,
    'gu',
  ),
  /\u2066[^\s\u2069]{1,24}\u2069/g,
  /[^\s]+ [\u2013\u2014](?=\s)/g,
  // A page, and the number of a table or a figure.
  new RegExp(`(?<![\\p{L}\\p{M}\u200c])ص ${NUMBER}`, 'gu'),
  new RegExp(`(?:جدول|شکل|نمودار) ${NUMBER}(?:-${NUMBER})?`, 'g'),
  /\p{L}[/\u2013]\p{L}/gu,
];

// An address is as long as a line is wide more often than not: it may break after its marks, where no hyphen is missed.
function addressBreaks(text: string): number[] {
  return [...text.matchAll(/\u2066(?!\u200e)[^\s\u2069]*(?::\/\/|@)[^\s\u2069]*/g)].flatMap(({ index, 0: address }) =>
    [...address.matchAll(/[/@.?&=](?=[\p{L}\p{N}]{2})/gu)].map((mark) => index + mark.index + 1),
  );
}

/** Code, from the mark that opens it to the end of its isolate (see blocks/phrasing.ts). */
const CODE = /\u2066\u200e[^\u2069]*\u2069/g;
const LONGEST_WHOLE_CODE = 24;

// Short code stays whole, spaces and all; a long one breaks after its spaces and slashes, and not at hyphens, which it may mean.
function codeBreaks(text: string): number[] {
  return [...text.matchAll(CODE)].flatMap(({ index, 0: code }) =>
    code.length <= LONGEST_WHOLE_CODE + 3 ? [] : [...code.matchAll(/[ /](?=[^ /\u2069])/g)].map((mark) => index + mark.index + 1),
  );
}

// Each pattern has one of these in it.
const MAY_BE_UNBROKEN = /[۰-۹0-9\u2066\u2013\u2014/]/;

function unbrokenStretches(text: string): [start: number, end: number][] {
  if (!MAY_BE_UNBROKEN.test(text)) return [];
  const stretches: [number, number][] = [];
  for (const { index, 0: code } of text.matchAll(CODE)) stretches.push([index, index + code.length]);
  for (const pattern of UNBROKEN) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if (!/:\/\/|@/.test(match)) stretches.push([index, index + match.length]);
    }
  }
  return stretches;
}
