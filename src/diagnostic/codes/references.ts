// References, links, labels and captions that lead nowhere.
import { code } from '../code.ts';
import { didYouMean, withArticle } from '../hints.ts';

/** What sort of thing a reference names, where it is not an item of the plan. */
export type RefTarget = 'item' | 'clause' | 'swot' | 'unit' | 'program' | 'source' | 'priority' | 'area' | 'label';

export const referencesCodes = {
  'ref-unknown': code<{
    readonly id: string;
    readonly what: RefTarget;
    readonly closest?: string;
    /** Set where the id is one that `closest` had before. */
    readonly former?: true;
  }>({
    severity: 'error',
    binding: true,
    fa: ({ id, what, closest, former }) => ({
      text: former ? `«${id}» شناسهٔ پیشین «${closest}» است.` : REF_TARGETS[what].fa(id),
      hint: former
        ? `شناسهٔ کنونی آن، «${closest}»، را بنویسید.`
        : closest === undefined
          ? 'آن را درست بنویسید، یا نخست تعریفش کنید.'
          : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ id, what, closest, former }) => ({
      text: former ? `“${id}” is a former id of “${closest}”.` : REF_TARGETS[what].en(id),
      ...(former
        ? { hint: `Write the id that it has now, “${closest}”.` }
        : closest === undefined
          ? { hint: 'Correct it, or define it first.' }
          : didYouMean(`“${closest}”`)),
    }),
    page: {
      title: 'هر ارجاع به چیزی می‌رسد که هست',
      why: 'زنجیرهٔ برنامه از ارجاع‌ها ساخته می‌شود. ارجاعی که به جایی نرسد، پروژه را از حکم و مسئلهٔ خود جدا می‌کند و در سند پیوندی بی‌مقصد می‌گذارد.',
      how: 'شناسه را همان‌گونه که نام پرونده است بنویسید. اگر مورد هنوز نوشته نشده، نخست آن را با `sanad new` بسازید. شناسه را با `sanad rename` عوض کنید تا همهٔ ارجاع‌ها با آن عوض شوند.',
    },
  }),
  'ref-kind': code<{ readonly id: string; readonly found: string; readonly expected: readonly string[] }>({
    severity: 'error',
    binding: true,
    fa: ({ id, found, expected }, words) => ({
      text: `اینجا شناسهٔ ${expected.map((kind) => words.kind(kind)).join(' یا ')} می‌آید، ولی «${id}» ${words.kind(found)} است.`,
      hint: 'شناسهٔ مورد درست را بنویسید.',
    }),
    en: ({ id, found, expected }, words) => ({
      text: `The id of ${expected.map((kind) => withArticle(words.kind(kind))).join(' or ')} belongs here, but “${id}” is ${withArticle(words.kind(found))}.`,
      hint: 'Write the id of the right item.',
    }),
    page: {
      title: 'هر ارجاع به موردی از نوع درست می‌رسد',
      why: 'جای هر ارجاع معنایی دارد: پروژه حکم را اجرا می‌کند و راهبرد به مسئله پاسخ می‌دهد. ارجاع به نوع دیگر زنجیرهٔ برنامه را نادرست نشان می‌دهد.',
      how: 'شناسهٔ موردی را بنویسید که نوع آن را پیام می‌گوید. اگر تنها می‌خواهید خواننده را به موردی دیگر برسانید، در متن `[[شناسه]]` بنویسید.',
    },
  }),
  'id-former-taken': code<{ readonly id: string; readonly by: 'present' | 'former' | 'itself' | 'twice'; readonly owner: string }>({
    severity: 'error',
    binding: true,
    fa: ({ id, by, owner }) => ({
      text: {
        present: `«${id}» شناسهٔ کنونی موردی دیگر است و شناسهٔ پیشین این مورد شمرده نمی‌شود.`,
        former: `«${id}» شناسهٔ پیشین «${owner}» هم شمرده شده است.`,
        itself: `«${id}» شناسهٔ کنونی همین مورد است، نه شناسهٔ پیشین آن.`,
        twice: `«${id}» دو بار در شناسه‌های پیشین این مورد آمده است.`,
      }[by],
      hint: by === 'former' ? 'آن را تنها در موردی نگه دارید که نشانی قدیم باید به آن برسد.' : 'آن را از «شناسه‌های پیشین» بردارید.',
    }),
    en: ({ id, by, owner }) => ({
      text: {
        present: `“${id}” is the id of another item now, and cannot be a former id of this one.`,
        former: `“${id}” is given as a former id of “${owner}” as well.`,
        itself: `“${id}” is the present id of this very item, not a former one.`,
        twice: `“${id}” stands twice among the former ids of this item.`,
      }[by],
      hint: by === 'former' ? 'Keep it only where its old address should lead.' : 'Remove it from formerIds.',
    }),
    page: {
      title: 'هر شناسهٔ پیشین به یک مورد می‌رسد',
      why: 'نشانی هر مورد در وبگاه از شناسهٔ آن است و نشانی‌های قدیم به موردی می‌رسند که پیش‌تر آن شناسه را داشته است. اگر شناسه‌ای هم پیشین باشد و هم کنونی، یا پیشینِ دو مورد، معلوم نیست خواننده باید به کدام برسد.',
      how: 'شناسه را از `formerIds` (شناسه‌های پیشین) بردارید، یا تنها در موردی نگه دارید که جای مورد قدیم را گرفته است. این فهرست را `sanad rename` خود می‌نویسد.',
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
      hint: 'A label begins with # and is made of lower-case Latin letters, digits and hyphens, as in {#travel-modes}.',
    }),
    page: {
      title: 'برچسب از حروف کوچک لاتین، رقم و خط تیره است',
      why: 'برچسب در نشانی صفحه و در ارجاع می‌آید و باید با هر صفحه‌کلید نوشته شود.',
      how: 'برچسب را با `#` و حروف کوچک لاتین، رقم و خط تیره بنویسید، مانند `{#travel-modes}`.',
    },
  }),
  'label-duplicate': code<{ readonly label: string }>({
    severity: 'error',
    binding: true,
    fa: ({ label }) => ({
      text: `برچسب «${label}» در همین پرونده پیش‌تر به جدول یا شکل دیگری داده شده است.`,
      hint: 'یکی از دو برچسب را عوض کنید.',
    }),
    en: ({ label }) => ({
      text: `The label “${label}” already belongs to another table or figure of this file.`,
      hint: 'Change one of the two labels.',
    }),
    page: {
      title: 'هر برچسب در یک پرونده یک بار می‌آید',
      why: 'اگر دو جدول یا شکل یک برچسب داشته باشند، معلوم نیست ارجاع به کدام می‌رسد.',
      how: 'یکی از دو برچسب و ارجاع‌های آن را عوض کنید.',
    },
  }),
  'label-unprintable': code<{ readonly label: string }>({
    severity: 'error',
    fa: ({ label }) => ({
      text: `برچسب «${label}» به چیزی داده شده است که در سند شماره نمی‌گیرد.`,
      hint: 'دستور را از فهرست، نقل‌قول و پانوشت بیرون بیاورید؛ نمودارِ شاخصی که هیچ مقداری ندارد نیز کشیده نمی‌شود.',
    }),
    en: ({ label }) => ({
      text: `The label “${label}” belongs to something that gets no number in the document.`,
      hint: 'Take the directive out of lists, quotations and footnotes; the chart of an indicator without any value is not drawn either.',
    }),
    page: {
      title: 'برچسب به چیزی داده می‌شود که شماره می‌گیرد',
      why: 'جدول و نموداری که درون فهرست، نقل‌قول یا پانوشت باشد شماره ندارد و ارجاع به آن چیزی برای نشان دادن ندارد.',
      how: 'دستور را به خطی جدا در متن بیاورید، یا برچسب را بردارید. برای نمودار، شاخص باید دست‌کم یک مقدار داشته باشد.',
    },
  }),
  'caption-stray': code<{ readonly word: string; readonly of: 'table' | 'image' }>({
    severity: 'error',
    fa: ({ word, of }) => ({
      text: of === 'table' ? `پس از «${word}: …» جدولی نیامده است.` : `پیش از «${word}: …» تصویری نیامده است.`,
      hint:
        of === 'table'
          ? 'عنوان را درست پیش از جدول و بیرون از فهرست و نقل‌قول بنویسید؛ عنوان دستورها در خود دستور، با caption، نوشته می‌شود.'
          : 'عنوان را درست پس از تصویر و بیرون از فهرست و نقل‌قول بنویسید؛ عنوان دستورها در خود دستور، با caption، نوشته می‌شود.',
    }),
    en: ({ word, of }) => ({
      text: of === 'table' ? `No table follows “${word}: …”.` : `No image stands before “${word}: …”.`,
      hint: `Write the caption right ${of === 'table' ? 'before its table' : 'after its image'}, outside lists and quotations; a directive takes its caption in “caption”.`,
    }),
    page: {
      title: 'هر عنوان کنار جدول یا تصویر خود است',
      why: 'عنوانی که جدول یا تصویری کنارش نباشد در سند بی‌صاحب می‌ماند و شماره نمی‌گیرد.',
      how: '«جدول: …» را درست پیش از جدول و «شکل: …» را درست پس از تصویر بنویسید، با یک خط خالی میان آن‌ها.',
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
      title: 'عنوان جدول و شکل خالی نیست',
      why: 'عنوان در فهرست جدول‌ها و شکل‌ها می‌آید و خواننده آنچه را می‌خواهد از روی آن پیدا می‌کند.',
      how: 'پس از دونقطه عنوانی کوتاه بنویسید که موضوع، جا و سال را بگوید، مانند «جدول: سهم شیوه‌های سفر در سال ۱۴۰۳».',
    },
  }),
  'link-unknown': code<{ readonly path: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ path, closest }) => ({
      text: `پیوند «${path}» به پرونده‌ای می‌رسد که در برنامه نیست.`,
      hint: closest === undefined ? 'نشانی را نسبت به همین پرونده درست کنید.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ path, closest }) => ({
      text: `The link “${path}” leads to no file of the plan.`,
      ...(closest === undefined ? { hint: 'Correct the path, relative to this file.' } : didYouMean(`“${closest}”`)),
    }),
    page: {
      title: 'هر پیوند به پرونده‌ای می‌رسد که در برنامه هست',
      why: 'خواننده‌ای که پیوندی بی‌مقصد را باز کند، در وبگاه به صفحه‌ای می‌رسد که نیست.',
      how: 'نشانی را نسبت به همین پرونده درست کنید، یا برای مورد برنامه از `[[شناسه]]` استفاده کنید که با جابه‌جا شدن پرونده نمی‌شکند.',
    },
  }),
  'link-cycle': code<{ readonly ids: readonly string[] }>({
    severity: 'error',
    binding: true,
    fa: ({ ids }) => ({
      text: `این موردها حلقه‌وار به یکدیگر ارجاع می‌دهند: ${ids.map((id) => `«${id}»`).join('، ')}.`,
      hint: 'یکی از ارجاع‌ها را بردارید تا هر مورد به موردی بالاتر از خود برسد.',
    }),
    en: ({ ids }) => ({
      text: `These items refer to each other in a circle: ${ids.map((id) => `“${id}”`).join(', ')}.`,
      hint: 'Remove one of the references, so that each item leads to one above it.',
    }),
    page: {
      title: 'ارجاع‌ها دور نمی‌زنند',
      why: 'هر مورد به موردی بالاتر از خود می‌رسد. اگر دو مورد به یکدیگر تکیه کنند، هیچ‌یک به مسئله و چشم‌انداز نمی‌رسد.',
      how: 'یکی از ارجاع‌هایی را که پیام می‌شمارد بردارید یا به موردی بالاتر برگردانید.',
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
  area: { fa: (id) => `منطقهٔ «${id}» در plan.md تعریف نشده است.`, en: (id) => `The area “${id}” is not defined in plan.md.` },
  priority: { fa: (id) => `اولویت «${id}» در این حوزه نیست.`, en: (id) => `This domain has no priority “${id}”.` },
};
