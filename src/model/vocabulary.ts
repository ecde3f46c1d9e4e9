// Every kind, field and value of the plan once: English key, Persian label, help.
// Schemas, labels in print and on the site, messages and the reference page are all derived from this table.
// A Persian label is accepted wherever its English key is.

/** A word of the vocabulary: `label` is printed and accepted as a key, `help` explains it to the secretariat. */
export interface Word {
  readonly label: string;
  readonly help: string;
  readonly also?: readonly string[];
}

const word = (label: string, help = '', also: readonly string[] = []): Word => ({ label, help, also });

/** The kinds of item, in the order of the logic of the plan; `plural` heads chapters, lists and files of data. */
export const KINDS = {
  plan: { label: 'برنامه', plural: 'برنامه', help: 'شناسنامهٔ خود برنامه: شهر، سال‌ها، واحدها و مأموریت‌ها' },
  vision: { label: 'چشم‌انداز', plural: 'چشم‌انداز', help: 'سند چشم‌انداز بلندمدت شهر' },
  goal: { label: 'هدف کلان', plural: 'اهداف کلان', help: 'آنچه برای رسیدن به چشم‌انداز باید به دست آید' },
  upstream: { label: 'سند بالادست', plural: 'اسناد بالادست', help: 'قانون یا سندی که برنامه باید با آن سازگار باشد، بند به بند' },
  previous: { label: 'قلم برنامهٔ اول', plural: 'کارنامهٔ برنامهٔ اول', help: 'یک قلم از برنامهٔ پیشین: نتیجه، سرنوشت و درس آن' },
  method: { label: 'روش', plural: 'روش تدوین، پایش و بازنگری', help: 'بخشی از روش کار: برنامه چگونه نوشته، خوانده، پایش و بازنگری می‌شود' },
  domain: { label: 'حوزه', plural: 'حوزه‌ها', help: 'یک حوزهٔ کاری با کمیتهٔ تخصصی آن' },
  problem: { label: 'مسئله', plural: 'مسئله‌ها', help: 'مسئله‌ای که برنامه برای حل آن نوشته می‌شود' },
  strategy: { label: 'راهبرد', plural: 'راهبردها', help: 'راهی که برای حل مسئله برگزیده شده است' },
  policy: { label: 'سیاست', plural: 'سیاست‌ها', help: 'چارچوب تصمیم‌گیری در اجرای راهبرد' },
  provision: { label: 'حکم', plural: 'احکام', help: 'تکلیفی روشن: چه کسی، چه کاری، تا چه زمانی' },
  indicator: { label: 'شاخص', plural: 'شاخص‌ها', help: 'سنجه‌ای کمّی با فرمول شفاف' },
  project: { label: 'پروژه', plural: 'پروژه‌ها', help: 'کاری با آغاز و پایان، خروجی و اعتبار سالانه' },
  source: { label: 'منبع تأمین', plural: 'منابع تأمین', help: 'منبع مالی با سقف هر سال' },
  participation: { label: 'مشارکت', plural: 'مشارکت', help: 'یک رویداد یا فراخوان، پیشنهادهای رسیده و پاسخ‌ها' },
  resolution: { label: 'مصوبه', plural: 'مصوبات شورا', help: 'تصویب یا اصلاح برنامه در شورای اسلامی شهر' },
} as const;

export type Kind = keyof typeof KINDS;

