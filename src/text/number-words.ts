// A whole number -> Persian words, as official texts write sums of money beside their figures.

/**
 * Writes a whole number in words: «یکصد و شصت و نه هزار و هشتصد میلیارد». Above a milliard, milliards are counted in thousands and
 * millions, as the language of budgets has it («هزار میلیارد», never «تریلیون»). Exact up to 9,007,199,254,740,991; beyond, and for
 * fractions, there are no exact words, and asking for them is an error of ours.
 */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} has no exact words`);
  if (value === 0) return 'صفر';
  return value < 0 ? `منفی ${joined(partsOf(-value))}` : joined(partsOf(value));
}

const joined = (parts: readonly string[]): string => parts.join(' و ');

// What is counted by a scale is itself a number in words, so that milliards may be counted in thousands.
function partsOf(value: number): string[] {
  for (const [size, name] of SCALES) {
    if (value < size) continue;
    const rest = value % size;
    return [`${joined(partsOf((value - rest) / size))} ${name}`, ...partsOf(rest)];
  }
  return belowThousand(value);
}

function belowThousand(value: number): string[] {
  const rest = value % 100;
  const tens = rest < 20 ? [UNITS[rest]] : [TENS[Math.floor(rest / 10)], UNITS[rest % 10]];
  return [HUNDREDS[Math.floor(value / 100)], ...tens].filter((word) => word !== undefined && word !== '') as string[];
}

const SCALES = [
  [1e9, 'میلیارد'],
  [1e6, 'میلیون'],
  [1e3, 'هزار'],
] as const;

const HUNDREDS = ['', 'یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const UNITS = [
  ...['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه'],
  ...['ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده'],
];
