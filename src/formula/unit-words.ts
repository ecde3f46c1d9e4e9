// The words of units that the reader of units knows: sizes, physical and monetary units against a base, and words without a dimension.
// Any other word counts things of its own.

/** Base units with their powers. */
export type Dimensions = Readonly<Record<string, number>>;

interface Known {
  readonly dimensions: Dimensions;
  /** How many base units it is. */
  readonly scale: number;
}

/** Words that multiply what follows. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['ده', 10],
  ['صد', 100],
  ['یکصد', 100],
  ['هزار', 1e3],
  ['یکهزار', 1e3],
  ['میلیون', 1e6],
  ['میلیارد', 1e9],
  ['تریلیون', 1e12],
]);

/** Words for what has no dimension, with 1 where also their size is beyond doubt. */
export const PLAIN: ReadonlyMap<string, 0 | 1> = new Map([
  ['نسبت', 1],
  ['ضریب', 1],
  ['برابر', 1],
  ['بدونیکا', 1],
  ['بییکا', 1],
  ['بدونواحد', 1],
  ['عدد', 0],
  ['امتیاز', 0],
  ['نمره', 0],
  ['رتبه', 0],
  ['شاخص', 0],
]);

/** Words that say «in each …». */
export const PER_TIME: ReadonlyMap<string, string> = new Map([
  ['روزانه', 'روز'],
  ['هفتگی', 'هفته'],
  ['ماهانه', 'ماه'],
  ['فصلی', 'فصل'],
  ['سالانه', 'سال'],
  ['سرانه', 'نفر'],
]);

/** What «در» and «به» lead to where they do not divide, as in «پروندهٔ در دست بررسی» and «پاسخ به موقع». */
export const IDIOMS: ReadonlySet<string> = new Set([
  'دست',
  'حال',
  'معرض',
  'خطر',
  'اختیار',
  'محدوده',
  'بافت',
  'سطح',
  'انتظار',
  'موقع',
  'هنگام',
  'صورت',
]);

/** Words for people, who are counted as people whatever they are called. */
export const PEOPLE: ReadonlySet<string> = new Set(['کارمند', 'کارکنان', 'شهروند', 'ساکن']);

/** What can be multiplied by a unit that stands right behind it, as in «نفر ساعت». */
export const COUNTED: ReadonlySet<string> = new Set(['نفر', 'تن', 'مسافر', 'خودرو', 'کیلووات', 'مگاوات']);

const units = (base: string, power: number, scales: Readonly<Record<string, number>>): [string, Known][] =>
  Object.entries(scales).map(([word, scale]) => [word, { dimensions: { [base]: power }, scale }]);

const DAY = 86_400;

/** Known units, by their words written together. A month and a year are as long as they mostly are. */
export const KNOWN: ReadonlyMap<string, Known> = new Map([
  ...['درصد', '%', '٪', 'واحددرصد'].map((word): [string, Known] => [word, { dimensions: {}, scale: 0.01 }]),
  ...units('ثانیه', 1, {
    ثانیه: 1,
    دقیقه: 60,
    ساعت: 3600,
    روز: DAY,
    شبانهروز: DAY,
    هفته: 7 * DAY,
    ماه: 30 * DAY,
    فصل: 91.25 * DAY,
    سال: 365 * DAY,
    h: 3600,
  }),
  ...units('متر', 1, { میلیمتر: 0.001, سانتیمتر: 0.01, متر: 1, کیلومتر: 1000, m: 1, km: 1000 }),
  ...units('متر', 2, { مترمربع: 1, هکتار: 10_000, کیلومترمربع: 1e6, 'm²': 1, m2: 1, ha: 10_000, 'km²': 1e6, km2: 1e6 }),
  ...units('متر', 3, { لیتر: 0.001, مترمکعب: 1, 'm³': 1, m3: 1 }),
  ...units('گرم', 1, { میکروگرم: 1e-6, میلیگرم: 0.001, گرم: 1, کیلوگرم: 1000, کیلو: 1000, تن: 1e6, µg: 1e-6, mg: 0.001, kg: 1000 }),
  ...units('وات', 1, { وات: 1, کیلووات: 1000, مگاوات: 1e6 }),
  ['kWh', { dimensions: { وات: 1, ثانیه: 1 }, scale: 3.6e6 }],
  ['کیلوواتساعت', { dimensions: { وات: 1, ثانیه: 1 }, scale: 3.6e6 }],
  ['مگاواتساعت', { dimensions: { وات: 1, ثانیه: 1 }, scale: 3.6e9 }],
  ...units('ریال', 1, { ریال: 1, تومان: 10 }),
]);
