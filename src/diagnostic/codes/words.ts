// How Persian is written: letters, marks, spaces and half-spaces.
import { code, type CodeEntry, type Page } from '../code.ts';

/** What most of these codes say: what is written, with the words at its sides, and the same as it should be. */
interface Mending {
  readonly written: string;
  readonly mended: string;
}

type Sentence = (args: Mending) => string;

function mending(
  severity: 'error' | 'warning' | 'off',
  fa: readonly [text: Sentence, hint: Sentence],
  en: readonly [text: Sentence, hint: Sentence],
  page: Page,
): CodeEntry<Mending> {
  return code<Mending>({
    severity,
    fa: (args) => ({ text: fa[0](args), hint: fa[1](args) }),
    en: (args) => ({ text: en[0](args), hint: en[1](args) }),
    page,
  });
}

const WRITE: readonly [fa: Sentence, en: Sentence] = [({ mended }) => `بنویسید «${mended}».`, ({ mended }) => `Write “${mended}”.`];

export const wordsCodes = {
  'text-arabic-letter': mending(
    'warning',
    [({ written }) => `در «${written}» به‌جای «ی» یا «ک» حرف عربی به کار رفته است.`, WRITE[0]],
    [({ written }) => `“${written}” has an Arabic yeh or kaf.`, WRITE[1]],
    {
      title: 'حروف «ی» و «ک» فارسی است',
      why: 'حرف عربی در چاپ مانند حرف فارسی دیده می‌شود، ولی جست‌وجو و مرتب‌سازی آن دو را جدا می‌شمارد و واژه پیدا نمی‌شود.',
      how: 'با صفحه‌کلید فارسی استاندارد بنویسید، یا `sanad check --fix` را اجرا کنید تا حروف جایگزین شوند.',
    },
  ),
  'text-presentation-form': mending(
    'warning',
    [({ written }) => `در «${written}» به‌جای حرف، شکل چاپی آن آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” holds printed shapes of letters instead of the letters.`, WRITE[1]],
    {
      title: 'به‌جای شکل چاپی، خود حرف نوشته می‌شود',
      why: 'متنی که از PDF رونوشت شده باشد گاه شکل چاپی حروف را دارد؛ چنین متنی پیدا نمی‌شود و در قلم‌های دیگر به هم می‌ریزد.',
      how: 'واژه را از نو بنویسید یا `sanad check --fix` را اجرا کنید. واژه‌هایی که به شکل یک نویسه آمده‌اند، مانند ﷼، تنها با تأیید شما به واژه تبدیل می‌شوند.',
    },
  ),
  'text-arabic-digit': mending(
    'warning',
    [({ written }) => `رقم‌های «${written}» عربی است.`, WRITE[0]],
    [({ written }) => `“${written}” has Arabic digits.`, WRITE[1]],
    {
      title: 'رقم‌ها فارسی است، نه عربی',
      why: 'رقم‌های چهار، پنج و شش در عربی شکل دیگری دارند، و رقم‌های هم‌شکل نیز در جست‌وجو یکی شمرده نمی‌شوند.',
      how: 'عدد را با رقم فارسی بنویسید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-latin-digit': mending(
    'warning',
    [({ written }) => `رقم‌های «${written}» لاتین است.`, WRITE[0]],
    [({ written }) => `“${written}” has Latin digits.`, WRITE[1]],
    {
      title: 'رقم‌های متن فارسی لاتین نیست',
      why: 'رقم لاتین در متن فارسی ناهمگون دیده می‌شود. رقم‌های درون کد، نشانی، شمارهٔ نسخه و اصطلاح لاتین جای خود را دارند و این قاعده به آن‌ها کاری ندارد.',
      how: 'عدد را با رقم فارسی بنویسید یا `sanad check --fix` را اجرا کنید. اگر عدد بخشی از یک کد است، آن را میان دو نشانهٔ ` `` ` بگذارید.',
    },
  ),
  'text-mixed-digits': mending(
    'error',
    [({ written }) => `رقم‌های «${written}» بخشی فارسی و بخشی لاتین یا عربی است.`, WRITE[0]],
    [({ written }) => `“${written}” mixes Persian digits with others.`, WRITE[1]],
    {
      title: 'همهٔ رقم‌های یک عدد فارسی است',
      why: 'عددی که بخشی از آن فارسی و بخشی لاتین یا عربی است، در جدول و چاپ وارونه یا شکسته دیده می‌شود و خواننده به آن اعتماد نمی‌کند.',
      how: 'همهٔ رقم‌های عدد را فارسی بنویسید و مقدار آن را یک بار دیگر بخوانید.',
    },
  ),
  'text-ezafe-form': mending(
    'warning',
    [({ written }) => `نشانهٔ اضافه در «${written}» به شیوهٔ دیگر جاهای متن نوشته نشده است.`, WRITE[0]],
    [({ written }) => `The ezafe of “${written}” is not written as elsewhere.`, WRITE[1]],
    {
      title: 'نشانهٔ اضافه پس از «ه»ی بی‌صدا یک‌دست است',
      why: 'دو شیوهٔ «خانهٔ» و «خانه‌ی» هر دو به کار می‌رود، ولی یک سند باید یکی از آن‌ها را داشته باشد. نویسهٔ یک‌پارچهٔ «ۀ» نیز جداگانه شمرده می‌شود و جست‌وجو آن را نمی‌شناسد.',
      how: 'شیوهٔ برنامه را در `plan.md` با `ezafe` (نشانهٔ اضافه) معین کنید: `hamza` برای «خانهٔ» یا `ye` برای «خانه‌ی». اگر چیزی معین نشده باشد، شیوه‌ای که در همان پرونده بیشتر آمده معیار است.',
    },
  ),
  'text-ezafe-space': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ اضافه از واژه جدا افتاده است.`, WRITE[0]],
    [({ written }) => `The ezafe of “${written}” stands apart from its word.`, WRITE[1]],
    {
      title: 'نشانهٔ اضافه از واژهٔ خود جدا نمی‌افتد',
      why: 'حرف «ی» که با فاصله آمده باشد واژه‌ای جدا خوانده می‌شود و ممکن است به خط بعد برود.',
      how: 'به‌جای «خانه ی» بنویسید «خانهٔ»، یا به شیوه‌ای که برنامه برگزیده است «خانه‌ی».',
    },
  ),
  'text-mi-space': mending(
    'warning',
    [({ written }) => `در «${written}» به‌جای نیم‌فاصله، فاصله آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a space in place of a half-space.`, WRITE[1]],
    {
      title: '«می» و «نمی» با نیم‌فاصله به فعل می‌پیوندند',
      why: 'با فاصلهٔ کامل، «می» در پایان خط از فعل جدا می‌ماند و جست‌وجو فعل را پیدا نمی‌کند.',
      how: 'پس از «می» یا «نمی» نیم‌فاصله بگذارید یا `sanad check --fix` را اجرا کنید. اصلاح خودکار تنها برای فعل‌های شناخته‌شده انجام می‌شود و معنی را تغییر نمی‌دهد.',
    },
  ),
  'text-mi-fused': mending(
    'warning',
    [({ written }) => `در «${written}» نیم‌فاصلهٔ پس از «می» یا «نمی» افتاده است.`, WRITE[0]],
    [({ written }) => `“${written}” lacks the half-space after its prefix.`, WRITE[1]],
    {
      title: '«می» و «نمی» به فعل نمی‌چسبند',
      why: 'فعل سرهم مانند «میشود» با املای معیار یکی نیست و در جست‌وجو پیدا نمی‌شود. واژه‌هایی مانند «میدان» و «میراث» درست‌اند و این قاعده به آن‌ها کاری ندارد.',
      how: 'پس از «می» یا «نمی» نیم‌فاصله بگذارید. اگر واژه درست است، آن را در `plan.md` زیر `words` (واژه‌های پذیرفته) بنویسید.',
    },
  ),
  'text-suffix-space': mending(
    'warning',
    [({ written }) => `در «${written}» پسوند از واژه جدا افتاده است.`, WRITE[0]],
    [({ written }) => `The suffix of “${written}” stands apart from its word.`, WRITE[1]],
    {
      title: 'پسوند با نیم‌فاصله به واژهٔ خود می‌پیوندد',
      why: 'پسوندهایی مانند «ها»، «تر» و «اند» بخشی از واژه‌اند؛ با فاصلهٔ کامل، در پایان خط از آن جدا می‌شوند.',
      how: 'فاصله را نیم‌فاصله کنید یا `sanad check --fix` را اجرا کنید. اصلاح خودکار تنها برای واژه‌های شناخته‌شده انجام می‌شود و معنی را تغییر نمی‌دهد.',
    },
  ),
  'text-fused-word': mending(
    'warning',
    [({ written }) => `در «${written}» نیم‌فاصله افتاده است.`, WRITE[0]],
    [({ written }) => `“${written}” lacks a half-space.`, WRITE[1]],
    {
      title: 'نیم‌فاصلهٔ میان دو بخش واژه نمی‌افتد',
      why: 'واژه‌های سرهم مانند «شاخصهای» و «برنامهریزی» دشوار خوانده و در جست‌وجو گم می‌شوند. نرم‌افزارهایی که نیم‌فاصله را نمی‌شناسند هنگام رونوشت برداشتن آن را حذف می‌کنند.',
      how: 'نیم‌فاصله را در جای خود بگذارید. واژه‌ای را که درست است ولی شناخته نشده است، در `plan.md` زیر `words` (واژه‌های پذیرفته) بنویسید.',
    },
  ),
  'text-half-space-stray': mending(
    'warning',
    [({ written }) => `در «${written}» نیم‌فاصله‌ای بی‌جا هست.`, () => 'نیم‌فاصلهٔ بی‌جا را پاک کنید.'],
    [({ written }) => `“${written}” has a half-space out of place.`, () => 'Remove it.'],
    {
      title: 'نیم‌فاصله تنها میان دو حرف می‌آید',
      why: 'نیم‌فاصله در کنار فاصله، نشانه یا نیم‌فاصلهٔ دیگر دیده نمی‌شود، ولی واژه را در جست‌وجو و مقایسه چیز دیگری می‌کند.',
      how: 'آن را پاک کنید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-half-space-idle': mending(
    'off',
    [({ written }) => `نیم‌فاصلهٔ «${written}» پس از حرفی آمده است که به حرف بعد نمی‌چسبد.`, WRITE[0]],
    [({ written }) => `The half-space of “${written}” follows a letter that does not join.`, WRITE[1]],
    {
      title: 'پس از حرفی که به حرف بعد نمی‌چسبد نیم‌فاصله نمی‌آید',
      why: 'پس از حروفی مانند «ا»، «د»، «ر» و «و» نیم‌فاصله چیزی را در ظاهر عوض نمی‌کند و برخی نویسندگان آن را نمی‌گذارند. این قاعده خاموش است مگر برنامه آن را بخواهد.',
      how: 'برای روشن کردن آن در `plan.md` زیر `checks` (بررسی‌ها) بنویسید: `text-half-space-idle: warning`. سپس نیم‌فاصله را پاک کنید.',
    },
  ),
  'text-invisible': mending(
    'warning',
    [({ written }) => `در «${written}» نویسه‌ای ناپیدا هست.`, () => 'واژه را از نو بنویسید.'],
    [({ written }) => `“${written}” holds an invisible character.`, () => 'Type the word again.'],
    {
      title: 'متن نویسهٔ ناپیدا ندارد',
      why: 'نویسه‌هایی مانند خط تیرهٔ نرم و فاصلهٔ بی‌عرض از صفحه‌های وب و نرم‌افزارهای دیگر می‌آیند؛ دیده نمی‌شوند و واژه را در جست‌وجو گم می‌کنند.',
      how: '`sanad check --fix` آن‌ها را برمی‌دارد. اگر نویسه میان دو حرف به‌جای نیم‌فاصله آمده است، خودتان نیم‌فاصله بگذارید.',
    },
  ),
  'text-not-sign': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ ¬ به‌جای نیم‌فاصله آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has ¬ in place of a half-space.`, WRITE[1]],
    {
      title: 'به‌جای ¬ نیم‌فاصله می‌آید',
      why: 'نرم‌افزارهای قدیمی نیم‌فاصله را با نشانهٔ ¬ نشان می‌دادند؛ در متن امروز این نشانه خود چاپ می‌شود.',
      how: 'به‌جای ¬ نیم‌فاصله بگذارید.',
    },
  ),
  'text-no-break-space': mending(
    'warning',
    [({ written }) => `در «${written}» بیش از یک فاصله هست.`, () => 'یکی از فاصله‌ها را پاک کنید.'],
    [({ written }) => `“${written}” has more than one space.`, () => 'Remove one of the spaces.'],
    {
      title: 'کنار فاصلهٔ نشکن فاصلهٔ دیگری نیست',
      why: 'فاصلهٔ نشکن نمی‌گذارد عدد و یکای آن در دو خط بیفتند. فاصلهٔ دیگری در کنار آن در متن شکاف می‌سازد.',
      how: 'یکی از فاصله‌ها را پاک کنید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-space-before-mark': mending(
    'warning',
    [({ written }) => `در «${written}» پیش از نشانهٔ نگارشی فاصله آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a space before a punctuation mark.`, WRITE[1]],
    {
      title: 'پیش از نشانهٔ نگارشی فاصله نمی‌آید',
      why: 'نشانه‌ای که پس از فاصله آمده باشد ممکن است جدا از واژه به آغاز خط بعد برود.',
      how: 'فاصلهٔ پیش از ، ؛ : . ؟ و ! را پاک کنید یا `sanad check --fix` را اجرا کنید. واژه‌ها همان می‌مانند.',
    },
  ),
  'text-space-after-mark': mending(
    'warning',
    [({ written }) => `در «${written}» پس از نشانهٔ نگارشی فاصله نیامده است.`, WRITE[0]],
    [({ written }) => `“${written}” has no space after a punctuation mark.`, WRITE[1]],
    {
      title: 'پس از نشانهٔ نگارشی فاصله می‌آید',
      why: 'بدون فاصله دو واژه یکی دیده می‌شود و خط در آنجا نمی‌شکند. ساعت، عدد اعشاری و کوتاه‌نوشت فاصله نمی‌خواهد.',
      how: 'پس از نشانه یک فاصله بگذارید؛ برای ، ؛ ؟ و ! `sanad check --fix` همین کار را می‌کند. واژه‌ها همان می‌مانند.',
    },
  ),
  'text-latin-mark': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ نگارشی لاتین آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a Latin punctuation mark.`, WRITE[1]],
    {
      title: 'نشانه‌های نگارشی متن فارسی لاتین نیست',
      why: 'نشانه‌های , ; ? در متن راست‌به‌چپ وارونه دیده می‌شود و جای درست خود را نمی‌یابد.',
      how: 'به‌جای آن‌ها ، ؛ ؟ بنویسید یا `sanad check --fix` را اجرا کنید. تنها شکل نشانه عوض می‌شود؛ واژه‌ها همان می‌مانند.',
    },
  ),
  'text-space-in-bracket': mending(
    'warning',
    [({ written }) => `در «${written}» درون پرانتز یا گیومه فاصلهٔ بی‌جا هست.`, WRITE[0]],
    [({ written }) => `“${written}” has a space just inside a bracket or quotation mark.`, WRITE[1]],
    {
      title: 'کنار لبهٔ درونی پرانتز و گیومه فاصله نمی‌آید',
      why: 'فاصلهٔ کنار پرانتز و گیومه، آن را از واژهٔ خود جدا می‌کند و به خط دیگر می‌برد.',
      how: 'فاصله را پاک کنید یا `sanad check --fix` را اجرا کنید. واژه‌ها همان می‌مانند.',
    },
  ),
  'text-straight-quote': mending(
    'warning',
    [({ written }) => `«${written}» میان نشانهٔ نقل لاتین آمده است.`, ({ mended }) => `بنویسید ${mended}.`],
    [({ written }) => `${written} is in Latin quotation marks.`, ({ mended }) => `Write ${mended}.`],
    {
      title: 'نقل‌قول فارسی در گیومه می‌آید',
      why: 'نشانهٔ نقل لاتین آغاز و پایان را نشان نمی‌دهد و در متن راست‌به‌چپ جابه‌جا می‌شود.',
      how: 'متن را میان « و » بگذارید یا `sanad check --fix` را اجرا کنید. تنها شکل نشانه عوض می‌شود؛ واژه‌ها همان می‌مانند.',
    },
  ),
  'text-ellipsis': mending(
    'warning',
    [({ written }) => `در «${written}» سه نقطه جدا از هم آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has three separate dots.`, WRITE[1]],
    {
      title: 'سه نقطه یک نویسه است',
      why: 'سه نقطهٔ جدا در پایان خط شکسته می‌شود؛ نویسهٔ «…» یک‌پارچه می‌ماند.',
      how: 'به‌جای سه نقطه «…» بگذارید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-repeated-mark': mending(
    'warning',
    [({ written }) => `در «${written}» نشانه تکرار شده است.`, WRITE[0]],
    [({ written }) => `“${written}” repeats a mark.`, WRITE[1]],
    {
      title: 'نشانهٔ نگارشی تکرار نمی‌شود',
      why: 'تکرار نشانه در سند رسمی شورا جایی ندارد و گاه لغزش دست است.',
      how: 'تنها یکی از نشانه‌ها را نگه دارید.',
    },
  ),
  'text-percent-sign': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ درصد لاتین آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a Latin percent sign.`, WRITE[1]],
    {
      title: 'نشانهٔ درصد فارسی است',
      why: 'نشانهٔ لاتین در کنار رقم فارسی شکل دیگری دارد و ممکن است در سوی نادرست عدد دیده شود؛ نشانهٔ ٪ چنین نیست.',
      how: 'به‌جای % بنویسید ٪ یا `sanad check --fix` را اجرا کنید. تنها شکل نشانه عوض می‌شود.',
    },
  ),
  'text-percent-order': mending(
    'error',
    [({ written }) => `در «${written}» نشانهٔ درصد پیش از عدد آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has its percent sign before the number.`, WRITE[1]],
    {
      title: 'نشانهٔ درصد پس از عدد می‌آید',
      why: 'نشانه‌ای که پیش از عدد نوشته شود در چاپ و جدول در سوی نادرست دیده می‌شود و ممکن است به عدد دیگری نسبت داده شود.',
      how: 'نخست عدد و سپس ٪ را بنویسید.',
    },
  ),
  'text-decimal-mark': mending(
    'warning',
    [({ written }) => `در «${written}» ممیز با نشانه‌ای جز «٫» نوشته شده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a decimal sign other than “٫”.`, WRITE[1]],
    {
      title: 'ممیز با «٫» نوشته می‌شود',
      why: 'عدد «۱۲/۵» هم اعشاری، هم تاریخ، هم کسر و هم ساعت خوانده می‌شود؛ ممیز «٫» تنها یک معنی دارد.',
      how: 'اگر عدد اعشاری است ممیز را «٫» بنویسید، مانند «۱۲٫۵». اگر تاریخ یا ساعت است، آن را به شکل ۱۴۰۴/۰۵/۲۱ یا ۱۹:۳۰ بنویسید.',
    },
  ),
  'text-thousands-mark': mending(
    'warning',
    [({ written }) => `در «${written}» هزارگان با نشانه‌ای جز «٬» جدا شده است.`, WRITE[0]],
    [({ written }) => `“${written}” separates thousands with a sign other than “٬”.`, WRITE[1]],
    {
      title: 'هزارگان با «٬» جدا می‌شود',
      why: 'ویرگول و خط کج در عدد معنی‌های دیگری هم دارد و مبلغ را با فهرست یا تاریخ درمی‌آمیزد.',
      how: 'رقم‌ها را از راست سه‌تا سه‌تا با «٬» جدا کنید، مانند «۱٬۲۰۰»، یا عدد را بدون جداکننده بنویسید.',
    },
  ),
  'text-hyphen-range': mending(
    'warning',
    [({ written }) => `بازهٔ «${written}» با خط پیوند نوشته شده است.`, WRITE[0]],
    [({ written }) => `The range “${written}” is written with a hyphen.`, WRITE[1]],
    {
      title: 'بازه با «تا» یا «–» نوشته می‌شود',
      why: 'دو عدد با خط پیوند در جمله و در جدول به دو ترتیب دیده می‌شوند و خواننده نمی‌داند بازه از کدام آغاز می‌شود.',
      how: 'میان دو عدد «تا» یا خط «–» بگذارید.',
    },
  ),
  'text-tatweel': mending(
    'warning',
    [({ written }) => `در «${written}» کشیده («ـ») آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” holds a tatweel.`, WRITE[1]],
    {
      title: 'واژه با «ـ» کشیده نمی‌شود',
      why: 'کشیده بخشی از واژه نیست و جست‌وجو و مرتب‌سازی را به هم می‌ریزد. کشش واژه کار حروف‌چینی است.',
      how: 'آن را پاک کنید یا `sanad check --fix` را اجرا کنید. میان دو عدد، به‌جای آن خط «–» بگذارید.',
    },
  ),
  'text-spaces': mending(
    'warning',
    [({ written }) => `در «${written}» بیش از یک فاصله یا نویسهٔ جدول‌بندی هست.`, () => 'فاصله‌های افزوده را پاک کنید.'],
    [({ written }) => `“${written}” has more than one space, or a tab.`, () => 'Remove the extra spaces.'],
    {
      title: 'میان دو واژه یک فاصله می‌آید',
      why: 'فاصلهٔ پیاپی و نویسهٔ جدول‌بندی در متن شکاف می‌سازد و در مقایسهٔ دو ویرایش تغییری نشان می‌دهد که نیست.',
      how: 'فاصله‌های افزوده را پاک کنید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-arrow': mending(
    'warning',
    [({ written }) => `در «${written}» پیکان رو به راست است.`, WRITE[0]],
    [({ written }) => `The arrow of “${written}” points to the right.`, WRITE[1]],
    {
      title: 'پیکان متن فارسی رو به چپ است',
      why: 'متن فارسی از راست به چپ پیش می‌رود؛ پیکان رو به راست مقصد و مبدأ را جابه‌جا نشان می‌دهد.',
      how: 'به‌جای → بنویسید ← یا واژه بنویسید.',
    },
  ),
  'text-underscore': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ «_» یا «#» میان واژه‌ها آمده است.`, () => 'به‌جای آن فاصله، نیم‌فاصله یا خط «–» بگذارید.'],
    [({ written }) => `“${written}” has “_” or “#” between words.`, () => 'Put a space, a half-space or a dash in its place.'],
    {
      title: 'واژه‌ها با «_» و «#» نوشته نمی‌شوند',
      why: 'با این نشانه‌ها نام یک چیز در یک سند چند گونه نوشته می‌شود و جست‌وجو همهٔ آن‌ها را نمی‌یابد.',
      how: 'به‌جای آن فاصله، نیم‌فاصله یا خط «–» بگذارید. نام متغیر را میان دو نشانهٔ ` `` ` بنویسید.',
    },
  ),
  'text-latin-adjoining': mending(
    'warning',
    [({ written }) => `در «${written}» حرف لاتین به حرف فارسی چسبیده است.`, WRITE[0]],
    [({ written }) => `“${written}” joins a Latin letter to a Persian one without a space.`, WRITE[1]],
    {
      title: 'میان واژهٔ لاتین و فارسی فاصله هست',
      why: 'فارسی از راست و لاتین از چپ نوشته می‌شود و بدون فاصله مرز دو واژه پیدا نیست.',
      how: 'میان آن دو فاصله یا نیم‌فاصله بگذارید.',
    },
  ),
  'text-mibashad': mending(
    'off',
    [({ written }) => `به‌جای «${written}» می‌توان ساده‌تر نوشت.`, WRITE[0]],
    [({ written }) => `“${written}” can be said more plainly.`, WRITE[1]],
    {
      title: 'به‌جای «می‌باشد»، «است» می‌آید',
      why: 'متن ساده‌تر زودتر فهمیده می‌شود. این قاعده دربارهٔ سبک است و خاموش است مگر برنامه آن را بخواهد.',
      how: 'به‌جای «می‌باشد» بنویسید «است». برای روشن کردن این قاعده در `plan.md` زیر `checks` (بررسی‌ها) بنویسید: `text-mibashad: warning`.',
    },
  ),
  'text-term': mending(
    'warning',
    [({ written }) => `املای «${written}» با املای برگزیدهٔ برنامه یکی نیست.`, WRITE[0]],
    [({ written }) => `“${written}” is not the spelling that the plan prefers.`, WRITE[1]],
    {
      title: 'هر اصطلاح یک املا دارد',
      why: 'اصطلاحی که در جاهای مختلف چند گونه نوشته شده باشد، چند چیز به نظر می‌رسد و در نمایه پراکنده می‌شود.',
      how: 'املای برگزیده را بنویسید. فهرست اصطلاح‌ها در `plan.md` زیر `terms` (یکدست‌سازی) است: املای برگزیده و پس از آن املاهایی که نباید به کار رود.',
    },
  ),
  'text-code-unmarked': mending(
    'warning',
    [({ written }) => `کد یا نشانی «${written}» در متن مشخص نشده است.`, WRITE[0]],
    [({ written }) => `The code or address “${written}” is not marked as one.`, WRITE[1]],
    {
      title: 'کد و نشانی در متن مشخص شده است',
      why: 'کد، شناسه و نشانی از چپ به راست خوانده می‌شود؛ اگر مشخص نشده باشد در کنار عدد و نشانه جابه‌جا دیده می‌شود.',
      how: 'آن را میان دو نشانهٔ ` `` ` بگذارید؛ شناسهٔ موردی از برنامه را به شکل `[[شناسه]]` و نشانی وبگاه را به صورت پیوند بنویسید.',
    },
  ),
  'text-diacritic': mending(
    'warning',
    [({ written }) => `در «${written}» حرکت روی حرف خود نیست.`, WRITE[0]],
    [({ written }) => `A vowel mark of “${written}” is not on its letter.`, WRITE[1]],
    {
      title: 'حرکت و همزه روی حرف خود می‌نشیند',
      why: 'حرکتی که پس از فاصله یا نیم‌فاصله، یا دو بار نوشته شده باشد در چاپ روی دایره‌ای خالی یا در جای نادرست می‌افتد.',
      how: 'حرکت را یک بار و بی‌فاصله پس از حرف خود بنویسید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-normal-form': mending(
    'warning',
    [({ written }) => `در «${written}» حرف و نشانهٔ آن جدا از هم آمده است.`, () => '`sanad check --fix` را اجرا کنید.'],
    [({ written }) => `“${written}” has a letter and its mark as two characters.`, () => 'Run `sanad check --fix`.'],
    {
      title: 'حرف و نشانهٔ آن یک نویسه است',
      why: 'واژه‌ای که حرف و نشانهٔ آن جدا از هم نوشته شده باشد مانند واژهٔ درست دیده می‌شود، ولی در جست‌وجو و مقایسه واژهٔ دیگری است.',
      how: 'واژه را از نو بنویسید، یا `sanad check --fix` را اجرا کنید تا حرف و نشانه به صورت معیار (NFC) یکی شوند.',
    },
  ),
  'text-direction-mark': code<{ readonly marks: readonly string[] }>({
    severity: 'warning',
    fa: ({ marks }) => ({
      text: `در این متن نشانهٔ ناپیدای جهت (${marks.join('، ')}) با دست نوشته شده است.`,
      hint: 'آن را پاک کنید؛ سند جهت کد و عدد را خود درست می‌کند.',
    }),
    en: ({ marks }) => ({
      text: `The text holds direction marks typed by hand (${marks.join(', ')}).`,
      hint: 'Remove them; the document sets the direction of codes and numbers by itself.',
    }),
    page: {
      title: 'نشانهٔ جهت با دست نوشته نمی‌شود',
      why: 'سند چاپی و وبگاه جهت کد، عدد و واژهٔ لاتین را خود معین می‌کنند. نشانهٔ ناپیدایی که با دست نوشته شود این کار را بر هم می‌زند و با رونوشت متن به جاهای دیگر می‌رود.',
      how: 'نشانه را پاک کنید. اگر کدی در متن جابه‌جا دیده می‌شود، آن را میان دو نشانهٔ ` `` ` بگذارید.',
    },
  }),
  'text-range-order': code<{ readonly written: string; readonly problem: 'order' | 'short' }>({
    severity: 'error',
    fa: ({ written, problem }) =>
      problem === 'order'
        ? { text: `در بازهٔ «${written}» سال نخست از سال دوم بزرگ‌تر است.`, hint: 'نخست سال زودتر و سپس سال دیرتر را بنویسید.' }
        : { text: `در بازهٔ «${written}» یکی از سال‌ها دورقمی است.`, hint: 'هر دو سال را با چهار رقم و به ترتیب بنویسید.' },
    en: ({ written, problem }) =>
      problem === 'order'
        ? { text: `The range “${written}” begins after it ends.`, hint: 'Write the earlier year first.' }
        : { text: `The range “${written}” has a year of two digits.`, hint: 'Write both years with four digits, the earlier first.' },
    page: {
      title: 'بازهٔ سال‌ها از سال نخست به سال آخر نوشته می‌شود',
      why: 'بازه‌ای که وارونه یا با سال دورقمی نوشته شده باشد دو گونه خوانده می‌شود و در متن راست‌به‌چپ نمی‌توان دانست کدام سال آغاز است.',
      how: 'نخست سال زودتر و سپس سال دیرتر را، هر دو با چهار رقم، بنویسید؛ مانند «۱۴۰۴–۱۴۰۸».',
    },
  }),
  'text-date': code<{ readonly written: string; readonly problem: 'day' | 'form'; readonly mended?: string }>({
    severity: 'error',
    fa: ({ written, problem, mended }) =>
      problem === 'day'
        ? { text: `«${written}» روزی از تقویم نیست.`, hint: 'تاریخ را به شکل سال/ماه/روز بنویسید؛ مانند ۱۴۰۴/۰۵/۲۱.' }
        : { text: `تاریخ «${written}» به شکل سال/ماه/روز نیست.`, hint: `اگر منظور همین روز است بنویسید «${mended ?? ''}».` },
    en: ({ written, problem, mended }) =>
      problem === 'day'
        ? { text: `“${written}” is not a day of the calendar.`, hint: 'Write dates as year/month/day, as in ۱۴۰۴/۰۵/۲۱.' }
        : { text: `The date “${written}” is not written as year/month/day.`, hint: `If that day is meant, write “${mended ?? ''}”.` },
    page: {
      title: 'تاریخ روزی از تقویم است و به شکل سال/ماه/روز می‌آید',
      why: 'تاریخی که با سال دورقمی یا به ترتیب دیگر نوشته شود چند گونه خوانده می‌شود، و روزی که در تقویم نیست مهلتی نمی‌سازد.',
      how: 'سال را با چهار رقم و ماه و روز را با دو رقم بنویسید؛ مانند «۱۴۰۴/۰۵/۲۱». سی‌ام اسفند تنها در سال کبیسه هست.',
    },
  }),
  'text-unbalanced': code<{ readonly sign: string }>({
    severity: 'error',
    fa: ({ sign }) => ({
      text: `نشانهٔ ${sign} در این بند جفت ندارد.`,
      hint: 'جفت آن را در همان بند بنویسید یا خود آن را بردارید.',
    }),
    en: ({ sign }) => ({
      text: `The sign ${sign} has no matching sign in this paragraph.`,
      hint: 'Write the matching sign in the same paragraph, or remove this one.',
    }),
    page: {
      title: 'هر پرانتز و گیومه جفت دارد',
      why: 'پرانتز یا گیومهٔ بی‌جفت روشن نمی‌کند چه بخشی از متن جداست و در متن راست‌به‌چپ ترتیب واژه‌ها را بر هم می‌زند.',
      how: 'جفت آن را در همان بند بنویسید. پرانتز پس از حرف یا شمارهٔ فهرست، مانند «الف)»، جفت نمی‌خواهد.',
    },
  }),
  'glossary-unused': code<{ readonly term: string }>({
    severity: 'warning',
    fa: ({ term }) => ({
      text: `اصطلاح «${term}» در واژه‌نامه هست، ولی در متن برنامه به کار نرفته است.`,
      hint: 'آن را از واژه‌نامه بردارید یا املای آن را با متن یکی کنید.',
    }),
    en: ({ term }) => ({
      text: `The glossary explains “${term}”, which the plan never uses.`,
      hint: 'Remove it, or spell it as the text does.',
    }),
    page: {
      title: 'هر اصطلاح واژه‌نامه در متن به کار رفته است',
      why: 'واژه‌نامه برای فهم متن است؛ خواننده اصطلاحی را که در متن نیست، یا با املای دیگری هست، نه در متن پیدا می‌کند و نه در نمایه.',
      how: 'اصطلاح را بردارید، یا آن را همان‌گونه بنویسید که در متن آمده است.',
    },
  }),
};
