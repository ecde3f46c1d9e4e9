// What prose may not hold, or cannot be drawn from.
import { code } from '../code.ts';
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
      title: 'هر تصویر در پوشهٔ برنامه است',
      why: 'تصویری که پروندهٔ آن نیست در سند و وبگاه جای خالی می‌گذارد.',
      how: 'پروندهٔ تصویر را کنار متن بگذارید و نشانی آن را نسبت به همین پرونده بنویسید؛ به بزرگی و کوچکی حروف نیز توجه کنید.',
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
      title: 'هر تصویر متن جایگزین دارد',
      why: 'کسی که تصویر را نمی‌بیند، یا سند را با صفحه‌خوان می‌شنود، تنها متن جایگزین را دریافت می‌کند.',
      how: 'در کروشهٔ پیش از نشانی بنویسید تصویر چه می‌گوید، مانند `![نقشهٔ خطوط اتوبوس در هستهٔ مرکزی](map.png)`.',
    },
  }),
  'glyph-missing': code<{ readonly characters: string; readonly codePoints: readonly string[] }>({
    severity: 'error',
    fa: ({ characters, codePoints }) => ({
      text: `نویسهٔ «${characters}» (${codePoints.join('، ')}) در قلم سند نیست و چاپ نمی‌شود.`,
      hint: 'آن را بردارید یا به جای آن واژه بنویسید.',
    }),
    en: ({ characters, codePoints }) => ({
      text: `The font of the document has no glyph for “${characters}” (${codePoints.join(', ')}), so it cannot be printed.`,
      hint: 'Remove it or write a word instead.',
    }),
    page: {
      title: 'هر نویسه در قلم سند هست',
      why: 'نویسه‌ای که در قلم نیست در سند چاپ نمی‌شود یا به شکل خانهٔ خالی می‌آید.',
      how: 'نویسه را بردارید یا به جای آن واژه بنویسید؛ برای نمونه به جای پیکان «به». شکلک‌ها در سند رسمی جایی ندارند.',
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
      text: `Quotes or lists lie more than ${words.number(limit)} deep inside each other; the text was not read.`,
      hint: 'Reduce the indentation and the > signs at the start of lines.',
    }),
    page: {
      title: 'نقل‌قول‌ها و فهرست‌ها چند لایه بیشتر نیستند',
      why: 'متنی که ده‌ها لایه در هم فرو رفته باشد خوانده و چیده نمی‌شود و معمولاً از رونوشت نادرست پدید آمده است.',
      how: 'نشانه‌های `>` و تورفتگی‌های آغاز سطرها را بردارید و متن را به چند فهرست ساده بخش کنید.',
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
      title: 'هر دستور نامی شناخته دارد',
      why: 'دستور جدول، نمودار یا جمعی را از داده‌های برنامه در متن می‌آورد. دستوری که شناخته نیست چیزی نمی‌آورد و در سند جای خالی می‌گذارد.',
      how: 'نام دستور را درست کنید: `table` برای جدول، `chart` برای نمودار، `formula` برای فرمول و `sum` برای جمع اعتبار.',
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
        missing: `دستور «${name}» بی ویژگی «${argument}» کامل نیست.`,
        value: `مقدار «${value}» برای ویژگی «${argument}» در دستور «${name}» درست نیست.`,
      }[problem];
      const guess = closest === undefined ? [] : [`شاید منظور «${closest}» بوده است.`];
      const choices = allowed ? [`مجاز: ${allowed.join('، ')}.`] : [];
      return { text, ...hintOf([...guess, ...choices]) };
    },
    en: ({ name, argument, problem, value = '', allowed, closest }) => {
      const text = {
        unknown: `The directive “${name}” takes no “${argument}”.`,
        missing: `The directive “${name}” needs “${argument}”.`,
        value: `“${value}” is not a value of “${argument}” in the directive “${name}”.`,
      }[problem];
      const guess = closest === undefined ? [] : [`Did you mean “${closest}”?`];
      const choices = allowed ? [`Allowed: ${allowed.join(', ')}.`] : [];
      return { text, ...hintOf([...guess, ...choices]) };
    },
    page: {
      title: 'ویژگی‌های هر دستور کامل و درست است',
      why: 'دستور از ویژگی‌های خود می‌فهمد چه چیزی را بیاورد. ویژگی ناشناخته یا جاافتاده دستور را ناتمام می‌گذارد.',
      how: 'ویژگی‌ها را میان آکولاد به شکل `نام=مقدار` بنویسید، مانند `::sum{by=year domain=transport}`. پیام می‌گوید کدام ویژگی یا مقدار نادرست است و چه مقدارهایی پذیرفته می‌شود.',
    },
  }),
};
