// What can go wrong with the files of a plan before anything in them is understood.
import { code } from '../code.ts';
import { yamlReason } from '../reasons.ts';

export const filesCodes = {
  'file-not-item': code<{ readonly path: string }>({
    severity: 'error',
    binding: true,
    fa: ({ path }) => ({
      text: `پروندهٔ «${path}» در هیچ‌یک از پوشه‌های برنامه جای ندارد و خوانده نمی‌شود.`,
      hint: 'آن را به پوشهٔ نوع خود ببرید، مانند domains/<domain>/projects، یا اگر بخشی از برنامه نیست از این پوشه بیرون ببرید.',
    }),
    en: ({ path }) => ({
      text: `The file “${path}” is in none of the plan's folders and is not read.`,
      hint: 'Move it to the folder of its kind, such as domains/<domain>/projects, or out of the plan folder.',
    }),
  }),
  'file-too-large': code<{ readonly limitBytes: number }>({
    severity: 'error',
    binding: true,
    fa: ({ limitBytes }, words) => ({
      text: `این پرونده از ${words.number(limitBytes)} بایت بزرگ‌تر است و خوانده نشد.`,
      hint: 'آن را به چند مورد جداگانه بخش کنید.',
    }),
    en: ({ limitBytes }, words) => ({
      text: `This file is larger than ${words.number(limitBytes)} bytes and was not read.`,
      hint: 'Divide it into several items.',
    }),
  }),
  'file-encoding': code<Record<never, never>>({
    severity: 'error',
    binding: true,
    fa: () => ({
      text: 'این پرونده با کدگذاری UTF-8 نوشته نشده است و خوانده نشد.',
      hint: 'آن را در ویرایشگر خود با کدگذاری UTF-8 ذخیره کنید.',
    }),
    en: () => ({ text: 'This file is not UTF-8 text and was not read.', hint: 'Save it as UTF-8 in your editor.' }),
  }),
  'plan-missing': code<Record<never, never>>({
    severity: 'error',
    binding: true,
    fa: () => ({ text: 'پروندهٔ plan.md در پوشهٔ برنامه نیست.', hint: 'شهر، سال‌ها، واحدها و مأموریت‌های برنامه را در plan.md بنویسید.' }),
    en: () => ({ text: 'The plan folder has no plan.md.', hint: "Write the plan's city, years, units and missions in plan.md." }),
  }),
  'yaml-invalid': code<{ readonly reason: string }>({
    severity: 'error',
    binding: true,
    fa: ({ reason }) => ({
      text: `سرآغاز پرونده از اینجا خواندنی نیست: ${yamlReason(reason).fa}.`,
      hint: 'خط پیشین را هم ببینید: تورفتگی با فاصله، یک فاصله پس از دونقطه، و گیومهٔ "…" گرد متنی که دونقطه دارد.',
    }),
    en: ({ reason }) => ({
      text: `The front matter cannot be read here: ${yamlReason(reason).en}.`,
      hint: 'Look at the line before too: indent with spaces, put a space after a colon, and quote "…" a text that holds a colon.',
    }),
  }),
  'front-matter-missing': code<{ readonly kind: string }>({
    severity: 'error',
    binding: true,
    fa: ({ kind }, words) => ({
      text: `این پرونده باید ${words.kind(kind)} باشد، ولی سرآغاز (میان دو خط ---) ندارد.`,
      hint: 'ویژگی‌های آن را در آغاز پرونده، میان دو خط ---، بنویسید.',
    }),
    en: ({ kind }, words) => ({
      text: `This file should be a ${words.kind(kind)} but has no front matter.`,
      hint: 'Write its fields at the top of the file, between two lines of ---.',
    }),
  }),
  'id-invalid': code<{ readonly id: string }>({
    severity: 'error',
    binding: true,
    fa: ({ id }) => ({
      text: `«${id}» شناسهٔ درستی نیست؛ شناسه همان نام پرونده بدون .md است.`,
      hint: 'در نام پرونده تنها حروف کوچک لاتین، رقم و خط تیره به کار ببرید، مانند tr-p01.',
    }),
    en: ({ id }) => ({
      text: `“${id}” cannot be an id; an item's id is its file name without .md.`,
      hint: 'Use only small Latin letters, digits and hyphens in the name, as in tr-p01.',
    }),
  }),
  'id-duplicate': code<{ readonly id: string }>({
    severity: 'error',
    binding: true,
    fa: ({ id }) => ({
      text: `شناسهٔ «${id}» پیش‌تر به موردی دیگر داده شده است.`,
      hint: 'نام یکی از دو پرونده را عوض کنید؛ شناسه در همهٔ برنامه یکتاست.',
    }),
    en: ({ id }) => ({
      text: `The id “${id}” already belongs to another item.`,
      hint: 'Rename one of the two files; an id is unique in the whole plan.',
    }),
  }),
};
