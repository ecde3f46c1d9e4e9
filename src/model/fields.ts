// The sorts of field that schemas are made of. Each reads what the secretariat may write (Persian digits, Persian words)
// and gives the plain value that the model keeps; each carries its sort as metadata, for messages and for finding references.
import * as z from 'zod';
import type { Expected } from '../diagnostic/diagnostic.ts';
import { isJalaliDate } from '../text/calendar.ts';
import { parseNumber, toAsciiDigits } from '../text/digits.ts';
import { phoneAddress, readPhone } from '../text/phone.ts';
import { isId } from './locate.ts';
import { VALUES, type Kind, type ValueList } from './vocabulary.ts';

/** The lists that the plan declares: units, programmes, sources, areas, the SWOT factors and priorities of a domain, clauses as `id#clause`. */
export type ListName = 'clause' | 'swot' | 'unit' | 'program' | 'source' | 'priority' | 'area';

/** What a field refers to: items of some kinds, or one of the lists that the plan itself declares. */
export type Target = { readonly items: readonly Kind[] } | { readonly list: ListName };

export interface FieldMeta {
  readonly expected: Expected;
  /** What the value refers to. */
  readonly target?: Target;
  /** What the keys of a mapping refer to. */
  readonly keyTarget?: Target;
  readonly values?: ValueList;
}

/** The metadata of every field made here. */
export const fieldMeta = z.registry<FieldMeta>();

/** The parameters of the issues raised here; what turns issues into diagnostics reads them. */
export type IssueParams =
  | { readonly problem: 'missing' }
  | { readonly problem: 'type'; readonly expected: Expected }
  | { readonly problem: 'value'; readonly values: ValueList };

type Scalar<T> = z.ZodPipe<z.ZodUnknown, z.ZodTransform<T, unknown>>;

function scalar<T>(meta: FieldMeta, read: (written: unknown) => T | undefined): Scalar<T> {
  const schema = z.unknown().transform((written, context): T => {
    const value = written === undefined || written === null ? undefined : read(written);
    if (value !== undefined) return value;
    const params: IssueParams =
      written === undefined || written === null
        ? { problem: 'missing' }
        : meta.values
          ? { problem: 'value', values: meta.values }
          : { problem: 'type', expected: meta.expected };
    context.issues.push({ code: 'custom', input: written, params });
    return z.NEVER;
  });
  return schema.register(fieldMeta, meta);
}

const readText = (written: unknown): string | undefined =>
  typeof written === 'string' && written.trim() !== '' ? written.trim() : typeof written === 'number' ? String(written) : undefined;

const readNumber = (written: unknown): number | undefined =>
  typeof written === 'number' && Number.isFinite(written) ? written : typeof written === 'string' ? parseNumber(written) : undefined;

const readWhole = (written: unknown): number | undefined => {
  const value = readNumber(written);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
};

/** One line or paragraph of text; never empty. */
export const text = (): Scalar<string> => scalar({ expected: 'text' }, readText);

/** The address of a site, without a slash at its end. */
export const webAddress = (): Scalar<string> => scalar({ expected: 'address' }, (written) => readWeb(written)?.replace(/\/+$/, ''));

const readWeb = (written: unknown): string | undefined => {
  const value = readText(written);
  return value !== undefined && /^https?:\/\/[^\s/]/.test(value) && !/\s/.test(value) && URL.canParse(value) ? value : undefined;
};

/** An address of e-mail in ASCII, as mail servers everywhere take it. */
export const email = (): Scalar<string> => scalar({ expected: 'email' }, readEmail);

const readEmail = (written: unknown): string | undefined => {
  const value = readText(written);
  return value !== undefined && value.length <= 254 && EMAIL.test(value) ? value : undefined;
};

// Without quoted parts, which are allowed (RFC 5321, 4.1.2) and which nobody has.
const EMAIL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i;

/** The number of a telephone, kept as `086-32200000`, `+98-86-32200000` or `137`. */
export const phone = (): Scalar<string> =>
  scalar({ expected: 'phone' }, (written) => {
    const value = readText(written);
    return value === undefined ? undefined : readPhone(value);
  });

/** Where a link leads, kept as an address: the web, or `mailto:` and `tel:`, which may be left out when written. */
export const linkAddress = (): Scalar<string> =>
  scalar({ expected: 'link' }, (written) => {
    const web = readWeb(written);
    if (web !== undefined) return web;
    const [, scheme = '', rest = ''] = /^(mailto:|tel:)?(.*)$/.exec(readText(written) ?? '') ?? [];
    const mail = scheme === 'tel:' ? undefined : readEmail(rest);
    if (mail !== undefined) return `mailto:${mail}`;
    const number = scheme === 'mailto:' ? undefined : readPhone(rest);
    return number === undefined ? undefined : phoneAddress(number);
  });

