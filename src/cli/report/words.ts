// The words of the vocabulary as messages use them, in Persian and in English.
import type { Words } from '../../diagnostic/code.ts';
import { FIELDS, KINDS, VALUES, type FieldKey, type Kind } from '../../model/vocabulary.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';

export type Language = 'fa' | 'en';

const label = (table: Readonly<Record<string, { readonly label: string }>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key]?.label : undefined;

// One field has a list of another name: what a previous item was is its `type`.
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...VALUES, type: VALUES.previousType };

export const WORDS: { readonly [L in Language]: Words } = {
  fa: {
    field: (key) => withKey(label(FIELDS, key), key),
    help: (key) => (Object.hasOwn(FIELDS, key) ? FIELDS[key as FieldKey].help || undefined : undefined),
    kind: (key) => label(KINDS, key) ?? key,
    kinds: (key) => (Object.hasOwn(KINDS, key) ? KINDS[key as Kind].plural : key),
    value: (field, key) => withKey(LISTS[field]?.[key], key),
    number: (value) => formatNumber(value, 4),
    digits: toPersianDigits,
  },
  en: {
    field: (key) => `“${key}”`,
    help: () => undefined,
    kind: (key) => key,
    kinds: (key) => `${key}s`,
    value: (_field, key) => key,
    number: (value) => String(value),
    digits: String,
  },
};

function withKey(text: string | undefined, key: string): string {
  return text === undefined ? `«${key}»` : `«${text}» (${key})`;
}
