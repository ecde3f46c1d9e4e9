// Digits and numbers as Persian writes them: ۰-۹, ٬ between thousands, ٫ before decimals.

const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** Turns the ASCII digits of a text into Persian ones; nothing else changes. */
export function toPersianDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => PERSIAN.charAt(Number(digit)));
}

/** Turns Persian and Arabic-Indic digits into ASCII ones; nothing else changes. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Reads a number written in any of the three digit sets, with ٬ or , between thousands and ٫ or . before decimals.
 * Gives undefined for anything else, so that «۱۲/۵» and «حدود ۱۰» are never guessed at.
 */
export function parseNumber(written: string): number | undefined {
  const text = toAsciiDigits(written.trim())
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace('\u2212', '-')
    .replace('\u066b', '.');
  if (!/^[+-]?\d{1,3}(?:[\u066c,]\d{3})+(?:\.\d+)?$|^[+-]?\d+(?:\.\d+)?$/.test(text)) return undefined;
  return Number(text.replace(/[\u066c,]/g, ''));
}

/**
 * Writes a number for people: grouped by thousands, at most `decimals` places (default 2), rounded once, here.
 * Trailing zeros are dropped; negatives stand in brackets, as the tables of the plan have them.
 */
export function formatNumber(value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = roundHalfAway(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u066c');
  const places = fraction.replace(/0+$/, '');
  const digits = toPersianDigits(places ? `${grouped}\u066b${places}` : grouped);
  return value < 0 && /[۱-۹]/.test(digits) ? `(${digits})` : digits;
}

/** Writes a share between 0 and 100 with its sign, as in «۱۲٫۵٪». */
export function formatPercent(value: number, decimals = 1): string {
  const text = formatNumber(value, decimals);
  return text.startsWith('(') ? `(${text.slice(1, -1)}٪)` : `${text}٪`;
}

// toFixed rounds the binary value (1.005 -> 1.00); shifting the decimal point in the shortest text rounds what was written.
function roundHalfAway(value: number, decimals: number): string {
  if (!Number.isFinite(value) || value >= 1e21) return String(value);
  const shifted = Math.round(Number(`${value}e${decimals}`));
  if (!Number.isFinite(shifted)) return value.toFixed(decimals);
  return decimals === 0 ? String(shifted) : Number(`${shifted}e-${decimals}`).toFixed(decimals);
}