/** Every field of every kind. One English key has one Persian label, whichever kinds it is used in. */
export const FIELDS = {
  title: word('عنوان', 'نام کوتاه و گویا'),
  sample: word('نمونه', 'بلی، اگر داده‌ها نمایشی‌اند و رسمی نیستند'),
  suppress: word('چشم‌پوشی', 'ایرادهایی که در این مورد نادیده گرفته می‌شوند: کد هر ایراد و دلیل آن'),
  formerIds: word('شناسه‌های پیشین', 'شناسه‌هایی که این مورد پیش از این داشته است؛ نشانی‌های قدیم وبگاه به آن می‌رسند'),
  priorities: word('اولویت‌ها', 'اولویت‌های شورا در این حوزه، با شناسهٔ هر یک'),
  lessons: word('درس‌های به‌کاررفته', 'شناسهٔ قلم‌هایی از برنامهٔ پیشین که درس آن‌ها اینجا به کار رفته است'),
  // plan
  subtitle: word('عنوان فرعی'),
  city: word('شهر'),
  organization: word('دستگاه', 'دستگاهی که برنامه را اجرا می‌کند'),
  firstYear: word('سال اول', 'نخستین سال برنامه'),
  lastYear: word('سال آخر', 'واپسین سال برنامه'),
  currency: word('واحد پول', 'یکایی که همهٔ مبلغ‌های برنامه با آن نوشته می‌شود'),
  clauseMarks: word('نشانهٔ بندها', 'نشانهٔ بندهای احکام و سطح دوم فهرست‌های شماره‌دار؛ اگر نوشته نشود الفبایی است'),
  edition: word('ویرایش', 'نام ویرایش سند، مانند «پیش‌نویس نخست»'),
  site: word('نشانی وبگاه', 'نشانی پایهٔ وبگاه برنامه'),
  contact: word('تماس', 'راه تماس شهروندان با دبیرخانه؛ گزارش دسترس‌پذیر نبودن وبگاه نیز به همین جا می‌رسد'),
  phone: word('تلفن', 'شمارهٔ تلفن با پیش‌شمارهٔ شهر، یا شمارهٔ کوتاهی مانند ۱۳۷؛ شمارهٔ اشخاص نوشته نمی‌شود'),
  email: word('رایانامه', 'نشانی رایانامهٔ دبیرخانه', ['ایمیل', 'پست الکترونیک']),
  address: word('نشانی', 'نشانی پستی'),
  hours: word('ساعت‌های پاسخ‌گویی', 'روزها و ساعت‌هایی که پاسخ داده می‌شود'),
  participate: word('راه‌های مشارکت', 'جاهایی که شهروندان نظر می‌دهند: عنوان، پیوند و توضیح هر یک'),
  link: word('پیوند', 'نشانی وب، رایانامه یا شمارهٔ تلفن'),
  note: word('توضیح'),
  areas: word('مناطق', 'مناطق شهر: شناسه و نام هر یک، یا شناسهٔ مناطقی که پروژه در آن‌هاست'),
  budgets: word('بودجه‌ها', 'یکا و رواداری پروندهٔ بودجهٔ هر سال، اگر یکای آن واحد پول برنامه نیست یا ارقام آن گرد شده است'),
  units: word('واحدها', 'واحدهای سازمانی: شناسه و نام هر واحد', ['واحد‌ها']),
  missions: word('مأموریت‌ها', 'مأموریت‌های بودجه و برنامه‌های زیر هر یک'),
  programs: word('برنامه‌ها', 'برنامه‌های زیر یک مأموریت'),
  domains: word('حوزه‌ها', 'شناسهٔ حوزه‌ها به ترتیب فصل‌ها'),
  checks: word('بررسی‌ها', 'شدت هر قاعده در این برنامه: کد قاعده و خطا، هشدار یا خاموش'),
  terms: word('یکدست‌سازی', 'املای برگزیدهٔ هر اصطلاح و فهرست املاهایی که نباید به کار رود'),
  words: word('واژه‌های پذیرفته', 'واژه‌هایی که در واژه‌نامهٔ عمومی نیستند و درست‌اند'),
  ezafe: word('نشانهٔ اضافه', 'اضافه پس از «ه»ی بی‌صدا: همزه (خانهٔ) یا ی (خانه‌ی)'),
  glossary: word('واژه‌نامه', 'اصطلاح‌های برنامه و تعریف هر یک'),
  // vision, goal
  horizon: word('افق', 'سال افق'),
  statement: word('بیانیه', 'متن بیانیهٔ چشم‌انداز'),
  indicators: word('شاخص‌ها', 'شاخص‌هایی که این هدف با آن‌ها سنجیده می‌شود'),
  // upstream
  issuer: word('مرجع تصویب'),
  date: word('تاریخ', 'تاریخ شمسی، مانند ۱۴۰۴/۰۵/۲۱'),
  level: word('سطح', 'ملی، استانی یا شهری'),
  clauses: word('بندها', 'بندهای مرتبط: کلید و موضوع هر بند'),
  notApplicable: word('نامرتبط', 'بندهایی که پاسخ نمی‌خواهند، با دلیل'),
  // previous
  type: word('نوع', 'نوع قلم در برنامهٔ پیشین'),
  target: word('هدف', 'آنچه قرار بود به دست آید'),
  result: word('نتیجه', 'آنچه به دست آمد، یا پاسخ مثال'),
  achieved: word('درصد تحقق', 'درصد تحقق، میان ۰ و ۱۰۰'),
  fate: word('سرنوشت', 'پایان‌یافته، ادامه‌دار، ادغام‌شده یا کنارگذاشته'),
  reason: word('دلیل', 'دلیل سرنوشت یا پاسخ'),
  successor: word('جانشین', 'شناسهٔ موردی از این برنامه که کار را ادامه می‌دهد'),
  lesson: word('درس‌آموخته'),
  // domain
  committee: word('کمیته', 'کمیتهٔ تخصصی حوزه؛ تنها سمت‌ها، نه نام اشخاص'),
  chair: word('رئیس'),
  secretary: word('دبیر'),
  members: word('اعضا'),
  setAside: word('عوامل کنارگذاشته', 'عوامل سواتی که در برنامه به کار نرفته‌اند، با دلیل هر یک'),
  shares: word('سهم از اعتبار', 'سهم حوزه از اعتبار هر سال، به درصد'),
  swot: word('عوامل سوات', 'عوامل قوت، ضعف، فرصت و تهدید، یا شناسهٔ آن‌ها'),
  strengths: word('قوت‌ها'),
  weaknesses: word('ضعف‌ها'),
  opportunities: word('فرصت‌ها'),
  threats: word('تهدیدها'),
  weight: word('وزن', 'وزن میان هم‌ردیف‌ها؛ جمع وزن‌های زیر یک حوزه ۱۰۰ است'),
  // problem
  goals: word('اهداف', 'شناسهٔ هدف‌های کلانی که این مسئله مانع آن‌هاست'),
  evidence: word('شواهد', 'شواهد مسئله با منبع هر یک'),
  text: word('متن'),
  source: word('منبع', 'منبع داده'),
  causes: word('علت‌ها'),
  affected: word('گروه‌های متأثر'),
  severity: word('شدت', 'کم، متوسط، زیاد یا بحرانی'),
  // strategy
  problems: word('مسئله‌ها', 'شناسهٔ مسئله‌هایی که این راهبرد به آن‌ها می‌پردازد'),
  approach: word('رویکرد', 'رویکرد سوات: SO، ST، WO یا WT'),
  // policy, provision
  strategies: word('راهبردها', 'شناسهٔ راهبردهای پشتیبان'),
  policies: word('سیاست‌ها', 'شناسهٔ سیاست‌های پشتیبان'),
  addressee: word('مخاطب', 'شناسهٔ واحدی که حکم بر عهدهٔ آن است'),
  obligation: word('الزام', 'مکلف، مجاز یا ممنوع'),
  deadline: word('مهلت', 'واپسین روز انجام حکم'),
  legalBasis: word('مبنای قانونی', 'بند سند بالادست، به شکل شناسه#بند'),
  reporting: word('گزارش‌دهی', 'چه گزارشی، به چه کسی، هر چند وقت'),
  // indicator
  measures: word('سنجهٔ', 'شناسهٔ هدف، مسئله یا حکمی که سنجیده می‌شود', ['می‌سنجد']),
  unit: word('یکا', 'یکای اندازه‌گیری'),
  direction: word('جهت', 'افزایشی، کاهشی یا حفظ'),
  formula: word('فرمول', 'فرمول محاسبه با نام متغیرها'),
  variables: word('متغیرها'),
  method: word('روش', 'روش گردآوری یا اجرا'),
  baseline: word('مقدار پایه', 'سال پایه و مقدار آن'),
  year: word('سال'),
  value: word('مقدار'),
  values: word('مقادیر', 'مقدار هر متغیر'),
  targets: word('اهداف سالانه', 'مقدار هدف در هر سال'),
  actuals: word('عملکرد', 'مقدار اندازه‌گیری‌شده در هر سال'),
  path: word('مسیر هدف', 'خطی، اگر سال‌های نانوشته از راه‌رفتن یکنواخت به هدف بعدی برمی‌آیند؛ پایانی، اگر تنها سال آخر هدف دارد'),
  due: word('موعد داده', 'روزی که دادهٔ نخستین سال برنامه باید آماده باشد؛ سال‌های بعد در همین روز'),
  tolerance: word('رواداری', 'دامنهٔ پذیرفتنی برای جهت «حفظ»'),
  owner: word('متولی', 'شناسهٔ واحد متولی'),
  frequency: word('تناوب', 'تناوب اندازه‌گیری'),
  calendar: word('تقویم داده', 'زمان در دسترس قرار گرفتن داده'),
  limits: word('محدودیت‌ها', 'محدودیت‌های کاربرد شاخص'),
  disaggregation: word('تفکیک', 'تفکیک‌های داده'),
  example: word('مثال', 'مثال عددی که آزموده می‌شود'),
  // project
  provisions: word('احکام', 'شناسهٔ احکامی که پروژه اجرا می‌کند'),
  mission: word('مأموریت', 'کد مأموریت/برنامهٔ بودجه، مانند 3/2'),
  partners: word('همکاران'),
  start: word('آغاز'),
  end: word('پایان'),
  milestones: word('مراحل'),
  location: word('محل'),
  outputs: word('خروجی‌ها'),
  quantity: word('مقدار خروجی'),
  risks: word('خطرها'),
  credit: word('نوع اعتبار', 'هزینه‌ای، تملک دارایی سرمایه‌ای یا تملک دارایی مالی'),
  areaShares: word('سهم مناطق', 'سهم هر منطقه از اعتبار پروژه، به درصد؛ اگر نوشته نشود سهم‌ها برابر است'),
  problemShares: word('سهم مسئله‌ها', 'سهم هر مسئله از اعتبار پروژه، به درصد؛ اگر نوشته نشود سهم‌ها برابر است'),
  budgetCodes: word('کد بودجه', 'کد ردیف یا ردیف‌هایی از بودجهٔ شهرداری که اعتبار پروژه در آن‌هاست'),
  total: word('جمع اعتبار', 'جمع کل اعتبار پنج سال؛ با جمع خانه‌ها سنجیده می‌شود'),
  funding: word('اعتبار', 'اعتبار هر سال به تفکیک منبع'),
  progress: word('پیشرفت', 'پیشرفت هر سال'),
  physical: word('پیشرفت فیزیکی', 'درصد پیشرفت فیزیکی تا پایان سال'),
  spent: word('هزینه‌شده', 'مبلغ هزینه‌شده به تفکیک منبع'),
  // source of funding
  class: word('طبقه', 'طبقهٔ منبع در بودجه'),
  means: word('نحوهٔ تأمین'),
  ceilings: word('سقف‌ها', 'سقف برداشت در هر سال'),
  certainty: word('قطعیت', 'قطعی، محتمل یا نامطمئن'),
  // participation
  audience: word('مشارکت‌کنندگان', 'شهروندان، سمن‌ها، متخصصان یا کارکنان'),
  attendance: word('شمار شرکت‌کنندگان'),
  submissions: word('پیشنهادها'),
  id: word('شناسه'),
  about: word('موضوع', 'شناسهٔ آنچه پیشنهاد دربارهٔ آن است'),
  answer: word('پاسخ', 'پذیرفته، پذیرش بخشی یا ردشده'),
  changed: word('تغییر', 'شناسهٔ آنچه بر اثر پیشنهاد تغییر کرد'),
  // resolution
  number: word('شماره'),
  session: word('جلسه'),
  effect: word('موضوع مصوبه', 'آغاز تدوین، تصویب یا اصلاح'),
  subjects: word('موضوع‌ها', 'شناسهٔ آنچه مصوبه به آن مربوط است'),
} as const satisfies Record<string, Word>;

