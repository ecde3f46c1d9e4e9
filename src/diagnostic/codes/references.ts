// References, links, labels and captions that lead nowhere.
import { code } from '../code.ts';
import { didYouMean } from '../hints.ts';

/** What sort of thing a reference names, where it is not an item of the plan. */
export type RefTarget = 'item' | 'clause' | 'swot' | 'unit' | 'program' | 'source' | 'priority' | 'label';

export const referencesCodes = {
  'ref-unknown': code<{ readonly id: string; readonly what: RefTarget; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ id, what, closest }) => ({
      text: REF_TARGETS[what].fa(id),
      ...(closest === undefined ? {} : { hint: `شاید منظور «${closest}» بوده است.` }),
    }),
    en: ({ id, what, closest }) => ({ text: REF_TARGETS[what].en(id), ...didYouMean(closest && `“${closest}”`) }),
    page: {
      title: 'هر ارجاع به چیزی می‌رسد که در برنامه هست',
      why: 'پیوند میان موردها استخوان‌بندی برنامه است. شناسه‌ای که وجود ندارد زنجیره را می‌گسلد و در سند چاپ نمی‌شود.',
      how: 'شناسه را با نام پرونده (بدون `.md`) بسنجید؛ معمولاً حرفی جابه‌جا شده است و پیام نزدیک‌ترین شناسه را پیشنهاد می‌کند. برای واحد، برنامهٔ بودجه، منبع، عامل سوات، اولویت و بند سند، کلید را با فهرست همان چیز بسنجید.',
    },
  }),
  'ref-kind': code<{ readonly id: string; readonly found: string; readonly expected: readonly string[] }>({
    severity: 'error',
    binding: true,
    fa: ({ id, found, expected }, words) => ({
      text: `اینجا شناسهٔ ${expected.map((kind) => words.kind(kind)).join(' یا ')} می‌آید، ولی «${id}» ${words.kind(found)} است.`,
    }),
    en: ({ id, found, expected }, words) => ({
      text: `The id of a ${expected.map((kind) => words.kind(kind)).join(' or a ')} belongs here, but “${id}” is a ${words.kind(found)}.`,
    }),
    page: {
      title: 'هر ارجاع به گونهٔ درست می‌رسد',
      why: 'هر فهرست جای گونهٔ معینی است: پروژه حکم را نام می‌برد و حکم راهبرد را. ارجاع به گونه‌ای دیگر پله‌ای از زنجیره را جا می‌اندازد.',
      how: 'شناسهٔ موردی از گونهٔ خواسته‌شده را بنویسید. اگر پروژه‌ای را به راهبرد پیوند داده‌اید، حکم میان آن دو را بیابید یا بنویسید.',
    },
  }),
  'label-invalid': code<{ readonly label: string }>({
    severity: 'error',
    binding: true,
    fa: ({ label }) => ({
      text: `«${label}» برچسب درستی نیست.`,
      hint: 'برچسب با # آغاز می‌شود و تنها حروف کوچک لاتین، رقم و خط تیره دارد، مانند {#travel-modes}.',
    }),
    en: ({ label }) => ({
      text: `“${label}” cannot be a label.`,
      hint: 'A label begins with # and is made of small Latin letters, digits and hyphens, as in {#travel-modes}.',
    }),
    page: {
      title: 'برچسب با حروف کوچک لاتین نوشته می‌شود',
      why: 'برچسب نشانی جدول یا شکل در سند و وبگاه است و باید در هر دو کار کند.',
      how: 'برچسب را با `#` آغاز کنید و تنها از حروف کوچک لاتین، رقم و خط تیره بسازید، مانند `{#travel-modes}`.',
    },
  }),
  'label-duplicate': code<{ readonly label: string }>({
    severity: 'error',
    binding: true,
    fa: ({ label }) => ({
      text: `برچسب «${label}» در همین پرونده پیش‌تر به جدول یا شکلی دیگر داده شده است.`,
      hint: 'یکی از دو برچسب را عوض کنید.',
    }),
    en: ({ label }) => ({
      text: `The label “${label}” already belongs to another table or figure of this file.`,
      hint: 'Change one of the two labels.',
    }),
    page: {
      title: 'هر برچسب در یک پرونده یک بار داده می‌شود',
      why: 'ارجاع به جدول یا شکل با برچسب آن است. اگر دو جدول یک برچسب داشته باشند، روشن نیست ارجاع به کدام است.',
      how: 'به یکی از دو جدول یا شکل برچسب دیگری بدهید و ارجاع‌های آن را به‌روز کنید.',
    },
  }),
  'label-unprintable': code<{ readonly label: string }>({
    severity: 'error',
    fa: ({ label }) => ({
      text: `برچسب «${label}» به چیزی داده شده است که در سند شماره نمی‌گیرد.`,
      hint: 'دستور را از فهرست، نقل‌قول و پانوشت بیرون بیاورید؛ نمودارِ شاخصی که هیچ مقداری ندارد نیز کشیده نمی‌شود.',
    }),
    en: ({ label }) => ({
      text: `The label “${label}” stands at something that gets no number in the document.`,
      hint: 'Take the directive out of lists, quotations and notes; the chart of an indicator without any value is not drawn either.',
    }),
    page: {
      title: 'برچسب به چیزی داده می‌شود که شماره می‌گیرد',
      why: 'تنها جدول‌ها و شکل‌هایی که در سند چاپ می‌شوند شماره دارند و می‌توان به آن‌ها ارجاع داد.',
      how: 'دستور را از فهرست، نقل‌قول و پانوشت بیرون بیاورید و در سطری جدا بنویسید. اگر نمودار شاخصی است که هیچ مقداری ندارد، نخست مقدار پایه یا هدف‌های آن را بنویسید.',
    },
  }),
  'caption-stray': code<{ readonly word: string; readonly of: 'table' | 'image' }>({
    severity: 'error',
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
    page: {
      title: 'هر عنوان کنار جدول یا تصویر خود است',
      why: 'عنوانی که جدول یا تصویری کنار آن نیست، در سند مانند جمله‌ای رها چاپ می‌شود و شماره نمی‌گیرد.',
      how: '«جدول: …» را درست پیش از جدول و «شکل: …» را درست پس از تصویر بنویسید، بیرون از فهرست و نقل‌قول.',
    },
  }),
  'caption-empty': code<{ readonly word: string }>({
    severity: 'error',
    fa: ({ word }) => ({
      text: `پس از «${word}:» عنوانی نوشته نشده است.`,
      hint: 'بنویسید که جدول یا تصویر چه را نشان می‌دهد.',
    }),
    en: ({ word }) => ({ text: `No caption follows “${word}:”.`, hint: 'Write what the table or the image shows.' }),
    page: {
      title: 'هر عنوان چیزی می‌گوید',
      why: 'خواننده‌ای که فهرست جدول‌ها را می‌بیند باید از عنوان بداند هر جدول چه را نشان می‌دهد.',
      how: 'پس از دونقطه بنویسید جدول یا تصویر چه را نشان می‌دهد، برای کجا و چه سالی.',
    },
  }),
  'link-unknown': code<{ readonly path: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ path, closest }) => ({
      text: `پیوند «${path}» به پرونده‌ای می‌رسد که در برنامه نیست.`,
      ...(closest === undefined ? {} : { hint: `شاید منظور «${closest}» بوده است.` }),
    }),
    en: ({ path, closest }) => ({ text: `The link “${path}” leads to no file of the plan.`, ...didYouMean(closest && `“${closest}”`) }),
    page: {
      title: 'هر پیوند به پرونده‌ای از برنامه می‌رسد',
      why: 'پیوندی که به پرونده‌ای نمی‌رسد در وبگاه شکسته است و در سند راه به جایی نمی‌برد.',
      how: 'نشانی را نسبت به همین پرونده بنویسید، مانند `indicators/tr-i01.md`، یا به جای آن از `[[شناسه]]` استفاده کنید که با جابه‌جایی پرونده‌ها نمی‌شکند.',
    },
  }),
  'link-cycle': code<{ readonly ids: readonly string[] }>({
    severity: 'error',
    binding: true,
    fa: ({ ids }) => ({
      text: `این موردها در حلقه به یکدیگر پیوند دارند: ${ids.map((id) => `«${id}»`).join('، ')}.`,
      hint: 'یکی از پیوندها را بردارید تا هر مورد به موردی بالاتر از خود برسد.',
    }),
    en: ({ ids }) => ({
      text: `These items refer to each other in a circle: ${ids.map((id) => `“${id}”`).join(', ')}.`,
      hint: 'Remove one of the references, so that each item leads to one above it.',
    }),
    page: {
      title: 'زنجیرهٔ پیوندها به خود بازنمی‌گردد',
      why: 'پیوندها از مورد پایین‌تر به مورد بالاتر می‌روند و باید به هدف کلان برسند. در حلقه هیچ موردی بالاتر از دیگری نیست و زنجیره پایانی ندارد.',
      how: 'از میان موردهای نام‌برده، پیوندی را که وارونه نوشته شده است بردارید. جانشین قلم برنامهٔ پیشین موردی از این برنامه است، نه قلم دیگری که به خود آن بازمی‌گردد.',
    },
  }),
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
