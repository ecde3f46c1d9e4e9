// Why a text could not be read, in words: the reasons that parsers give are short keys, and what has no words stands as it is.

interface Reason {
  readonly fa: string;
  readonly en: string;
}

/** Finds the words for a reason of the YAML parser. */
export function yamlReason(reason: string): Reason {
  return YAML[reason] ?? { fa: reason, en: reason };
}

/** Finds the words for a reason of the formula parser. */
export function formulaReason(reason: string): Reason {
  return FORMULA[reason] ?? { fa: reason, en: reason };
}

/** Why a budget file cannot be read. */
export type UnreadableReason = keyof typeof UNREADABLE;

/** Finds the words for a reason why a budget file cannot be read. */
export function unreadableReason(reason: UnreadableReason): Reason {
  return UNREADABLE[reason];
}

const UNREADABLE = {
  broken: { fa: 'پرونده آسیب دیده یا ناتمام است', en: 'it is damaged or incomplete' },
  password: { fa: 'پرونده گذرواژه دارد', en: 'it is locked with a password' },
  type: { fa: 'قالب آن شناخته‌شده نیست', en: 'its format is not known' },
  workbook: { fa: 'پسوند آن پسوند پروندهٔ متنی است، ولی محتوای آن کارپوشه است', en: 'it is named as a text file but holds a workbook' },
  large: { fa: 'از ۴ مگابایت بزرگ‌تر است', en: 'it is larger than 4 MB' },
  rows: { fa: 'برگه‌ای از آن بیش از ۵۰٬۰۰۰ سطر دارد', en: 'one of its sheets has more than 50,000 rows' },
} as const satisfies Readonly<Record<string, Reason>>;

/** Why a cell of a budget file is no sum. */
export type AmountReason = keyof typeof AMOUNT;

/** Finds the words for a reason why a cell is no sum, and what is to be done. */
export function amountReason(reason: AmountReason): { readonly text: Reason; readonly hint: Reason } {
  return AMOUNT[reason];
}

const AMOUNT = {
  groups: {
    text: { fa: 'دسته‌های هزارگان آن سه‌رقمی نیست', en: 'its groups of thousands are not of three digits' },
    hint: {
      fa: 'رقمی جا افتاده یا افزوده شده است؛ مبلغ را از روی اصل بازنویسی کنید.',
      en: 'A digit is missing or too many; copy the sum again.',
    },
  },
  slash: {
    text: { fa: 'روشن نیست که ممیز آن هزارگان را جدا می‌کند یا اعشار را', en: 'its mark may part thousands as well as decimals' },
    hint: {
      fa: 'اعشار را با نقطه یا «٫» و هزارگان را با ویرگول یا «٬» بنویسید.',
      en: 'Write decimals after a point, and part thousands by commas.',
    },
  },
  exponent: {
    text: { fa: 'نرم‌افزار رقم‌های آن را کوتاه کرده است', en: 'a spreadsheet program has cut its digits' },
    hint: {
      fa: 'قالب این ستون را در نرم‌افزار «عدد بدون اعشار» کنید و پرونده را دوباره ذخیره کنید.',
      en: 'Format the column as a whole number in the spreadsheet and save the file again.',
    },
  },
  'sheet-error': {
    text: { fa: 'فرمول یا ستون آن در نرم‌افزار خطا دارد', en: 'its formula or column has an error in the spreadsheet' },
    hint: {
      fa: 'فرمول را درست کنید یا ستون را پهن‌تر کنید و پرونده را دوباره ذخیره کنید.',
      en: 'Mend the formula or widen the column, and save again.',
    },
  },
  large: {
    text: { fa: 'از بودجهٔ هر شهری بزرگ‌تر است', en: 'it is larger than the budget of any city' },
    hint: {
      fa: 'رقم‌ها را بازبینی کنید و یکای آن‌ها، مانند «ارقام به ریال»، را بالای جدول بنویسید.',
      en: 'Check the digits, and write their unit above the table, as in «ارقام به ریال».',
    },
  },
  words: {
    text: { fa: 'عدد نیست', en: 'it is not a number' },
    hint: { fa: 'تنها عدد بنویسید و خانهٔ بی‌مبلغ را خالی بگذارید.', en: 'Write a number alone, and leave a cell without a sum empty.' },
  },
} as const satisfies Readonly<Record<string, { readonly text: Reason; readonly hint: Reason }>>;

