// Money, cell by cell.
import { code, type Words } from '../code.ts';
import { joinEn, joinFa } from '../join-words.ts';

export const moneyCodes = {
  'budget-sum': code<{ readonly stated: number; readonly actual: number }>({
    severity: 'error',
    fa: ({ stated, actual }, words) => ({
      text: `جمع نوشته‌شده ${words.number(stated)} است، ولی جمع اعتبار سال‌ها و منابع ${words.number(actual)} است.`,
      hint: 'مبلغ سال‌ها یا جمع را درست کنید، یا جمع را بردارید تا خود محاسبه شود.',
    }),
    en: ({ stated, actual }, words) => ({
      text: `The total says ${words.number(stated)}, but the years and sources add up to ${words.number(actual)}.`,
      hint: 'Correct the amounts or the total, or remove the total: it is computed.',
    }),
    page: {
      title: 'جمع اعتبار پروژه همان جمع سال‌ها و منابع آن است',
      why: 'شورا جمع را می‌خواند و پرداخت‌ها از روی مبلغ سال‌ها و منابع است. اگر این دو با هم نخواند، یکی از آن‌ها نادرست است؛ حتی یک واحد اختلاف پذیرفته نیست.',
      how: 'مبلغ سال‌ها و منابع را در `funding` (اعتبار) بازبینی کنید یا `total` (جمع اعتبار) را درست کنید. می‌توان `total` را برداشت؛ سند خود جمع را محاسبه می‌کند.',
    },
  }),
  'source-ceiling': code<{ readonly source: string; readonly year: number; readonly used: number; readonly ceiling: number }>({
    severity: 'error',
    fa: ({ source, year, used, ceiling }, words) => ({
      text: `برداشت از منبع «${source}» در سال ${words.digits(year)} برابر ${words.number(used)} است و از سقف آن (${words.number(ceiling)}) ${words.number(used - ceiling)} بیشتر است.`,
      hint: 'از اعتبار پروژه‌های این سال بکاهید یا منبع دیگری برگزینید.',
    }),
    en: ({ source, year, used, ceiling }, words) => ({
      text: `The projects draw ${words.number(used)} from “${source}” in ${words.digits(year)}, which is ${words.number(used - ceiling)} above its ceiling of ${words.number(ceiling)}.`,
      hint: 'Lower the funding of projects in this year or choose another source.',
    }),
    page: {
      title: 'برداشت از هر منبع در سقف همان سال می‌گنجد',
      why: 'سقف، بیشترین مبلغی است که از یک منبع در یک سال به دست می‌آید. اگر پروژه‌ها روی هم بیش از آن بردارند، بخشی از برنامه بی‌پول می‌ماند. ماندهٔ یک سال به سقف سال بعد افزوده نمی‌شود.',
      how: 'از اعتبار پروژه‌هایی که جای برداشتشان کنار پیام آمده است بکاهید، بخشی را به سال یا منبع دیگری ببرید، یا اگر سقف نادرست است آن را در `ceilings` (سقف‌ها) درست کنید.',
    },
  }),
  'ceiling-missing': code<{ readonly source: string; readonly years: readonly number[] }>({
    severity: 'error',
    fa: ({ source, years }, words) => ({
      text: `پروژه‌ها در ${spanFa(years, words)} از منبع «${source}» برداشت می‌کنند، ولی این منبع در ${years.length === 1 ? 'آن سال' : 'آن سال‌ها'} سقفی ندارد.`,
      hint: 'سقف را در «سقف‌ها» (ceilings) بنویسید یا برای برداشت منبع دیگری برگزینید.',
    }),
    en: ({ source, years }, words) => ({
      text: `Projects draw on “${source}” in ${spanEn(years, words)}, but the source has no ceiling there.`,
      hint: 'Write the ceiling under ceilings, or choose another source for this money.',
    }),
    page: {
      title: 'منبع برای هر سالی که از آن برداشت می‌شود سقف دارد',
      why: 'برداشت از منبع در سالی که سقف ندارد سنجیده نمی‌شود و پروژه‌ها می‌توانند از پولی برداشت کنند که کسی تأمین آن را نپذیرفته است.',
      how: 'در پروندهٔ منبع، زیر `ceilings` (سقف‌ها) سقف آن سال را بنویسید. اگر منبع در آن سال پولی ندارد، برداشت پروژه‌ها را به سال یا منبع دیگری ببرید.',
    },
  }),
  'funding-outside-dates': code<{ readonly year: number; readonly amount: number; readonly start: string; readonly end: string }>({
    severity: 'error',
    fa: ({ year, amount, start, end }, words) => ({
      text: `برای سال ${words.digits(year)} اعتبار ${words.number(amount)} نوشته شده است، ولی پروژه از ${words.digits(start)} تا ${words.digits(end)} اجرا می‌شود.`,
      hint: 'اعتبار را به سال‌های اجرا ببرید یا تاریخ آغاز یا پایان را درست کنید.',
    }),
    en: ({ year, amount, start, end }, words) => ({
      text: `The project has ${words.number(amount)} in ${words.digits(year)} but runs from ${words.digits(start)} to ${words.digits(end)}.`,
      hint: 'Move the money to the years in which the project runs, or correct its start or end.',
    }),
    page: {
      title: 'اعتبار پروژه در سال‌های اجرای آن است',
      why: 'پولی که برای پیش از آغاز یا پس از پایان پروژه نوشته شود هزینه نمی‌شود و در جدول سال‌ها جای پروژهٔ دیگری را می‌گیرد.',
      how: 'مبلغ را در `funding` (اعتبار) به سالی ببرید که میان `start` (آغاز) و `end` (پایان) است، یا اگر پروژه به‌راستی در آن سال کار می‌کند تاریخ را درست کنید.',
    },
  }),
  'funding-gap': code<{ readonly years: readonly number[]; readonly start: string; readonly end: string }>({
    severity: 'warning',
    fa: ({ years, start, end }, words) => ({
      text: `پروژه از ${words.digits(start)} تا ${words.digits(end)} اجرا می‌شود، ولی در ${spanFa(years, words)} اعتباری ندارد.`,
      hint: 'اعتبار را بنویسید یا تاریخ آغاز یا پایان را درست کنید.',
    }),
    en: ({ years, start, end }, words) => ({
      text: `The project runs from ${words.digits(start)} to ${words.digits(end)} but has no money in ${spanEn(years, words)}.`,
      hint: 'Write the funding, or correct the start or end.',
    }),
    page: {
      title: 'پروژه در هر سال اجرای خود اعتبار دارد',
      why: 'سالی که پروژه در آن اعتبار ندارد یا از قلم افتاده است یا کار در آن سال می‌ایستد. خواننده باید بداند کدام است.',
      how: 'در `funding` (اعتبار) برای آن سال مبلغ و منبع بنویسید. اگر پروژه در آن سال کار نمی‌کند، تاریخ آغاز یا پایان را درست کنید، و اگر وقفه آگاهانه است دلیل آن را در `suppress` (چشم‌پوشی) بنویسید.',
    },
  }),
  'year-unfunded': code<{ readonly years: readonly number[] }>({
    severity: 'warning',
    fa: ({ years }, words) => ({
      text: `در ${spanFa(years, words)} هیچ پروژه‌ای اعتبار ندارد.`,
      hint: 'پروژه‌های آن سال را با اعتبارشان بنویسید یا سال‌های برنامه را درست کنید.',
    }),
    en: ({ years }, words) => ({
      text: `No project has money in ${spanEn(years, words)}.`,
      hint: 'Write the projects of that year with their funding, or correct the years of the plan.',
    }),
    page: {
      title: 'هر سال برنامه پروژه‌ای با اعتبار دارد',
      why: 'سالی که هیچ پروژه‌ای در آن پول ندارد در جدول‌های سند خالی می‌ماند. شاید پروژه‌ها از قلم افتاده باشند یا سال آخر برنامه نادرست باشد.',
      how: 'پروژه‌های آن سال را با `start` (آغاز)، `end` (پایان) و `funding` (اعتبار) بنویسید، یا `firstYear` (سال اول) و `lastYear` (سال آخر) را در `plan.md` درست کنید.',
    },
  }),
  'spent-source': code<{ readonly source: string; readonly year: number; readonly spent: number }>({
    severity: 'warning',
    fa: ({ source, year, spent }, words) => ({
      text: `در سال ${words.digits(year)} مبلغ ${words.number(spent)} از منبع «${source}» هزینه شده است، ولی پروژه در آن سال از این منبع اعتباری ندارد.`,
      hint: 'منبع یا سال هزینه را درست کنید، یا اعتبار را در «اعتبار» (funding) بنویسید.',
    }),
    en: ({ source, year, spent }, words) => ({
      text: `${words.number(spent)} was spent from “${source}” in ${words.digits(year)}, but the project does not draw on it that year.`,
      hint: 'Correct the source or the year, or write the money under funding.',
    }),
    page: {
      title: 'هزینه از منبعی است که پروژه از آن اعتبار دارد',
      why: 'هزینه‌ای که با اعتبار هیچ منبعی نمی‌خواند نشان می‌دهد که یا ثبت آن لغزش دارد یا پولی جابه‌جا شده که در برنامه نیامده است.',
      how: 'شناسهٔ منبع را زیر `spent` (هزینه‌شده) با `funding` (اعتبار) همان سال بسنجید. اگر جابه‌جایی تصویب شده است، `funding` را با آن هماهنگ کنید.',
    },
  }),
  'spent-over': code<{ readonly source: string; readonly year: number; readonly spent: number; readonly planned: number }>({
    severity: 'warning',
    fa: ({ source, year, spent, planned }, words) => ({
      text: `در سال ${words.digits(year)} از منبع «${source}» ${words.number(spent)} هزینه شده که از اعتبار آن (${words.number(planned)}) ${words.number(spent - planned)} بیشتر است.`,
      hint: 'مبلغ هزینه یا اعتبار همان سال و منبع را درست کنید.',
    }),
    en: ({ source, year, spent, planned }, words) => ({
      text: `${words.number(spent)} was spent from “${source}” in ${words.digits(year)}, ${words.number(spent - planned)} more than its funding of ${words.number(planned)}.`,
      hint: 'Correct what was spent, or the funding of that year and source.',
    }),
    page: {
      title: 'هزینهٔ هر سال در اعتبار همان سال و منبع می‌گنجد',
      why: 'هزینه‌ای که از اعتبار بگذرد یا نادرست ثبت شده است یا تعهدی است که باید در برنامه دیده شود.',
      how: 'مبلغ را زیر `spent` (هزینه‌شده) با گزارش مالی بسنجید. اگر اعتبار در سال تغییر کرده است، `funding` (اعتبار) و `total` (جمع اعتبار) را با مصوبه هماهنگ کنید.',
    },
  }),
  'progress-backwards': code<{
    readonly year: number;
    readonly physical: number;
    readonly earlierYear: number;
    readonly earlier: number;
  }>({
    severity: 'warning',
    fa: ({ year, physical, earlierYear, earlier }, words) => ({
      text: `پیشرفت فیزیکی سال ${words.digits(year)} (${words.number(physical)}٪) از سال ${words.digits(earlierYear)} (${words.number(earlier)}٪) کمتر است.`,
      hint: 'پیشرفت از آغاز پروژه تا پایان هر سال شمرده می‌شود و نباید کم شود؛ یکی از دو عدد را درست کنید.',
    }),
    en: ({ year, physical, earlierYear, earlier }, words) => ({
      text: `The physical progress of ${words.digits(year)} (${words.number(physical)}%) is below that of ${words.digits(earlierYear)} (${words.number(earlier)}%).`,
      hint: 'Progress counts from the start of the project to the end of each year and does not shrink; correct one of the two.',
    }),
    page: {
      title: 'پیشرفت فیزیکی از سالی به سال بعد کم نمی‌شود',
      why: 'پیشرفت از آغاز پروژه تا پایان هر سال شمرده می‌شود. اگر عدد کم شده باشد، بیشتر پیشرفت همان سال است که به‌جای پیشرفت از آغاز پروژه نوشته شده است.',
      how: 'زیر `progress` (پیشرفت) درصد پیشرفت از آغاز پروژه تا پایان هر سال را بنویسید. اگر کاری ویران شده و پیشرفت به‌راستی کم شده است، دلیل را در `suppress` (چشم‌پوشی) بنویسید.',
    },
  }),
  'domain-share': code<{ readonly year: number; readonly stated: number; readonly actual: number }>({
    severity: 'error',
    fa: ({ year, stated, actual }, words) => ({
      text: `سهم حوزه از اعتبار سال ${words.digits(year)} برابر ${words.number(stated)}٪ نوشته شده است، ولی از اعتبار پروژه‌ها ${words.number(actual)}٪ به دست می‌آید.`,
      hint: 'سهم یا اعتبار پروژه‌های حوزه در آن سال را درست کنید.',
    }),
    en: ({ year, stated, actual }, words) => ({
      text: `The share of ${words.digits(year)} says ${words.number(stated)}%, but the funding of its projects gives ${words.number(actual)}%.`,
      hint: 'Correct the share, or the funding of the projects of the domain in that year.',
    }),
    page: {
      title: 'سهم نوشته‌شدهٔ حوزه با اعتبار پروژه‌های آن می‌خواند',
      why: 'سهم هر حوزه تصمیمی است که شورا گرفته است. اگر پروژه‌ها آن را نشان ندهند، آنچه اجرا می‌شود همان تصمیم نیست. نیم واحد درصد اختلاف برای گرد کردن پذیرفته است.',
      how: 'عدد را در `shares` (سهم از اعتبار) درست کنید، یا اعتبار پروژه‌های حوزه را در آن سال چنان تغییر دهید که سهم به دست آید.',
    },
  }),
  'share-sum': code<{ readonly year: number; readonly sum: number }>({
    severity: 'error',
    fa: ({ year, sum }, words) => ({
      text: `جمع سهم حوزه‌ها از اعتبار سال ${words.digits(year)} باید ${words.number(100)}٪ باشد، ولی ${words.number(sum)}٪ است.`,
      hint: 'سهم حوزه‌ها را چنان بنویسید که جمعشان در هر سال ۱۰۰ شود.',
    }),
    en: ({ year, sum }, words) => ({
      text: `The shares of the domains in ${words.digits(year)} must add up to 100%, not ${words.number(sum)}%.`,
      hint: 'Write shares that add up to 100 in each year.',
    }),
    page: {
      title: 'جمع سهم حوزه‌ها در هر سال ۱۰۰ است',
      why: 'سهم‌ها اعتبار یک سال را میان حوزه‌ها بخش می‌کنند. اگر جمع ۱۰۰ نباشد، سهمی از قلم افتاده یا دو بار شمرده شده است.',
      how: 'سهم همان سال را در `shares` (سهم از اعتبار) همهٔ حوزه‌ها کنار هم بگذارید و آن را که لغزش دارد درست کنید. نیم واحد اختلاف برای گرد کردن پذیرفته است.',
    },
  }),
  'table-sum': code<{ readonly stated: number; readonly actual: number }>({
    severity: 'error',
    fa: ({ stated, actual }, words) => ({
      text: `جمع جدول ${words.number(stated)} نوشته شده است، ولی خانه‌های آن ${words.number(actual)} می‌شود.`,
      hint: 'جمع یا خانه‌ها را درست کنید؛ اگر این خانه جمع نیست، عنوان دیگری برای سطر یا ستون بنویسید.',
    }),
    en: ({ stated, actual }, words) => ({
      text: `The table says ${words.number(stated)}, but its cells add up to ${words.number(actual)}.`,
      hint: 'Correct the sum or the cells; if this is no sum, give the row or column another heading.',
    }),
    page: {
      title: 'جمع نوشته‌شده در جدول با جمع خانه‌های آن یکی است',
      why: 'جدول‌هایی که با دست در متن نوشته می‌شوند از داده‌های برنامه محاسبه نمی‌شوند و لغزش در جمع آن‌ها آسان است. خواننده‌ای که جمع را نادرست ببیند به دیگر عددها هم اعتماد نمی‌کند.',
      how: 'جمع یا یکی از خانه‌ها را درست کنید. سطر یا ستونی سنجیده می‌شود که عنوان آن «جمع»، «جمع کل» یا «مجموع» است. در ستون درصد و نسبت، میانگین نیز پذیرفته است. اگر آن خانه چیزی جز جمع است، عنوان گویاتری مانند «میانگین شهر» بنویسید.',
    },
  }),
  'credit-missing': code({
    severity: 'warning',
    fa: () => ({
      text: 'نوع اعتبار این پروژه نوشته نشده است، ولی پروژه‌های دیگر آن را دارند.',
      hint: '«نوع اعتبار» (credit) را بنویسید: هزینه‌ای، تملک دارایی سرمایه‌ای یا تملک دارایی مالی.',
    }),
    en: () => ({
      text: 'This project names no kind of spending, though others do.',
      hint: 'Write current, capital or financial under credit.',
    }),
    page: {
      title: 'نوع اعتبار برای همهٔ پروژه‌ها نوشته شده است یا برای هیچ‌یک',
      why: 'در بودجهٔ شهرداری اعتبار هزینه‌ای و تملک دارایی‌ها جداگانه جمع می‌شود. اگر نوع اعتبار برخی پروژه‌ها نوشته نشود، جمع هر نوع کمتر از مقدار درست آن نشان داده می‌شود.',
      how: 'در سرآغاز پروژه `credit` (نوع اعتبار) را بنویسید: هزینه‌ای، تملک دارایی سرمایه‌ای یا تملک دارایی مالی.',
    },
  }),
  'area-share': code<ShareFault>({
    severity: 'error',
    fa: ({ sum, key }, words) =>
      key === undefined
        ? {
            text: `جمع سهم مناطق باید ${words.number(100)}٪ باشد، ولی ${words.number(sum ?? 0)}٪ است.`,
            hint: 'سهم‌ها را درست کنید یا بردارید تا اعتبار به تساوی تقسیم شود.',
          }
        : {
            text: `برای منطقهٔ «${key}» سهم نوشته شده است، ولی پروژه در آن نیست.`,
            hint: 'منطقه را در «مناطق» (areas) پروژه بنویسید یا سهم آن را بردارید.',
          },
    en: ({ sum, key }) =>
      key === undefined
        ? {
            text: `The shares of the areas must add up to 100%, not ${sum}%.`,
            hint: 'Correct the shares, or remove them to divide equally.',
          }
        : {
            text: `The area “${key}” has a share, but the project is not in it.`,
            hint: 'Write the area under areas, or remove its share.',
          },
    page: {
      title: 'سهم مناطق تنها برای مناطق خود پروژه نوشته شده و جمع آن ۱۰۰ است',
      why: 'اعتبار هر منطقه از همین سهم‌ها به دست می‌آید. اگر جمع ۱۰۰ نباشد یا سهم منطقه‌ای نوشته شود که پروژه در آن نیست، اعتبار مناطق نادرست حساب می‌شود.',
      how: 'در `areaShares` (سهم مناطق) برای منطقه‌هایی که در `areas` (مناطق) پروژه‌اند سهم بنویسید، چنان که جمع ۱۰۰ شود. اگر سهم‌ها برابر است، `areaShares` را بردارید.',
    },
  }),
  'problem-share': code<ShareFault>({
    severity: 'error',
    fa: ({ sum, key }, words) =>
      key === undefined
        ? {
            text: `جمع سهم مسئله‌ها باید ${words.number(100)}٪ باشد، ولی ${words.number(sum ?? 0)}٪ است.`,
            hint: 'سهم‌ها را درست کنید یا بردارید تا اعتبار به تساوی تقسیم شود.',
          }
        : {
            text: `برای مسئلهٔ «${key}» سهم نوشته شده است، ولی پروژه از راه حکم‌ها و راهبردها به آن نمی‌رسد.`,
            hint: 'سهم را بردارید یا حکمی را که به آن مسئله می‌رسد در «احکام» (provisions) پروژه بنویسید.',
          },
    en: ({ sum, key }) =>
      key === undefined
        ? {
            text: `The shares of the problems must add up to 100%, not ${sum}%.`,
            hint: 'Correct the shares, or remove them to divide equally.',
          }
        : {
            text: `The problem “${key}” has a share, but the project does not serve it.`,
            hint: 'Remove the share, or name a provision that leads to the problem.',
          },
    page: {
      title: 'سهم مسئله‌ها تنها برای مسئله‌های خود پروژه نوشته شده و جمع آن ۱۰۰ است',
      why: 'با این سهم‌ها دانسته می‌شود برای هر مسئله چه اندازه اعتبار گذاشته شده است. سهمی که به مسئلهٔ دیگری داده شود یا جمعی که ۱۰۰ نشود این حساب را نادرست می‌کند.',
      how: 'در `problemShares` (سهم مسئله‌ها) برای مسئله‌هایی که پروژه از راه حکم، سیاست و راهبرد به آن‌ها می‌رسد سهم بنویسید، چنان که جمع ۱۰۰ شود؛ `sanad trace` آن‌ها را نشان می‌دهد. اگر سهم‌ها برابر است، `problemShares` را بردارید.',
    },
  }),
};

/** Shares of a project that come to another sum than 100, or the key of one that it has no part in. */
type ShareFault = { readonly sum?: number; readonly key?: string };

const spanFa = (years: readonly number[], words: Words): string =>
  `${years.length === 1 ? 'سال' : 'سال‌های'} ${joinFa(years.map((year) => words.digits(year)))}`;
const spanEn = (years: readonly number[], words: Words): string => joinEn(years.map((year) => words.digits(year)));
