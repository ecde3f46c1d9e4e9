// What can go wrong with the files of a plan before anything in them is understood.
import { code } from '../code.ts';
import { withArticle } from '../hints.ts';
import { yamlReason } from '../reasons.ts';

export const filesCodes = {
  'file-not-item': code<{
    readonly path: string;
    /** Set where the folder is right, and only the ending of the name is not. */
    readonly isText?: true;
  }>({
    severity: 'error',
    binding: true,
    fa: ({ path, isText }) => ({
      text: isText
        ? `نام پروندهٔ «${path}» به .md پایان نمی‌یابد و پرونده خوانده نمی‌شود.`
        : `پروندهٔ «${path}» در هیچ‌یک از پوشه‌های برنامه جای ندارد و خوانده نمی‌شود.`,
      hint: isText
        ? 'پایان نام آن را .md کنید، یا اگر بخشی از برنامه نیست از این پوشه بیرون ببرید.'
        : 'آن را به پوشهٔ نوع خود ببرید، مانند domains/transport/projects، یا اگر بخشی از برنامه نیست از پوشهٔ برنامه بیرون ببرید.',
    }),
    en: ({ path, isText }) => ({
      text: isText
        ? `The name of the file “${path}” does not end in .md, so it is not read.`
        : `The file “${path}” is in none of the plan's folders and is not read.`,
      hint: isText
        ? 'Rename it to end in .md, or move it out of the plan folder.'
        : 'Move it to the folder of its kind, such as domains/transport/projects, or out of the plan folder.',
    }),
    page: {
      title: 'هر پروندهٔ برنامه در پوشهٔ نوع خود است',
      why: 'جای پرونده نوع آن را می‌گوید. پرونده‌ای که در هیچ‌یک از پوشه‌های شناخته نباشد خوانده نمی‌شود و بی‌آنکه کسی بداند از سند بیرون می‌ماند.',
      how: 'پرونده را به پوشهٔ نوع خود ببرید: `domains/<حوزه>/problems`، `strategies`، `policies`، `provisions`، `indicators` یا `projects`، و برای بقیه `vision/goals`، `upstream`، `previous`، `finance/sources`، `participation` یا `resolutions`. یادداشت‌هایی را که بخشی از برنامه نیستند بیرون از این پوشه نگه دارید.',
    },
  }),
  'file-too-large': code<{ readonly limitBytes: number }>({
    severity: 'error',
    binding: true,
    fa: ({ limitBytes }, words) => ({
      text: `این پرونده از ${words.number(limitBytes / 1_048_576)} مگابایت بزرگ‌تر است و خوانده نشد.`,
      hint: 'آن را به چند مورد جداگانه بخش کنید.',
    }),
    en: ({ limitBytes }, words) => ({
      text: `This file is larger than ${words.number(limitBytes / 1_048_576)} MB and was not read.`,
      hint: 'Divide it into several items.',
    }),
    page: {
      title: 'پروندهٔ متن از یک مگابایت بزرگ‌تر نیست',
      why: 'هر پرونده یک مورد است. پرونده‌ای به این بزرگی یا چند مورد را در هم آورده است یا چیزی جز متن در خود دارد، و همهٔ بررسی‌ها را کند می‌کند.',
      how: 'متن را به چند مورد بخش کنید. تصویر و جدول بزرگ را به صورت پروندهٔ جدا کنار متن بگذارید.',
    },
  }),
  'file-encoding': code<Record<never, never>>({
    severity: 'error',
    binding: true,
    fa: () => ({
      text: 'این پرونده با کدگذاری UTF-8 نوشته نشده است و خوانده نشد.',
      hint: 'آن را در ویرایشگر خود با کدگذاری UTF-8 ذخیره کنید.',
    }),
    en: () => ({ text: 'This file is not UTF-8 text and was not read.', hint: 'Save it as UTF-8 in your editor.' }),
    page: {
      title: 'هر پرونده با کدگذاری UTF-8 ذخیره شده است',
      why: 'متنی که با کدگذاری دیگری ذخیره شده باشد حرف‌های فارسی را درست نشان نمی‌دهد و حدس زدن کدگذاری به خطا می‌انجامد.',
      how: 'پرونده را در ویرایشگر باز کنید و با کدگذاری UTF-8 ذخیره کنید. در Notepad هنگام «Save as» از فهرست Encoding گزینهٔ UTF-8 را برگزینید.',
    },
  }),
  'plan-missing': code<Record<never, never>>({
    severity: 'error',
    binding: true,
    fa: () => ({ text: 'پروندهٔ plan.md در پوشهٔ برنامه نیست.', hint: 'شهر، سال‌ها، واحدها و مأموریت‌های برنامه را در plan.md بنویسید.' }),
    en: () => ({ text: 'The plan folder has no plan.md.', hint: "Write the plan's city, years, units and missions in plan.md." }),
    page: {
      title: 'پوشهٔ برنامه plan.md دارد',
      why: 'شهر، سال‌ها، واحدها و مأموریت‌های بودجه در `plan.md` است و بدون آن هیچ مورد دیگری را نمی‌توان سنجید.',
      how: 'پروندهٔ `plan.md` را در ریشهٔ پوشهٔ برنامه بسازید. اگر این پرونده هست، `sanad check` را در پوشهٔ درست اجرا کنید یا پوشهٔ برنامه را با `--plan` نشان دهید.',
    },
  }),
  'yaml-invalid': code<{ readonly reason: string }>({
    severity: 'error',
    binding: true,
    fa: ({ reason }) => ({
      text: `سرآغاز پرونده از اینجا خواندنی نیست: ${yamlReason(reason).fa}.`,
      hint: 'خط پیشین را هم ببینید: تورفتگی با فاصله، یک فاصله پس از دونقطه، و نشانهٔ "…" در دو سوی متنی که دونقطه دارد.',
    }),
    en: ({ reason }) => ({
      text: `The front matter cannot be read here: ${yamlReason(reason).en}.`,
      hint: 'Look at the line before too: indent with spaces, put a space after a colon, and put a text that has a colon in quotes "…".',
    }),
    page: {
      title: 'سرآغاز پرونده خواندنی است',
      why: 'داده‌های هر مورد در سرآغاز آن است. اگر یک خط خواندنی نباشد، هیچ‌یک از داده‌های پرونده به سند نمی‌رسد.',
      how: 'به خط گفته‌شده و خط پیش از آن نگاه کنید: تورفتگی با فاصله و هم‌اندازهٔ خط‌های هم‌ردیف، یک فاصله پس از دونقطه، و نشانهٔ `"…"` در دو سوی متنی که دونقطه یا `#` دارد یا با نشانه‌ای آغاز می‌شود.',
    },
  }),
  'front-matter-missing': code<{ readonly kind: string }>({
    severity: 'error',
    binding: true,
    fa: ({ kind }, words) => ({
      text: `این پرونده باید ${words.kind(kind)} باشد، ولی سرآغاز (میان دو خط ---) ندارد.`,
      hint: 'فیلدهای آن را در آغاز پرونده، میان دو خط ---، بنویسید.',
    }),
    en: ({ kind }, words) => ({
      text: `This file should be ${withArticle(words.kind(kind))} but has no front matter.`,
      hint: 'Write its fields at the top of the file, between two lines of ---.',
    }),
    page: {
      title: 'هر مورد سرآغاز دارد',
      why: 'بدون سرآغاز، عنوان و داده‌های مورد معلوم نیست و نمی‌توان آن را در سند آورد.',
      how: 'در آغاز پرونده دو خط `---` بنویسید و داده‌ها را میان آن دو بگذارید. `sanad new` سرآغازی با همهٔ فیلدها می‌سازد.',
    },
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
      hint: 'Use only lower-case Latin letters, digits and hyphens in the name, as in tr-p01.',
    }),
    page: {
      title: 'شناسه از حروف کوچک لاتین، رقم و خط تیره است',
      why: 'شناسه در نشانی وبگاه، در ارجاع‌ها و در داده‌های باز می‌آید و باید روی هر رایانه و با هر صفحه‌کلید یکسان نوشته شود.',
      how: 'نام پرونده را عوض کنید، مانند `tr-p01.md`. شناسه همان نام پرونده بدون `.md` است و برای حوزه نام پوشهٔ آن.',
    },
  }),
  'id-duplicate': code<{ readonly id: string }>({
    severity: 'error',
    binding: true,
    fa: ({ id }) => ({
      text: `شناسهٔ «${id}» پیش‌تر به مورد دیگری داده شده است.`,
      hint: 'نام یکی از دو پرونده را عوض کنید؛ شناسه در همهٔ برنامه یکتاست.',
    }),
    en: ({ id }) => ({
      text: `The id “${id}” already belongs to another item.`,
      hint: 'Rename one of the two files; an id is unique in the whole plan.',
    }),
    page: {
      title: 'هر شناسه از آنِ یک مورد است',
      why: 'اگر دو مورد یک شناسه داشته باشند، معلوم نیست ارجاع به کدام می‌رسد، و نشانی صفحهٔ آن دو در وبگاه یکی می‌شود.',
      how: 'نام یکی از دو پرونده را عوض کنید. اگر یکی نسخهٔ فراموش‌شدهٔ دیگری است آن را پاک کنید. برای موردی که به آن ارجاع شده است `sanad rename` همهٔ ارجاع‌ها را هم درست می‌کند.',
    },
  }),
};