const YAML: Readonly<Record<string, Reason>> = {
  BAD_INDENT: { fa: 'تورفتگی این خط با خط‌های کنار آن نمی‌خواند', en: 'the indentation does not match the lines around it' },
  TAB_AS_INDENT: { fa: 'تورفتگی به‌جای فاصله با کلید Tab نوشته شده است', en: 'a tab is used for indentation' },
  MISSING_CHAR: { fa: 'نشانه‌ای مانند گیومهٔ پایانی، دونقطه یا فاصله جا افتاده است', en: 'a closing quote, a colon or a space is missing' },
  UNEXPECTED_TOKEN: { fa: 'نشانه‌ای آمده است که جایش اینجا نیست', en: 'something stands where it does not belong' },
  BAD_SCALAR_START: { fa: 'متن با نشانه‌ای آغاز شده است و باید میان "…" بیاید', en: 'the text begins with a sign that must be quoted' },
  MULTILINE_IMPLICIT_KEY: {
    fa: 'نام فیلد در بیش از یک خط آمده یا دونقطهٔ آن جا افتاده است',
    en: 'a key runs over several lines or lacks its colon',
  },
  BLOCK_AS_IMPLICIT_KEY: { fa: 'در یک خط دو دونقطه آمده است', en: 'one line has two colons' },
  BLOCK_IN_FLOW: { fa: 'میان کروشه یا آکولاد، فهرستی چندخطی آمده است', en: 'a block stands inside brackets' },
  BAD_DQ_ESCAPE: { fa: 'نویسهٔ پس از \\ شناخته‌شده نیست', en: 'the character after \\ is not known' },
  DUPLICATE_KEY: { fa: 'یک نام دو بار آمده است', en: 'a key is written twice' },
  BAD_ALIAS: { fa: 'متن با * آغاز شده است و باید میان "…" بیاید', en: 'a text that begins with * must be quoted' },
  NOT_MAPPING: { fa: 'سرآغاز باید خط‌هایی به شکل «نام فیلد: مقدار» باشد', en: 'front matter must be lines of “field: value”' },
  NON_STRING_KEY: { fa: 'نام فیلد باید واژه یا عددی ساده باشد', en: 'a key must be a plain word or number' },
  TAG_RESOLVE_FAILED: { fa: 'متن با ! آغاز شده است و باید میان "…" بیاید', en: 'a text that begins with ! must be quoted' },
  BAD_DIRECTIVE: { fa: 'خط با نشانهٔ % آغاز شده است', en: 'a line begins with %' },
  MULTIPLE_DOCS: { fa: 'میان دو خط --- خط سومی از --- آمده است', en: 'another --- stands between the two' },
  KEY_OVER_1024_CHARS: { fa: 'نام فیلد بیش از اندازه بلند است', en: 'a key is too long' },
  RESOURCE_EXHAUSTION: { fa: 'لایه‌های آن بیش از اندازه تودرتو است', en: 'it is nested too deeply' },
};

const FORMULA: Readonly<Record<string, Reason>> = {
  empty: { fa: 'چیزی نوشته نشده است', en: 'nothing is written' },
  character: { fa: 'این نشانه در فرمول معنایی ندارد', en: 'this character means nothing in a formula' },
  word: { fa: 'این واژه نام متغیر نمی‌شود', en: 'this word cannot name a variable' },
  operator: { fa: 'پیش از اینجا نشانه‌ای مانند + یا * نیامده است', en: 'a sign such as + or * is missing before this' },
  bracket: { fa: 'این پرانتز جفت ندارد', en: 'this bracket has no other half' },
  end: { fa: 'فرمول ناتمام است', en: 'the formula is unfinished' },
  arguments: { fa: 'شمار مقدارهایی که به تابع داده شده است درست نیست', en: 'the function is given the wrong number of values' },
  long: { fa: 'فرمول بیش از اندازه بلند یا تودرتو است', en: 'the formula is too long or too deeply nested' },
  other: { fa: 'آنچه اینجا آمده جایش نیست', en: 'this does not belong here' },
};
