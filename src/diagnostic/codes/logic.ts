// The chain from vision to project, and what hangs on it.
import { code } from '../code.ts';

export const logicCodes = {
  'year-outside-plan': code<{ readonly year: number; readonly first: number; readonly last: number }>({
    severity: 'error',
    fa: ({ year, first, last }, words) => ({
      text: `سال ${words.digits(year)} بیرون از سال‌های برنامه (${words.digits(first)} تا ${words.digits(last)}) است.`,
    }),
    en: ({ year, first, last }, words) => ({
      text: `The year ${words.digits(year)} is outside the plan (${words.digits(first)} to ${words.digits(last)}).`,
    }),
    page: {
      title: 'سال‌ها و تاریخ‌ها درون برنامه‌اند',
      why: 'هدف، اعتبار و مهلتی که بیرون از سال‌های برنامه باشد در هیچ جدولی جا نمی‌گیرد و کسی پاسخ‌گوی آن نیست.',
      how: 'سال را درست کنید. مقدار پایه و آغاز پروژه‌ای که از برنامهٔ پیش مانده می‌تواند زودتر باشد و افق هدف و راهبرد دیرتر.',
    },
  }),
  'date-order': code<{ readonly start: string; readonly end: string }>({
    severity: 'error',
    fa: ({ start, end }, words) => ({
      text: `ترتیب تاریخ‌ها درست نیست: ${words.digits(end)} باید پس از ${words.digits(start)} باشد، ولی پیش از آن است.`,
      hint: 'پایان پس از آغاز است، و هر مرحله میان آن دو.',
    }),
    en: ({ start, end }, words) => ({
      text: `The dates are out of order: ${words.digits(end)} should come after ${words.digits(start)} but lies before it.`,
      hint: 'The end follows the start, and every milestone lies between the two.',
    }),
    page: {
      title: 'پایان پس از آغاز است و مرحله‌ها میان آن دو',
      why: 'پروژه‌ای که پیش از آغاز پایان یابد، یا مرحله‌ای بیرون از زمان پروژه، زمان‌بندی و اعتبار سال‌ها را بی‌معنا می‌کند.',
      how: 'تاریخ‌ها را به شکل YYYY/MM/DD دوباره ببینید؛ بیشتر جابه‌جایی سال یا ماه است.',
    },
  }),
  'weight-sum': code<{ readonly parent: string; readonly kind: string; readonly sum: number }>({
    severity: 'error',
    fa: ({ parent, kind, sum }, words) => ({
      text: `جمع وزن ${words.kinds(kind)} در «${parent}» باید ${words.number(100)} باشد، ولی ${words.number(sum)} است.`,
      hint: 'وزن‌ها را چنان بنویسید که جمعشان ۱۰۰ شود؛ موردی که وزن ندارد صفر شمرده می‌شود.',
    }),
    en: ({ parent, kind, sum }, words) => ({
      text: `The weights of the ${words.kinds(kind)} in “${parent}” must add up to 100, not ${words.number(sum)}.`,
      hint: 'Write weights that add up to 100; an item without one counts as zero.',
    }),
    page: {
      title: 'جمع وزن‌ها ۱۰۰ است',
      why: 'میانگین تحقق حوزه و برنامه با وزن‌ها حساب می‌شود. اگر جمع آن‌ها ۱۰۰ نباشد، سهم هر مورد با آنچه نوشته شده یکی نیست.',
      how: 'وزن‌ها را چنان بنویسید که جمع وزن حوزه‌ها، و در هر حوزه جمع وزن شاخص‌ها و جمع وزن پروژه‌ها، ۱۰۰ شود.',
    },
  }),
};
