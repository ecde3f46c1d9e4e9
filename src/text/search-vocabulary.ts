// The small tables of words that searching goes by, as keys: letters folded, without half-spaces (search-words.ts).

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words so common that they tell nothing: neither indexed nor asked for. Endings are among them, for they may stand apart. */
export const STOP_WORDS = words(`
  و در از به که این ان را با برای تا بر یا هر است هست بود شد شود شده باشد باشند کند کنند کرد کرده گردد می نمی نیز هم اما اگر
  چه چون پس یک دو های ها هایی هایش ای ام ات اش تر ترین خود من تو انها اینها وی او ما شما همه هیچ نه دیگر بی الی روی زیر پیش بین میان هستند
  نیست دارد دارند داشته داشت خواهد خواهند میشود میشوند نمیشود میکند میکنند نمیکند باید نباید شوند بودن شدن کردن برابر طبق توسط
`);

/** Endings that are written after a half-space and belong to no word: they are left off. */
export const ENDINGS = words(
  'ها های هایی هایش هایشان هایمان هایم هایت هاست تر تری ترین ترینها ی یی ای ام ات اش مان تان شان اند ایم اید است',
);

/** Verbs begin with these before a half-space. */
export const VERB_BEGINNINGS = words('می نمی');

/** Words that end in «ها» of their own. */
export const NOT_PLURAL = words('تنها انتها بها منتها ابها اشتها فقها رها خونبها گرانبها');

/** After «و» these are one piece with it, as in «بهره‌وری». */
export const NOT_AND = words('ور وری وران ورز ورزی وار واره وند وندی وش');

/** Spellings of one word, each with the one that stands for all. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['مساله', 'مسیله'],
  ['مسایل', 'مسیله'],
  ['هیات', 'هییت'],
  ['مسوول', 'مسیول'],
  ['مسوولیت', 'مسیولیت'],
  ['طهران', 'تهران'],
  ['اطاق', 'اتاق'],
  ['بلیط', 'بلیت'],
  ['باطری', 'باتری'],
  ['طوفان', 'توفان'],
  ['غلطک', 'غلتک'],
  ['گفتگو', 'گفتوگو'],
  ['جستجو', 'جستوجو'],
  ['شستشو', 'شستوشو'],
]);

/** What people say, and how a plan says it: asked for as well, and counting for less. */
export const EVERYDAY: ReadonlyMap<string, readonly string[]> = new Map([
  ['زباله', ['پسماند']],
  ['اشغال', ['پسماند']],
  ['پارک', ['بوستان']],
  ['بوستان', ['پارک']],
  ['اسفالت', ['روسازی', 'روکش']],
  ['چاله', ['روسازی']],
  ['دستانداز', ['روسازی']],
  ['معلول', ['معلولیت']],
  ['معلولان', ['معلولیت']],
  ['توانیاب', ['معلولیت']],
  ['ویلچر', ['معلولیت', 'چرخدار']],
  ['مالیات', ['عوارض']],
  ['پول', ['اعتبار', 'بودجه']],
  ['زلزله', ['زمینلرزه']],
  ['سیل', ['رواناب', 'ابگرفتگی']],
  ['باران', ['رواناب', 'ابگرفتگی']],
  ['بچه', ['کودک', 'کودکان']],
  ['پیرمرد', ['سالمند', 'سالمندان']],
  ['سالخورده', ['سالمند', 'سالمندان']],
  ['خانم', ['زنان', 'بانوان']],
  ['خانمها', ['زنان', 'بانوان']],
  ['تصادف', ['سوانح', 'پرحادثه']],
  ['شلوغی', ['تراکم', 'ترافیک']],
  ['دود', ['هوا', 'الودگی']],
  ['الودگی', ['ناسالم', 'الایندگی']],
  ['اینترنتی', ['برخط', 'الکترونیک']],
  ['انلاین', ['برخط', 'الکترونیک']],
  ['بیارتی', ['محور', 'اتوبوس']],
  ['فاضلاب', ['پساب']],
  ['کارگر', ['کارکنان']],
  ['کارمند', ['کارکنان']],
]);
