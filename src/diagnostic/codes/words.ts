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
    [({ written }) => `در «${written}» به جای «ی» یا «ک» حرف عربی به کار رفته است.`, WRITE[0]],
    [({ written }) => `“${written}” has an Arabic yeh or kaf.`, WRITE[1]],
    {
      title: 'حروف «ی» و «ک» فارسی باشد',
      why: 'این حروف در چاپ مانند هم دیده می‌شوند، ولی جست‌وجو و مرتب‌سازی آن‌ها را دو حرف می‌داند و واژه پیدا نمی‌شود.',
      how: 'با صفحه‌کلید فارسی استاندارد بنویسید، یا `sanad check --fix` را اجرا کنید تا حروف جایگزین شوند.',
    },
  ),
  'text-presentation-form': mending(
    'warning',
    [({ written }) => `در «${written}» به جای حرف، شکل چاپی آن آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” holds shapes of letters instead of letters.`, WRITE[1]],
    {
      title: 'به جای شکل چاپی، خود حرف نوشته شود',
      why: 'متنی که از PDF رونوشت شده باشد گاه شکل چاپی حروف را دارد؛ چنین متنی پیدا نمی‌شود و در قلم‌های دیگر به هم می‌ریزد.',
      how: 'واژه را از نو بنویسید یا `sanad check --fix` را اجرا کنید. نشانه‌هایی مانند «ریال» که یک نویسه‌اند، تنها با تأیید شما به واژه تبدیل می‌شوند.',
    },
  ),
  'text-arabic-digit': mending(
    'warning',
    [({ written }) => `رقم‌های «${written}» عربی است.`, WRITE[0]],
    [({ written }) => `“${written}” has Arabic digits.`, WRITE[1]],
    {
      title: 'رقم‌ها فارسی باشد نه عربی',
      why: 'سه رقم عربی چهار، پنج و شش شکل دیگری دارند و رقم‌های هم‌شکل نیز در جست‌وجو یکی شمرده نمی‌شوند.',
      how: 'عدد را با رقم فارسی بنویسید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-latin-digit': mending(
    'warning',
    [({ written }) => `رقم‌های «${written}» لاتین است.`, WRITE[0]],
    [({ written }) => `“${written}” has Latin digits.`, WRITE[1]],
    {
      title: 'رقم‌های متن فارسی، فارسی باشد',
      why: 'رقم لاتین در متن فارسی ناهمگون دیده می‌شود. رقم‌های درون کد، نشانی، شمارهٔ نسخه و اصطلاح لاتین جای خود را دارند و این قاعده به آن‌ها کاری ندارد.',
      how: 'عدد را با رقم فارسی بنویسید یا `sanad check --fix` را اجرا کنید. اگر عدد بخشی از یک کد است، آن را میان دو نشانهٔ ` `` ` بگذارید.',
    },
  ),
  'text-mixed-digits': mending(
    'error',
    [({ written }) => `رقم‌های «${written}» از دو دستگاه است.`, WRITE[0]],
    [({ written }) => `The digits of “${written}” are of two sets.`, WRITE[1]],
    {
      title: 'رقم‌های یک عدد از یک دستگاه باشد',
      why: 'عددی که بخشی از آن فارسی و بخشی لاتین یا عربی است، در جدول و چاپ وارونه یا شکسته دیده می‌شود و خواننده به آن اعتماد نمی‌کند.',
      how: 'همهٔ رقم‌های عدد را فارسی بنویسید و مقدار آن را یک بار دیگر بخوانید.',
    },
  ),
  'text-ezafe-form': mending(
    'warning',
    [({ written }) => `نشانهٔ اضافه در «${written}» با دیگر جاهای متن یکی نیست.`, WRITE[0]],
    [({ written }) => `The ezafe of “${written}” is not written as elsewhere.`, WRITE[1]],
    {
      title: 'نشانهٔ اضافه پس از «ه»ی بی‌صدا یک‌دست باشد',
      why: 'دو شیوهٔ «خانهٔ» و «خانه‌ی» هر دو به کار می‌رود، ولی یک سند باید یکی از آن‌ها را داشته باشد. نویسهٔ یک‌پارچهٔ «ۀ» نیز جداگانه شمرده می‌شود و جست‌وجو آن را نمی‌شناسد.',
      how: 'شیوهٔ برنامه را در plan.md با فیلد `ezafe` معین کنید: `hamza` یا `ye`. اگر چیزی معین نشده باشد، شیوه‌ای که در همان پرونده بیشتر آمده معیار است.',
    },
  ),
  'text-ezafe-space': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ اضافه از واژه جدا افتاده است.`, WRITE[0]],
    [({ written }) => `The ezafe of “${written}” stands apart from its word.`, WRITE[1]],
    {
      title: 'نشانهٔ اضافه به واژهٔ خود بچسبد',
      why: 'حرف «ی» که با فاصله آمده باشد واژه‌ای جدا خوانده می‌شود و ممکن است به خط بعد برود.',
      how: 'به جای «خانه ی» بنویسید «خانهٔ».',
    },
  ),
  'text-mi-space': mending(
    'warning',
    [({ written }) => `در «${written}» به جای نیم‌فاصله، فاصله آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a space in place of a half-space.`, WRITE[1]],
    {
      title: '«می» و «نمی» با نیم‌فاصله به فعل بپیوندند',
      why: 'با فاصلهٔ کامل، «می» در پایان خط از فعل جدا می‌ماند و جست‌وجوی فعل آن را پیدا نمی‌کند.',
      how: 'میان «می» و فعل نیم‌فاصله بگذارید یا `sanad check --fix` را اجرا کنید. اصلاح خودکار تنها هنگامی انجام می‌شود که فعل در واژه‌نامه باشد؛ این اصلاح فاصله را نیم‌فاصله می‌کند و معنی را تغییر نمی‌دهد، ولی کلید جست‌وجوی عبارت عوض می‌شود، زیرا دو واژه یکی می‌شود.',
    },
  ),
  'text-mi-fused': mending(
    'warning',
    [({ written }) => `در «${written}» نیم‌فاصلهٔ پس از «می» افتاده است.`, WRITE[0]],
    [({ written }) => `“${written}” lacks the half-space after its prefix.`, WRITE[1]],
    {
      title: '«می» به فعل نچسبد',
      why: 'فعل سرهم مانند «میشود» با املای معیار یکی نیست و در جست‌وجو پیدا نمی‌شود. واژه‌هایی مانند «میدان» و «میراث» درست‌اند و این قاعده به آن‌ها کاری ندارد.',
      how: 'میان «می» و فعل نیم‌فاصله بگذارید. اگر واژه درست است، آن را در plan.md زیر `words` بنویسید.',
    },
  ),
  'text-suffix-space': mending(
    'warning',
    [({ written }) => `در «${written}» پسوند از واژه جدا افتاده است.`, WRITE[0]],
    [({ written }) => `The suffix of “${written}” stands apart from its word.`, WRITE[1]],
    {
      title: 'پسوند به واژهٔ خود بپیوندد',
      why: 'پسوندهایی مانند «ها»، «تر» و «اند» بخشی از واژه‌اند؛ با فاصلهٔ کامل، در پایان خط از آن جدا می‌شوند.',
      how: 'فاصله را نیم‌فاصله کنید یا `sanad check --fix` را اجرا کنید. اصلاح خودکار تنها هنگامی انجام می‌شود که واژهٔ پیوسته در واژه‌نامه باشد؛ معنی تغییر نمی‌کند، ولی کلید جست‌وجوی عبارت عوض می‌شود، زیرا دو واژه یکی می‌شود.',
    },
  ),
  'text-fused-word': mending(
    'warning',
    [({ written }) => `در «${written}» نیم‌فاصله افتاده است.`, WRITE[0]],
    [({ written }) => `“${written}” lacks a half-space.`, WRITE[1]],
    {
      title: 'نیم‌فاصلهٔ میان دو پارهٔ واژه نیفتد',
      why: 'واژه‌های سرهم مانند «شاخصهای» و «برنامهریزی» دشوار خوانده و در جست‌وجو گم می‌شوند. نرم‌افزارهایی که نیم‌فاصله را نمی‌شناسند هنگام رونوشت آن را می‌اندازند.',
      how: 'نیم‌فاصله را در جای خود بگذارید. واژه‌ای که درست است و در واژه‌نامهٔ عمومی نیست، در plan.md زیر `words` نوشته می‌شود.',
    },
  ),
  'text-half-space-stray': mending(
    'warning',
    [({ written }) => `در «${written}» نیم‌فاصله‌ای بی‌جا هست.`, () => 'نیم‌فاصلهٔ بی‌جا را پاک کنید.'],
    [({ written }) => `“${written}” has a half-space out of place.`, () => 'Remove it.'],
    {
      title: 'نیم‌فاصله تنها میان دو حرف بیاید',
      why: 'نیم‌فاصله در کنار فاصله، نشانه یا نیم‌فاصلهٔ دیگر دیده نمی‌شود، ولی واژه را در جست‌وجو و مقایسه چیز دیگری می‌کند.',
      how: 'آن را پاک کنید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-half-space-idle': mending(
    'off',
    [({ written }) => `نیم‌فاصلهٔ «${written}» پس از حرفی آمده است که به حرف بعد نمی‌چسبد.`, WRITE[0]],
    [({ written }) => `The half-space of “${written}” follows a letter that does not join.`, WRITE[1]],
    {
      title: 'پس از حرف جداگانه نیم‌فاصله نیاید',
      why: 'پس از حروفی مانند «ا»، «د»، «ر» و «و» نیم‌فاصله چیزی را در ظاهر عوض نمی‌کند و برخی نویسندگان آن را نمی‌گذارند. این قاعده خاموش است مگر برنامه آن را بخواهد.',
      how: 'برای روشن کردن آن در plan.md زیر `checks` بنویسید: `text-half-space-idle: warning`. سپس نیم‌فاصله را پاک کنید.',
    },
  ),
  'text-invisible': mending(
    'warning',
    [({ written }) => `در «${written}» نویسه‌ای ناپیدا هست.`, () => 'واژه را از نو بنویسید.'],
    [({ written }) => `“${written}” holds an invisible character.`, () => 'Type the word again.'],
    {
      title: 'نویسهٔ ناپیدا در متن نماند',
      why: 'نویسه‌هایی مانند خط تیرهٔ نرم و فاصلهٔ بی‌عرض از صفحه‌های وب و نرم‌افزارهای دیگر می‌آیند؛ دیده نمی‌شوند و واژه را در جست‌وجو گم می‌کنند.',
      how: '`sanad check --fix` آن‌ها را برمی‌دارد. جایی که نویسه میان دو حرف شاید به جای نیم‌فاصله آمده باشد، خودتان نیم‌فاصله بگذارید.',
    },
  ),
  'text-not-sign': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ ¬ به جای نیم‌فاصله آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has ¬ in place of a half-space.`, WRITE[1]],
    {
      title: 'به جای ¬ نیم‌فاصله بیاید',
      why: 'نرم‌افزارهای قدیمی نیم‌فاصله را با نشانهٔ ¬ نشان می‌دادند؛ در متن امروز این نشانه خود چاپ می‌شود.',
      how: 'به جای ¬ نیم‌فاصله بگذارید.',
    },
  ),
  'text-no-break-space': mending(
    'warning',
    [({ written }) => `در «${written}» بیش از یک فاصله هست.`, () => 'یکی از فاصله‌ها را پاک کنید.'],
    [({ written }) => `“${written}” has more than one space.`, () => 'Remove one of the spaces.'],
    {
      title: 'فاصلهٔ نشکن تنها باشد',
      why: 'فاصلهٔ نشکن عدد را کنار یکای آن نگه می‌دارد و به همین صورت می‌ماند؛ دو فاصلهٔ پیاپی شکاف می‌سازد.',
      how: 'یکی از فاصله‌ها را پاک کنید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-space-before-mark': mending(
    'warning',
    [({ written }) => `در «${written}» پیش از نشانه فاصله آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a space before a mark.`, WRITE[1]],
    {
      title: 'پیش از نشانه فاصله نیاید',
      why: 'نشانه‌ای که با فاصله آمده باشد ممکن است تنها به آغاز خط بعد برود.',
      how: 'فاصلهٔ پیش از ، ؛ : . ؟ و ! را پاک کنید یا `sanad check --fix` را اجرا کنید. این اصلاح تنها جای نشانه را به واژه نزدیک می‌کند؛ واژه‌ها همان می‌مانند.',
    },
  ),
  'text-space-after-mark': mending(
    'warning',
    [({ written }) => `در «${written}» پس از نشانه فاصله نیامده است.`, WRITE[0]],
    [({ written }) => `“${written}” has no space after a mark.`, WRITE[1]],
    {
      title: 'پس از نشانه فاصله بیاید',
      why: 'بدون فاصله دو واژه یکی دیده می‌شود و خط در آنجا نمی‌شکند. ساعت، عدد اعشاری و کوته‌نوشت فاصله نمی‌خواهد.',
      how: 'پس از نشانه یک فاصله بگذارید؛ برای ، ؛ ؟ و ! `sanad check --fix` همین کار را می‌کند و چون تنها فاصله می‌افزاید واژه‌ها همان می‌مانند.',
    },
  ),
  'text-latin-mark': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ لاتین آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a Latin mark.`, WRITE[1]],
    {
      title: 'نشانه‌های متن فارسی، فارسی باشد',
      why: 'نشانه‌های , ; ? در متن راست‌به‌چپ وارونه دیده می‌شود و جای درست خود را نمی‌یابد.',
      how: 'به جای آن‌ها ، ؛ ؟ بنویسید یا `sanad check --fix` را اجرا کنید. تنها شکل نشانه عوض می‌شود؛ واژه‌ها همان می‌مانند.',
    },
  ),
  'text-space-in-bracket': mending(
    'warning',
    [({ written }) => `در «${written}» درون کمانک یا گیومه فاصلهٔ بی‌جا هست.`, WRITE[0]],
    [({ written }) => `“${written}” has a space just inside a bracket.`, WRITE[1]],
    {
      title: 'درون کمانک و گیومه فاصله نیاید',
      why: 'فاصلهٔ کنار کمانک و گیومه، آن را از واژهٔ خود جدا می‌کند و به خط دیگر می‌برد.',
      how: 'فاصله را پاک کنید یا `sanad check --fix` را اجرا کنید. واژه‌ها همان می‌مانند.',
    },
  ),
  'text-straight-quote': mending(
    'warning',
    [({ written }) => `«${written}» میان نشانهٔ نقل لاتین آمده است.`, ({ mended }) => `بنویسید ${mended}`],
    [({ written }) => `${written} stands in Latin quotes.`, ({ mended }) => `Write ${mended}`],
    {
      title: 'نقل‌قول فارسی در گیومه بیاید',
      why: 'نشانهٔ نقل لاتین آغاز و پایان را نشان نمی‌دهد و در متن راست‌به‌چپ جابه‌جا می‌شود.',
      how: 'متن را میان « و » بگذارید یا `sanad check --fix` را اجرا کنید. تنها شکل نشانه عوض می‌شود؛ واژه‌ها همان می‌مانند.',
    },
  ),
  'text-ellipsis': mending(
    'warning',
    [({ written }) => `در «${written}» سه نقطه جدا از هم آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has three single dots.`, WRITE[1]],
    {
      title: 'سه نقطه یک نویسه باشد',
      why: 'سه نقطهٔ جدا در پایان خط شکسته می‌شود؛ نویسهٔ «…» یک‌پارچه می‌ماند.',
      how: 'به جای سه نقطه «…» بگذارید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-repeated-mark': mending(
    'warning',
    [({ written }) => `در «${written}» نشانه تکرار شده است.`, WRITE[0]],
    [({ written }) => `“${written}” repeats a mark.`, WRITE[1]],
    {
      title: 'یک نشانه بس است',
      why: 'تکرار نشانه در سند رسمی شورا جایی ندارد و گاه لغزش دست است.',
      how: 'تنها یک نشانه نگه دارید.',
    },
  ),
  'text-percent-sign': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ درصد لاتین آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has a Latin percent sign.`, WRITE[1]],
    {
      title: 'نشانهٔ درصد فارسی باشد',
      why: 'پس از رقم فارسی نشانهٔ ٪ با همان قلم و در جای درست می‌نشیند.',
      how: 'به جای % بنویسید ٪ یا `sanad check --fix` را اجرا کنید. تنها شکل نشانه عوض می‌شود.',
    },
  ),
  'text-percent-order': mending(
    'error',
    [({ written }) => `در «${written}» نشانهٔ درصد پیش از عدد آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” has its percent sign before the number.`, WRITE[1]],
    {
      title: 'نشانهٔ درصد پس از عدد بیاید',
      why: 'نشانه‌ای که پیش از عدد نوشته شود در چاپ و جدول در سوی نادرست دیده می‌شود و ممکن است به عدد دیگری نسبت داده شود.',
      how: 'نخست عدد و سپس ٪ را بنویسید.',
    },
  ),
  'text-decimal-mark': mending(
    'warning',
    [({ written }) => `در «${written}» ممیز با نشانهٔ دیگری نوشته شده است.`, WRITE[0]],
    [({ written }) => `“${written}” has another sign for its decimal point.`, WRITE[1]],
    {
      title: 'ممیز «٫» باشد',
      why: 'عدد «۱۲/۵» هم اعشاری، هم تاریخ، هم کسر و هم ساعت خوانده می‌شود؛ ممیز «٫» تنها یک معنی دارد.',
      how: 'اگر عدد اعشاری است ممیز را «٫» بنویسید.',
    },
  ),
  'text-thousands-mark': mending(
    'warning',
    [({ written }) => `در «${written}» سه‌رقمی‌ها با نشانهٔ دیگری جدا شده است.`, WRITE[0]],
    [({ written }) => `“${written}” parts its thousands by another sign.`, WRITE[1]],
    {
      title: 'جداکنندهٔ هزارگان «٬» باشد',
      why: 'ویرگول و خط کج در عدد معنی‌های دیگری هم دارد و مبلغ را با فهرست یا تاریخ درمی‌آمیزد.',
      how: 'میان سه‌رقمی‌ها «٬» بگذارید.',
    },
  ),
  'text-hyphen-range': mending(
    'warning',
    [({ written }) => `بازهٔ «${written}» با خط پیوند نوشته شده است.`, WRITE[0]],
    [({ written }) => `The range “${written}” is written with a hyphen.`, WRITE[1]],
    {
      title: 'بازه با «تا» یا «–» نوشته شود',
      why: 'خط پیوند میان دو عدد در برخی جاها ترتیب آن دو را وارونه نشان می‌دهد.',
      how: 'میان دو عدد «تا» یا خط «–» بگذارید.',
    },
  ),
  'text-tatweel': mending(
    'warning',
    [({ written }) => `در «${written}» کشیده («ـ») آمده است.`, WRITE[0]],
    [({ written }) => `“${written}” holds a tatweel.`, WRITE[1]],
    {
      title: 'واژه با «ـ» کشیده نشود',
      why: 'کشیده بخشی از واژه نیست و جست‌وجو و مرتب‌سازی را به هم می‌ریزد. کشش واژه کار حروف‌چینی است.',
      how: 'آن را پاک کنید یا `sanad check --fix` را اجرا کنید. میان دو عدد، به جای آن خط «–» بگذارید.',
    },
  ),
  'text-spaces': mending(
    'warning',
    [({ written }) => `در «${written}» بیش از یک فاصله یا نویسهٔ جدول‌بندی هست.`, () => 'فاصله‌های افزوده را پاک کنید.'],
    [({ written }) => `“${written}” has more than one space, or a tab.`, () => 'Remove the extra spaces.'],
    {
      title: 'میان دو واژه یک فاصله بیاید',
      why: 'فاصلهٔ پیاپی و نویسهٔ جدول‌بندی در متن شکاف می‌سازد و در مقایسهٔ ویرایش‌ها تغییر نادرست نشان می‌دهد.',
      how: 'فاصله‌های افزوده را پاک کنید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-arrow': mending(
    'warning',
    [({ written }) => `در «${written}» پیکان رو به راست است.`, WRITE[0]],
    [({ written }) => `The arrow of “${written}” points to the right.`, WRITE[1]],
    {
      title: 'پیکان متن فارسی رو به چپ باشد',
      why: 'متن فارسی از راست به چپ پیش می‌رود؛ پیکان رو به راست مقصد و مبدأ را جابه‌جا نشان می‌دهد.',
      how: 'به جای → بنویسید ← یا واژه بنویسید.',
    },
  ),
  'text-underscore': mending(
    'warning',
    [({ written }) => `در «${written}» نشانهٔ «_» یا «#» میان واژه‌ها آمده است.`, () => 'به جای آن فاصله، نیم‌فاصله یا خط «–» بگذارید.'],
    [({ written }) => `“${written}” has _ or # between words.`, () => 'Put a space, a half-space or a dash in its place.'],
    {
      title: 'واژه‌ها با «_» و «#» نوشته نشوند',
      why: 'این نشانه‌ها از شبکه‌های اجتماعی آمده‌اند و نام یک چیز را در یک سند چندگونه می‌کنند.',
      how: 'به جای آن فاصله، نیم‌فاصله یا خط «–» بگذارید. نام متغیر را میان دو نشانهٔ ` `` ` بنویسید.',
    },
  ),
  'text-latin-adjoining': mending(
    'warning',
    [({ written }) => `در «${written}» حرف لاتین به حرف فارسی چسبیده است.`, WRITE[0]],
    [({ written }) => `“${written}” joins a Latin letter to a Persian one.`, WRITE[1]],
    {
      title: 'میان واژهٔ لاتین و فارسی فاصله باشد',
      why: 'دو خط از دو سو نوشته می‌شوند و بدون فاصله مرز واژه‌ها پیدا نیست.',
      how: 'میان آن دو فاصله یا نیم‌فاصله بگذارید.',
    },
  ),
  'text-mibashad': mending(
    'off',
    [({ written }) => `به جای «${written}» می‌توان ساده‌تر نوشت.`, WRITE[0]],
    [({ written }) => `“${written}” can be said more plainly.`, WRITE[1]],
    {
      title: '«است» به جای «می‌باشد» بیاید',
      why: 'متن ساده‌تر زودتر فهمیده می‌شود. این قاعده دربارهٔ سبک است و خاموش است مگر برنامه آن را بخواهد.',
      how: 'برای روشن کردن آن در plan.md زیر `checks` بنویسید: `text-mibashad: warning`.',
    },
  ),
  'text-term': mending(
    'warning',
    [({ written }) => `املای «${written}» با املای برگزیدهٔ برنامه یکی نیست.`, WRITE[0]],
    [({ written }) => `“${written}” is not the spelling that the plan prefers.`, WRITE[1]],
    {
      title: 'هر اصطلاح یک املا داشته باشد',
      why: 'اصطلاحی که در جاهای مختلف چند گونه نوشته شده باشد، چند چیز به نظر می‌رسد و در نمایه پراکنده می‌شود.',
      how: 'املای برگزیده را بنویسید. فهرست اصطلاح‌ها در plan.md زیر `terms` است: املای برگزیده و پس از آن املاهایی که نباید به کار رود.',
    },
  ),
  'text-code-unmarked': mending(
    'warning',
    [({ written }) => `کد یا نشانی «${written}» در متن مشخص نشده است.`, WRITE[0]],
    [({ written }) => `The code or address “${written}” is not marked as one.`, WRITE[1]],
    {
      title: 'کد و نشانی در متن مشخص باشد',
      why: 'کد، شناسه و نشانی از چپ به راست خوانده می‌شود؛ اگر مشخص نشده باشد در کنار عدد و نشانه جابه‌جا دیده می‌شود.',
      how: 'آن را میان دو نشانهٔ ` `` ` بگذارید؛ شناسهٔ موردی از برنامه را در دو کروشه و نشانی وبگاه را به صورت پیوند بنویسید.',
    },
  ),
  'text-diacritic': mending(
    'warning',
    [({ written }) => `در «${written}» حرکت روی حرف خود نیست.`, WRITE[0]],
    [({ written }) => `A mark of “${written}” does not sit on its letter.`, WRITE[1]],
    {
      title: 'حرکت و همزه روی حرف خود بنشیند',
      why: 'حرکتی که پس از فاصله یا نیم‌فاصله، یا دو بار نوشته شده باشد در چاپ روی دایره‌ای خالی یا در جای نادرست می‌افتد.',
      how: 'حرکت را یک بار و بی‌فاصله پس از حرف خود بنویسید یا `sanad check --fix` را اجرا کنید.',
    },
  ),
  'text-normal-form': mending(
    'warning',
    [({ written }) => `در «${written}» حرف و نشانهٔ آن جدا از هم آمده است.`, () => '`sanad check --fix` را اجرا کنید.'],
    [({ written }) => `“${written}” has a letter and its mark apart.`, () => 'Run `sanad check --fix`.'],
    {
      title: 'حرف و نشانهٔ آن یک نویسه باشد',
      why: 'یک واژه با دو رمز گوناگون در جست‌وجو و مقایسه دو واژه می‌شود.',
      how: '`sanad check --fix` آن‌ها را به صورت معیار یونیکد (NFC) می‌نویسد.',
    },
  ),
  'text-direction-mark': code<{ readonly marks: readonly string[] }>({
    severity: 'warning',
    fa: ({ marks }) => ({
      text: `در این متن نشانهٔ ناپیدای جهت (${marks.join('، ')}) با دست نوشته شده است.`,
      hint: 'آن را پاک کنید؛ جهت کد و عدد را خود برنامه درست می‌کند.',
    }),
    en: ({ marks }) => ({
      text: `The text holds direction marks typed by hand (${marks.join(', ')}).`,
      hint: 'Remove them; the direction of codes and numbers is set where it is needed.',
    }),
    page: {
      title: 'نشانهٔ جهت با دست نوشته نشود',
      why: 'سند چاپی و وبگاه جهت کد، عدد و واژهٔ لاتین را خود معین می‌کنند. نشانهٔ ناپیدایی که با دست نوشته شود این کار را بر هم می‌زند و در رونوشت می‌ماند.',
      how: 'نشانه را پاک کنید. اگر کدی در متن جابه‌جا دیده می‌شود، آن را میان دو نشانهٔ ` `` ` بگذارید.',
    },
  }),
  'text-range-order': code<{ readonly written: string; readonly problem: 'order' | 'short' }>({
    severity: 'error',
    fa: ({ written, problem }) =>
      problem === 'order'
        ? { text: `در بازهٔ «${written}» سال نخست از سال دوم بزرگ‌تر است.`, hint: 'نخست سال پیشین و سپس سال پسین را بنویسید.' }
        : { text: `در بازهٔ «${written}» یکی از سال‌ها دورقمی است.`, hint: 'هر دو سال را با چهار رقم و به ترتیب بنویسید.' },
    en: ({ written, problem }) =>
      problem === 'order'
        ? { text: `The range “${written}” begins after it ends.`, hint: 'Write the earlier year first.' }
        : { text: `The range “${written}” has a year of two digits.`, hint: 'Write both years with four digits, the earlier first.' },
    page: {
      title: 'بازهٔ سال‌ها از پیش به پس باشد',
      why: 'بازه‌ای که وارونه یا با سال دورقمی نوشته شده باشد دو گونه خوانده می‌شود، و در متن راست‌به‌چپ نمی‌توان دانست کدام سال آغاز است.',
      how: 'نخست سال پیشین و سپس سال پسین را، هر دو چهاررقمی، بنویسید؛ مانند «۱۴۰۴–۱۴۰۸».',
    },
  }),
  'text-date': code<{ readonly written: string; readonly problem: 'day' | 'form'; readonly mended?: string }>({
    severity: 'error',
    fa: ({ written, problem, mended }) =>
      problem === 'day'
        ? { text: `«${written}» روزی از تقویم نیست.`, hint: 'تاریخ را به صورت سال/ماه/روز بنویسید؛ مانند ۱۴۰۴/۰۵/۲۱.' }
        : { text: `تاریخ «${written}» به صورت سال/ماه/روز نیست.`, hint: `اگر منظور همین روز است بنویسید «${mended ?? ''}».` },
    en: ({ written, problem, mended }) =>
      problem === 'day'
        ? { text: `“${written}” is not a day of the calendar.`, hint: 'Write dates as year/month/day, as in ۱۴۰۴/۰۵/۲۱.' }
        : { text: `The date “${written}” is not written as year/month/day.`, hint: `If that day is meant, write “${mended ?? ''}”.` },
    page: {
      title: 'تاریخ روزی از تقویم باشد و به صورت سال/ماه/روز بیاید',
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
      text: `The sign ${sign} has no other half in this paragraph.`,
      hint: 'Write the other half in the same paragraph, or remove it.',
    }),
    page: {
      title: 'هر کمانک و گیومه جفت داشته باشد',
      why: 'کمانک یا گیومهٔ بی‌جفت روشن نمی‌کند چه بخشی از متن جداست و در متن راست‌به‌چپ ترتیب واژه‌ها را بر هم می‌زند.',
      how: 'جفت آن را در همان بند بنویسید. کمانک پس از حرف یا شمارهٔ فهرست، مانند «الف)»، جفت نمی‌خواهد.',
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
      title: 'هر اصطلاح واژه‌نامه در متن به کار رفته باشد',
      why: 'واژه‌نامه برای فهم متن است؛ اصطلاحی که در متن نیست، یا با املای دیگری هست، نه پیدا می‌شود و نه در نمایه شماره‌ای دارد.',
      how: 'اصطلاح را بردارید، یا آن را همان‌گونه بنویسید که در متن آمده است.',
    },
  }),
};
