// Front matter that does not fit its kind.
import { code, type Both } from '../code.ts';
import { capital, didYouMean, withArticle } from '../hints.ts';

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
  | 'former-id'
  | 'address'
  | 'email'
  | 'phone'
  | 'link'
  | 'text-or-list';

export const factsCodes = {
  'field-unknown': code<{ readonly field: string; readonly kind: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ field, kind, closest }, words) => ({
      text: `${words.kind(kind)} فیلدی به نام «${field}» ندارد.`,
      hint:
        closest === undefined ? 'آن را بردارید، یا نام درست فیلد را از راهنما بنویسید.' : `شاید منظور ${words.field(closest)} بوده است.`,
    }),
    en: ({ field, kind, closest }, words) => ({
      text: `${capital(withArticle(words.kind(kind)))} has no field “${field}”.`,
      ...(closest === undefined ? { hint: 'Remove it, or write the right name from the guide.' } : didYouMean(words.field(closest))),
    }),
    page: {
      title: 'نام هر فیلد شناخته‌شده است',
      why: 'فیلدی که نامش شناخته نباشد خوانده نمی‌شود: نویسنده گمان می‌کند داده را نوشته است، ولی سند آن را ندارد.',
      how: 'نام را همان‌گونه بنویسید که در راهنما آمده است، به انگلیسی یا فارسی. اگر آنچه نوشته‌اید فیلدی ندارد، آن را در متن زیر سرآغاز بیاورید.',
    },
  }),
  'field-duplicate': code<{ readonly field: string }>({
    severity: 'error',
    binding: true,
    fa: ({ field }, words) => ({ text: `فیلد ${words.field(field)} دو بار نوشته شده است.`, hint: 'یکی از آن دو را بردارید.' }),
    en: ({ field }, words) => ({ text: `The field ${words.field(field)} is written twice.`, hint: 'Remove one of the two.' }),
    page: {
      title: 'هر فیلد یک بار نوشته می‌شود',
      why: 'از دو مقدار برای یک فیلد یکی باید کنار برود و معلوم نیست کدام درست است.',
      how: 'یکی از دو را بردارید. نام فارسی و انگلیسی یک فیلد یکی شمرده می‌شود.',
    },
  }),
  'field-missing': code<{ readonly field: string; readonly kind: string }>({
    severity: 'error',
    binding: true,
    fa: ({ field, kind }, words) => {
      const help = words.help(field);
      return {
        text: `فیلد ${words.field(field)} در این ${words.kind(kind)} نوشته نشده است.`,
        hint: help === undefined ? 'آن را در سرآغاز بنویسید.' : `آن را در سرآغاز بنویسید: ${help}.`,
      };
    },
    en: ({ field, kind }, words) => ({
      text: `This ${words.kind(kind)} lacks the field ${words.field(field)}.`,
      hint: 'Write it in the front matter; it is required here.',
    }),
    page: {
      title: 'فیلدهای لازم هر مورد نوشته شده‌اند',
      why: 'هر نوع چند فیلد دارد که مورد بدون آن‌ها کامل نیست: حکم بدون مهلت، پروژهٔ بدون متولی یا شاخص بدون مقدار پایه را نمی‌توان پی گرفت.',
      how: 'فیلد را بنویسید. اگر مقدار آن هنوز دانسته نیست، مورد را تا روشن شدن آن بیرون از برنامه نگه دارید و مقدار ساختگی ننویسید.',
    },
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
    page: {
      title: 'مقدار هر فیلد از نوع خود آن است',
      why: 'سند با عدد و تاریخ حساب می‌کند. «حدود صد» یا روزی که در تقویم نیست در جمع، جدول و زمان‌بندی به کار نمی‌آید.',
      how: 'مقدار را به شکل نمونهٔ درست بنویسید. توضیح‌هایی مانند «حدود» یا «تقریبی» را در متن بیاورید. رقم فارسی و لاتین هر دو پذیرفته است.',
    },
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
      page: {
        title: 'مقدار هر فیلد از مقدارهای مجاز آن است',
        why: 'جهت شاخص، سطح سند، شدت مسئله و مانند آن‌ها مقدارهای معین دارند تا در سراسر سند و در سال‌های بعد با هم سنجیدنی بمانند.',
        how: 'یکی از مقدارهایی را که پیام می‌شمارد بنویسید، به انگلیسی یا فارسی.',
      },
    },
  ),
};

