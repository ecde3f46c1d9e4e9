// What a plan says about the check itself: the severity of rules, and reasons for leaving one out.
import { code } from '../code.ts';
import { didYouMean } from '../hints.ts';

export const settingsCodes = {
  'rule-unknown': code<{ readonly code: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ code, closest }) => ({
      text: `قاعده‌ای با کد «${code}» نیست.`,
      hint: closest === undefined ? 'فهرست کدها در docs/rules است.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ code, closest }) => ({
      text: `There is no rule with the code “${code}”.`,
      ...(closest === undefined ? { hint: 'The codes are listed in docs/rules.' } : didYouMean(`“${closest}”`)),
    }),
    page: {
      title: 'کد قاعده شناخته باشد',
      why: 'تنظیمی که نام قاعده در آن درست نوشته نشده باشد بی‌صدا بی‌اثر می‌ماند و کسی که آن را نوشته گمان می‌کند قاعده را خاموش کرده است.',
      how: 'کد را همان‌گونه که در گزارش آمده است بنویسید؛ کد واژهٔ آخر خط نخست هر ایراد است.',
    },
  }),
  'rule-binding': code<{ readonly code: string }>({
    severity: 'error',
    binding: true,
    fa: ({ code }) => ({
      text: `قاعدهٔ «${code}» را نمی‌توان سبک، خاموش یا برای موردی نادیده کرد.`,
      hint: 'بدون آن سند درست ساخته نمی‌شود یا ایمن نیست؛ خود ایراد را برطرف کنید.',
    }),
    en: ({ code }) => ({
      text: `The rule “${code}” cannot be softened, turned off or set aside for an item.`,
      hint: 'Without it the document would be wrong or unsafe; mend the mistake itself.',
    }),
    page: {
      title: 'قاعدهٔ پایه خاموش نمی‌شود',
      why: 'چند قاعده پایهٔ خواندن برنامه یا ایمنی آن است: با پروندهٔ ناخوانا، شناسهٔ ناشناخته یا HTML خام، سندی که ساخته شود درست یا ایمن نیست.',
      how: 'تنظیم را بردارید و خود ایراد را برطرف کنید.',
    },
  }),
  'suppression-unused': code<{ readonly code: string }>({
    severity: 'warning',
    fa: ({ code }) => ({
      text: `این مورد ایرادی با کد «${code}» ندارد، پس چشم‌پوشی از آن بی‌جاست.`,
      hint: 'آن را از suppress بردارید.',
    }),
    en: ({ code }) => ({
      text: `The item has no mistake with the code “${code}”, so there is nothing to set aside.`,
      hint: 'Remove it from suppress.',
    }),
    page: {
      title: 'چشم‌پوشی بی‌جا نماند',
      why: 'چشم‌پوشی‌ای که دلیلش از میان رفته است، ایراد تازه‌ای از همان دست را می‌پوشاند.',
      how: 'کد را از فیلد «چشم‌پوشی» همان مورد بردارید.',
    },
  }),
};
