// What prose may not hold, or cannot be drawn from.
import { code, type Both } from '../code.ts';
import { hintOf } from '../hints.ts';

export const proseCodes = {
  'image-missing': code<{ readonly path: string }>({
    severity: 'error',
    binding: true,
    fa: ({ path }) => ({
      text: `تصویر «${path}» در پوشهٔ برنامه نیست.`,
      hint: 'تصویر را کنار متن بگذارید و نشانی آن را نسبت به همین پرونده بنویسید.',
    }),
    en: ({ path }) => ({
      text: `The image “${path}” is not in the plan folder.`,
      hint: 'Keep the image beside the text and write its path relative to this file.',
    }),
    page: {
      title: 'تصویر در پوشهٔ برنامه هست',
      why: 'متن به تصویر تکیه دارد؛ تصویری که نباشد در سند جای خالی می‌گذارد و خواننده گمان می‌کند چیزی از قلم افتاده است.',
      how: 'پروندهٔ تصویر را کنار متن بگذارید و نشانی آن را نسبت به همین پرونده بنویسید؛ بزرگی و کوچکی حروف لاتین نام نیز باید یکسان باشد.',
    },
  }),
  'image-alt': code<{ readonly path: string }>({
    severity: 'warning',
    fa: ({ path }) => ({
      text: `تصویر «${path}» متن جایگزین ندارد و برای کسی که آن را نمی‌بیند خالی است.`,
      hint: 'در کروشهٔ پیش از نشانی بنویسید که تصویر چه می‌گوید.',
    }),
    en: ({ path }) => ({
      text: `The image “${path}” has no alternative text and says nothing to those who cannot see it.`,
      hint: 'Write what it says in the square brackets before the path.',
    }),
    page: {
      title: 'تصویر متن جایگزین دارد',
      why: 'کسی که با صفحه‌خوان می‌خواند یا تصویر برایش باز نمی‌شود، تنها متن جایگزین را می‌بیند.',
      how: 'در کروشهٔ پیش از نشانی یک جمله بنویسید که تصویر چه می‌گوید، نه آنکه چه هست: `![سهم اتوبوس از سفرها در پنج سال نصف شده است](bus.png)`.',
    },
  }),
  'glyph-missing': code<{ readonly characters: string; readonly codePoints: readonly string[] }>({
    severity: 'error',
    fa: ({ characters, codePoints }) => ({
      text: `نویسهٔ «${characters}» (${codePoints.join('، ')}) در قلم سند نیست و چاپ نمی‌شود.`,
      hint: 'آن را بردارید یا به‌جای آن واژه بنویسید.',
    }),
    en: ({ characters, codePoints }) => ({
      text: `The font of the document has no glyph for “${characters}” (${codePoints.join(', ')}), so it cannot be printed.`,
      hint: 'Remove it or write a word instead.',
    }),
    page: {
      title: 'هر نویسه در قلم سند هست',
      why: 'نویسه‌ای که در قلم نباشد در چاپ چهارگوش خالی می‌شود. شکلک‌ها و تزیین‌ها از این دسته‌اند.',
      how: 'نویسه را بردارید یا به‌جای آن واژه بنویسید.',
    },
  }),
  'prose-too-deep': code<{ readonly limit: number }>({
    severity: 'error',
    binding: true,
    fa: ({ limit }, words) => ({
      text: `نقل‌قول‌ها یا فهرست‌های این متن بیش از ${words.number(limit)} لایه در هم فرو رفته‌اند و متن خوانده نشد.`,
      hint: 'تورفتگی‌ها و نشانه‌های نقل‌قول در آغاز خط‌ها را کم کنید.',
    }),
    en: ({ limit }, words) => ({
      text: `Quotes or lists are nested more than ${words.number(limit)} deep; the text was not read.`,
      hint: 'Reduce the indentation and the > signs at the start of lines.',
    }),
    page: {
      title: 'فهرست‌ها و نقل‌قول‌ها بیش از اندازه تودرتو نیستند',
      why: 'متنی با ده‌ها لایه تورفتگی نه خواندنی است و نه روی کاغذ جا می‌گیرد، و بررسی را از کار می‌اندازد.',
      how: 'تورفتگی‌ها را کم کنید؛ سه لایه برای هر متنی بس است.',
    },
  }),
  'prose-too-tangled': code<{ readonly limit: number }>({
    severity: 'error',
    binding: true,
    fa: ({ limit }, words) => ({
      text: `این بند بیش از ${words.number(limit)} نشانهٔ تأکید یا پیوند دارد و متن پرونده خوانده نشد.`,
      hint: 'بند را با خط خالی بخش کنید و نشانه‌های * _ ~ [ ] را کم کنید.',
    }),
    en: ({ limit }, words) => ({
      text: `This block holds more than ${words.number(limit)} marks of emphasis or links; the text of the file was not read.`,
      hint: 'Divide it with blank lines and use fewer of the marks * _ ~ [ ].',
    }),
    page: {
      title: 'در یک بند هزاران نشانه نیست',
      why: 'هر نشانهٔ تأکید با همهٔ نشانه‌های دیگر همان بند سنجیده می‌شود؛ بندی با هزاران نشانه بررسی را بسیار کند می‌کند و بیشتر نتیجهٔ لغزشی در آوردن متن است.',
      how: 'بند را با خط خالی بخش کنید. اگر متن از جای دیگری آورده شده است، نشانه‌های زائد را پاک کنید.',
    },
  }),
  'directive-unknown': code<{ readonly name: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ name, closest }) => ({
      text: `دستوری به نام «${name}» نیست.`,
      hint: closest === undefined ? 'دستورها: table، chart، formula، sum.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ name, closest }) => ({
      text: `There is no directive “${name}”.`,
      hint: closest === undefined ? 'Directives: table, chart, formula, sum.' : `Did you mean “${closest}”?`,
    }),
    page: {
      title: 'نام هر دستور شناخته‌شده است',
      why: 'دستور خطی است که با `::` آغاز می‌شود و جدول، نمودار، فرمول یا جمعی از داده‌های برنامه را در متن می‌گذارد. از دستوری که نامش شناخته نباشد چیزی در سند نمی‌آید.',
      how: 'یکی از این نام‌ها را بنویسید: `table` (جدول)، `chart` (نمودار)، `formula` (فرمول) یا `sum` (جمع).',
    },
  }),
  'directive-argument': code<{
    readonly name: string;
    readonly argument: string;
    readonly problem: 'unknown' | 'missing' | 'value';
    /** What was written, where the value is at fault. */
    readonly value?: string;
    readonly allowed?: readonly string[];
    readonly closest?: string;
  }>({
    severity: 'error',
    binding: true,
    fa: ({ name, argument, problem, value = '', allowed, closest }) => {
      const text = {
        unknown: `دستور «${name}» ویژگی «${argument}» ندارد.`,
        missing: `دستور «${name}» بدون ویژگی «${argument}» کامل نیست.`,
        value: `مقدار «${value}» برای ویژگی «${argument}» در دستور «${name}» درست نیست.`,
      }[problem];
      const guess = closest === undefined ? [] : [`شاید منظور «${closest}» بوده است.`];
      const choices = allowed ? [`مجاز: ${allowed.join('، ')}.`] : [];
      const remedy = guess.length + choices.length > 0 ? [] : [REMEDIES[problem].fa];
      return { text, ...hintOf([...guess, ...choices, ...remedy]) };
    },
    en: ({ name, argument, problem, value = '', allowed, closest }) => {
      const text = {
        unknown: `The directive “${name}” takes no “${argument}”.`,
        missing: `The directive “${name}” needs “${argument}”.`,
        value: `“${value}” is not a value of “${argument}” in the directive “${name}”.`,
      }[problem];
      const guess = closest === undefined ? [] : [`Did you mean “${closest}”?`];
      const choices = allowed ? [`Allowed: ${allowed.join(', ')}.`] : [];
      const remedy = guess.length + choices.length > 0 ? [] : [REMEDIES[problem].en];
      return { text, ...hintOf([...guess, ...choices, ...remedy]) };
    },
    page: {
      title: 'ویژگی‌های دستور کامل و درست است',
      why: 'ویژگی‌ها می‌گویند چه جدول یا نموداری کشیده شود. اگر یکی کم یا نادرست باشد، آنچه خواسته شده است در سند نمی‌آید.',
      how: 'ویژگی را همان‌گونه که پیام می‌گوید بنویسید، مانند `::table{kind=project domain=transport}`.',
    },
  }),
};

/** What to do about an argument that nothing resembles. */
const REMEDIES: { readonly [P in 'unknown' | 'missing' | 'value']: Both } = {
  unknown: { fa: 'آن را بردارید.', en: 'Remove it.' },
  missing: { fa: 'آن را درون آکولاد { } دستور بنویسید.', en: 'Write it between the braces { } of the directive.' },
  value: { fa: 'مقدار را درست کنید.', en: 'Correct the value.' },
};
