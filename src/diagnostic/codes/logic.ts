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
      how: 'سال را درست کنید. تنها مقدار پایه و آغاز پروژه‌ای که از برنامهٔ پیشین مانده است می‌تواند زودتر باشد، و افق هدف کلان و راهبرد دیرتر.',
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
      how: 'تاریخ‌ها را، که به شکل سال/ماه/روز نوشته می‌شوند، دوباره ببینید؛ این ایراد بیشتر از جابه‌جا نوشتن سال یا ماه پدید می‌آید.',
    },
  }),
  'weight-sum': code<{ readonly parent: string; readonly kind: string; readonly sum: number }>({
    severity: 'error',
    fa: ({ parent, kind, sum }, words) => ({
      text: `جمع وزن ${words.kinds(kind)} در «${parent}» باید ${words.number(100)} باشد، ولی ${words.number(sum)} است.`,
      hint: 'وزن‌ها را چنان بنویسید که جمعشان ۱۰۰ شود؛ وزن موردی که وزن ندارد صفر است.',
    }),
    en: ({ parent, kind, sum }, words) => ({
      text: `The weights of the ${words.kinds(kind)} in “${parent}” must add up to 100, not ${words.number(sum)}.`,
      hint: 'Write weights that add up to 100; an item without one counts as zero.',
    }),
    page: {
      title: 'جمع وزن‌ها ۱۰۰ است',
      why: 'میانگین تحقق حوزه و برنامه با وزن‌ها حساب می‌شود. اگر جمع آن‌ها ۱۰۰ نباشد، سهم هر مورد در میانگین همان نیست که نوشته شده است.',
      how: 'وزن‌ها را چنان بنویسید که جمع وزن حوزه‌ها، و در هر حوزه جمع وزن شاخص‌ها و جمع وزن پروژه‌ها، ۱۰۰ شود.',
    },
  }),
  'vision-missing': code({
    severity: 'error',
    fa: () => ({
      text: 'برنامه هدف کلان دارد، ولی چشم‌انداز ندارد.',
      hint: 'سند چشم‌انداز را با افق و بیانیه در vision/vision.md بنویسید.',
    }),
    en: () => ({
      text: 'The plan has goals but no vision.',
      hint: 'Write the vision, with its horizon and statement, in vision/vision.md.',
    }),
    page: {
      title: 'هدف‌های کلان زیر یک چشم‌انداز نوشته می‌شوند',
      why: 'برنامهٔ پنج‌ساله برشی از چشم‌انداز بلندمدت شهر است. بدون چشم‌انداز روشن نیست که هدف‌های کلان شهر را به کجا می‌برند.',
      how: 'پروندهٔ `vision/vision.md` را بسازید و در آن عنوان، سال افق (`horizon`) و بیانیه (`statement`) را بنویسید.',
    },
  }),
  'goal-horizon': code<{ readonly horizon: number; readonly vision: number }>({
    severity: 'error',
    fa: ({ horizon, vision }, words) => ({
      text: `افق این هدف کلان (${words.digits(horizon)}) پس از افق چشم‌انداز (${words.digits(vision)}) است.`,
      hint: 'هدف کلان باید تا افق چشم‌انداز به دست آید؛ یکی از دو سال را درست کنید.',
    }),
    en: ({ horizon, vision }, words) => ({
      text: `The horizon of this goal (${words.digits(horizon)}) lies after the horizon of the vision (${words.digits(vision)}).`,
      hint: 'A goal is reached by the horizon of the vision; correct one of the two years.',
    }),
    page: {
      title: 'افق هیچ هدف کلانی از افق چشم‌انداز نمی‌گذرد',
      why: 'هدف‌های کلان راه رسیدن به چشم‌اندازند. هدفی که پس از افق چشم‌انداز به دست می‌آید در آن تصویر جایی ندارد.',
      how: 'سال `horizon` (افق) هدف را با سال افق در `vision/vision.md` بسنجید و هر کدام را که نادرست است درست کنید.',
    },
  }),
  'goal-unmeasured': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'هیچ شاخصی این هدف کلان را نمی‌سنجد.',
      hint: `شناسهٔ این هدف را در ${words.field('measures')} یک شاخص بیاورید، یا شناسهٔ شاخص را در ${words.field('indicators')} همین هدف.`,
    }),
    en: (_args, words) => ({
      text: 'No indicator measures this goal.',
      hint: `Name this goal in the ${words.field('measures')} of an indicator, or an indicator in its own ${words.field('indicators')}.`,
    }),
    page: {
      title: 'هر هدف کلان با شاخصی سنجیده می‌شود',
      why: 'دربارهٔ هدفی که سنجیده نشود، در پایان برنامه نمی‌توان نشان داد که به دست آمده است یا نه.',
      how: 'شاخصی را که رسیدن به هدف را نشان می‌دهد بیابید و شناسهٔ هدف را به فهرست `measures` (سنجهٔ) آن بیفزایید، یا شناسهٔ شاخص را در فهرست `indicators` (شاخص‌ها) هدف بنویسید. اگر چنین شاخصی نیست، آن را تعریف کنید.',
    },
  }),
  'goal-unserved': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'هیچ مسئله‌ای به این هدف کلان نمی‌رسد.',
      hint: `شناسهٔ این هدف را در ${words.field('goals')} مسئله‌ای بیاورید که مانع آن است، یا هدف را از برنامه بردارید.`,
    }),
    en: (_args, words) => ({
      text: 'No problem leads to this goal.',
      hint: `Name it in the ${words.field('goals')} of the problem that stands in its way, or take the goal out of the plan.`,
    }),
    page: {
      title: 'هر هدف کلان دست‌کم یک مسئله دارد',
      why: 'برنامه مسئله‌محور است: برای رسیدن به هدف باید دانست چه چیزی مانع آن است. هدفی که هیچ مسئله‌ای به آن نمی‌رسد، راهبرد و پروژه‌ای هم نخواهد داشت.',
      how: 'مسئله‌ای را که مانع این هدف است بیابید و شناسهٔ هدف را به فهرست `goals` (اهداف) آن بیفزایید. اگر هیچ مسئله‌ای در راه هدف نیست، بررسی کنید که هدف در این برنامه جا دارد یا نه.',
    },
  }),
  'parent-missing': code<{ readonly kind: string; readonly field: string }>({
    severity: 'error',
    fa: ({ kind, field }, words) => ({
      text: `فهرست ${words.field(field)} در این ${words.kind(kind)} خالی است و زنجیرهٔ برنامه اینجا می‌گسلد.`,
      hint: 'دست‌کم یک شناسه بنویسید: آنچه این مورد برای آن نوشته شده است.',
    }),
    en: ({ kind, field }, words) => ({
      text: `The list ${words.field(field)} of this ${words.kind(kind)} is empty: the chain of the plan breaks here.`,
      hint: 'Write at least one id: what this item is written for.',
    }),
    page: {
      title: 'هر مورد می‌گوید برای چه نوشته شده است',
      why: 'در این برنامه هر پروژه حکمی را اجرا می‌کند، هر حکم از راهبردی برمی‌آید، هر راهبرد به مسئله‌ای می‌پردازد و هر مسئله مانع هدفی است. فهرستی که خالی بماند این زنجیره را می‌گسلد و دیگر نمی‌توان نشان داد کار برای چیست.',
      how: 'شناسهٔ مورد بالاتر را در فهرست بنویسید: در مسئله `goals` (اهداف)، در راهبرد `problems` (مسئله‌ها)، در سیاست و حکم `strategies` (راهبردها)، در پروژه `provisions` (احکام) و در شاخص `measures` (سنجهٔ). اگر مورد به هیچ مورد بالاتری نمی‌رسد، بررسی کنید که در این برنامه جا دارد یا نه.',
    },
  }),
  'problem-evidence': code({
    severity: 'error',
    fa: () => ({ text: 'این مسئله هیچ شاهدی ندارد.', hint: 'دست‌کم یک شاهد با منبع آن بنویسید.' }),
    en: () => ({ text: 'This problem has no evidence.', hint: 'Write at least one piece of evidence with its source.' }),
    page: {
      title: 'هر مسئله شاهد دارد',
      why: 'خواننده بدون شاهد نمی‌تواند بداند مسئله تا چه اندازه بزرگ است و چرا باید برای آن هزینه کرد.',
      how: 'در `evidence` (شواهد) دست‌کم یک شاهد با متن (`text`) و منبع (`source`) بنویسید: عددی از یک گزارش، نتیجهٔ یک برداشت میدانی یا نظرسنجی از شهروندان.',
    },
  }),
  'problem-swot': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'این مسئله بر هیچ عامل سواتی استوار نیست.',
      hint: `در ${words.field('swot')} کد عامل‌هایی را بنویسید که مسئله از آن‌ها برآمده است.`,
    }),
    en: (_args, words) => ({
      text: 'This problem rests on no SWOT factor.',
      hint: `Write the keys of the factors it grows from in ${words.field('swot')}.`,
    }),
    page: {
      title: 'هر مسئله بر عامل‌های سوات استوار است',
      why: 'مسئله‌ها از بررسی وضع موجود برمی‌آیند. مسئله‌ای که به هیچ قوت، ضعف، فرصت یا تهدیدی تکیه ندارد، یا در آن بررسی دیده نشده است یا مسئلهٔ این حوزه نیست.',
      how: 'در `swot` (عوامل سوات) کد عامل‌های مرتبط را از فهرست سوات همان حوزه بنویسید. اگر عامل مسئله در فهرست نیست، نخست آن را در `index.md` حوزه بیفزایید.',
    },
  }),
  'problem-unanswered': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'هیچ راهبردی به این مسئله نمی‌پردازد.',
      hint: `شناسهٔ مسئله را در ${words.field('problems')} راهبردی بیاورید که آن را حل می‌کند.`,
    }),
    en: (_args, words) => ({
      text: 'No strategy takes on this problem.',
      hint: `Name it in the ${words.field('problems')} of the strategy that solves it.`,
    }),
    page: {
      title: 'هر مسئله دست‌کم یک راهبرد دارد',
      why: 'برنامه برای حل مسئله‌ها نوشته می‌شود. از مسئله‌ای که راهبرد ندارد، حکم و پروژه‌ای هم برنمی‌آید و خواننده نمی‌داند شهر با آن چه می‌کند.',
      how: 'شناسهٔ مسئله را به `problems` (مسئله‌ها) راهبردی که به آن می‌پردازد بیفزایید یا راهبردی تازه بنویسید. مسئله‌ای که حل آن در توان این برنامه نیست، جایش در متن وضع موجود حوزه است.',
    },
  }),
  'strategy-idle': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'هیچ حکمی از این راهبرد برنمی‌آید.',
      hint: `حکمی بنویسید که راهبرد را به اجرا برساند، یا شناسهٔ آن را در ${words.field('strategies')} حکمی موجود بیاورید.`,
    }),
    en: (_args, words) => ({
      text: 'No provision follows from this strategy.',
      hint: `Write a provision that carries it out, or name it in the ${words.field('strategies')} of an existing one.`,
    }),
    page: {
      title: 'هر راهبرد دست‌کم یک حکم دارد',
      why: 'راهبرد تا به تکلیفی با مخاطب و مهلت تبدیل نشود، به اجرا نمی‌رسد.',
      how: 'در `strategies` (راهبردها) حکمی که این راهبرد را اجرا می‌کند شناسهٔ راهبرد را بنویسید، یا حکم تازه‌ای تنظیم کنید.',
    },
  }),
  'policy-idle': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'هیچ حکمی به این سیاست تکیه ندارد.',
      hint: `شناسهٔ سیاست را در ${words.field('policies')} حکمی بیاورید که در چارچوب آن نوشته شده است.`,
    }),
    en: (_args, words) => ({
      text: 'No provision relies on this policy.',
      hint: `Name it in the ${words.field('policies')} of the provision that follows it.`,
    }),
    page: {
      title: 'هر سیاست در حکمی به کار رفته است',
      why: 'سیاست چارچوب تصمیم در اجرای راهبرد است. سیاستی که هیچ حکمی به آن تکیه ندارد، تصمیمی را راهنمایی نمی‌کند.',
      how: 'حکم‌هایی را که در چارچوب این سیاست نوشته شده‌اند بیابید و شناسهٔ سیاست را در `policies` (سیاست‌ها) آن‌ها بنویسید. سیاستی را که به کار نمی‌آید از برنامه بردارید.',
    },
  }),
  'provision-unserved': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'این حکم نه پروژه‌ای دارد که آن را اجرا کند و نه شاخصی که اجرای آن را بسنجد.',
      hint: `شناسهٔ حکم را در ${words.field('provisions')} پروژه‌ای یا در ${words.field('measures')} شاخصی بیاورید.`,
    }),
    en: (_args, words) => ({
      text: 'This provision has neither a project to carry it out nor an indicator to measure it.',
      hint: `Name it in the ${words.field('provisions')} of a project or in the ${words.field('measures')} of an indicator.`,
    }),
    page: {
      title: 'هر حکم پروژه یا شاخصی دارد',
      why: 'حکمی که نه پروژه‌ای آن را اجرا می‌کند و نه شاخصی آن را می‌سنجد، در گزارش سالانه ردی نخواهد داشت.',
      how: 'اگر حکم به کار و اعتبار نیاز دارد، شناسهٔ آن را در `provisions` (احکام) پروژه بنویسید. اگر حکم قاعده‌ای است که بی‌هزینه اجرا می‌شود، شاخصی برای سنجش رعایت آن تعریف کنید و شناسهٔ حکم را در `measures` (سنجهٔ) آن بیاورید.',
    },
  }),
  'provision-text': code({
    severity: 'error',
    fa: () => ({ text: 'این حکم متن ندارد.', hint: 'متن حکم را زیر سرآغاز بنویسید: چه کسی، چه کاری، تا چه زمانی.' }),
    en: () => ({ text: 'This provision has no text.', hint: 'Write it below the front matter: who does what by when.' }),
    page: {
      title: 'هر حکم متن دارد',
      why: 'آنچه شورا تصویب می‌کند و مخاطب باید اجرا کند متن حکم است؛ عنوان تنها نام آن است.',
      how: 'زیر سرآغاز پرونده متن حکم را به صورت جمله‌ای کامل بنویسید: واحد مخاطب، کار، مهلت و در صورت نیاز تبصره‌ها.',
    },
  }),
  'obligation-verb': code<{ readonly obligation: 'must' | 'may' | 'must-not' }>({
    severity: 'warning',
    fa: ({ obligation }, words) => ({
      text: `الزام این حکم ${words.value('obligation', obligation)} است، ولی در متن آن واژه‌ای که این را برساند نیست.`,
      hint: `در متن یکی از این‌ها را بیاورید: ${VERBS[obligation].fa}؛ یا الزام را درست کنید.`,
    }),
    en: ({ obligation }, words) => ({
      text: `The obligation of this provision is ${words.value('obligation', obligation)}, but no word of its text says so.`,
      hint: `Use a word such as ${VERBS[obligation].en} in the text, or correct the obligation.`,
    }),
    page: {
      title: 'متن حکم همان الزامی را می‌گوید که در سرآغاز آن آمده است',
      why: 'تکلیف، اجازه و منع سه چیز جداست. اگر متن و سرآغاز یکی نباشند، مخاطب نمی‌داند باید کار را انجام دهد یا اگر خواست می‌تواند انجام دهد.',
      how: 'برای تکلیف «مکلف است»، «موظف است» یا «باید»، برای اجازه «مجاز است» یا «می‌تواند» و برای منع «ممنوع است»، «نباید» یا «مجاز نیست» بنویسید. اگر متن درست است، مقدار `obligation` (الزام) را تغییر دهید.',
    },
  }),
  'provision-addressee': code<{ readonly named: string; readonly addressee: string }>({
    severity: 'warning',
    fa: ({ named, addressee }) => ({
      text: `متن حکم «${named}» را مکلف یا مجاز می‌شمارد، ولی مخاطب آن «${addressee}» است.`,
      hint: 'اگر متن درست است مخاطب را عوض کنید، وگرنه متن را.',
    }),
    en: ({ named, addressee }) => ({
      text: `The text obliges or allows “${named}”, but the addressee is “${addressee}”.`,
      hint: 'If the text is right, change the addressee; otherwise the text.',
    }),
    page: {
      title: 'متن حکم همان واحدی را نام می‌برد که مخاطب آن است',
      why: 'گزارش اجرای حکم از مخاطب آن خواسته می‌شود. اگر متن واحد دیگری را مکلف کند، هر یک کار را به دیگری وامی‌گذارد.',
      how: 'متن را بخوانید و تصمیم بگیرید کار با کدام واحد است؛ سپس `addressee` (مخاطب) یا نام واحد در متن را درست کنید. حکمی که دو واحد را مکلف می‌کند بهتر است به دو حکم بخش شود، یا واحد مخاطب را نیز نام ببرد.',
    },
  }),
  'provision-basis': code({
    severity: 'warning',
    fa: (_args, words) => ({
      text: 'این حکم مبنای قانونی ندارد.',
      hint: `در ${words.field('legalBasis')} بندی از اسناد بالادست را بنویسید که حکم پاسخ آن است، به شکل شناسهٔ سند#کد بند، مانند bus-law#k1.`,
    }),
    en: (_args, words) => ({
      text: 'This provision has no legal basis.',
      hint: `Write the clause it answers in ${words.field('legalBasis')}, as in bus-law#k1.`,
    }),
    page: {
      title: 'هر حکم به بندی از اسناد بالادست تکیه دارد',
      why: 'سازگاری با اسناد بالادست دوسویه است: هر بند باید پاسخی داشته باشد و هر حکم باید بگوید به اتکای کدام بند نوشته شده است.',
      how: 'در `legalBasis` (مبنای قانونی) شناسهٔ سند و کد بند را بنویسید، مانند `clean-air-law#k-transport`. اگر سند مبنا در برنامه نیست، آن را در پوشهٔ `upstream` بیفزایید.',
    },
  }),
  'provision-policy': code<{ readonly policy: string }>({
    severity: 'warning',
    fa: ({ policy }) => ({
      text: `سیاست «${policy}» پشتیبان هیچ‌یک از راهبردهای این حکم نیست.`,
      hint: 'راهبرد را به سیاست یا به حکم بیفزایید، یا سیاست را از فهرست بردارید.',
    }),
    en: ({ policy }) => ({
      text: `The policy “${policy}” serves none of the strategies of this provision.`,
      hint: 'Add the strategy to the policy or to the provision, or take the policy out of the list.',
    }),
    page: {
      title: 'سیاست‌های هر حکم از راهبردهای همان حکم‌اند',
      why: 'سیاست چارچوب اجرای راهبرد است. حکمی که به سیاستی از راهبرد دیگر تکیه دارد، یا راهبردی را جا انداخته یا سیاستی بی‌ارتباط را نام برده است.',
      how: 'فهرست `strategies` (راهبردها) سیاست و حکم را کنار هم بگذارید. اگر سیاست به‌راستی به این حکم مربوط است، راهبرد را در فهرست هر یک که آن را ندارد بنویسید؛ وگرنه سیاست را از `policies` (سیاست‌ها) حکم بردارید.',
    },
  }),
  'swot-unused': code<{ readonly factor: string; readonly text: string }>({
    severity: 'error',
    fa: ({ factor, text }, words) => ({
      text: `عامل «${factor}» (${text}) نه در مسئله یا راهبردی به کار رفته و نه با دلیل کنار گذاشته شده است.`,
      hint: `آن را در ${words.field('swot')} مسئله یا راهبردی بیاورید، یا در ${words.field('setAside')} حوزه دلیل کنار گذاشتن آن را بنویسید.`,
    }),
    en: ({ factor, text }, words) => ({
      text: `The factor “${factor}” (${text}) is neither used by a problem or strategy nor set aside with a reason.`,
      hint: `Name it in the ${words.field('swot')} of a problem or strategy, or give the reason for leaving it in ${words.field('setAside')} of the domain.`,
    }),
    page: {
      title: 'هر عامل سوات به کار رفته یا با دلیل کنار گذاشته شده است',
      why: 'فهرست سوات پایهٔ مسئله‌ها و راهبردهاست. عاملی که در هیچ مسئله و راهبردی نیامده، یا فراموش شده است یا کمیته از آن گذشته است؛ خواننده باید بداند کدام.',
      how: 'کد عامل را در `swot` (عوامل سوات) مسئله یا راهبردی که بر آن استوار است بنویسید. اگر کمیته آگاهانه از آن گذشته است، در `index.md` حوزه زیر `setAside` (عوامل کنارگذاشته) کد عامل و دلیل را بیاورید.',
    },
  }),
  'swot-set-aside': code<{ readonly factor: string }>({
    severity: 'error',
    fa: ({ factor }, words) => ({
      text: `عامل «${factor}» کنار گذاشته شده است، ولی مسئله یا راهبردی آن را به کار برده است.`,
      hint: `آن را از ${words.field('setAside')} بردارید، یا از مسئله و راهبرد.`,
    }),
    en: ({ factor }, words) => ({
      text: `The factor “${factor}” is set aside, but a problem or strategy uses it.`,
      hint: `Take it out of ${words.field('setAside')}, or out of the problem or strategy.`,
    }),
    page: {
      title: 'عامل کنارگذاشته در برنامه به کار نمی‌رود',
      why: 'دلیلی که برای کنار گذاشتن یک عامل نوشته شده، با به کار بردن همان عامل ناسازگار است و خواننده نمی‌داند کدام را باور کند.',
      how: 'اگر عامل به‌راستی به کار رفته است، آن را از `setAside` (عوامل کنارگذاشته) حوزه بردارید؛ اگر نه، آن را از فهرست `swot` (عوامل سوات) مسئله یا راهبرد بردارید.',
    },
  }),
  'swot-twice': code<{ readonly what: 'key' | 'text'; readonly factor: string; readonly first: string; readonly second: string }>({
    severity: 'error',
    fa: ({ what, factor, first, second }, words) => {
      const which = what === 'key' ? `کد «${factor}»` : `عامل «${factor}»`;
      const text =
        first === second
          ? `${which} در ${words.field(second)} دو بار آمده است.`
          : `${which} هم در ${words.field(first)} و هم در ${words.field(second)} آمده است.`;
      return {
        text,
        hint: 'هر عامل تنها در یک گروه و با کد خود می‌آید: آنچه در دست شهر است قوت یا ضعف، و آنچه از بیرون می‌رسد فرصت یا تهدید است.',
      };
    },
    en: ({ what, factor, first, second }, words) => {
      const which = what === 'key' ? `The key “${factor}”` : `The factor “${factor}”`;
      const text =
        first === second
          ? `${which} stands twice in ${words.field(second)}.`
          : `${which} stands both in ${words.field(first)} and in ${words.field(second)}.`;
      return {
        text,
        hint: 'Each factor has one place and a key of its own: what the city decides is a strength or weakness, what comes from outside an opportunity or threat.',
      };
    },
    page: {
      title: 'هر عامل سوات در یک گروه و با یک کد می‌آید',
      why: 'عاملی که هم قوت باشد و هم ضعف، یا هم از درون شهر باشد و هم از بیرون آن، تصمیم را مبهم می‌کند. کدی که دو بار آمده باشد نیز روشن نمی‌کند مسئله به کدام عامل تکیه دارد.',
      how: 'تصمیم بگیرید عامل در کدام گروه است و آن را از گروه دیگر بردارید. اگر دو عامل جدا هستند، تفاوتشان را در متن روشن کنید و به هر کدام کدی جدا بدهید.',
    },
  }),
  'swot-outside': code<{ readonly factor: string; readonly group: 'strengths' | 'weaknesses'; readonly head: string }>({
    severity: 'warning',
    fa: ({ factor, group, head }, words) => ({
      text: `عامل «${factor}» در ${words.field(group)} آمده است، ولی «${head}» در دست شهر نیست.`,
      hint: 'آنچه از بیرون می‌رسد فرصت یا تهدید است؛ یا بنویسید شهر خود در برابر آن چه قوت یا ضعفی دارد.',
    }),
    en: ({ factor, group, head }, words) => ({
      text: `The factor “${factor}” stands in ${words.field(group)}, but “${head}” is not in the hands of the city.`,
      hint: 'What comes from outside is an opportunity or threat; or write what strength or weakness the city itself has in facing it.',
    }),
    page: {
      title: 'قوت و ضعف دربارهٔ خود شهر است',
      why: 'قوت و ضعف را شهر خود می‌تواند به کار گیرد یا برطرف کند. تورم، نرخ ارز، خشکسالی و سیاست‌های ملی از بیرون می‌رسند و جایشان میان فرصت‌ها و تهدیدهاست.',
      how: 'عامل را به `opportunities` (فرصت‌ها) یا `threats` (تهدیدها) ببرید و کد آن را در مسئله‌ها و راهبردها به‌روز کنید؛ یا متن را چنان بنویسید که ضعف خود شهر را بگوید، مانند «وابستگی آبیاری به آب چاه» به‌جای «خشکسالی».',
    },
  }),
  'strategy-swot': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'این راهبرد هیچ عامل سواتی را به کار نمی‌گیرد.',
      hint: `در ${words.field('swot')} کد عامل‌هایی را بنویسید که راهبرد بر آن‌ها تکیه دارد یا در برابر آن‌هاست.`,
    }),
    en: (_args, words) => ({
      text: 'This strategy uses no SWOT factor.',
      hint: `Write the keys of the factors that it builds on or faces in ${words.field('swot')}.`,
    }),
    page: {
      title: 'هر راهبرد از عامل‌های سوات برمی‌آید',
      why: 'راهبرد از کنار هم گذاشتن عامل‌های درونی و بیرونی به دست می‌آید. راهبردی که عاملی را نام نبرد، پشتوانهٔ بررسی وضع موجود را ندارد.',
      how: 'در `swot` (عوامل سوات) کد عامل‌ها را بنویسید، دست‌کم یکی از هر یک از دو گروهی که رویکرد (`approach`) راهبرد از آن‌ها نام گرفته است.',
    },
  }),
  'strategy-approach': code<{ readonly approach: 'SO' | 'ST' | 'WO' | 'WT'; readonly group: string; readonly other?: string }>({
    severity: 'error',
    fa: ({ approach, group, other }, words) => ({
      text: `رویکرد این راهبرد ${words.value('approach', approach)} است، ولی در عوامل آن هیچ‌یک از ${words.field(group)}${other === undefined ? '' : ` و ${words.field(other)}`} نیامده است.`,
      hint: 'عاملی از آن گروه بیفزایید یا رویکرد را درست کنید.',
    }),
    en: ({ approach, group, other }, words) => ({
      text: `The approach of this strategy is ${words.value('approach', approach)}, but none of its factors is of ${words.field(group)}${other === undefined ? '' : ` or ${words.field(other)}`}.`,
      hint: 'Add a factor of that group or correct the approach.',
    }),
    page: {
      title: 'رویکرد هر راهبرد با عامل‌های آن می‌خواند',
      why: 'در رویکرد «قوت–فرصت» (SO) شهر با قوت خود از فرصت بهره می‌گیرد، در «قوت–تهدید» (ST) با قوت در برابر تهدید می‌ایستد، در «ضعف–فرصت» (WO) با فرصت ضعف را برطرف می‌کند و در «ضعف–تهدید» (WT) زیان هر دو را کم می‌کند. راهبردی که از یکی از دو گروه عاملی ندارد، آن رویکرد را ندارد.',
      how: 'عاملی از گروه جاافتاده در `swot` (عوامل سوات) راهبرد بنویسید، یا `approach` (رویکرد) را به رویکردی که عامل‌ها نشان می‌دهند تغییر دهید.',
    },
  }),
  'priority-unanswered': code<{ readonly priority: string; readonly text: string }>({
    severity: 'error',
    fa: ({ priority, text }, words) => ({
      text: `اولویت «${priority}» شورا (${text}) در این حوزه پاسخی ندارد.`,
      hint: `کد آن را در ${words.field('priorities')} راهبرد، حکم یا پروژه‌ای بیاورید که به آن پاسخ می‌دهد.`,
    }),
    en: ({ priority, text }, words) => ({
      text: `The council’s priority “${priority}” (${text}) is not answered in this domain.`,
      hint: `Name it in the ${words.field('priorities')} of the strategy, provision or project that answers it.`,
    }),
    page: {
      title: 'هر اولویت شورا پاسخی دارد',
      why: 'شورا اولویت‌های هر حوزه را در آغاز کار به کمیته داده است و کمیته باید نشان دهد با هر یک چه کرده است.',
      how: 'راهبرد، حکم یا پروژه‌ای را که به اولویت پاسخ می‌دهد بیابید و کد اولویت را در `priorities` (اولویت‌ها) آن بنویسید، مانند `priorities: [p2]`. اگر پاسخی در برنامه نیست، آن را بنویسید.',
    },
  }),
  'clause-unanswered': code<{ readonly clause: string; readonly text: string }>({
    severity: 'error',
    fa: ({ clause, text }, words) => ({
      text: `هیچ حکمی به بند «${clause}» این سند (${text}) پاسخ نمی‌دهد.`,
      hint: `بند را در ${words.field('legalBasis')} حکمی بیاورید، یا در ${words.field('notApplicable')} همین سند با دلیل نامرتبط بشمارید.`,
    }),
    en: ({ clause, text }, words) => ({
      text: `No provision answers the clause “${clause}” of this document (${text}).`,
      hint: `Name it in the ${words.field('legalBasis')} of a provision, or mark it in ${words.field('notApplicable')} of this document, with a reason.`,
    }),
    page: {
      title: 'هر بند سند بالادست پاسخی دارد',
      why: 'سازگاری با اسناد بالادست بند به بند نشان داده می‌شود. بندی که نه پاسخی دارد و نه نامرتبط شمرده شده، فراموش شده است.',
      how: 'در `legalBasis` (مبنای قانونی) حکمی که به بند پاسخ می‌دهد شناسهٔ سند و کد بند را بنویسید. اگر بند به این برنامه مربوط نیست، کد آن را با دلیل در `notApplicable` (نامرتبط) سند بیاورید.',
    },
  }),
  'clause-contradiction': code<{ readonly clause: string }>({
    severity: 'error',
    fa: ({ clause }, words) => ({
      text: `بند «${clause}» نامرتبط شمرده شده است، ولی حکمی آن را مبنای خود می‌داند.`,
      hint: `آن را از ${words.field('notApplicable')} بردارید، یا از ${words.field('legalBasis')} حکم.`,
    }),
    en: ({ clause }, words) => ({
      text: `The clause “${clause}” is marked as not applicable, but a provision is based on it.`,
      hint: `Take it out of ${words.field('notApplicable')}, or out of the ${words.field('legalBasis')} of the provision.`,
    }),
    page: {
      title: 'بند نامرتبط مبنای حکمی نیست',
      why: 'برنامه دربارهٔ یک بند دو سخن می‌گوید: هم آن را نامرتبط می‌شمارد و هم حکمی را بر آن بنا می‌کند. خواننده نمی‌داند کدام درست است.',
      how: 'اگر حکم به‌راستی پاسخ بند است، بند را از `notApplicable` (نامرتبط) سند بردارید؛ وگرنه آن را از `legalBasis` (مبنای قانونی) حکم بردارید.',
    },
  }),
  'previous-open': code<{ readonly fate: 'finished' | 'continued' | 'merged' | 'dropped' }>({
    severity: 'error',
    fa: ({ fate }, words) => ({
      text: `سرنوشت این قلم ${words.value('fate', fate)} است، ولی ${fate === 'dropped' ? 'دلیلی برای آن نیامده است' : 'نه جانشینی دارد و نه دلیلی'}.`,
      hint:
        fate === 'dropped'
          ? `در ${words.field('reason')} بنویسید چرا کنار گذاشته شد.`
          : `در ${words.field('successor')} شناسهٔ موردی را بنویسید که کار را ادامه می‌دهد، یا دلیل را در ${words.field('reason')}.`,
    }),
    en: ({ fate }, words) => ({
      text: `The fate of this item is ${words.value('fate', fate)}, but it has ${fate === 'dropped' ? 'no reason' : 'neither a successor nor a reason'}.`,
      hint:
        fate === 'dropped'
          ? `Write in ${words.field('reason')} why it was dropped.`
          : `Write the id of what carries it on in ${words.field('successor')}, or the reason in ${words.field('reason')}.`,
    }),
    page: {
      title: 'سرنوشت هر قلم برنامهٔ پیشین روشن است',
      why: 'هیچ قلمی از برنامهٔ پیشین نباید بی‌پاسخ بماند: کاری که ادامه دارد باید در این برنامه یافت شود و کاری که کنار رفته باید دلیل داشته باشد.',
      how: 'برای قلم ادامه‌دار یا ادغام‌شده `successor` (جانشین) را با شناسهٔ موردی از این برنامه پر کنید و اگر جانشینی نیست دلیل را در `reason` (دلیل) بنویسید. قلم کنارگذاشته همیشه دلیل می‌خواهد.',
    },
  }),
  'previous-finished': code<{ readonly fate: 'finished' | 'continued' | 'merged' | 'dropped'; readonly achieved: number }>({
    severity: 'warning',
    fa: ({ fate, achieved }, words) => ({
      text:
        fate === 'finished'
          ? `این قلم پایان‌یافته شمرده شده است، ولی ${words.number(achieved)} درصد آن تحقق یافته و دلیلی نیامده است.`
          : `این قلم ادامه‌دار شمرده شده است، ولی ${words.number(achieved)} درصد آن تحقق یافته است.`,
      hint:
        fate === 'finished'
          ? `در ${words.field('reason')} بنویسید چرا پایان‌یافته است، یا سرنوشت را درست کنید.`
          : 'سرنوشت را «پایان‌یافته» کنید یا درصد تحقق را درست کنید.',
    }),
    en: ({ fate, achieved }, words) => ({
      text:
        fate === 'finished'
          ? `This item counts as finished, but ${words.number(achieved)} percent of it was achieved and no reason is given.`
          : `This item counts as continued, but ${words.number(achieved)} percent of it was achieved.`,
      hint:
        fate === 'finished'
          ? `Write in ${words.field('reason')} why it is finished, or correct its fate.`
          : 'Make it finished, or correct the share achieved.',
    }),
    page: {
      title: 'سرنوشت هر قلم با درصد تحقق آن می‌خواند',
      why: 'اگر قلمی که به پایان نرسیده است پایان‌یافته شمرده شود، کاستی پنهان می‌ماند؛ و قلمی که به هدف خود رسیده است کاری برای ادامه ندارد.',
      how: 'درصد تحقق (`achieved`) و سرنوشت (`fate`) را کنار هم بسنجید. اگر کار با کمتر از ۱۰۰ درصد بسته شده است، دلیل را در `reason` (دلیل) بنویسید.',
    },
  }),
  'lesson-unused': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'درس این قلم از برنامهٔ پیشین در هیچ جای این برنامه به کار نرفته است.',
      hint: `شناسهٔ قلم را در ${words.field('lessons')} راهبرد، سیاست، حکم یا پروژه‌ای بیاورید که از آن درس گرفته است، یا در متنی به آن ارجاع دهید.`,
    }),
    en: (_args, words) => ({
      text: 'The lesson of this item of the previous plan is taken up nowhere.',
      hint: `Name the item in the ${words.field('lessons')} of the strategy, policy, provision or project that learned from it, or refer to it in a text.`,
    }),
    page: {
      title: 'درس‌های برنامهٔ پیشین به کار رفته‌اند',
      why: 'آسیب‌شناسی برنامهٔ پیشین زمانی سودمند است که بتوان نشان داد هر درس کجای این برنامه اثر گذاشته است.',
      how: 'درس قلمی که جانشین دارد در همان جانشین پی گرفته می‌شود. برای دیگر قلم‌ها شناسهٔ قلم را در `lessons` (درس‌های به‌کاررفته) موردی بنویسید که از آن درس گرفته است، یا در متن با `[[شناسه]]` به آن ارجاع دهید.',
    },
  }),
  'participation-empty': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'این رویداد مشارکت هیچ پیشنهادی ندارد.',
      hint: `پیشنهادهای رسیده و پاسخ هر یک را در ${words.field('submissions')} بنویسید.`,
    }),
    en: (_args, words) => ({
      text: 'This event of participation has no submissions.',
      hint: `Write what was submitted, each with its answer, in ${words.field('submissions')}.`,
    }),
    page: {
      title: 'هر رویداد مشارکت پیشنهادهای خود را نشان می‌دهد',
      why: 'آنچه از یک نشست یا فراخوان می‌ماند پیشنهادهای مردم و پاسخ آن‌هاست. رویدادی که پیشنهادی از آن نیامده، نشان نمی‌دهد مشارکت چه اثری داشته است.',
      how: 'در `submissions` (پیشنهادها) دست‌کم پیشنهادهای پرتکرار را با شناسه، متن، موضوع، پاسخ و دلیل بنویسید.',
    },
  }),
  'submission-change': code<{ readonly id: string; readonly answer: 'accepted' | 'partly' | 'rejected' }>({
    severity: 'warning',
    fa: ({ id, answer }, words) => ({
      text: `پاسخ پیشنهاد «${id}» ${words.value('answer', answer)} است، ولی روشن نیست چه چیزی بر اثر آن تغییر کرده است.`,
      hint: `در ${words.field('changed')} شناسهٔ آنچه تغییر کرد را بنویسید.`,
    }),
    en: ({ id, answer }, words) => ({
      text: `The answer to the submission “${id}” is “${words.value('answer', answer)}”, but it is not said what changed.`,
      hint: `Write the id of what changed in ${words.field('changed')}.`,
    }),
    page: {
      title: 'پیشنهاد پذیرفته چیزی را در برنامه تغییر داده است',
      why: 'کسی که پیشنهادش پذیرفته شده است باید بتواند اثر آن را در برنامه ببیند. اگر تغییر نوشته نشود، نمی‌توان نشان داد که پیشنهاد به کار آمده است.',
      how: 'در `changed` (تغییر) همان پیشنهاد، شناسهٔ موردی را بنویسید که بر اثر آن تغییر کرده است. اگر چیزی تغییر نکرده، پاسخ «ردشده» است و دلیل باید آن را بگوید.',
    },
  }),
  'submission-rejected': code<{ readonly id: string; readonly changed: string }>({
    severity: 'error',
    fa: ({ id, changed }, words) => ({
      text: `پیشنهاد «${id}» رد شده است، ولی نوشته شده که «${changed}» بر اثر آن تغییر کرده است.`,
      hint: `پاسخ را درست کنید یا ${words.field('changed')} را بردارید.`,
    }),
    en: ({ id, changed }, words) => ({
      text: `The submission “${id}” was rejected, yet “${changed}” is said to have changed because of it.`,
      hint: `Correct the answer or remove ${words.field('changed')}.`,
    }),
    page: {
      title: 'پیشنهاد ردشده چیزی را تغییر نداده است',
      why: 'پاسخ «ردشده» و شناسهٔ آنچه تغییر کرده است با هم نمی‌خوانند و خواننده نمی‌داند پیشنهاد اثر داشته است یا نه.',
      how: 'اگر بخشی از پیشنهاد پذیرفته شده است، پاسخ را «پذیرش بخشی» کنید؛ وگرنه `changed` (تغییر) را بردارید.',
    },
  }),
  'submission-duplicate': code<{ readonly id: string }>({
    severity: 'error',
    fa: ({ id }) => ({
      text: `شناسهٔ پیشنهاد «${id}» پیش‌تر به پیشنهاد دیگری داده شده است.`,
      hint: 'به یکی از دو پیشنهاد شناسهٔ دیگری بدهید.',
    }),
    en: ({ id }) => ({ text: `The submission id “${id}” already belongs to another submission.`, hint: 'Give one of the two another id.' }),
    page: {
      title: 'هر پیشنهاد شناسهٔ خود را دارد',
      why: 'پاسخ‌ها و پیگیری‌ها به شناسهٔ پیشنهاد ارجاع می‌دهند. شناسهٔ تکراری دو پیشنهاد را با هم می‌آمیزد، حتی اگر در دو رویداد باشند.',
      how: 'به یکی از دو پیشنهاد شناسه‌ای بدهید که در هیچ رویداد دیگری نیست.',
    },
  }),
  'committee-empty': code({
    severity: 'error',
    fa: (_args, words) => ({ text: 'کمیتهٔ تخصصی این حوزه عضوی ندارد.', hint: `سمت اعضا را در ${words.field('members')} بنویسید.` }),
    en: (_args, words) => ({
      text: 'The committee of this domain has no members.',
      hint: `Write the roles of its members in ${words.field('members')}.`,
    }),
    page: {
      title: 'کمیتهٔ هر حوزه عضو دارد',
      why: 'متن هر حوزه را کمیته‌ای از کارشناسان می‌نویسد و خواننده باید بداند چه سمت‌هایی در آن بوده‌اند.',
      how: 'در `committee` (کمیته) زیر `members` (اعضا) سمت اعضا را بنویسید؛ نام اشخاص لازم نیست.',
    },
  }),
  'committee-twice': code<{ readonly member: string }>({
    severity: 'warning',
    fa: ({ member }) => ({
      text: `«${member}» در کمیتهٔ این حوزه دو بار آمده است.`,
      hint: 'یکی را بردارید، یا اگر دو نفرند سمت هر یک را دقیق‌تر بنویسید.',
    }),
    en: ({ member }) => ({
      text: `“${member}” stands twice in the committee of this domain.`,
      hint: 'Remove one, or word the two roles so that they can be told apart.',
    }),
    page: {
      title: 'هر عضو یک بار در کمیته می‌آید',
      why: 'عضوی که دو بار نوشته شود، یا رئیسی که میان اعضا نیز بیاید، شمار اعضا را نادرست نشان می‌دهد.',
      how: 'نام تکراری را از `members` (اعضا) بردارید. اگر دو نفر با یک سمت عضوند، سمت‌ها را با نام واحد از هم جدا کنید.',
    },
  }),
  'domain-unlisted': code<{ readonly domain: string }>({
    severity: 'error',
    fa: ({ domain }, words) => ({
      text: `پوشهٔ حوزهٔ «${domain}» در فهرست حوزه‌های plan.md نیست و فصلی نخواهد داشت.`,
      hint: `شناسهٔ آن را در ${words.field('domains')} در plan.md بیفزایید، یا پوشه را بردارید.`,
    }),
    en: ({ domain }, words) => ({
      text: `The folder of the domain “${domain}” is not in the list of plan.md and gets no chapter.`,
      hint: `Add it to ${words.field('domains')} in plan.md, or remove the folder.`,
    }),
    page: {
      title: 'هر پوشهٔ حوزه در فهرست حوزه‌هاست',
      why: 'فصل‌های سند از روی فهرست `domains` (حوزه‌ها) در `plan.md` ساخته می‌شوند. حوزه‌ای که در فهرست نیست چاپ نمی‌شود، ولی پروژه‌های آن در جمع‌ها می‌آید.',
      how: 'شناسهٔ حوزه را در جای مناسب فهرست `domains` (حوزه‌ها) بنویسید؛ ترتیب فهرست همان ترتیب فصل‌هاست.',
    },
  }),
  'domain-empty': code({
    severity: 'error',
    fa: () => ({ text: 'این حوزه هیچ مسئله‌ای ندارد.', hint: 'مسئله‌های حوزه را در پوشهٔ problems آن بنویسید.' }),
    en: () => ({ text: 'This domain has no problem.', hint: 'Write its problems in the folder “problems” of the domain.' }),
    page: {
      title: 'هر حوزه از مسئله آغاز می‌شود',
      why: 'برنامه مسئله‌محور است. راهبرد و پروژهٔ حوزه‌ای که مسئله ندارد پایه‌ای ندارد.',
      how: 'مسئله‌های حوزه را هر یک در پرونده‌ای در پوشهٔ `problems` حوزه بنویسید، یا حوزه را از برنامه بردارید.',
    },
  }),
  'source-unused': code({
    severity: 'warning',
    fa: () => ({
      text: 'هیچ پروژه‌ای از این منبع تأمین نمی‌شود.',
      hint: 'اگر منبع به کار نمی‌آید آن را بردارید، وگرنه در اعتبار پروژه‌ها از آن برداشت کنید.',
    }),
    en: () => ({
      text: 'No project is funded from this source.',
      hint: 'Remove it if it is of no use, or draw on it in the funding of projects.',
    }),
    page: {
      title: 'از هر منبع تأمین برداشتی می‌شود',
      why: 'منبعی که هیچ پروژه‌ای از آن تأمین نمی‌شود، توان مالی برنامه را بیش از آنچه هست نشان می‌دهد.',
      how: 'اعتبار پروژه‌ها را بازبینی کنید؛ شاید مبلغی زیر منبع دیگری نوشته شده باشد. منبعی را که به کار این برنامه نمی‌آید از `finance/sources` بردارید.',
    },
  }),
  'unit-unused': code<{ readonly title: string }>({
    severity: 'warning',
    fa: ({ title }) => ({
      text: `واحد «${title}» مخاطب هیچ حکم و متولی هیچ شاخص و پروژه‌ای نیست.`,
      hint: 'اگر کاری بر عهدهٔ آن است بنویسید، وگرنه آن را از فهرست واحدها بردارید.',
    }),
    en: ({ title }) => ({
      text: `The unit “${title}” is the addressee of no provision and the owner of no indicator or project.`,
      hint: 'Write what it is charged with, or take it out of the list of units.',
    }),
    page: {
      title: 'هر واحد کاری در برنامه دارد',
      why: 'فهرست واحدها نشان می‌دهد کارهای برنامه بر عهدهٔ چه واحدهایی است. واحدی که کاری ندارد یا فراموش شده است یا جایش در فهرست نیست.',
      how: 'واحد را مخاطب حکم یا متولی شاخص یا پروژه‌ای کنید که کار آن است، یا نام آن را در `partners` (همکاران) پروژه‌ای بیاورید؛ وگرنه آن را از `units` (واحدها) در `plan.md` بردارید.',
    },
  }),
  'program-unused': code<{ readonly code: string; readonly title: string }>({
    severity: 'warning',
    fa: ({ code, title }) => ({
      text: `هیچ پروژه‌ای در برنامهٔ بودجهٔ «${code}» (${title}) نیست.`,
      hint: 'کد مأموریت پروژه‌ها را بازبینی کنید، یا این برنامهٔ بودجه را از فهرست بردارید.',
    }),
    en: ({ code, title }) => ({
      text: `No project is in the budget programme “${code}” (${title}).`,
      hint: 'Check the programme of each project, or take this one out of the list.',
    }),
    page: {
      title: 'هر برنامهٔ بودجه پروژه‌ای دارد',
      why: 'بودجهٔ سالانه به تفکیک مأموریت و برنامه بسته می‌شود. برنامهٔ بودجه‌ای که پروژه ندارد در برش سالانه خالی می‌ماند.',
      how: 'کد `mission` (مأموریت) پروژه‌ها را با فهرست `missions` (مأموریت‌ها) در `plan.md` بسنجید. برنامهٔ بودجه‌ای را که در این دوره کاری ندارد از فهرست بردارید.',
    },
  }),
  'resolution-subjects': code({
    severity: 'error',
    fa: (_args, words) => ({
      text: 'این مصوبه اصلاح برنامه است، ولی نمی‌گوید چه چیزی را اصلاح می‌کند.',
      hint: `شناسهٔ آنچه اصلاح شده است را در ${words.field('subjects')} بنویسید.`,
    }),
    en: (_args, words) => ({
      text: 'This resolution amends the plan but does not say what.',
      hint: `Write the ids of what it amends in ${words.field('subjects')}.`,
    }),
    page: {
      title: 'مصوبهٔ اصلاح می‌گوید چه چیزی را اصلاح می‌کند',
      why: 'تاریخچهٔ هر حکم از روی مصوبه‌ها به دست می‌آید. مصوبه‌ای که موضوع ندارد در تاریخچهٔ هیچ موردی دیده نمی‌شود.',
      how: 'در `subjects` (موضوع‌ها) شناسهٔ حکم‌ها یا موردهایی را که مصوبه تغییر داده است بنویسید.',
    },
  }),
  'title-twice': code<{ readonly kind: string; readonly title: string }>({
    severity: 'error',
    fa: ({ kind, title }, words) => ({
      text: `عنوان «${title}» برای بیش از یک ${words.kind(kind)} نوشته شده است.`,
      hint: 'عنوان یکی را چنان بنویسید که با دیگری اشتباه نشود.',
    }),
    en: ({ kind, title }, words) => ({
      text: `More than one ${words.kind(kind)} has the title “${title}”.`,
      hint: 'Change the title of one, so that the two can be told apart.',
    }),
    page: {
      title: 'هیچ دو موردی از یک نوع عنوان یکسان ندارند',
      why: 'در متن و فهرست‌ها هر مورد با عنوان خود می‌آید. اگر دو حکم یا دو پروژه یک عنوان داشته باشند، خواننده آن‌ها را با هم اشتباه می‌گیرد.',
      how: 'عنوان یکی را با آنچه ویژهٔ آن است کامل کنید: محل، گروه یا مرحله. اگر یکی رونوشت دیگری است، آن را بردارید.',
    },
  }),
  'paragraph-twice': code({
    severity: 'warning',
    fa: () => ({ text: 'این بند در جای دیگری از برنامه نیز عیناً آمده است.', hint: 'یکی را بردارید و به دیگری ارجاع دهید.' }),
    en: () => ({ text: 'The same paragraph stands elsewhere in the plan, word for word.', hint: 'Remove one and refer to the other.' }),
    page: {
      title: 'هیچ بندی دو بار نوشته نمی‌شود',
      why: 'متنی که دو بار آمده باشد، در بازنگری یک جا تغییر می‌کند و جای دیگر کهنه می‌ماند.',
      how: 'متن را در جایی نگه دارید که موضوع آن است و در جای دیگر با `[[شناسه]]` به آن ارجاع دهید.',
    },
  }),
  'milestone-order': code<{ readonly date: string; readonly before: string }>({
    severity: 'warning',
    fa: ({ date, before }, words) => ({
      text: `این مرحله (${words.digits(date)}) پس از مرحله‌ای آمده که تاریخ آن دیرتر است (${words.digits(before)}).`,
      hint: 'مرحله‌ها را به ترتیب تاریخ بنویسید یا تاریخ را درست کنید.',
    }),
    en: ({ date, before }, words) => ({
      text: `This milestone (${words.digits(date)}) is written after one that comes later (${words.digits(before)}).`,
      hint: 'Write milestones in the order of their dates, or correct the date.',
    }),
    page: {
      title: 'مرحله‌های پروژه به ترتیب تاریخ نوشته می‌شوند',
      why: 'اگر تاریخ مرحله‌ای از مرحلهٔ پیش از خود زودتر باشد، بیشتر وقت‌ها لغزشی در نوشتن تاریخ رخ داده است و زمان‌بندی پروژه نادرست خوانده می‌شود.',
      how: 'تاریخ‌ها را بازبینی کنید و مرحله‌ها را از زودترین تا دیرترین بنویسید.',
    },
  }),
  'weight-partial': code<{ readonly parent: string; readonly kind: string; readonly without: number; readonly all: number }>({
    severity: 'warning',
    fa: ({ parent, kind, without, all }, words) => ({
      text: `در حوزهٔ «${parent}»، ${words.number(without)} ${words.kind(kind)} از ${words.number(all)} ${words.kind(kind)} وزن ندارد و در میانگین حوزه شمرده نمی‌شود.`,
      hint: 'برای همه وزن بنویسید یا وزن همه را بردارید تا میانگین ساده گرفته شود.',
    }),
    en: ({ parent, kind, without, all }, words) => ({
      text: `${words.number(without)} of the ${words.number(all)} ${words.kinds(kind)} of “${parent}” ${without === 1 ? 'has' : 'have'} no weight and ${without === 1 ? 'does' : 'do'} not count in the average of the domain.`,
      hint: 'Give all of them a weight, or none for a simple average.',
    }),
    page: {
      title: 'در هر حوزه یا همهٔ شاخص‌ها وزن دارند یا هیچ‌کدام، و پروژه‌ها نیز',
      why: 'در کنار شاخص‌های وزن‌دار، وزن شاخص بی‌وزن صفر شمرده می‌شود و بی‌آنکه کسی بداند از میانگین تحقق بیرون می‌ماند. برای پروژه‌ها نیز چنین است.',
      how: 'برای موردهای بی‌وزن وزن بنویسید و وزن‌های دیگر را چنان کم کنید که جمع ۱۰۰ بماند. اگر همه هم‌ارزش‌اند، وزن همه را بردارید.',
    },
  }),
  'weight-negative': code<{ readonly weight: number }>({
    severity: 'error',
    fa: ({ weight }, words) => ({
      text: `وزن نمی‌تواند منفی باشد، ولی منفی ${words.number(-weight)} نوشته شده است.`,
      hint: 'عددی از ۰ تا ۱۰۰ بنویسید.',
    }),
    en: ({ weight }, words) => ({
      text: `A weight cannot be negative, but ${words.number(weight)} is written.`,
      hint: 'Write a number from 0 to 100.',
    }),
    page: {
      title: 'وزن هیچ موردی منفی نیست',
      why: 'وزن سهم هر مورد از صد است. وزن منفی میانگین را وارونه می‌کند، حتی اگر جمع وزن‌ها ۱۰۰ باشد.',
      how: 'وزن را عددی از ۰ تا ۱۰۰ بنویسید و جمع وزن هم‌ردیف‌ها را ۱۰۰ نگه دارید.',
    },
  }),
};

const VERBS = {
  must: { fa: 'مکلف، موظف، باید', en: '“مکلف”, “موظف” or “باید”' },
  may: { fa: 'مجاز، می‌تواند', en: '“مجاز” or “می‌تواند”' },
  'must-not': { fa: 'ممنوع، نباید، مجاز نیست', en: '“ممنوع”, “نباید” or “مجاز نیست”' },
} as const;
