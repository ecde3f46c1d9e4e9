// What a plan may not hold, whoever wrote it: it is read from pull requests and opened in the browsers of citizens.
import { code } from '../code.ts';

export const safetyCodes = {
  'html-raw': code<{ readonly tag: string }>({
    severity: 'error',
    binding: true,
    fa: ({ tag }) => ({
      text: `نشانهٔ «${tag}» از HTML است؛ متن برنامه تنها با Markdown نوشته می‌شود.`,
      hint: 'آن را بردارید یا با نشانه‌های Markdown بنویسید.',
    }),
    en: ({ tag }) => ({ text: `“${tag}” is HTML; the plan is written only in Markdown.`, hint: 'Remove it or write it in Markdown.' }),
    page: {
      title: 'متن برنامه HTML ندارد',
      why: 'HTML در وبگاه می‌تواند کد اجرا کند یا چیزی را از خواننده پنهان کند و در سند چاپی معنایی ندارد.',
      how: 'نشانه را بردارید. برای پررنگ کردن از `**…**`، برای جدول از جدول Markdown و برای شکست خط از `\\` در پایان خط استفاده کنید. اگر خود نشانه را می‌خواهید نشان دهید، آن را میان دو نشانهٔ ` `` ` بگذارید.',
    },
  }),
  'image-remote': code<{ readonly url: string }>({
    severity: 'error',
    binding: true,
    fa: ({ url }) => ({
      text: `تصویر «${url}» از بیرون برنامه خوانده می‌شود.`,
      hint: 'تصویر را کنار همین پرونده بگذارید و نشانی آن را نسبت به پرونده بنویسید.',
    }),
    en: ({ url }) => ({
      text: `The image “${url}” would be fetched from outside the plan.`,
      hint: 'Keep the image beside this file and write its path relative to the file.',
    }),
    page: {
      title: 'تصویر در خود برنامه است',
      why: 'تصویری که از جای دیگری خوانده شود شاید فردا عوض شود یا نباشد، صاحب آن وبگاه را از بازدید شهروند آگاه می‌کند و در سند چاپی نمی‌آید.',
      how: 'تصویر را دریافت کنید، در پوشهٔ همان مورد بگذارید و نشانی نسبی آن را بنویسید، مانند `![نقشهٔ محدوده](map.png)`.',
    },
  }),
  'path-outside': code<{ readonly path: string }>({
    severity: 'error',
    binding: true,
    fa: ({ path }) => ({
      text: `نشانی «${path}» از پوشهٔ برنامه بیرون می‌رود.`,
      hint: 'تنها به پرونده‌های همین پوشه پیوند دهید؛ آنچه را لازم است به پوشهٔ برنامه بیاورید.',
    }),
    en: ({ path }) => ({
      text: `The path “${path}” leads out of the plan folder.`,
      hint: 'Refer only to files of the plan folder; copy what you need into it.',
    }),
    page: {
      title: 'نشانی‌ها از پوشهٔ برنامه بیرون نمی‌روند',
      why: 'سند باید تنها از آنچه در پوشهٔ برنامه است ساخته شود. نشانی‌ای که از آن بیرون برود، روی رایانهٔ دیگر به جایی دیگر می‌رسد و می‌تواند پرونده‌ای را که نباید منتشر شود به سند بیاورد.',
      how: 'پرونده را به پوشهٔ برنامه بیاورید، یا اگر نشانی وب است آن را کامل با https:// بنویسید.',
    },
  }),
  'link-scheme': code<{ readonly scheme: string }>({
    severity: 'error',
    binding: true,
    fa: ({ scheme }) => ({
      text: `پیوند با «${scheme}:» پذیرفته نیست.`,
      hint: 'پیوندها تنها با https، http، mailto یا tel نوشته می‌شوند.',
    }),
    en: ({ scheme }) => ({
      text: `A link with “${scheme}:” is not accepted.`,
      hint: 'Use only https, http, mailto or tel.',
    }),
    page: {
      title: 'هر پیوند به وب، رایانامه یا تلفن می‌رود',
      why: 'پیوندی مانند `javascript:` یا `data:` با یک کلیک در مرورگر شهروند کد اجرا می‌کند و پیوند `file:` به رایانهٔ خود او می‌رود.',
      how: 'نشانی وب را با `https://`، رایانامه را با `mailto:` و تلفن را با `tel:` بنویسید.',
    },
  }),
  'link-deceptive': code<{ readonly shown: string; readonly host: string }>({
    severity: 'error',
    binding: true,
    fa: ({ shown, host }) => ({
      text: `متن پیوند «${shown}» را نشان می‌دهد، ولی خود پیوند به «${host}» می‌رود.`,
      hint: 'متن و نشانی را یکی کنید، یا به‌جای نشانی، نام مقصد را در متن بنویسید.',
    }),
    en: ({ shown, host }) => ({
      text: `The text of the link shows “${shown}”, but it leads to “${host}”.`,
      hint: 'Make the two the same, or name the destination in words.',
    }),
    page: {
      title: 'پیوند به همان جایی می‌رود که نشان می‌دهد',
      why: 'خواننده به نشانی‌ای که می‌بیند اعتماد می‌کند. پیوندی که نشانی دیگری نشان می‌دهد، حتی اگر از سهو باشد، راه فریب است.',
      how: 'نشانی نادرست را درست کنید یا متن پیوند را نام مقصد کنید، مانند «وبگاه شورای شهر».',
    },
  }),
  'file-symlink': code({
    severity: 'error',
    binding: true,
    fa: () => ({
      text: 'این یک پیوند نمادین (symbolic link) است و خوانده نمی‌شود.',
      hint: 'خود پرونده را در این پوشه بگذارید.',
    }),
    en: () => ({ text: 'This is a symbolic link and is not read.', hint: 'Put the file itself into this folder.' }),
    page: {
      title: 'برنامه پیوند نمادین ندارد',
      why: 'پیوند نمادین خود پرونده نیست و تنها به پرونده‌ای دیگر اشاره می‌کند. آن پرونده شاید بیرون از برنامه باشد یا روی رایانهٔ دیگر یافت نشود. سند تنها از آنچه در پوشه است ساخته می‌شود.',
      how: 'پیوند را پاک کنید و خود پرونده را به‌جای آن بگذارید.',
    },
  }),
  'file-name': code<{ readonly name: string }>({
    severity: 'error',
    binding: true,
    fa: ({ name }) => ({
      text: `نام «${name}» روی همهٔ رایانه‌ها پذیرفته نیست.`,
      hint: 'نام را کوتاه و بدون نویسهٔ پنهان، فاصلهٔ آغاز و پایان و نشانه‌های < > : " | ? * \\ بنویسید.',
    }),
    en: ({ name }) => ({
      text: `The name “${name}” is not allowed on every computer.`,
      hint: 'Use a short name without hidden characters, spaces at its ends, or any of < > : " | ? * \\.',
    }),
    page: {
      title: 'نام پرونده روی همهٔ رایانه‌ها پذیرفته است',
      why: 'اگر نامی روی رایانهٔ یک همکار پذیرفته نباشد، او نمی‌تواند برنامه را دریافت کند. نویسهٔ پنهان در نام نیز دو نام متفاوت را یکی نشان می‌دهد.',
      how: 'پرونده را با نامی از حروف، رقم و خط تیره نام‌گذاری کنید. نام پروندهٔ موردها تنها حروف کوچک لاتین، رقم و خط تیره دارد.',
    },
  }),
  'file-name-case': code<{ readonly twin: string }>({
    severity: 'error',
    binding: true,
    fa: ({ twin }) => ({
      text: `نام این پرونده با «${twin}» تنها در بزرگی و کوچکی حروف تفاوت دارد.`,
      hint: 'نام یکی از دو پرونده را عوض کنید؛ روی ویندوز و مک یکی از آن دو از میان می‌رود.',
    }),
    en: ({ twin }) => ({
      text: `The name of this file differs from “${twin}” only in upper and lower case.`,
      hint: 'Rename one of the two; on Windows and macOS one of them would be lost.',
    }),
    page: {
      title: 'هیچ دو نامی تنها در بزرگی و کوچکی حروف تفاوت ندارند',
      why: 'ویندوز و مک چنین دو نامی را یکی می‌دانند و هنگام دریافت برنامه یکی روی دیگری نوشته می‌شود.',
      how: 'نام یکی از دو پرونده را عوض کنید، نه تنها با بزرگ یا کوچک کردن حرف؛ سپس پیوندهای آن را درست کنید.',
    },
  }),
  'asset-too-large': code<{ readonly limitBytes: number }>({
    severity: 'error',
    binding: true,
    fa: ({ limitBytes }, words) => ({
      text: `این پرونده از ${words.number(limitBytes / 1_048_576)} مگابایت بزرگ‌تر است.`,
      hint: 'تصویر را کوچک یا فشرده کنید؛ برای چاپ، پهنای ۲٬۵۰۰ نقطه بس است.',
    }),
    en: ({ limitBytes }, words) => ({
      text: `This file is larger than ${words.number(limitBytes / 1_048_576)} MB.`,
      hint: 'Scale or compress the image; a width of 2,500 pixels is enough for print.',
    }),
    page: {
      title: 'هیچ تصویر یا پیوستی از ۱۰ مگابایت بزرگ‌تر نیست',
      why: 'پروندهٔ بزرگ ساخت سند را کند و سند چاپی را سنگین می‌کند، و صفحهٔ وبگاه روی تلفن همراه دیر باز می‌شود.',
      how: 'تصویر را کوچک یا با قالب فشرده‌تری ذخیره کنید. سند بزرگ را بیرون از برنامه نگه دارید و به آن پیوند دهید.',
    },
  }),
  'yaml-anchor': code<{ readonly sign: string }>({
    severity: 'error',
    binding: true,
    fa: ({ sign }) => ({
      text: `«${sign}» لنگر یا ارجاع YAML است و در سرآغاز پذیرفته نیست.`,
      hint: 'مقدار را همان‌جا که لازم است دوباره بنویسید؛ متنی که با & یا * آغاز می‌شود میان "…" می‌آید.',
    }),
    en: ({ sign }) => ({
      text: `“${sign}” is an anchor or an alias of YAML, which is not allowed in front matter.`,
      hint: 'Write the value again where it is needed; put a text that begins with & or * in quotes "…".',
    }),
    page: {
      title: 'سرآغاز لنگر و ارجاع ندارد',
      why: 'با لنگر (`&`) و ارجاع (`*`) مقدار جای دیگری نوشته می‌شود و خوانندهٔ پرونده آن را در جای خود نمی‌بیند. چند خط تودرتو از آن‌ها نیز می‌تواند هنگام خواندن به میلیون‌ها مقدار برسد.',
      how: 'مقدار را همان‌جا که لازم است دوباره بنویسید. اگر متن خود با `&` یا `*` آغاز می‌شود، آن را میان `"…"` بگذارید.',
    },
  }),
  'control-character': code<{ readonly codePoint: string }>({
    severity: 'error',
    binding: true,
    fa: ({ codePoint }) => ({
      text: `نویسهٔ کنترلی ${codePoint} در متن است؛ دیده نمی‌شود و چاپ‌شدنی نیست.`,
      hint: 'آن را پاک کنید؛ بیشتر با متنی می‌آید که از PDF یا نرم‌افزاری قدیمی برداشته شده است.',
    }),
    en: ({ codePoint }) => ({
      text: `The control character ${codePoint} stands in the text; it can be neither seen nor printed.`,
      hint: 'Delete it; such characters usually come with text copied from a PDF or an old program.',
    }),
    page: {
      title: 'متن نویسهٔ کنترلی ندارد',
      why: 'نویسهٔ کنترلی در ویرایشگر دیده نمی‌شود، ولی جست‌وجو، چاپ و نرم‌افزارهای دیگر را به خطا می‌اندازد و گاه فرمان شمرده می‌شود.',
      how: 'نشانگر را به جای گفته‌شده ببرید و نویسه را پاک کنید. اگر پیدا نمی‌شود، واژه را پاک کنید و دوباره بنویسید.',
    },
  }),
  'hidden-character': code<{ readonly codePoint: string }>({
    severity: 'error',
    binding: true,
    fa: ({ codePoint }) => ({
      text: `نویسهٔ پنهان ${codePoint} در متن است؛ دیده نمی‌شود، ولی نرم‌افزارها آن را می‌خوانند.`,
      hint: 'آن را پاک کنید و ببینید متن از کجا آمده است.',
    }),
    en: ({ codePoint }) => ({
      text: `The hidden character ${codePoint} stands in the text; it shows nothing, but programs read it.`,
      hint: 'Delete it, and look where the text came from.',
    }),
    page: {
      title: 'متن نویسهٔ پنهان ندارد',
      why: 'این نویسه‌ها هیچ شکلی ندارند، ولی می‌توان با آن‌ها جمله‌ای کامل را در متن پنهان کرد که خواننده نمی‌بیند و ماشین می‌خواند.',
      how: 'همهٔ آن بخش از متن را که پیام نشان می‌دهد پاک کنید و دوباره بنویسید.',
    },
  }),
  'text-lost': code({
    severity: 'error',
    binding: true,
    fa: () => ({
      text: 'در اینجا نشانهٔ U+FFFD آمده است: حرفی هنگام تبدیل پرونده از میان رفته است.',
      hint: 'حرف درست را از نسخهٔ پیشین یا سند اصلی بیاورید.',
    }),
    en: () => ({
      text: 'U+FFFD stands here: a letter was lost when the file was converted.',
      hint: 'Bring the letter back from an earlier version or the original.',
    }),
    page: {
      title: 'حرفی در تبدیل از میان نرفته است',
      why: 'نشانهٔ U+FFFD جای حرفی است که نرم‌افزاری نتوانسته است بخواند. خواننده نمی‌داند آن حرف چه بوده است و شاید عدد یا نامی را نادرست بخواند.',
      how: 'حرف درست را از سند اصلی بیاورید و پرونده را با کدگذاری UTF-8 ذخیره کنید.',
    },
  }),
  'direction-override': code<{ readonly codePoint: string }>({
    severity: 'error',
    binding: true,
    fa: ({ codePoint }) => ({
      text: `نویسهٔ ${codePoint} ترتیب حروف را وارونه می‌کند و متن جز آنچه هست دیده می‌شود.`,
      hint: 'آن را پاک کنید؛ سند جهت متن را خود درست می‌کند.',
    }),
    en: ({ codePoint }) => ({
      text: `${codePoint} turns the order of the letters round, so that the text is not what it looks like.`,
      hint: 'Delete it; Sanad sets directions by itself.',
    }),
    page: {
      title: 'هیچ نویسه‌ای ترتیب حروف را وارونه نمی‌کند',
      why: 'برخی نویسه‌های ناپیدا ترتیب حروف را برمی‌گردانند و با آن‌ها می‌توان عدد یا نامی را وارونه نشان داد: آنچه بازبین می‌بیند با آنچه در پرونده است یکی نیست. این شیوهٔ فریب به نام «Trojan Source» شناخته شده است.',
      how: 'نویسه را پاک کنید. اگر عدد یا کد لاتین جابه‌جا دیده می‌شود، آن را میان دو نشانهٔ ` `` ` بگذارید.',
    },
  }),
  'direction-unbalanced': code<{ readonly codePoint: string }>({
    severity: 'error',
    binding: true,
    fa: ({ codePoint }) => ({
      text: `نویسهٔ جهت ${codePoint} در همین خط جفتی ندارد.`,
      hint: 'آن را پاک کنید؛ سند جهت متن را خود درست می‌کند.',
    }),
    en: ({ codePoint }) => ({
      text: `The direction mark ${codePoint} is not closed in its line.`,
      hint: 'Delete it; Sanad sets directions by itself.',
    }),
    page: {
      title: 'هر نویسهٔ جهت در همان خط بسته می‌شود',
      why: 'نویسهٔ جهتی که بسته نشود، ترتیب همهٔ آنچه را پس از آن می‌آید دگرگون می‌کند و می‌تواند متنی را از چشم بازبین پنهان کند.',
      how: 'نویسه را پاک کنید. کد و نشانی لاتین را میان دو نشانهٔ ` `` ` بنویسید.',
    },
  }),
  'mixed-script': code<{ readonly word: string; readonly letter: string; readonly codePoint: string }>({
    severity: 'error',
    binding: true,
    fa: ({ word, letter, codePoint }) => ({
      text: `در «${word}» حرف «${letter}» (${codePoint}) لاتین نیست، هرچند مانند آن دیده می‌شود.`,
      hint: 'واژه را با صفحه‌کلید لاتین دوباره بنویسید.',
    }),
    en: ({ word, letter, codePoint }) => ({
      text: `In “${word}” the letter “${letter}” (${codePoint}) is not Latin, though it looks like it.`,
      hint: 'Type the word again on a Latin keyboard.',
    }),
    page: {
      title: 'واژهٔ لاتین تنها حرف لاتین دارد',
      why: 'حرفی سیریلیک یا یونانی که مانند حرف لاتین دیده می‌شود، نام یا نشانی‌ای می‌سازد که همان نیست: جست‌وجو آن را نمی‌یابد و پیوند به جای دیگری می‌رود.',
      how: 'واژه را پاک کنید و با صفحه‌کلید لاتین دوباره بنویسید.',
    },
  }),
  'private-number': code<{ readonly sort: 'national-id' | 'mobile' | 'card' | 'account' }>({
    severity: 'warning',
    fa: ({ sort }) => ({
      text: `این عدد به ${PRIVATE[sort].fa} می‌ماند؛ برنامه سند همگانی است و دادهٔ شخصی ندارد.`,
      hint: 'آن را بردارید، یا اگر عدد دیگری است دلیل آن را در «چشم‌پوشی» (suppress) بنویسید.',
    }),
    en: ({ sort }) => ({
      text: `This number looks like ${PRIVATE[sort].en}; the plan is public and holds no private data.`,
      hint: 'Remove it, or if it is something else give the reason under suppress.',
    }),
    page: {
      title: 'برنامه دادهٔ شخصی ندارد',
      why: 'متن برنامه و پیشنهادهای مردم منتشر می‌شود و در تاریخچهٔ git می‌ماند. شمارهٔ ملی، تلفن همراه، کارت و حساب بانکی نباید در آن باشد.',
      how: 'عدد را پاک کنید و به‌جای نام و شماره، سمت یا واحد را بنویسید. عددی که پیش‌تر ثبت شده است در تاریخچه می‌ماند؛ دبیرخانه را آگاه کنید. اگر عدد چیز دیگری است، دلیل را در `suppress` (چشم‌پوشی) بنویسید.',
    },
  }),
};

const PRIVATE = {
  'national-id': { fa: 'شمارهٔ ملی', en: 'a national identity number' },
  mobile: { fa: 'شمارهٔ تلفن همراه', en: 'a mobile telephone number' },
  card: { fa: 'شمارهٔ کارت بانکی', en: 'the number of a bank card' },
  account: { fa: 'شمارهٔ شبا', en: 'the number of a bank account' },
} as const;
