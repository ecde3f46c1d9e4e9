// Indicators: formulas, values, targets.
import { code, type Words } from '../code.ts';
import { joinEn, joinFa } from '../join-words.ts';
import { formulaReason } from '../reasons.ts';

export const indicatorsCodes = {
  'formula-syntax': code<{ readonly reason: string }>({
    severity: 'error',
    binding: true,
    fa: ({ reason }) => ({
      text: `فرمول از اینجا خواندنی نیست: ${formulaReason(reason).fa}.`,
      hint: 'در فرمول نام متغیر، عدد، + - * / ^ و پرانتز می‌آید، مانند: riders / population * 100',
    }),
    en: ({ reason }) => ({
      text: `The formula cannot be read here: ${formulaReason(reason).en}.`,
      hint: 'A formula is made of variables, numbers, + - * / ^ and brackets, as in: riders / population * 100',
    }),
    page: {
      title: 'فرمول شاخص خواندنی است',
      why: 'سند فرمول را همان‌گونه که نوشته شده است هم چاپ و هم محاسبه می‌کند. فرمولی که خوانده نشود نه مقداری می‌دهد و نه چاپ‌شدنی است.',
      how: 'در فرمول نام متغیرها، عدد، نشانه‌های `+ - * / ^` و پرانتز بیاورید. نام متغیر فاصله ندارد و میان واژه‌های آن `_` می‌آید، مانند `همه_خدمت_ها`. برای ضرب همیشه `*` یا `×` بنویسید؛ `2a` پذیرفته نیست.',
    },
  }),
  'formula-variable': code<{ readonly name: string; readonly closest?: string }>({
    severity: 'error',
    binding: true,
    fa: ({ name, closest }) => ({
      text: `«${name}» از متغیرهای این شاخص نیست.`,
      hint: closest === undefined ? 'آن را در متغیرها (variables) تعریف کنید.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ name, closest }) => ({
      text: `“${name}” is not a variable of this indicator.`,
      hint: closest === undefined ? 'Define it under variables.' : `Did you mean “${closest}”?`,
    }),
    page: {
      title: 'هر نام در فرمول یکی از متغیرهای همان شاخص است',
      why: 'تا متغیری تعریف نشود معلوم نیست چه چیزی، با چه یکایی و از چه منبعی در محاسبه آمده است. نامی که تعریف نشده است بیشتر از لغزش املایی پدید می‌آید.',
      how: 'نام را همان‌گونه بنویسید که در `variables` (متغیرها) آمده است، یا متغیر را با عنوان، یکا، منبع و روش آن در `variables` تعریف کنید.',
    },
  }),
  'formula-function': code<{ readonly name: string }>({
    severity: 'error',
    binding: true,
    fa: ({ name }) => ({ text: `تابعی به نام «${name}» نیست.`, hint: 'تابع‌های فرمول: sum، mean، min، max، abs، round، sqrt.' }),
    en: ({ name }) => ({ text: `There is no function “${name}”.`, hint: 'Functions of a formula: sum, mean, min, max, abs, round, sqrt.' }),
    page: {
      title: 'هر تابع فرمول شناخته‌شده است',
      why: 'فرمول باید برای هر خواننده معنایی یگانه داشته باشد؛ برای همین تنها چند تابع ساده پذیرفته است.',
      how: 'یکی از این تابع‌ها را به کار برید: `sum` (جمع)، `mean` (میانگین)، `min` (کمینه)، `max` (بیشینه)، `abs` (قدر مطلق)، `round` (گرد کردن) و `sqrt` (جذر). اگر مقصود ضرب است، میان نام و پرانتز `*` بگذارید.',
    },
  }),
  'variable-unused': code<{ readonly name: string }>({
    severity: 'warning',
    fa: ({ name }) => ({ text: `متغیر «${name}» در فرمول به کار نرفته است.`, hint: 'آن را در فرمول بیاورید یا بردارید.' }),
    en: ({ name }) => ({ text: `The formula does not use the variable “${name}”.`, hint: 'Use it in the formula or remove it.' }),
    page: {
      title: 'هر متغیر تعریف‌شده در فرمول به کار می‌رود',
      why: 'متغیری که در فرمول نیست خواننده را به این گمان می‌اندازد که در محاسبه اثر دارد، و شاید از فرمول جا افتاده باشد.',
      how: 'متغیر را در فرمول بیاورید یا از `variables` (متغیرها) بردارید.',
    },
  }),
  /** `actual` is absent where the formula gives no number, as with a division by zero. */
  'example-result': code<{ readonly stated: number; readonly actual?: number }>({
    severity: 'error',
    fa: ({ stated, actual }, words) => ({
      text:
        actual === undefined
          ? 'فرمول با مقدارهای این مثال عددی نمی‌دهد، مثلاً به سبب تقسیم بر صفر.'
          : `پاسخ مثال ${words.number(stated)} نوشته شده است، ولی فرمول با مقدارهای آن ${words.number(actual)} می‌دهد.`,
      hint: 'پاسخ یا مقدارهای مثال را درست کنید، یا اگر مثال درست است فرمول را.',
    }),
    en: ({ stated, actual }, words) => ({
      text:
        actual === undefined
          ? 'The formula gives no number with the values of the example, as with a division by zero.'
          : `The example says ${words.number(stated)}, but the formula gives ${words.number(actual)} with its values.`,
      hint: 'Correct the result or the values, or the formula if the example is right.',
    }),
    page: {
      title: 'پاسخ مثال همان است که فرمول می‌دهد',
      why: 'مثال، آزمون فرمول است. اگر پاسخ آن با محاسبه نخواند، یا فرمول درست نیست یا نویسنده معنای دیگری در نظر داشته است.',
      how: 'محاسبه را با مقدارهای مثال دوباره انجام دهید و `result` (نتیجه) یا مقدارها را درست کنید؛ اگر مثال درست است، فرمول را بازبینی کنید. پاسخ می‌تواند تا دو رقم اعشار گرد شده باشد.',
    },
  }),
  'target-baseline': code<{ readonly year: number; readonly value: number }>({
    severity: 'error',
    fa: ({ year, value }, words) => ({
      text: `هدف سال ${words.digits(year)} با مقدار پایه (${words.number(value)}) یکی است، پس پیشرفت به سوی آن سنجیدنی نیست.`,
      hint: 'هدفی دیگر بنویسید، یا اگر مقصود نگه‌داشتن وضع است جهت را «حفظ» (keep) کنید.',
    }),
    en: ({ year, value }, words) => ({
      text: `The target of ${words.digits(year)} equals the baseline (${words.number(value)}), so progress towards it cannot be measured.`,
      hint: 'Write another target, or set the direction to keep if the present state is to be kept.',
    }),
    page: {
      title: 'هدف هر سال با مقدار پایه تفاوت دارد',
      why: 'تحقق هر سال نسبت راه پیموده به راه میان پایه و هدف است. هدفی که با پایه برابر باشد راهی برای پیمودن نمی‌گذارد و درصد تحقق آن را نمی‌توان محاسبه کرد.',
      how: 'هدفی بنویسید که با مقدار پایه تفاوت دارد. اگر مقصود نگه‌داشتن وضع موجود است، جهت را «حفظ» و دامنهٔ پذیرفتنی را در `tolerance` (رواداری) بنویسید.',
    },
  }),
  'unit-mismatch': code<{ readonly left: string; readonly right: string }>({
    severity: 'error',
    fa: ({ left, right }) => ({
      text: `اینجا ${unitFa(left)} با ${unitFa(right)} جمع، تفریق یا مقایسه شده است.`,
      hint: 'فرمول یا یکای متغیرها را درست کنید؛ تنها دو مقدار هم‌یکا را می‌توان جمع، تفریق یا مقایسه کرد.',
    }),
    en: ({ left, right }) => ({
      text: `Here ${unitEn(left)} is added to, subtracted from or compared with ${unitEn(right)}.`,
      hint: 'Correct the formula or the units of its variables: only values of one unit can be added or compared.',
    }),
    page: {
      title: 'آنچه در فرمول جمع یا مقایسه می‌شود یکای یکسان دارد',
      why: 'جمع دقیقه با نفر عددی می‌دهد که معنایی ندارد و در سند درست به نظر می‌رسد. سنجیدن یکاها چنین لغزشی را پیش از چاپ آشکار می‌کند.',
      how: 'یکای دو سوی `+` و `-` و ورودی‌های `sum`، `mean`، `min` و `max` را یکسان کنید. اگر یکی ساعت و دیگری دقیقه است، ضریب تبدیل را در فرمول بنویسید: `ساعت_کار * 60 + دقیقه_کار`. اگر فرمول درست است، یکای متغیرها را در `variables` (متغیرها) بازبینی کنید و برای یک چیز یک واژه به کار برید.',
    },
  }),
  /** `found` is empty where the formula gives a plain number. */
  'unit-result': code<{ readonly stated: string; readonly found: string }>({
    severity: 'error',
    fa: ({ stated, found }) => ({
      text: `یکای شاخص «${stated}» نوشته شده است، ولی فرمول ${unitFa(found)} می‌دهد.`,
      hint:
        found === ''
          ? 'اگر شاخص درصد است، فرمول را در ۱۰۰ ضرب کنید؛ وگرنه یکای شاخص یا متغیرها را درست کنید.'
          : 'یکای شاخص، یکای متغیرها یا فرمول را درست کنید.',
    }),
    en: ({ stated, found }) => ({
      text: `The unit of the indicator is “${stated}”, but the formula gives ${unitEn(found)}.`,
      hint:
        found === ''
          ? 'If it is a percentage, multiply the formula by 100; if not, correct the unit of the indicator or those of its variables.'
          : 'Correct the unit of the indicator, those of its variables or the formula.',
    }),
    page: {
      title: 'یکای شاخص همان است که فرمول می‌دهد',
      why: 'خواننده عدد شاخص را با یکای آن می‌فهمد. اگر جمع دقیقه‌ها بر شمار مسافران تقسیم شود، حاصل «دقیقه بر نفر» است و «دقیقه» دربارهٔ آن درست نیست.',
      how: 'یکا را با واژه‌هایی بنویسید که در یکای متغیرها آمده است: «بر»، «در»، «به ازای هر» و «برای هر» میان صورت و مخرج می‌آید، مانند «مترمربع بر نفر» یا «نفر در هر صد هزار نفر». اگر شاخص درصد است، فرمول را در ۱۰۰ ضرب کنید.',
    },
  }),
  /** `zeros` are the variables that make a divisor zero; empty where the result is not finite for another reason. */
  'measurement-undefined': code<{ readonly reason: string; readonly zeros: readonly string[] }>({
    severity: 'error',
    fa: ({ reason, zeros }) => ({
      text:
        reason !== 'division-by-zero'
          ? 'فرمول با این مقدارها عددی نمی‌دهد، مثلاً به سبب جذر عددی منفی.'
          : zeros.length === 0
            ? 'فرمول با این مقدارها به تقسیم بر صفر می‌رسد.'
            : `فرمول با این مقدارها به تقسیم بر صفر می‌رسد، به سبب مقدار ${listFa(zeros)}.`,
      hint: 'اگر مقدار هنوز در دست نیست، آن را ننویسید؛ نبودِ داده به معنای صفر نیست. اگر مقدار درست است، فرمول را بازبینی کنید.',
    }),
    en: ({ reason, zeros }) => ({
      text:
        reason !== 'division-by-zero'
          ? 'The formula gives no number with these values, as with the root of a negative number.'
          : zeros.length === 0
            ? 'The formula divides by zero with these values.'
            : `The formula divides by zero with these values, because of ${listEn(zeros)}.`,
      hint: 'Leave out a value that is not known yet: missing data is not zero. If the value is right, check the formula.',
    }),
    page: {
      title: 'از متغیرهای هر سنجش عددی به دست می‌آید',
      why: 'سنجشی که به تقسیم بر صفر می‌رسد مقداری ندارد و در سند «—» چاپ می‌شود. بیشتر وقت‌ها صفر به‌جای «هنوز نمی‌دانیم» نوشته شده است.',
      how: 'مقدار متغیری را که نام برده شده درست کنید. اگر دادهٔ آن سال نرسیده است، همهٔ آن سال را از `actuals` (عملکرد) بردارید و پس از رسیدن داده بنویسید.',
    },
  }),
  'measurement-contradiction': code<{ readonly stated: number; readonly actual: number }>({
    severity: 'error',
    fa: ({ stated, actual }, words) => ({
      text: `مقدار ${words.number(stated)} نوشته شده است، ولی فرمول با متغیرهای همین سنجش ${words.number(actual)} می‌دهد.`,
      hint: 'متغیرها را درست کنید، یا مقدار را بردارید تا از متغیرها محاسبه شود.',
    }),
    en: ({ stated, actual }, words) => ({
      text: `The value says ${words.number(stated)}, but the formula gives ${words.number(actual)} with the variables beside it.`,
      hint: 'Correct the variables, or remove the value: it is computed from them.',
    }),
    page: {
      title: 'مقدار نوشته‌شده و مقدار محاسبه‌شده یکی است',
      why: 'اگر برای یک سال هم مقدار شاخص و هم متغیرهای آن نوشته شود و این دو با هم نخواند، معلوم نیست کدام درست است و سند باید یکی را برگزیند.',
      how: 'متغیرها (`values`) را با منبع بسنجید و لغزش را درست کنید. اگر متغیرها درست است، `value` را بردارید؛ سند خود آن را محاسبه می‌کند. مقدار می‌تواند گردشده نوشته شود.',
    },
  }),
  'measurement-source': code({
    severity: 'warning',
    fa: () => ({ text: 'این مقدار بی‌منبع نوشته شده است.', hint: 'منبع داده را در «منبع» (source) همین سنجش بنویسید.' }),
    en: () => ({ text: 'This value is stated without a source.', hint: 'Name the source of the data under “source”, beside the value.' }),
    page: {
      title: 'مقداری که محاسبه نشده منبع دارد',
      why: 'مقداری که از متغیرها محاسبه نشده تنها با منبع خود پذیرفتنی است. بدون منبع، کسی نمی‌تواند درستی آن را بیازماید یا سال بعد به همان راه اندازه بگیرد.',
      how: 'زیر همان سنجش `source` (منبع) را بنویسید، مانند «گزارش تفریغ بودجهٔ سال ۱۴۰۳». بهتر آن است که به‌جای مقدار، متغیرها (`values`) نوشته شود.',
    },
  }),
  'variable-method': code<{ readonly names: readonly string[] }>({
    severity: 'warning',
    fa: ({ names }) => ({
      text: `روش گردآوری ${listFa(names)} نوشته نشده است.`,
      hint: 'در «روش» (method) هر متغیر بنویسید داده چگونه شمرده یا اندازه گرفته می‌شود.',
    }),
    en: ({ names }) => ({
      text: `The method of collecting ${listEn(names)} is not written.`,
      hint: 'Under “method” of each variable, write how it is counted or measured.',
    }),
    page: {
      title: 'روش گردآوری هر متغیر نوشته شده است',
      why: 'دو نفر که یک چیز را به دو روش می‌شمارند به دو عدد می‌رسند و سال‌ها با هم سنجیدنی نمی‌ماند. روش باید چنان روشن باشد که دیگری بتواند شمارش را تکرار کند.',
      how: 'زیر هر متغیر `method` (روش) را در یک جمله بنویسید: چه چیزی، کجا، چه زمانی و با چه استثنایی شمرده می‌شود.',
    },
  }),
  'due-missing': code({
    severity: 'warning',
    fa: () => ({
      text: 'معلوم نیست دادهٔ این شاخص تا چه روزی باید آماده شود.',
      hint: 'در «موعد داده» (due) روزی را بنویسید که دادهٔ نخستین سال برنامه باید آماده باشد، مانند ۱۴۰۵/۰۲/۳۱.',
    }),
    en: () => ({
      text: 'This indicator has no due date for its data.',
      hint: 'Under “due”, write the day by which the data of the first plan year must be ready, as in 1405/02/31.',
    }),
    page: {
      title: 'هر شاخص موعدی برای رسیدن داده دارد',
      why: 'بدون موعد، دیر رسیدن داده دیده نمی‌شود و جدول پایش سال‌به‌سال خالی می‌ماند.',
      how: 'در سرآغاز شاخص `due` (موعد داده) را بنویسید: روزی که دادهٔ نخستین سال برنامه باید آماده باشد. موعد سال‌های بعد همان روز در سال‌های پس از آن است. اگر داده در میان سال نیز می‌رسد، زمان‌های آن را در `calendar` (تقویم داده) بنویسید.',
    },
  }),
  'due-early': code<{ readonly due: string; readonly first: number }>({
    severity: 'error',
    fa: ({ due, first }, words) => ({
      text: `موعد داده (${words.digits(due)}) پیش از آغاز برنامه است، ولی باید موعد دادهٔ سال ${words.digits(first)} باشد.`,
      hint: 'روزی را بنویسید که دادهٔ نخستین سال برنامه باید آماده باشد؛ موعد سال‌های بعد از روی آن خوانده می‌شود.',
    }),
    en: ({ due, first }, words) => ({
      text: `The due date (${words.digits(due)}) lies before the plan begins, but it must be that of the data of ${words.digits(first)}.`,
      hint: 'Write the day by which the data of the first plan year must be ready; the later years follow from it.',
    }),
    page: {
      title: 'موعد داده پیش از آغاز برنامه نیست',
      why: 'موعد نوشته‌شده از آنِ نخستین سال برنامه است و موعد سال‌های دیگر از روی آن خوانده می‌شود. دادهٔ سالی که هنوز آغاز نشده است آماده نمی‌شود.',
      how: 'در `due` (موعد داده) روزی از نخستین سال برنامه یا سال پس از آن بنویسید؛ برای برنامه‌ای که در ۱۴۰۴ آغاز می‌شود و دادهٔ آن در اردیبهشت سال بعد می‌رسد، `due: 1405/02/31`.',
    },
  }),
  /** `due` is the day by which the first of the years was due. */
  'data-stale': code<{ readonly years: readonly number[]; readonly due: string }>({
    severity: 'warning',
    fa: ({ years, due }, words) => ({
      text:
        years.length === 1
          ? `موعد عملکرد سال ${words.digits(years[0] ?? '')} گذشته است (${words.digits(due)})، ولی داده‌ای نوشته نشده است.`
          : `موعد عملکرد سال‌های ${yearsFa(years, words)} گذشته است (نخستین موعد: ${words.digits(due)})، ولی داده‌ای نوشته نشده است.`,
      hint: 'داده را از متولی شاخص بگیرید و زیر «عملکرد» (actuals) بنویسید.',
    }),
    en: ({ years, due }, words) => ({
      text:
        years.length === 1
          ? `The value of ${words.digits(years[0] ?? '')} was due on ${words.digits(due)} but is not there.`
          : `The values of ${yearsEn(years, words)} are overdue (the first since ${words.digits(due)}).`,
      hint: 'Ask the owner of the indicator for the data and write it under actuals.',
    }),
    page: {
      title: 'عملکرد هر سال تا موعد آن نوشته می‌شود',
      why: 'برنامه‌ای را که داده‌هایش به‌روز نباشد نمی‌توان پایش کرد. این هشدار با تاریخ همان روزِ بررسی سنجیده می‌شود و داده‌ای را یادآوری می‌کند که موعد آن گذشته است.',
      how: 'داده را از متولی شاخص بگیرید و زیر `actuals` (عملکرد) برای همان سال بنویسید. اگر موعد واقع‌بینانه نبوده است، `due` (موعد داده) را درست کنید.',
    },
  }),
  'actual-future': code<{ readonly year: number; readonly today: string }>({
    severity: 'error',
    fa: ({ year, today }, words) => ({
      text: `برای سال ${words.digits(year)} عملکرد نوشته شده است، ولی امروز (${words.digits(today)}) آن سال هنوز آغاز نشده است.`,
      hint: 'سال را درست کنید؛ آنچه پیش‌بینی است در «اهداف سالانه» (targets) می‌آید.',
    }),
    en: ({ year, today }, words) => ({
      text: `A value is recorded for ${words.digits(year)}, a year that has not begun today (${words.digits(today)}).`,
      hint: 'Correct the year; what is expected belongs under targets.',
    }),
    page: {
      title: 'عملکرد تنها برای سالی نوشته می‌شود که آغاز شده است',
      why: 'عملکرد یعنی آنچه اندازه گرفته شده است. عددی که برای سال نیامده نوشته شود پیش‌بینی است و نباید به‌جای واقعیت بنشیند.',
      how: 'سال را درست کنید یا آن بند را از `actuals` (عملکرد) بردارید. آنچه انتظار می‌رود در `targets` (اهداف سالانه) نوشته می‌شود.',
    },
  }),
  'baseline-year': code<{ readonly year: number; readonly first: number }>({
    severity: 'error',
    fa: ({ year, first }, words) => ({
      text: `مقدار پایه از سال ${words.digits(year)} است، ولی برنامه در ${words.digits(first)} آغاز می‌شود.`,
      hint: 'مقدار پیش از برنامه را بنویسید، یا برای شاخصی نو مقدار نخستین سال برنامه را.',
    }),
    en: ({ year, first }, words) => ({
      text: `The baseline is of ${words.digits(year)}, but the plan begins in ${words.digits(first)}.`,
      hint: 'Give the value before the plan or, for a new indicator, that of its first year.',
    }),
    page: {
      title: 'مقدار پایه پیش از برنامه یا در نخستین سال آن اندازه گرفته شده است',
      why: 'پیشرفت از مقدار پایه سنجیده می‌شود. پایه‌ای که در میانهٔ برنامه اندازه گرفته شود بخشی از کار برنامه را در خود دارد و تحقق را نادرست نشان می‌دهد.',
      how: 'در `baseline` (مقدار پایه) واپسین مقدار پیش از برنامه را با سال آن بنویسید. شاخصی که پیش از برنامه اندازه‌گیری نشده است می‌تواند مقدار نخستین سال برنامه را پایه بگیرد؛ آن سال هدف نمی‌خواهد.',
    },
  }),
  /** Without `year` all targets lie on the wrong side, so that the direction is the slip. */
  'target-direction': code<{
    readonly direction: 'increase' | 'decrease';
    readonly baseline: number;
    readonly year?: number;
    readonly value?: number;
  }>({
    severity: 'error',
    fa: ({ direction, baseline, year, value }, words) => {
      const side = direction === 'increase' ? 'پایین‌تر' : 'بالاتر';
      return {
        text:
          year === undefined || value === undefined
            ? `جهت شاخص ${words.value('direction', direction)} است، ولی همهٔ هدف‌ها از مقدار پایه (${words.number(baseline)}) ${side} است.`
            : `جهت شاخص ${words.value('direction', direction)} است، ولی هدف سال ${words.digits(year)} (${words.number(value)}) از مقدار پایه (${words.number(baseline)}) ${side} است.`,
        hint: year === undefined ? 'جهت، مقدار پایه یا هدف‌ها را درست کنید.' : 'هدف این سال یا مقدار پایه را درست کنید.',
      };
    },
    en: ({ direction, baseline, year, value }, words) => {
      const side = direction === 'increase' ? 'below' : 'above';
      return {
        text:
          year === undefined || value === undefined
            ? `The direction is ${words.value('direction', direction)}, but all targets lie ${side} the baseline (${words.number(baseline)}).`
            : `The direction is ${words.value('direction', direction)}, but the target of ${words.digits(year)} (${words.number(value)}) lies ${side} the baseline (${words.number(baseline)}).`,
        hint: year === undefined ? 'Correct the direction, the baseline or the targets.' : 'Correct this target or the baseline.',
      };
    },
    page: {
      title: 'هدف‌ها در جهت شاخص‌اند',
      why: 'هدفی که از مقدار پایه بدتر باشد پسرفت را کامیابی نشان می‌دهد: تحقق از راه میان پایه و هدف محاسبه می‌شود و سوی آن راه را هدف تعیین می‌کند.',
      how: 'در شاخص افزایشی هر هدف باید از مقدار پایه بیشتر و در شاخص کاهشی کمتر باشد. اگر همهٔ هدف‌ها در سوی دیگرند، شاید `direction` (جهت) وارونه نوشته شده باشد. اگر مقصود نگه‌داشتن وضع است، جهت را «حفظ» کنید.',
    },
  }),
  'target-order': code<{ readonly year: number; readonly value: number; readonly earlierYear: number; readonly earlier: number }>({
    severity: 'warning',
    fa: ({ year, value, earlierYear, earlier }, words) => ({
      text: `هدف سال ${words.digits(year)} (${words.number(value)}) از هدف سال ${words.digits(earlierYear)} (${words.number(earlier)}) عقب‌تر است.`,
      hint: 'یکی از دو هدف را درست کنید.',
    }),
    en: ({ year, value, earlierYear, earlier }, words) => ({
      text: `The target of ${words.digits(year)} (${words.number(value)}) falls behind that of ${words.digits(earlierYear)} (${words.number(earlier)}).`,
      hint: 'Correct one of the two.',
    }),
    page: {
      title: 'هدف هیچ سالی از هدف سال پیش عقب‌تر نیست',
      why: 'برنامه گام‌به‌گام به هدف پایانی می‌رسد. هدفی که از هدف سال پیش عقب‌تر باشد، بیشتر از جابه‌جا شدن دو عدد یا افتادن یک رقم پدید می‌آید.',
      how: 'دو هدف را با هم بسنجید و آن را که لغزش دارد درست کنید. اگر عقب رفتن آگاهانه است، دلیل آن را در `suppress` (چشم‌پوشی) بنویسید.',
    },
  }),
  'target-missing': code<{ readonly years: readonly number[]; readonly path?: string }>({
    severity: 'error',
    fa: ({ years, path }, words) => ({
      text:
        path === undefined
          ? `برای ${years.length === 1 ? 'سال' : 'سال‌های'} ${yearsFa(years, words)} هدفی نوشته نشده است.`
          : `مسیر هدف ${words.value('path', path)} است، ولی سال پایانی برنامه (${yearsFa(years, words)}) هدف ندارد.`,
      hint:
        path === undefined
          ? 'هدف هر سال را بنویسید، یا در «مسیر هدف» (path) «خطی» (linear) یا «پایانی» (final) بنویسید.'
          : 'هدف سال پایانی را بنویسید؛ هدف سال‌های دیگر از روی آن خوانده می‌شود.',
    }),
    en: ({ years, path }, words) => ({
      text:
        path === undefined
          ? `There is no target for ${yearsEn(years, words)}.`
          : `The path of targets is ${words.value('path', path)}, but the last year of the plan (${yearsEn(years, words)}) has no target.`,
      hint:
        path === undefined
          ? 'Write a target for each year, or write linear or final under “path”.'
          : 'Write the target of the last year; those of the others are read from it.',
    }),
    page: {
      title: 'هر سال برنامه هدفی دارد یا مسیر هدف گفته شده است',
      why: 'بدون هدف، عملکرد آن سال با چیزی سنجیده نمی‌شود. اگر نبود هدف آگاهانه است، باید گفته شود که راه رسیدن به هدف پایانی چگونه است.',
      how: 'برای هر سال در `targets` (اهداف سالانه) هدفی بنویسید. یا `path: linear` (خطی) بنویسید تا هدف سال‌های نانوشته روی خط راست میان دو مقدار نوشته‌شده محاسبه شود، یا `path: final` (پایانی) تا تنها سال پایانی هدف داشته باشد. در هر دو، هدف سال پایانی لازم است.',
    },
  }),
  'tolerance-missing': code({
    severity: 'warning',
    fa: () => ({
      text: 'جهت شاخص «حفظ» است، ولی دامنهٔ پذیرفتنی آن نوشته نشده است.',
      hint: 'در «رواداری» (tolerance) بنویسید مقدار تا چه اندازه می‌تواند از هدف دور شود.',
    }),
    en: () => ({
      text: 'The direction is keep, but no tolerance is written.',
      hint: 'Under “tolerance”, write how far the value may be from the target.',
    }),
    page: {
      title: 'شاخصی که باید حفظ شود دامنهٔ پذیرفتنی دارد',
      why: 'هیچ مقداری دقیقاً ثابت نمی‌ماند. بدون رواداری، کوچک‌ترین تغییر «بیرون از دامنه» خوانده می‌شود.',
      how: 'در سرآغاز شاخص `tolerance` (رواداری) را به یکای خود شاخص بنویسید، مانند `tolerance: 3` برای سه واحد درصد بالاتر یا پایین‌تر از هدف.',
    },
  }),
  'tolerance-idle': code<{ readonly direction: string }>({
    severity: 'warning',
    fa: ({ direction }, words) => ({
      text: `جهت شاخص ${words.value('direction', direction)} است، پس رواداری در آن به کار نمی‌آید.`,
      hint: 'رواداری را بردارید، یا اگر مقصود نگه‌داشتن وضع است جهت را «حفظ» کنید.',
    }),
    en: ({ direction }, words) => ({
      text: `The direction is ${words.value('direction', direction)}, so the tolerance has no effect.`,
      hint: 'Remove the tolerance, or set the direction to keep if the present state is to be kept.',
    }),
    page: {
      title: 'رواداری تنها برای جهت «حفظ» نوشته می‌شود',
      why: 'تحقق شاخص افزایشی و کاهشی درصد است و رواداری در آن اثری ندارد. نوشتن آن خواننده را به اشتباه می‌اندازد یا نشان می‌دهد که جهت درست برگزیده نشده است.',
      how: 'سطر `tolerance` (رواداری) را بردارید، یا `direction` (جهت) را `keep` (حفظ) کنید.',
    },
  }),
  'tolerance-negative': code<{ readonly tolerance: number }>({
    severity: 'error',
    fa: () => ({
      text: 'رواداری نمی‌تواند منفی باشد.',
      hint: 'فاصلهٔ پذیرفتنی از هدف را با عددی نامنفی بنویسید؛ هر دو سو را در بر می‌گیرد.',
    }),
    en: () => ({
      text: 'A tolerance cannot be negative.',
      hint: 'Write how far the value may be from the target, above or below it, as a positive number.',
    }),
    page: {
      title: 'رواداری عددی نامنفی است',
      why: 'رواداری فاصلهٔ پذیرفتنی از هدف در هر دو سو است؛ با عدد منفی هیچ مقداری در دامنه نمی‌ماند.',
      how: 'نشانهٔ منفی را بردارید. برای دامنهٔ ۴۷ تا ۵۳ با هدف ۵۰، `tolerance: 3` بنویسید.',
    },
  }),
  'example-missing': code({
    severity: 'warning',
    fa: () => ({
      text: 'این شاخص مثال عددی ندارد.',
      hint: 'در «مثال» (example) مقداری ساده برای هر متغیر و پاسخ آن را بنویسید.',
    }),
    en: () => ({
      text: 'This indicator has no worked example.',
      hint: 'Write a simple value for each variable and the result under example.',
    }),
    page: {
      title: 'هر شاخص مثالی عددی دارد',
      why: 'مثال معنای فرمول را برای خواننده روشن می‌کند و هم‌زمان آزمون آن است: اگر کسی فرمول را ناخواسته تغییر دهد، پاسخ مثال با آن نمی‌خواند.',
      how: 'در سرآغاز شاخص بنویسید `example` (مثال)، زیر آن `values` (مقادیر) با مقداری برای هر متغیر و `result` (نتیجه) با پاسخی که خود حساب کرده‌اید. عددهای گرد بهتر از عددهای واقعی‌اند.',
    },
  }),
};

// A unit in a sentence; a plain number has none.
const unitFa = (unit: string): string => (unit === '' ? 'عددی بی‌یکا' : `«${unit}»`);
const unitEn = (unit: string): string => (unit === '' ? 'a plain number' : `“${unit}”`);

const listFa = (names: readonly string[]): string => joinFa(names.map((name) => `«${name}»`));
const listEn = (names: readonly string[]): string => joinEn(names.map((name) => `“${name}”`));
const yearsFa = (years: readonly number[], words: Words): string => joinFa(years.map((year) => words.digits(year)));
const yearsEn = (years: readonly number[], words: Words): string => joinEn(years.map((year) => words.digits(year)));