const EXPECTED: { readonly [E in Expected]: Both & { readonly example?: Both } } = {
  text: { fa: 'متن', en: 'text', example: { fa: 'خرید اتوبوس', en: 'Buying buses' } },
  number: { fa: 'عدد', en: 'a number', example: { fa: '۱۲٫۵ یا 12.5', en: '12.5' } },
  integer: { fa: 'عدد صحیح', en: 'a whole number', example: { fa: '۱۲ یا 12', en: '12' } },
  money: { fa: 'مبلغ (عدد صحیح و نامنفی)', en: 'a whole amount of money, not negative', example: { fa: '۱۲٬۵۰۰ یا 12500', en: '12500' } },
  percent: { fa: 'درصدی میان ۰ و ۱۰۰', en: 'a percentage between 0 and 100', example: { fa: '۴۵ یا 45', en: '45' } },
  year: { fa: 'سال شمسی چهاررقمی', en: 'a Jalali year of four digits', example: { fa: '۱۴۰۴ یا 1404', en: '1404' } },
  date: { fa: 'روزی از تقویم شمسی', en: 'a date of the Jalali calendar', example: { fa: '۱۴۰۴/۰۵/۲۱ یا 1404/05/21', en: '1404/05/21' } },
  boolean: { fa: '«بلی» یا «خیر»', en: 'true or false', example: { fa: 'بلی یا true', en: 'true' } },
  list: {
    fa: 'فهرست',
    en: 'a list',
    example: { fa: '[یکم, دوم] یا هر مورد در خطی جدا با - در آغاز', en: '[one, two], or each on its own line after -' },
  },
  map: {
    fa: 'چند خط به شکل «نام: مقدار»',
    en: 'lines of “name: value”',
    example: { fa: 's1: شبکهٔ پیوسته', en: 's1: a connected network' },
  },
  years: { fa: 'مقدار هر سال به شکل «سال: مقدار»', en: 'a value for each year', example: { fa: '1404: 120', en: '1404: 120' } },
  id: { fa: 'شناسه', en: 'an id', example: { fa: 'tr-p01', en: 'tr-p01' } },
  address: { fa: 'نشانی وب', en: 'a web address', example: { fa: 'https://sanad.example', en: 'https://sanad.example' } },
  'former-id': {
    fa: 'شناسه (حروف کوچک لاتین، رقم و خط تیره)',
    en: 'an id (lower-case Latin letters, digits and hyphens)',
    example: { fa: 'tr-p01', en: 'tr-p01' },
  },
  email: { fa: 'نشانی رایانامه', en: 'an e-mail address', example: { fa: 'info@sanad.example', en: 'info@sanad.example' } },
  phone: {
    fa: 'شمارهٔ تلفن با پیش‌شماره، یا شمارهٔ کوتاه',
    en: 'a telephone number with its area code, or a short number',
    example: { fa: '۰۸۶-۰۰۰۰۰۰۰۰ یا ۱۳۷', en: '086-00000000 or 137' },
  },
  link: {
    fa: 'نشانی وب، رایانامه یا شمارهٔ تلفن',
    en: 'a web address, an e-mail address or a telephone number',
    example: { fa: 'https://sanad.example/forum', en: 'https://sanad.example/forum' },
  },
  'text-or-list': { fa: 'متن یا فهرست', en: 'text or a list', example: { fa: 'یکم یا [یکم, دوم]', en: 'one, or [one, two]' } },
};
