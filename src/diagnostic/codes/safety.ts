// What a plan may not hold, whoever wrote it.
import { code } from '../code.ts';

export const safetyCodes = {
  'html-raw': code<{ readonly tag: string }>({
    severity: 'error',
    binding: true,
    fa: ({ tag }) => ({
      text: `نشانهٔ «${tag}» از HTML است؛ متن برنامه تنها با Markdown نوشته می‌شود.`,
      hint: 'آن را بردارید یا با نشانه‌های Markdown بنویسید.',
    }),
    en: ({ tag }) => ({ text: `“${tag}” is HTML; the plan is written in Markdown alone.`, hint: 'Remove it or write it in Markdown.' }),
  }),
};
