// The words for every code, Persian and English: what is wrong, why where that is not plain, and in the hint what to do.
// A missing text fails the type check. Names, labels and numbers come through `Words`, because this leaf knows no vocabulary.
import type { Code, DiagnosticArgs, Expected, RefTarget } from './diagnostic.ts';
import { formulaReason, yamlReason } from './reasons.ts';

export interface Message {
  readonly text: string;
  readonly hint?: string;
}

/** How one language writes what a message speaks of. */
export interface Words {
  /** A field by its label and its key, or as written where the vocabulary does not have it. */
  field(key: string): string;
  /** What a field is for, where the vocabulary says it. */
  help(key: string): string | undefined;
  kind(key: string): string;
  /** The plural of a kind. */
  kinds(key: string): string;
  /** A value that a field allows, by its word and its key. */
  value(field: string, key: string): string;
  /** A quantity: grouped by thousands. */
  number(value: number): string;
  /** Digits of a year or a date, nothing else changed. */
  digits(written: string | number): string;
}

interface Both {
  readonly fa: string;
  readonly en: string;
}

type Wording<A> = (args: A, words: Words) => Message;

export const messages: { readonly [C in Code]: { readonly fa: Wording<DiagnosticArgs[C]>; readonly en: Wording<DiagnosticArgs[C]> } } = {
  'file-not-item': {
    fa: ({ path }) => ({
      text: `پروندهٔ «${path}» در هیچ‌یک از پوشه‌های برنامه جای ندارد و خوانده نمی‌شود.`,
      hint: 'آن را به پوشهٔ نوع خود ببرید، مانند domains/<domain>/projects، یا اگر بخشی از برنامه نیست از این پوشه بیرون ببرید.',
    }),
    en: ({ path }) => ({
      text: `The file “${path}” is in none of the plan's folders and is not read.`,
      hint: 'Move it to the folder of its kind, such as domains/<domain>/projects, or out of the plan folder.',
    }),
  },
  'file-too-large': {
    fa: ({ limitBytes }, words) => ({
      text: `این پرونده از ${words.number(limitBytes)} بایت بزرگ‌تر است و خوانده نشد.`,
      hint: 'آن را به چند مورد جداگانه بخش کنید.',
    }),
    en: ({ limitBytes }, words) => ({
      text: `This file is larger than ${words.number(limitBytes)} bytes and was not read.`,
      hint: 'Divide it into several items.',
    }),
  },
  'file-encoding': {
    fa: () => ({
      text: 'این پرونده با کدگذاری UTF-8 نوشته نشده است و خوانده نشد.',
      hint: 'آن را در ویرایشگر خود با کدگذاری UTF-8 ذخیره کنید.',
    }),
    en: () => ({ text: 'This file is not UTF-8 text and was not read.', hint: 'Save it as UTF-8 in your editor.' }),
  },
  'plan-missing': {
    fa: () => ({ text: 'پروندهٔ plan.md در پوشهٔ برنامه نیست.', hint: 'شهر، سال‌ها، واحدها و مأموریت‌های برنامه را در plan.md بنویسید.' }),
    en: () => ({ text: 'The plan folder has no plan.md.', hint: "Write the plan's city, years, units and missions in plan.md." }),
  },
  'yaml-invalid': {
    fa: ({ reason }) => ({
      text: `سرآغاز پرونده از اینجا خواندنی نیست: ${yamlReason(reason).fa}.`,
      hint: 'خط پیشین را هم ببینید: تورفتگی با فاصله، یک فاصله پس از دونقطه، و گیومهٔ "…" گرد متنی که دونقطه دارد.',
    }),
    en: ({ reason }) => ({
      text: `The front matter cannot be read here: ${yamlReason(reason).en}.`,
      hint: 'Look at the line before too: indent with spaces, put a space after a colon, and quote "…" a text that holds a colon.',
    }),
  },
  'front-matter-missing': {
    fa: ({ kind }, words) => ({
      text: `این پرونده باید ${words.kind(kind)} باشد، ولی سرآغاز (میان دو خط ---) ندارد.`,
      hint: 'ویژگی‌های آن را در آغاز پرونده، میان دو خط ---، بنویسید.',
    }),
    en: ({ kind }, words) => ({
      text: `This file should be a ${words.kind(kind)} but has no front matter.`,
      hint: 'Write its fields at the top of the file, between two lines of ---.',
    }),
  },
  'field-unknown': {
    fa: ({ field, kind, closest }, words) => ({
      text: `${words.kind(kind)} فیلدی به نام «${field}» ندارد.`,
      ...(closest === undefined ? {} : { hint: `شاید منظور ${words.field(closest)} بوده است.` }),
    }),
    en: ({ field, kind, closest }, words) => ({
      text: `A ${words.kind(kind)} has no field “${field}”.`,
      ...didYouMean(closest && words.field(closest)),
    }),
  },
  'field-duplicate': {
    fa: ({ field }, words) => ({ text: `فیلد ${words.field(field)} دو بار نوشته شده است.`, hint: 'یکی از آن دو را بردارید.' }),
    en: ({ field }, words) => ({ text: `The field ${words.field(field)} is written twice.`, hint: 'Remove one of the two.' }),
  },
  'field-missing': {
    fa: ({ field, kind }, words) => ({
      text: `فیلد ${words.field(field)} در این ${words.kind(kind)} نوشته نشده است.`,
      ...hintOf(sentence(words.help(field))),
    }),
    en: ({ field, kind }, words) => ({
      text: `This ${words.kind(kind)} lacks the field ${words.field(field)}.`,
      hint: 'The field is required here.',
    }),
  },
  'field-type': {
    fa: ({ field, expected, found }, words) => ({
      text: `مقدار فیلد ${words.field(field)} باید ${EXPECTED[expected].fa} باشد، ولی «${found}» نوشته شده است.`,
      ...(EXPECTED[expected].example && { hint: `نمونهٔ درست: ${EXPECTED[expected].example.fa}` }),
    }),
    en: ({ field, expected, found }, words) => ({
      text: `The field ${words.field(field)} must be ${EXPECTED[expected].en}, not “${found}”.`,
      ...(EXPECTED[expected].example && { hint: `For example: ${EXPECTED[expected].example.en}` }),
    }),
  },
  'value-unknown': {
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
  'id-invalid': {
    fa: ({ id }) => ({
      text: `«${id}» شناسهٔ درستی نیست؛ شناسه همان نام پرونده بدون .md است.`,
      hint: 'در نام پرونده تنها حروف کوچک لاتین، رقم و خط تیره به کار ببرید، مانند tr-p01.',
    }),
    en: ({ id }) => ({
      text: `“${id}” cannot be an id; an item's id is its file name without .md.`,
      hint: 'Use only small Latin letters, digits and hyphens in the name, as in tr-p01.',
    }),
  },
  'id-duplicate': {
    fa: ({ id }) => ({
      text: `شناسهٔ «${id}» پیش‌تر به موردی دیگر داده شده است.`,
      hint: 'نام یکی از دو پرونده را عوض کنید؛ شناسه در همهٔ برنامه یکتاست.',
    }),
    en: ({ id }) => ({
      text: `The id “${id}” already belongs to another item.`,
      hint: 'Rename one of the two files; an id is unique in the whole plan.',
    }),
  },
  'ref-unknown': {
    fa: ({ id, what, closest }) => ({
      text: REF_TARGETS[what].fa(id),
      ...(closest === undefined ? {} : { hint: `شاید منظور «${closest}» بوده است.` }),
    }),
    en: ({ id, what, closest }) => ({ text: REF_TARGETS[what].en(id), ...didYouMean(closest && `“${closest}”`) }),
  },
  'ref-kind': {
    fa: ({ id, found, expected }, words) => ({
      text: `اینجا شناسهٔ ${expected.map((kind) => words.kind(kind)).join(' یا ')} می‌آید، ولی «${id}» ${words.kind(found)} است.`,
    }),
    en: ({ id, found, expected }, words) => ({
      text: `The id of a ${expected.map((kind) => words.kind(kind)).join(' or a ')} belongs here, but “${id}” is a ${words.kind(found)}.`,
    }),
  },
  'label-invalid': {
    fa: ({ label }) => ({
      text: `«${label}» برچسب درستی نیست.`,
      hint: 'برچسب با # آغاز می‌شود و تنها حروف کوچک لاتین، رقم و خط تیره دارد، مانند {#travel-modes}.',
    }),
    en: ({ label }) => ({
      text: `“${label}” cannot be a label.`,
      hint: 'A label begins with # and is made of small Latin letters, digits and hyphens, as in {#travel-modes}.',
    }),
  },
  'label-duplicate': {
    fa: ({ label }) => ({
      text: `برچسب «${label}» در همین پرونده پیش‌تر به جدول یا شکلی دیگر داده شده است.`,
      hint: 'یکی از دو برچسب را عوض کنید.',
    }),
    en: ({ label }) => ({
      text: `The label “${label}” already belongs to another table or figure of this file.`,
      hint: 'Change one of the two labels.',
    }),
  },
  'label-unprintable': {
    fa: ({ label }) => ({
      text: `برچسب «${label}» به چیزی داده شده است که در سند شماره نمی‌گیرد.`,
      hint: 'دستور را از فهرست، نقل‌قول و پانوشت بیرون بیاورید؛ نمودارِ شاخصی که هیچ مقداری ندارد نیز کشیده نمی‌شود.',
    }),
    en: ({ label }) => ({
      text: `The label “${label}” stands at something that gets no number in the document.`,
      hint: 'Take the directive out of lists, quotations and notes; the chart of an indicator without any value is not drawn either.',
    }),
  },
  'caption-stray': {
    fa: ({ word, of }) => ({
      text: of === 'table' ? `پس از «${word}: …» جدولی نیامده است.` : `پیش از «${word}: …» تصویری نیامده است.`,
      hint:
        of === 'table'
          ? 'عنوان را درست پیش از جدول و بیرون از فهرست و نقل‌قول بنویسید؛ عنوان دستورها با caption نوشته می‌شود.'
          : 'عنوان را درست پس از تصویر و بیرون از فهرست و نقل‌قول بنویسید؛ عنوان دستورها با caption نوشته می‌شود.',
    }),
    en: ({ word, of }) => ({
      text: of === 'table' ? `No table follows “${word}: …”.` : `No image stands before “${word}: …”.`,
      hint: `Write the caption right ${of === 'table' ? 'before its table' : 'after its image'}, outside lists and quotations; directives take it as caption.`,
    }),
  },
  'caption-empty': {
    fa: ({ word }) => ({
      text: `پس از «${word}:» عنوانی نوشته نشده است.`,
      hint: 'بنویسید که جدول یا تصویر چه را نشان می‌دهد.',
    }),
    en: ({ word }) => ({ text: `No caption follows “${word}:”.`, hint: 'Write what the table or the image shows.' }),
  },
  'link-unknown': {
    fa: ({ path, closest }) => ({
      text: `پیوند «${path}» به پرونده‌ای می‌رسد که در برنامه نیست.`,
      ...(closest === undefined ? {} : { hint: `شاید منظور «${closest}» بوده است.` }),
    }),
    en: ({ path, closest }) => ({ text: `The link “${path}” leads to no file of the plan.`, ...didYouMean(closest && `“${closest}”`) }),
  },
  'link-cycle': {
    fa: ({ ids }) => ({
      text: `این موردها در حلقه به یکدیگر پیوند دارند: ${ids.map((id) => `«${id}»`).join('، ')}.`,
      hint: 'یکی از پیوندها را بردارید تا هر مورد به موردی بالاتر از خود برسد.',
    }),
    en: ({ ids }) => ({
      text: `These items refer to each other in a circle: ${ids.map((id) => `“${id}”`).join(', ')}.`,
      hint: 'Remove one of the references, so that each item leads to one above it.',
    }),
  },
  'year-outside-plan': {
    fa: ({ year, first, last }, words) => ({
      text: `سال ${words.digits(year)} بیرون از سال‌های برنامه (${words.digits(first)} تا ${words.digits(last)}) است.`,
    }),
    en: ({ year, first, last }, words) => ({
      text: `The year ${words.digits(year)} is outside the plan (${words.digits(first)} to ${words.digits(last)}).`,
    }),
  },
  'date-order': {
    fa: ({ start, end }, words) => ({
      text: `ترتیب تاریخ‌ها درست نیست: ${words.digits(end)} باید پس از ${words.digits(start)} باشد، ولی پیش از آن است.`,
      hint: 'پایان پس از آغاز است، و هر مرحله میان آن دو.',
    }),
    en: ({ start, end }, words) => ({
      text: `The dates are out of order: ${words.digits(end)} should come after ${words.digits(start)} but lies before it.`,
      hint: 'The end follows the start, and every milestone lies between the two.',
    }),
  },
  'weight-sum': {
    fa: ({ parent, kind, sum }, words) => ({
      text: `جمع وزن ${words.kinds(kind)} در «${parent}» باید ${words.number(100)} باشد، ولی ${words.number(sum)} است.`,
      hint: 'وزن‌ها را چنان بنویسید که جمعشان ۱۰۰ شود؛ موردی که وزن ندارد صفر شمرده می‌شود.',
    }),
    en: ({ parent, kind, sum }, words) => ({
      text: `The weights of the ${words.kinds(kind)} in “${parent}” must add up to 100, not ${words.number(sum)}.`,
      hint: 'Write weights that add up to 100; an item without one counts as zero.',
    }),
  },
  'budget-sum': {
    fa: ({ stated, actual }, words) => ({
      text: `جمع نوشته‌شده ${words.number(stated)} است، ولی جمع اعتبار سال‌ها و منابع ${words.number(actual)} است.`,
      hint: 'مبلغ سال‌ها یا جمع را درست کنید، یا جمع را بردارید تا خود محاسبه شود.',
    }),
    en: ({ stated, actual }, words) => ({
      text: `The total says ${words.number(stated)}, but the years and sources add up to ${words.number(actual)}.`,
      hint: 'Mend the amounts or the total, or remove the total: it is computed.',
    }),
  },
  'source-ceiling': {
    fa: ({ source, year, used, ceiling }, words) => ({
      text: `برداشت از منبع «${source}» در سال ${words.digits(year)} برابر ${words.number(used)} است و از سقف آن (${words.number(ceiling)}) ${words.number(used - ceiling)} بیشتر است.`,
      hint: 'از اعتبار پروژه‌های این سال بکاهید یا منبع دیگری برگزینید.',
    }),
    en: ({ source, year, used, ceiling }, words) => ({
      text: `The projects draw ${words.number(used)} from “${source}” in ${words.digits(year)}, which is ${words.number(used - ceiling)} above its ceiling of ${words.number(ceiling)}.`,
      hint: 'Lower the funding of projects in this year or choose another source.',
    }),
  },
  'formula-syntax': {
    fa: ({ reason }) => ({
      text: `فرمول از اینجا خواندنی نیست: ${formulaReason(reason).fa}.`,
      hint: 'در فرمول نام متغیر، عدد، + - * / ^ و پرانتز می‌آید، مانند: riders / population * 100',
    }),
    en: ({ reason }) => ({
      text: `The formula cannot be read here: ${formulaReason(reason).en}.`,
      hint: 'A formula is made of variables, numbers, + - * / ^ and brackets, as in: riders / population * 100',
    }),
  },
  'formula-variable': {
    fa: ({ name, closest }) => ({
      text: `«${name}» از متغیرهای این شاخص نیست.`,
      hint: closest === undefined ? 'آن را در متغیرها (variables) تعریف کنید.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ name, closest }) => ({
      text: `“${name}” is not a variable of this indicator.`,
      hint: closest === undefined ? 'Define it under variables.' : `Did you mean “${closest}”?`,
    }),
  },
  'formula-function': {
    fa: ({ name }) => ({ text: `تابعی به نام «${name}» نیست.`, hint: 'تابع‌های فرمول: sum، mean، min، max، abs، round، sqrt.' }),
    en: ({ name }) => ({ text: `There is no function “${name}”.`, hint: 'Functions of a formula: sum, mean, min, max, abs, round, sqrt.' }),
  },
  'variable-unused': {
    fa: ({ name }) => ({ text: `متغیر «${name}» در فرمول به کار نرفته است.`, hint: 'آن را در فرمول بیاورید یا بردارید.' }),
    en: ({ name }) => ({ text: `The formula does not use the variable “${name}”.`, hint: 'Use it in the formula or remove it.' }),
  },
  'example-result': {
    fa: ({ stated, actual }, words) => ({
      text:
        actual === undefined
          ? 'فرمول با مقدارهای این مثال عددی نمی‌دهد، مانند تقسیم بر صفر.'
          : `پاسخ مثال ${words.number(stated)} نوشته شده است، ولی فرمول با مقدارهای آن ${words.number(actual)} می‌دهد.`,
      hint: 'پاسخ یا مقدارهای مثال را درست کنید، یا اگر مثال درست است فرمول را.',
    }),
    en: ({ stated, actual }, words) => ({
      text:
        actual === undefined
          ? 'The formula gives no number with the values of the example, as after a division by zero.'
          : `The example says ${words.number(stated)}, but the formula gives ${words.number(actual)} with its values.`,
      hint: 'Mend the result or the values, or the formula if the example is right.',
    }),
  },
  'target-baseline': {
    fa: ({ year, value }, words) => ({
      text: `هدف سال ${words.digits(year)} با مقدار پایه (${words.number(value)}) یکی است، پس پیشرفت به سوی آن سنجیدنی نیست.`,
      hint: 'هدفی دیگر بنویسید، یا اگر مقصود نگه‌داشتن وضع است جهت را «حفظ» (keep) کنید.',
    }),
    en: ({ year, value }, words) => ({
      text: `The target of ${words.digits(year)} equals the baseline (${words.number(value)}), so progress towards it cannot be measured.`,
      hint: 'Write another target, or set the direction to keep if the present state is to be kept.',
    }),
  },
  'image-missing': {
    fa: ({ path }) => ({
      text: `تصویر «${path}» در پوشهٔ برنامه نیست.`,
      hint: 'تصویر را کنار متن بگذارید و نشانی آن را نسبت به همین پرونده بنویسید.',
    }),
    en: ({ path }) => ({
      text: `The image “${path}” is not in the plan folder.`,
      hint: 'Keep the image beside the text and write its path relative to this file.',
    }),
  },
  'image-alt': {
    fa: ({ path }) => ({
      text: `تصویر «${path}» متن جایگزین ندارد و برای کسی که آن را نمی‌بیند خالی است.`,
      hint: 'در کروشهٔ پیش از نشانی بنویسید که تصویر چه می‌گوید.',
    }),
    en: ({ path }) => ({
      text: `The image “${path}” has no alternative text and says nothing to those who cannot see it.`,
      hint: 'Write what it says in the square brackets before the path.',
    }),
  },
  'glyph-missing': {
    fa: ({ characters, codePoints }) => ({
      text: `نویسهٔ «${characters}» (${codePoints.join('، ')}) در قلم سند نیست و چاپ نمی‌شود.`,
      hint: 'آن را بردارید یا به جای آن واژه بنویسید.',
    }),
    en: ({ characters, codePoints }) => ({
      text: `The font of the document has no glyph for “${characters}” (${codePoints.join(', ')}), so it cannot be printed.`,
      hint: 'Remove it or write a word instead.',
    }),
  },
  'html-raw': {
    fa: ({ tag }) => ({
      text: `نشانهٔ «${tag}» از HTML است؛ متن برنامه تنها با Markdown نوشته می‌شود.`,
      hint: 'آن را بردارید یا با نشانه‌های Markdown بنویسید.',
    }),
    en: ({ tag }) => ({ text: `“${tag}” is HTML; the plan is written in Markdown alone.`, hint: 'Remove it or write it in Markdown.' }),
  },
  'prose-too-deep': {
    fa: ({ limit }, words) => ({
      text: `نقل‌قول‌ها یا فهرست‌های این متن بیش از ${words.number(limit)} لایه در هم فرو رفته‌اند و متن خوانده نشد.`,
      hint: 'تورفتگی‌ها و نشانه‌های نقل‌قول در آغاز خط‌ها را کم کنید.',
    }),
    en: ({ limit }, words) => ({
      text: `Quotes or lists lie more than ${words.number(limit)} deep inside each other; the text was not read.`,
      hint: 'Reduce the indentation and the > signs at the start of lines.',
    }),
  },
  'directive-unknown': {
    fa: ({ name, closest }) => ({
      text: `دستوری به نام «${name}» نیست.`,
      hint: closest === undefined ? 'دستورها: table، chart، formula، sum.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ name, closest }) => ({
      text: `There is no directive “${name}”.`,
      hint: closest === undefined ? 'Directives: table, chart, formula, sum.' : `Did you mean “${closest}”?`,
    }),
  },
  'directive-argument': {
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
  },
};

const didYouMean = (closest: string | undefined): { hint?: string } => (closest === undefined ? {} : { hint: `Did you mean ${closest}?` });

const sentence = (help: string | undefined): string[] => (help === undefined ? [] : [`${help}.`]);

const hintOf = (sentences: readonly string[]): { hint?: string } => (sentences.length === 0 ? {} : { hint: sentences.join(' ') });

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

const REF_TARGETS: { readonly [T in RefTarget]: { readonly fa: (id: string) => string; readonly en: (id: string) => string } } = {
  item: { fa: (id) => `شناسهٔ «${id}» در هیچ پرونده‌ای تعریف نشده است.`, en: (id) => `No file defines the id “${id}”.` },
  clause: { fa: (id) => `بند «${id}» در سند بالادست آن نیست.`, en: (id) => `The upstream document has no clause “${id}”.` },
  swot: { fa: (id) => `«${id}» از عوامل سوات این حوزه نیست.`, en: (id) => `This domain has no SWOT factor “${id}”.` },
  unit: { fa: (id) => `واحد «${id}» در plan.md تعریف نشده است.`, en: (id) => `The unit “${id}” is not defined in plan.md.` },
  program: {
    fa: (id) => `برنامهٔ بودجه با کد «${id}» در مأموریت‌های plan.md نیست.`,
    en: (id) => `No mission of plan.md has the programme “${id}”.`,
  },
  source: { fa: (id) => `منبع تأمین «${id}» در finance/sources نیست.`, en: (id) => `There is no source “${id}” in finance/sources.` },
  label: { fa: (id) => `هیچ جدول یا شکلی برچسب «${id}» ندارد.`, en: (id) => `No table or figure has the label “${id}”.` },
  priority: { fa: (id) => `اولویت «${id}» در این حوزه نیست.`, en: (id) => `This domain has no priority “${id}”.` },
};
