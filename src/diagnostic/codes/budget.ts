// The budgets that were passed, as the files of finance/budgets/ have them.
import { code, type Message } from '../code.ts';
import { joinEn, joinFa } from '../join-words.ts';
import { amountReason, unreadableReason, type AmountReason, type UnreadableReason } from '../reasons.ts';

/** The address of the cell in a workbook, in which no line and column can be told. */
interface InCell {
  readonly cell?: string;
}

/** A name or a word of a cell that nothing is called. */
interface Unknown extends InCell {
  readonly written: string;
  readonly closest?: string;
  /** Set where several things are called so. */
  readonly isAmbiguous?: true;
}

export const budgetCodes = {
  'budget-file-unreadable': code<{ readonly reason: UnreadableReason }>({
    severity: 'error',
    binding: true,
    fa: ({ reason }) => ({
      text: `پروندهٔ بودجه خوانده نشد: ${unreadableReason(reason).fa}.`,
      hint: 'آن را در اکسل بدون گذرواژه و با قالب xlsx یا «CSV UTF-8» ذخیره کنید.',
    }),
    en: ({ reason }) => ({
      text: `The budget file was not read: ${unreadableReason(reason).en}.`,
      hint: 'Save it in Excel as xlsx or as “CSV UTF-8”, without a password.',
    }),
    page: {
      title: 'پروندهٔ بودجه خواندنی است',
      why: 'بودجهٔ مصوب از همین پرونده خوانده و با برنامه سنجیده می‌شود. اگر خوانده نشود، سند بودجهٔ مصوب ندارد و خواننده از آن آگاه نمی‌شود.',
      how: 'پرونده را در اکسل یا لیبره‌آفیس باز کنید و با قالب `xlsx`، `xls` یا `csv` در `finance/budgets` ذخیره کنید. گذرواژه را بردارید و برگه‌هایی را که بخشی از بودجه نیستند جدا کنید تا پرونده از ۴ مگابایت بزرگ‌تر نشود.',
    },
  }),
  'budget-file-header': code<{ readonly missing: readonly ('name' | 'amount')[] }>({
    severity: 'error',
    binding: true,
    fa: ({ missing }) => ({
      text: `در این پرونده سطر عنوان ستون‌ها پیدا نشد: ${joinFa(missing.map((one) => MISSING[one].fa))} ندارد.`,
      hint: 'عنوان ستون‌ها را مانند «کد بودجه»، «شرح»، «پروژه» و «مصوب» در یک سطر بنویسید.',
    }),
    en: ({ missing }) => ({
      text: `No row of column titles was found in this file: it lacks ${joinEn(missing.map((one) => MISSING[one].en))}.`,
      hint: 'Write the titles of the columns in one row, such as code, title, project and approved.',
    }),
    page: {
      title: 'جدول بودجه سطر عنوان ستون‌ها دارد',
      why: 'از عنوان ستون‌ها دانسته می‌شود هر عدد چیست. جدولی که ستون شرح، کد یا پروژه و دست‌کم یک ستون مبلغ نداشته باشد خواندنی نیست.',
      how: 'در یک سطر بالای جدول عنوان ستون‌ها را بنویسید: یکی از «شرح»، «کد بودجه» یا «پروژه»، و یکی از «پیشنهادی»، «مصوب»، «اصلاحی»، «متمم»، «عملکرد» یا «مبلغ». ستونی که سال دیگری را در عنوان خود دارد خوانده نمی‌شود. فهرست عنوان‌ها در `docs/budget.md` است.',
    },
  }),
  'budget-file-year': code<{ readonly name: string; readonly first: number; readonly last: number }>({
    severity: 'error',
    fa: ({ name, first, last }, words) => ({
      text: `نام «${name}» سالی از برنامه (${words.digits(first)} تا ${words.digits(last)}) نیست و پرونده خوانده نمی‌شود.`,
      hint: `نام پرونده را سال آن بگذارید، مانند ${first}.csv.`,
    }),
    en: ({ name, first, last }) => ({
      text: `“${name}” does not name a year of the plan (${first} to ${last}), so the file is not read.`,
      hint: `Name the file after its year, as in ${first}.csv.`,
    }),
    page: {
      title: 'نام پروندهٔ بودجه سالی از برنامه است',
      why: 'سال هر بودجه از نام پرونده دانسته می‌شود. پرونده‌ای با نام دیگر با هیچ سالی سنجیده نمی‌شود.',
      how: 'نام پرونده را تنها سال آن بگذارید، مانند `finance/budgets/1404.csv` یا `1404.xlsx`. پروندهٔ سال‌های بیرون از برنامه را از این پوشه بردارید.',
    },
  }),
  'budget-file-twice': code<{ readonly year: number; readonly first: string }>({
    severity: 'error',
    binding: true,
    fa: ({ year, first }, words) => ({
      text: `بودجهٔ سال ${words.digits(year)} در «${first}» نیز آمده است و این پرونده خوانده نمی‌شود.`,
      hint: 'یکی از دو پرونده را بردارید.',
    }),
    en: ({ year, first }, words) => ({
      text: `“${first}” holds the budget of ${words.digits(year)} too, so this file is not read.`,
      hint: 'Remove one of the two files.',
    }),
    page: {
      title: 'هر سال یک پروندهٔ بودجه دارد',
      why: 'اگر برای یک سال دو پرونده باشد، معلوم نیست کدام مصوب است و تغییر یکی در دیگری دیده نمی‌شود.',
      how: 'پرونده‌ای را که شهرداری آن را به‌روز نگه می‌دارد بگذارید و دیگری را بردارید. پیشنهادی، مصوب، اصلاحی و عملکرد یک سال ستون‌های یک پرونده‌اند.',
    },
  }),
  'budget-unit': code<{ readonly unit: string; readonly other: string } & InCell>({
    severity: 'error',
    binding: true,
    fa: ({ unit, other, cell }, words) => ({
      text: `${inCellFa(cell)}یکای مبلغ‌ها اینجا ${words.value('moneyUnit', unit)} و در جای دیگر ${words.value('moneyUnit', other)} است.`,
      hint: 'یکای درست را در هر دو جا بنویسید یا یکی را بردارید.',
    }),
    en: ({ unit, other, cell }, words) => ({
      text: `${inCellEn(cell)}The unit of the sums is ${words.value('moneyUnit', unit)} here and ${words.value('moneyUnit', other)} elsewhere.`,
      hint: 'Write the right unit in both places, or remove one.',
    }),
    page: {
      title: 'یکای مبلغ‌های پروندهٔ بودجه در همه‌جا یکی است',
      why: 'از یکا دانسته می‌شود که ۴۰۰ چهارصد ریال است یا چهارصد میلیون ریال. اگر در دو جا دو یکای متفاوت نوشته شود، شاید همهٔ مبلغ‌ها هزار برابر کمتر یا بیشتر خوانده شود.',
      how: 'یکا در سطری بالای جدول («ارقام به هزار ریال»)، در عنوان ستون («مصوب (میلیون ریال)») یا زیر `budgets` (بودجه‌ها) در `plan.md` نوشته می‌شود؛ یک جا کافی است. هر ستون می‌تواند یکای خود را داشته باشد، به شرط آنکه در سطری بالای جدول یکای دیگری نیامده باشد.',
    },
  }),
  'budget-unit-doubtful': code<{ readonly unit: string; readonly times: number; readonly isLess: boolean }>({
    severity: 'warning',
    fa: ({ unit, times, isLess }, words) => ({
      text: `مبلغ‌های این پرونده به ${words.value('moneyUnit', unit)} خوانده شده‌اند و بیشتر پروژه‌ها در ${isLess ? 'برنامه' : 'آن'} نزدیک به ${words.number(times)} برابر ${isLess ? 'آن' : 'برنامه'} اعتبار دارند.`,
      hint: 'اگر یکا چیز دیگری است، آن را در عنوان ستون یا در سطری بالای جدول بنویسید، مانند «ارقام به هزار ریال».',
    }),
    en: ({ unit, times, isLess }, words) => ({
      text: `The sums of this file were read as ${words.value('moneyUnit', unit)}, and most projects have about ${words.number(times)} times as much in ${isLess ? 'the plan as in it' : 'it as in the plan'}.`,
      hint: 'If the unit is another, write it in the title of the column or in a row above the table.',
    }),
    page: {
      title: 'یکای پروندهٔ بودجه با اندازهٔ پروژه‌ها می‌خواند',
      why: 'پرونده‌ای که یکای خود را نگوید به یکای برنامه خوانده می‌شود. اگر یکا نادرست باشد همهٔ اختلاف‌ها نادرست است و عددی که هزار برابر شده است در جدول به چشم نمی‌آید.',
      how: 'یکا را در عنوان ستون مبلغ (`مصوب (هزار ریال)`)، در سطری بالای جدول («ارقام به هزار ریال») یا در `budgets` (بودجه‌ها) در `plan.md` بنویسید. اگر یکا درست است و بودجه به‌راستی چنین از برنامه دور است، شدت این قاعده را در `checks` (بررسی‌ها) کم کنید.',
    },
  }),
  'budget-too-coarse': code<{ readonly unit: string }>({
    severity: 'warning',
    fa: ({ unit }, words) => ({
      text: `مبلغ‌های این پرونده به ${words.value('moneyUnit', unit)} چنان گرد شده‌اند که اعتبار بیشتر پروژه‌ها از اندازهٔ گرد شدن کمتر است.`,
      hint: 'بودجه را با یکای کوچک‌تر یا رقم‌های اعشار بیشتر بگذارید؛ سنجش پروژه به پروژه با این مبلغ‌ها چیزی نمی‌گوید.',
    }),
    en: ({ unit }, words) => ({
      text: `The sums of this file, in ${words.value('moneyUnit', unit)}, are rounded so coarsely that most projects are smaller than the rounding.`,
      hint: 'Use a smaller unit or more decimals; compared with these sums, projects tell nothing.',
    }),
    page: {
      title: 'مبلغ‌های بودجه از اعتبار پروژه‌ها ریزترند',
      why: 'مبلغی که گرد منتشر شده باشد تا نیم رقم آخر خود با برنامه اختلاف می‌پذیرد. اگر این نیم رقم از اعتبار خود پروژه بیشتر باشد، هر عددی برابر به شمار می‌آید و سنجش چیزی را نشان نمی‌دهد.',
      how: 'همان بودجه را با یکای کوچک‌تر (میلیون ریال یا هزار ریال) در `finance/budgets` بگذارید. اگر تنها رقم‌های گرد در دست است، آن‌ها را برای کل بودجه نگه دارید و پروژه‌ها را با آن نسنجید.',
    },
  }),
  'budget-amount': code<{ readonly written: string; readonly fault: AmountReason; readonly others?: number } & InCell>({
    severity: 'error',
    binding: true,
    fa: ({ written, fault, others, cell }, words) => ({
      text:
        `${inCellFa(cell)}مبلغ «${shorten(written)}» خوانده نشد: ${amountReason(fault).text.fa}.` +
        (others === undefined ? '' : ` ${words.number(others)} مبلغ دیگر این جدول نیز چنین است.`),
      hint: amountReason(fault).hint.fa,
    }),
    en: ({ written, fault, others, cell }, words) => ({
      text:
        `${inCellEn(cell)}The sum “${shorten(written)}” was not read: ${amountReason(fault).text.en}.` +
        (others === undefined ? '' : ` The same holds for ${words.number(others)} other sums of this table.`),
      hint: amountReason(fault).hint.en,
    }),
    page: {
      title: 'هر مبلغ پروندهٔ بودجه عددی روشن است',
      why: 'مبلغی که بتوان آن را دو گونه خواند حدس زده نمی‌شود: «12/5» می‌تواند دوازده و نیم، یک کسر یا بخشی از تاریخ باشد.',
      how: 'رقم‌ها می‌توانند فارسی، عربی یا لاتین باشند. هزارگان را با «٬»، ویرگول، فاصله یا ممیز و اعشار را با «٫» یا نقطه جدا کنید. ممیز و نقطه تنها آنگاه جداکنندهٔ هزارگان است که در همان جدول مبلغی با دو دسته یا بیشتر نیز چنین نوشته شده باشد، مانند «1/130/000». عدد منفی با منها یا میان پرانتز نوشته می‌شود. خانهٔ خالی یا «-» یعنی مبلغ نوشته نشده است؛ صفر را ۰ بنویسید.',
    },
  }),
  'budget-quote': code({
    severity: 'error',
    binding: true,
    fa: () => ({
      text: 'این خانه با نشانهٔ " آغاز شده، ولی با آن بسته نشده است.',
      hint: 'نشانهٔ " را در پایان خانه هم بنویسید یا آن را بردارید.',
    }),
    en: () => ({
      text: 'This cell begins with a quote that is never closed.',
      hint: 'Close the quote at the end of the cell, or remove it.',
    }),
    page: {
      title: 'نشانهٔ " در پروندهٔ بودجه جفت است',
      why: 'در CSV خانه‌ای که ویرگول دارد میان دو نشانهٔ `"` می‌آید. اگر یکی جا افتاده باشد، معلوم نیست خانه کجا پایان می‌یابد.',
      how: 'نشانهٔ جاافتاده را بیفزایید. اگر خود این نشانه بخشی از متن است، خانه را میان دو نشانه بگذارید و نشانهٔ درون متن را دو بار بنویسید (`""`).',
    },
  }),
  'budget-row-cells': code<{ readonly cells: number; readonly expected: number; readonly isSum?: true } & InCell>({
    severity: 'error',
    binding: true,
    fa: ({ cells, expected, isSum, cell }, words) => ({
      text: `${inCellFa(cell)}این سطر ${words.number(cells)} خانه دارد، ولی جدول ${words.number(expected)} ستون دارد.`,
      hint: isSum
        ? 'گویا مبلغی با ویرگول نوشته شده است؛ آن را میان دو نشانهٔ " بگذارید یا بی‌ویرگول بنویسید.'
        : 'خانه‌ای را که ویرگول در خود دارد میان دو نشانهٔ " بگذارید، یا برای ستون تازه عنوان بنویسید.',
    }),
    en: ({ cells, expected, isSum, cell }) => ({
      text: `${inCellEn(cell)}This row has ${cells} cells, but the table has ${expected} columns.`,
      hint: isSum
        ? 'A sum seems to be written with commas: put it in quotes, or leave the commas out.'
        : 'Put a cell that holds a comma in quotes, or give the new column a title.',
    }),
    page: {
      title: 'هیچ سطر جدول بودجه بیش از ستون‌ها خانه ندارد',
      why: 'در CSV مبلغ `12,500` بدون نشانهٔ `"` دو خانه است: ۱۲ و ۵۰۰. همهٔ خانه‌های پس از آن یک ستون جابه‌جا می‌شود و مبلغ نادرست خوانده می‌شود.',
      how: 'مبلغ را بی‌ویرگول بنویسید یا میان دو نشانهٔ `"` بگذارید. اگر ستونی بی‌عنوان دارید، برای آن عنوان بنویسید.',
    },
  }),
  'budget-column-twice': code<{ readonly column: string; readonly other: string } & InCell>({
    severity: 'error',
    binding: true,
    fa: ({ column, other, cell }) => ({
      text: `${inCellFa(cell)}ستون «${column}» و ستون «${other}» هر دو یک چیز را نشان می‌دهند.`,
      hint: 'یکی را بردارید یا عنوان آن را عوض کنید.',
    }),
    en: ({ column, other, cell }) => ({
      text: `${inCellEn(cell)}The column “${column}” says what the column “${other}” says.`,
      hint: 'Remove one, or give it another title.',
    }),
    page: {
      title: 'هیچ ستونی در جدول بودجه تکراری نیست',
      why: 'اگر دو ستون مبلغ مصوب باشند، معلوم نیست کدام‌یک تصویب شده است.',
      how: 'ستون تکراری را بردارید یا عنوان درست آن را بنویسید، مانند «اصلاحی». در عنوان ستون سال‌های دیگر، سال را نیز بنویسید («مصوب ۱۴۰۳») تا خوانده نشود.',
    },
  }),
  'budget-project': code<Unknown>({
    severity: 'error',
    fa: (args) => unknownFa(args, 'پروژه‌ای'),
    en: (args) => unknownEn(args, 'project'),
    page: {
      title: 'پروژه‌ای که پروندهٔ بودجه نام می‌برد در برنامه هست',
      why: 'مبلغ سطری که پروژهٔ آن پیدا نشود به هیچ پروژه‌ای نمی‌رسد و بودجهٔ آن پروژه کمتر از آنچه هست نشان داده می‌شود.',
      how: 'در ستون «پروژه» شناسهٔ پروژه یا عنوان کامل آن را بنویسید. سطری را که به هیچ پروژهٔ برنامه مربوط نیست در این ستون خالی بگذارید.',
    },
  }),
  'budget-source': code<Unknown>({
    severity: 'error',
    fa: (args) => unknownFa(args, 'منبع تأمینی'),
    en: (args) => unknownEn(args, 'source of funding'),
    page: {
      title: 'منبعی که پروندهٔ بودجه نام می‌برد در برنامه هست',
      why: 'با نام منبع، جابه‌جایی پول پروژه از منبعی به منبع دیگر دیده می‌شود. نامی که به هیچ منبعی نرسد این سنجش را ناتمام می‌گذارد.',
      how: 'در ستون «منبع تأمین» شناسهٔ منبع یا عنوان کامل آن را بنویسید، یا خانه را خالی بگذارید.',
    },
  }),
  'budget-state': code<Unknown>({
    severity: 'error',
    binding: true,
    fa: ({ written, closest, cell }) => ({
      text:
        written === ''
          ? `${inCellFa(cell)}حالت این مبلغ نوشته نشده است.`
          : `${inCellFa(cell)}«${shorten(written)}» هیچ‌یک از حالت‌های بودجه نیست.`,
      hint: closest === undefined ? 'حالت یکی از این‌هاست: پیشنهادی، مصوب، اصلاحی، متمم، عملکرد.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ written, closest, cell }) => ({
      text:
        written === ''
          ? `${inCellEn(cell)}The state of this sum is not written.`
          : `${inCellEn(cell)}“${shorten(written)}” is no state of a budget.`,
      hint: closest === undefined ? 'A state is one of proposed, approved, amended, supplement and actual.' : `Did you mean ${closest}?`,
    }),
    page: {
      title: 'حالت هر مبلغ یکی از حالت‌های بودجه است',
      why: 'در جدولی که ستون «حالت» دارد، از همین ستون دانسته می‌شود که مبلغ پیشنهاد شده، تصویب شده یا هزینه شده است.',
      how: 'در این ستون برای هر سطر یکی از «پیشنهادی»، «مصوب»، «اصلاحی» (مبلغ پس از اصلاح)، «متمم» (مبلغی که افزوده یا کاسته شده) یا «عملکرد» را بنویسید.',
    },
  }),
  'budget-word': code<Unknown>({
    severity: 'error',
    binding: true,
    fa: ({ written, closest, cell }) => ({
      text: `${inCellFa(cell)}«${shorten(written)}» نه سمت بودجه (منابع یا مصارف) را نشان می‌دهد و نه نوع اعتبار را.`,
      hint: closest === undefined ? 'در این ستون «منابع» یا «مصارف»، یا نوع اعتبار را بنویسید.' : `شاید منظور «${closest}» بوده است.`,
    }),
    en: ({ written, closest, cell }) => ({
      text: `${inCellEn(cell)}“${shorten(written)}” does not tell a side of the budget or a kind of spending.`,
      hint: closest === undefined ? 'Write resources or uses, or the kind of spending.' : `Did you mean ${closest}?`,
    }),
    page: {
      title: 'سمت و نوع اعتبار با واژه‌های شناخته‌شدهٔ بودجه نوشته شده است',
      why: 'منابع و مصارف با هم جمع نمی‌شوند. سطری که سمت آن دانسته نباشد شاید در سمت نادرست شمرده شود.',
      how: 'برای سمت «منابع» یا «مصارف» (یا «درآمد» و «هزینه») و برای نوع اعتبار «هزینه‌ای»، «تملک دارایی سرمایه‌ای» یا «تملک دارایی مالی» بنویسید.',
    },
  }),
  'budget-line-unnamed': code<InCell>({
    severity: 'error',
    binding: true,
    fa: ({ cell }) => ({
      text: `${inCellFa(cell)}این سطر مبلغ دارد، ولی کد، شرح و پروژه ندارد.`,
      hint: 'شرح آن را بنویسید؛ اگر جمع سطرهای بالاست، «جمع» بنویسید.',
    }),
    en: ({ cell }) => ({
      text: `${inCellEn(cell)}This row has a sum but no code, title or project.`,
      hint: 'Write its title; if it adds up the rows above, call it “جمع”.',
    }),
    page: {
      title: 'هر سطری از پروندهٔ بودجه که مبلغ دارد شرح یا کد نیز دارد',
      why: 'سطر بی‌نام یا جمع است یا خانه‌های آن جا افتاده است. اگر جمع باشد و ردیف شمرده شود، مبلغ‌ها دو بار به حساب می‌آید.',
      how: 'شرح یا کد سطر را بنویسید. سطر جمع را با «جمع»، «جمع کل» یا «مجموع» آغاز کنید تا با سطرهای بالا سنجیده شود و خود شمرده نشود.',
    },
  }),
  'budget-total': code<{ readonly stated: number; readonly actual: number; readonly unit: string } & InCell>({
    severity: 'error',
    fa: ({ stated, actual, unit, cell }, words) => ({
      text: `${inCellFa(cell)}جمع ${words.number(stated)} نوشته شده است، ولی جمع سطرها ${words.number(actual)} است؛ یکا ${words.value('moneyUnit', unit)} است.`,
      hint: 'سطرها یا جمع را درست کنید؛ برای ارقام گردشده رواداری را زیر «بودجه‌ها» (budgets) در plan.md بنویسید.',
    }),
    en: ({ stated, actual, unit, cell }, words) => ({
      text: `${inCellEn(cell)}The total says ${words.number(stated)}, but the rows add up to ${words.number(actual)} (${words.value('moneyUnit', unit)}).`,
      hint: 'Correct the rows or the total; for rounded figures state a tolerance under budgets in plan.md.',
    }),
    page: {
      title: 'سطر جمع پروندهٔ بودجه با سطرهای آن می‌خواند',
      why: 'جمعی که با سطرها نخواند نشان می‌دهد که سطری جا افتاده یا رقمی نادرست رونویسی شده است.',
      how: 'سطرهای همان بخش را با مصوبه بسنجید. جمع با سطرهای بخش خود، با همهٔ سطرهای بالا یا با سطرهای همان سمت سنجیده می‌شود و برابری با یکی از این سه کافی است. ارقامی که گرد منتشر شده‌اند درست جمع نمی‌شوند؛ برای آن‌ها `tolerance` (رواداری) را به واحد پول برنامه در `plan.md` بنویسید.',
    },
  }),
  'budget-supplement': code<{ readonly amended: number; readonly expected: number; readonly unit: string } & InCell>({
    severity: 'error',
    fa: ({ amended, expected, unit, cell }, words) => ({
      text: `${inCellFa(cell)}مبلغ اصلاحی ${words.number(amended)} است، ولی جمع مصوب و متمم ${words.number(expected)} است؛ یکا ${words.value('moneyUnit', unit)} است.`,
      hint: 'یکی از سه مبلغ را درست کنید؛ متمم تنها تغییر را می‌گوید.',
    }),
    en: ({ amended, expected, unit, cell }, words) => ({
      text: `${inCellEn(cell)}The amended sum is ${words.number(amended)}, but what was passed and its supplement make ${words.number(expected)} (${words.value('moneyUnit', unit)}).`,
      hint: 'Correct one of the three; a supplement is the change alone.',
    }),
    page: {
      title: 'مبلغ اصلاحی برابر جمع مصوب و متمم است',
      why: 'متمم تغییر مبلغ است و اصلاحی مبلغ پس از آن. اگر هر دو نوشته شده باشند و با هم نخوانند، معلوم نیست بودجهٔ کنونی کدام است.',
      how: 'در ستون «متمم» تنها آنچه را افزوده یا کاسته شده است بنویسید، یا ستون «متمم» را بردارید و «اصلاحی» را بگذارید.',
    },
  }),
  'budget-line-twice': code<{ readonly title: string } & InCell>({
    severity: 'warning',
    fa: ({ title, cell }) => ({
      text: `${inCellFa(cell)}سطر «${shorten(title)}» با همین مبلغ پیش‌تر نیز آمده است.`,
      hint: 'اگر دو بار رونویسی شده است یکی را بردارید؛ اگر دو سطر است، کد یا منطقهٔ هر یک را بنویسید.',
    }),
    en: ({ title, cell }) => ({
      text: `${inCellEn(cell)}The line “${shorten(title)}” stands before with the same sums.`,
      hint: 'If it was copied twice remove one; if there are two, write the code or the area of each.',
    }),
    page: {
      title: 'هیچ سطر بودجه دو بار نیامده است',
      why: 'سطری که دو بار رونویسی شود دو بار شمرده می‌شود و بودجهٔ پروژه را دو برابر نشان می‌دهد.',
      how: 'سطر تکراری را بردارید. اگر به‌راستی دو سطر با یک شرح و یک مبلغ تصویب شده است، کد بودجه یا منطقهٔ هر یک را بنویسید.',
    },
  }),
  'budget-code-twice': code<{ readonly code: string; readonly other: string }>({
    severity: 'error',
    fa: ({ code: written, other }) => ({
      text: `کد بودجهٔ «${written}» در پروژهٔ «${other}» نیز نوشته شده است.`,
      hint: 'کد را از یکی از دو پروژه بردارید، یا در پروندهٔ بودجه سطرها را با ستون «پروژه» از هم جدا کنید.',
    }),
    en: ({ code: written, other }) => ({
      text: `The project “${other}” claims the budget code “${written}” too.`,
      hint: 'Remove the code from one of the two, or tell the rows apart by a column of projects in the budget file.',
    }),
    page: {
      title: 'هر کد بودجه از آنِ یک پروژه است',
      why: 'مبلغ ردیف بودجه از روی کد به پروژه می‌رسد. اگر دو پروژه یک کد داشته باشند، معلوم نیست مبلغ از آنِ کدام است.',
      how: 'کد را از `budgetCodes` (کد بودجه) یکی از دو پروژه بردارید. اگر اعتبار چند پروژه در یک ردیف آمده است، آن ردیف را در پروندهٔ بودجه به چند سطر تقسیم کنید و پروژهٔ هر سطر را در ستون «پروژه» بنویسید.',
    },
  }),
};

