// Diagnostics for a person at a screen. The left-to-right part has its own line, and text is quoted instead of
// underlined: under right-to-left text a caret points at the wrong letter.
import picocolors from 'picocolors';
import { toPersianDigits } from '../../text/digits.ts';
import { countSeverities, locate, locateSuppressed, type Located, type Place, type ReportInput } from './locate.ts';
import type { Language } from './words.ts';

/** Renders diagnostics for reading, with a one-line summary at the end. */
export function renderPretty(input: ReportInput): string {
  const located = locate(input);
  const colors = picocolors.createColors(input.colors);
  const head = ({ place, severity, code }: Located): string =>
    `${colors.bold(placeText(place))} ${severity === 'error' ? colors.red(severity) : colors.yellow(severity)} ${colors.dim(code)}`;
  const entries = located.map((entry) => [
    head(entry),
    `    ${entry.message.text}`,
    ...(entry.message.hint === undefined ? [] : [`    ${HINT[input.language]}: ${entry.message.hint}`]),
    ...entry.related.map((place) => colors.dim(`    see ${placeText(place)}`)),
    '',
  ]);
  const left = locateSuppressed(input).map(({ left: { code }, reason, place }) => [
    `${colors.bold(placeText(place))} ${colors.dim(code)}`,
    `    ${reason}`,
  ]);
  const aside = left.length === 0 ? [] : [ASIDE[input.language](left.length), ...left.flat(), ''];
  const more = located.length === 0 ? [] : [EXPLAIN[input.language]];
  return `${[...entries.flat(), ...aside, summary(located, input.language), ...more].join('\n')}\n`;
}

const HINT = { fa: 'راهنما', en: 'hint' } as const;

/** Heads the list of what is left out. */
const ASIDE = {
  fa: (count: number) => toPersianDigits(`${count} ایراد با دلیل کنار گذاشته شده است:`),
  en: (left: number) => `${count(left, 'mistake')} set aside with a reason:`,
} as const;

const EXPLAIN = {
  fa: 'شرح هر قاعده: sanad explain CODE',
  en: 'To read about a rule: sanad explain CODE',
} as const;

const placeText = ({ path, start }: Place): string => `${path}:${start.line}:${start.column}`;

function summary(located: readonly Located[], language: Language): string {
  const { errors, warnings } = countSeverities(located);
  const files = new Set(located.map(({ place }) => place.path)).size;
  if (language === 'en') {
    return located.length === 0
      ? 'No problems found.'
      : `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${count(files, 'file')}.`;
  }
  const parts = [...(errors > 0 ? [`${errors} خطا`] : []), ...(warnings > 0 ? [`${warnings} هشدار`] : [])];
  return toPersianDigits(parts.length === 0 ? 'خطایی یافت نشد.' : `${parts.join(' و ')} در ${files} پرونده.`);
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
