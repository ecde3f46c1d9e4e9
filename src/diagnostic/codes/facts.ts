// Front matter that does not fit its kind.
import { code, type Both } from '../code.ts';
import { didYouMean, sentence, hintOf } from '../hints.ts';

/** What a mistyped field should have held. */
export type Expected =
  | 'text'
  | 'number'
  | 'integer'
  | 'money'
  | 'percent'
  | 'year'
  | 'date'
  | 'boolean'
  | 'list'
  | 'map'
  | 'years'
  | 'id'
  | 'address'
  | 'text-or-list';

export const factsCodes = {
  'field-unknown': code<{ readonly field: string; readonly kind: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ field, kind, closest }, words) => ({
      text: `${words.kind(kind)} فیلدی به نام «${field}» ندارد.`,
      ...(closest === undefined ? {} : { hint: `شاید منظور ${words.field(closest)} بوده است.` }),
    }),
    en: ({ field, kind, closest }, words) => ({
      text: `A ${words.kind(kind)} has no field “${field}”.`,
      ...didYouMean(closest && words.field(closest)),
    }),
  }),
  'field-duplicate': code<{ readonly field: string }>({
    severity: 'error',
    binding: true,
    fa: ({ field }, words) => ({ text: `فیلد ${words.field(field)} دو بار نوشته شده است.`, hint: 'یکی از آن دو را بردارید.' }),
    en: ({ field }, words) => ({ text: `The field ${words.field(field)} is written twice.`, hint: 'Remove one of the two.' }),
  }),
  'field-missing': code<{ readonly field: string; readonly kind: string }>({
    severity: 'error',
    binding: true,
    fa: ({ field, kind }, words) => ({
      text: `فیلد ${words.field(field)} در این ${words.kind(kind)} نوشته نشده است.`,
      ...hintOf(sentence(words.help(field))),
    }),
    en: ({ field, kind }, words) => ({
      text: `This ${words.kind(kind)} lacks the field ${words.field(field)}.`,
      hint: 'The field is required here.',
    }),
  }),
  'field-type': code<{ readonly field: string; readonly expected: Expected; readonly found: string }>({
    severity: 'error',
    binding: true,
    fa: ({ field, expected, found }, words) => ({
      text: `مقدار فیلد ${words.field(field)} باید ${EXPECTED[expected].fa} باشد، ولی «${found}» نوشته شده است.`,
      ...(EXPECTED[expected].example && { hint: `نمونهٔ درست: ${EXPECTED[expected].example.fa}` }),
    }),
    en: ({ field, expected, found }, words) => ({
      text: `The field ${words.field(field)} must be ${EXPECTED[expected].en}, not “${found}”.`,
      ...(EXPECTED[expected].example && { hint: `For example: ${EXPECTED[expected].example.en}` }),
    }),
  }),
  'value-unknown': code<{ readonly field: string; readonly value: string; readonly allowed: readonly string[]; readonly closest?: string }>(
    {
      severity: 'error',
      fa: ({ field, value, allowed, closest }, words) => ({
        text: `«${value}» از مقدارهای مجاز فیلد ${words.field(field)} نیست.`,
        hint:
          (closest === undefined ? '' : `شاید منظور ${words.value(field, closest)} بوده است. `) +
          `مقدارهای مجاز: ${allowed.map((key) => words.value(field, key)).join('، ')}.`,
      }),
      en: ({ field, value, allowed, closest }, words) => ({
        text: `“${value}” is not a value of the field ${words.field(field)}.`,
        hint:
          (closest === undefined ? '' : `Did you mean ${words.value(field, closest)}? `) +
          `Allowed: ${allowed.map((key) => words.value(field, key)).join(', ')}.`,
      }),
    },
  ),
};

const EXPECTED: { readonly [E in Expected]: Both & { readonly example?: Both } } = {
  text: { fa: 'متن', en: 'text' },
  number: { fa: 'عدد', en: 'a number', example: { fa: '۱۲٫۵ یا 12.5', en: '12.5' } },
  integer: { fa: 'عدد صحیح', en: 'a whole number', example: { fa: '۱۲ یا 12', en: '12' } },
  money: { fa: 'مبلغ (عدد صحیح و نامنفی)', en: 'a whole amount of money, not negative', example: { fa: '۱۲٬۵۰۰ یا 12500', en: '12500' } },
  percent: { fa: 'درصدی میان ۰ و ۱۰۰', en: 'a percentage between 0 and 100', example: { fa: '۴۵ یا 45', en: '45' } },
  year: { fa: 'سال شمسی چهاررقمی', en: 'a Jalali year of four digits', example: { fa: '۱۴۰۴ یا 1404', en: '1404' } },
  date: { fa: 'تاریخ شمسی موجود در تقویم', en: 'a Jalali date that exists', example: { fa: '۱۴۰۴/۰۵/۲۱ یا 1404/05/21', en: '1404/05/21' } },
  boolean: { fa: '«بلی» یا «خیر»', en: 'true or false' },
  list: {
    fa: 'فهرست',
    en: 'a list',
    example: { fa: '[یکم، دوم] یا هر مورد در خطی با - در آغاز', en: '[one, two], or one a line after -' },
  },
  map: { fa: 'گروهی از «کلید: مقدار»', en: 'a group of “key: value”' },
  years: { fa: 'مقدار هر سال به شکل «سال: مقدار»', en: 'a value for each year', example: { fa: '1404: 120', en: '1404: 120' } },
  id: { fa: 'شناسه', en: 'an id', example: { fa: 'tr-p01', en: 'tr-p01' } },
  address: { fa: 'نشانی وب', en: 'a web address', example: { fa: 'https://sanad.example', en: 'https://sanad.example' } },
  'text-or-list': { fa: 'متن یا فهرست', en: 'text or a list' },
};