const MISSING = {
  name: { fa: 'ستون شرح، کد یا پروژه', en: 'a column of titles, codes or projects' },
  amount: { fa: 'ستون مبلغ', en: 'a column of sums' },
} as const;

const inCellFa = (cell: string | undefined): string => (cell === undefined ? '' : `خانهٔ ${cell}: `);
const inCellEn = (cell: string | undefined): string => (cell === undefined ? '' : `Cell ${cell}: `);

function unknownFa({ written, closest, isAmbiguous, cell }: Unknown, what: string): Message {
  if (isAmbiguous) return { text: `${inCellFa(cell)}«${shorten(written)}» عنوان بیش از یک مورد است.`, hint: 'شناسهٔ آن را بنویسید.' };
  return {
    text: `${inCellFa(cell)}«${shorten(written)}» شناسه یا عنوان هیچ ${what} نیست.`,
    ...(closest !== undefined && { hint: `شاید منظور «${closest}» بوده است.` }),
  };
}

function unknownEn({ written, closest, isAmbiguous, cell }: Unknown, what: string): Message {
  if (isAmbiguous) return { text: `${inCellEn(cell)}“${shorten(written)}” is the title of more than one ${what}.`, hint: 'Write its id.' };
  return {
    text: `${inCellEn(cell)}“${shorten(written)}” is neither the id nor the title of a ${what}.`,
    ...(closest !== undefined && { hint: `Did you mean ${closest}?` }),
  };
}

/** A cell may hold a whole page by mistake. */
const shorten = (written: string): string => (written.length > 60 ? `${written.slice(0, 60)}…` : written);