export type FieldKey = keyof typeof FIELDS;

/** Fields that guide the work on the text and say nothing about the city; no document shows them. */
export const EDITORIAL: ReadonlySet<string> = new Set<FieldKey>(['suppress', 'checks', 'terms', 'words', 'ezafe']);

/** Closed lists of values; the Persian word is accepted as the value. */
export const VALUES = {
  currency: { 'million-rial': 'میلیون ریال', 'thousand-rial': 'هزار ریال', rial: 'ریال' },
  moneyUnit: {
    rial: 'ریال',
    'thousand-rial': 'هزار ریال',
    'million-rial': 'میلیون ریال',
    'billion-rial': 'میلیارد ریال',
    toman: 'تومان',
    'thousand-toman': 'هزار تومان',
    'million-toman': 'میلیون تومان',
    'billion-toman': 'میلیارد تومان',
    hemat: 'همت',
  },
  stage: { proposed: 'پیشنهادی', approved: 'مصوب', amended: 'اصلاحی', actual: 'عملکرد' },
  difference: {
    equal: 'برابر',
    rounded: 'برابر پس از گرد کردن',
    less: 'کمتر از برنامه',
    more: 'بیشتر از برنامه',
    'no-line': 'بدون ردیف در بودجه',
    'not-in-slice': 'بیرون از برش این سال',
  },
  credit: { current: 'هزینه‌ای', capital: 'تملک دارایی سرمایه‌ای', financial: 'تملک دارایی مالی' },
  clauseMarks: { alphabetic: 'الفبایی', abjad: 'ابجد', digits: 'رقم' },
  checks: { error: 'خطا', warning: 'هشدار', off: 'خاموش' },
  ezafe: { hamza: 'همزه', ye: 'ی' },
  path: { linear: 'خطی', final: 'پایانی' },
  level: { national: 'ملی', provincial: 'استانی', city: 'شهری' },
  previousType: { project: 'پروژه', provision: 'حکم', indicator: 'شاخص', strategy: 'راهبرد', policy: 'سیاست' },
  fate: { finished: 'پایان‌یافته', continued: 'ادامه‌دار', merged: 'ادغام‌شده', dropped: 'کنارگذاشته' },
  severity: { low: 'کم', medium: 'متوسط', high: 'زیاد', critical: 'بحرانی' },
  approach: { SO: 'قوت–فرصت', ST: 'قوت–تهدید', WO: 'ضعف–فرصت', WT: 'ضعف–تهدید' },
  obligation: { must: 'مکلف', may: 'مجاز', 'must-not': 'ممنوع' },
  direction: { increase: 'افزایشی', decrease: 'کاهشی', keep: 'حفظ' },
  frequency: { monthly: 'ماهانه', quarterly: 'فصلی', biannual: 'شش‌ماهه', yearly: 'سالانه' },
  class: {
    revenue: 'درآمد عمومی',
    'dedicated-revenue': 'درآمد اختصاصی',
    'capital-assets': 'واگذاری دارایی سرمایه‌ای',
    'financial-assets': 'واگذاری دارایی مالی',
    grant: 'کمک دولت',
    partnership: 'مشارکت بخش خصوصی',
  },
  certainty: { certain: 'قطعی', probable: 'محتمل', uncertain: 'نامطمئن' },
  audience: { citizens: 'شهروندان', ngos: 'سمن‌ها', experts: 'متخصصان', staff: 'کارکنان' },
  answer: { accepted: 'پذیرفته', partly: 'پذیرش بخشی', rejected: 'ردشده' },
  effect: { start: 'آغاز تدوین', approval: 'تصویب', amendment: 'اصلاح' },
} as const;

export type ValueList = keyof typeof VALUES;

/** Gives the Persian label of a value of a closed list. */
export function valueLabel<L extends ValueList>(list: L, value: keyof (typeof VALUES)[L]): string {
  return VALUES[list][value] as string;
}

/** Gives the English key for a field written in either language, or undefined if there is none. */
export function findFieldKey(written: string): FieldKey | undefined {
  return Object.hasOwn(FIELDS, written) ? (written as FieldKey) : FIELD_BY_LABEL.get(written.trim());
}

const FIELD_BY_LABEL: ReadonlyMap<string, FieldKey> = new Map(
  (Object.entries(FIELDS) as [FieldKey, Word][]).flatMap(([key, { label, also = [] }]) =>
    [label, ...also].map((text) => [text, key] as const),
  ),
);