/** Any finite number. */
export const number = (): Scalar<number> => scalar({ expected: 'number' }, readNumber);

/** A whole number. */
export const integer = (): Scalar<number> => scalar({ expected: 'integer' }, readWhole);

/** A sum of money: a whole, non-negative number of the plan's unit of currency. */
export const money = (): Scalar<number> =>
  scalar({ expected: 'money' }, (written) => {
    const value = readWhole(written);
    return value !== undefined && value >= 0 ? value : undefined;
  });

/** A share between 0 and 100. */
export const percent = (): Scalar<number> =>
  scalar({ expected: 'percent' }, (written) => {
    const value = readNumber(typeof written === 'string' ? written.replace(/[٪%]\s*$/, '') : written);
    return value !== undefined && value >= 0 && value <= 100 ? value : undefined;
  });

/** A Jalali year of four digits. */
export const year = (): Scalar<number> =>
  scalar({ expected: 'year' }, (written) => {
    const value = readWhole(written);
    return value !== undefined && value >= 1200 && value <= 1600 ? value : undefined;
  });

/** A Jalali date, kept as `1404/05/21`. */
export const date = (): Scalar<string> =>
  scalar({ expected: 'date' }, (written) => {
    const value = typeof written === 'string' ? toAsciiDigits(written.trim()) : '';
    return isJalaliDate(value) ? value : undefined;
  });

/** True or false; «بلی» and «خیر» are accepted. */
export const boolean = (): Scalar<boolean> =>
  scalar({ expected: 'boolean' }, (written) => {
    if (typeof written === 'boolean') return written;
    return written === 'بلی' || written === 'بله' ? true : written === 'خیر' ? false : undefined;
  });

/** One of a closed list of values, by its key or its Persian word. */
export function oneOf<L extends ValueList>(list: L): Scalar<keyof (typeof VALUES)[L]> {
  const labels: Readonly<Record<string, string>> = VALUES[list];
  return scalar({ expected: 'text', values: list }, (written) => {
    const found = Object.keys(labels).find((key) => key === written || labels[key] === written);
    return found as keyof (typeof VALUES)[L] | undefined;
  });
}

/** The id of an item of one of the given kinds; of any kind when none is given. */
export const ref = (...items: readonly Kind[]): Scalar<string> => scalar({ expected: 'id', target: { items } }, readText);

/** An id that an item once had, and that leads to nothing by itself. */
export const formerId = (): Scalar<string> =>
  scalar({ expected: 'former-id' }, (written) => {
    const value = toAsciiDigits(readText(written) ?? '');
    return isId(value) ? value : undefined;
  });

/** A key of one of the lists that the plan declares. */
export const keyOf = (list: ListName): Scalar<string> =>
  scalar({ expected: 'id', target: { list } }, (written) => {
    const value = readText(written);
    return value === undefined ? undefined : toAsciiDigits(value);
  });

/** A list; a single value may be written without the list around it. */
export const list = <T extends z.ZodType>(entry: T) =>
  z.preprocess((written) => (typeof written === 'string' || typeof written === 'number' ? [written] : written), z.array(entry));

/** A list of ids of items of the given kinds. */
export const refs = (...items: readonly Kind[]) => list(ref(...items));

/** A mapping with free keys, such as variable names or clause numbers. */
export const mapOf = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

/** A mapping whose keys are problems, or keys of a list that the plan declares, such as `{source: amount}`. */
export const mapBy = <T extends z.ZodType>(key: 'source' | 'area' | 'problem', value: T): z.ZodRecord<z.ZodString, T> =>
  z.record(z.string(), value).register(fieldMeta, { expected: 'map', keyTarget: key === 'problem' ? { items: [key] } : { list: key } });

/** A mapping from year to value; keys may be written in Persian digits. */
export const byYear = <T extends z.ZodType>(value: T): z.ZodRecord<z.ZodString, T> =>
  z.record(z.string(), value).register(fieldMeta, { expected: 'years' });

/** A group of named fields. */
export const group = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape);

/** The front matter of plan.md: its own fields and those that all kinds share. */
export const settings = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject({ title: text(), sample: boolean().optional(), suppress: mapOf(text()).optional(), ...shape });

/** The front matter of an item, which has a page: its own fields and those that all such kinds share. */
export const item = <S extends z.ZodRawShape>(shape: S) => settings({ formerIds: list(formerId()).optional(), ...shape });
