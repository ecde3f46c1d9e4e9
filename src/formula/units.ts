// Units of measurement as people write them in Persian («دقیقه بر نفر», «نفر در هر صد هزار نفر») -> a product of base units with
// powers and a scale. Read leniently: a word that is not known counts things of its own, and only its first word tells which.
// A text in which no unit is found gives undefined, and nothing is judged by it.
import { parseNumber, toAsciiDigits } from '../text/digits.ts';
import { COUNTED, IDIOMS, KNOWN, PEOPLE, PER_TIME, PLAIN, SCALES, type Dimensions } from './unit-words.ts';

interface Factor {
  /** As written. */
  readonly label: string;
  readonly dimensions: Dimensions;
  readonly scale: number;
  readonly power: number;
}

/** A unit: factors by their labels. */
export interface Unit {
  readonly factors: ReadonlyMap<string, Factor>;
  /** False where a plain number had a hand in it (a factor 100 for percent): then the scale cannot be told. */
  readonly exact: boolean;
}

/** The unit of a plain number. */
export const PLAIN_NUMBER: Unit = { factors: new Map(), exact: false };

/** Reads a unit; undefined where nothing can be made of the text. */
export function parseUnit(text: string): Unit | undefined {
  const words = wordsOf(text);
  let unit: Unit = { factors: new Map(), exact: true };
  let power = 1;
  let phrase: string[] = [];
  for (const [at, word] of [...words, undefined].entries()) {
    const sign = word === undefined ? 0 : signOf(word, phrase.length === 0, words[at + 1]);
    if (word !== undefined && sign === undefined) {
      phrase.push(word);
      continue;
    }
    if (phrase.length === 0) return undefined;
    const part = readPhrase(phrase);
    // «درصد خانوارها در هر منطقه» says of what; only «درصد در سال» divides.
    if (power > 0 || !isShare(unit) || isTime(part)) unit = multiply(unit, raise(part, power));
    phrase = [];
    // What follows a division stays below it only up to the next sign: «تن × کیلومتر بر روز».
    power = sign ?? 1;
  }
  return unit;
}

/** Multiplies two units. */
export function multiply(left: Unit, right: Unit): Unit {
  const factors = new Map(left.factors);
  for (const [label, factor] of right.factors) {
    const power = (factors.get(label)?.power ?? 0) + factor.power;
    if (Math.abs(power) < SLACK) factors.delete(label);
    else factors.set(label, { ...factor, power });
  }
  return { factors, exact: left.exact && right.exact };
}

/** Raises a unit to a power; fractions are allowed. */
export function raise({ factors, exact }: Unit, power: number): Unit {
  if (power === 0) return { factors: new Map(), exact };
  return { factors: new Map([...factors].map(([label, factor]) => [label, { ...factor, power: factor.power * power }])), exact };
}

/** Tells whether two units measure the same; where both scales can be told, also in the same size. */
export function isSameUnit(left: Unit, right: Unit): boolean {
  const difference = multiply(left, raise(right, -1));
  if (dimensionsOf(difference).size > 0) return false;
  return !left.exact || !right.exact || Math.abs(Math.log(scaleOf(difference))) < 1e-6;
}

/** Tells whether a unit has no dimension, as a share has none. */
export function isPlain(unit: Unit): boolean {
  return dimensionsOf(unit).size === 0;
}

/** Gives the base units of a unit with their powers; those that cancel are absent. */
export function dimensionsOf({ factors }: Unit): Map<string, number> {
  const all = new Map<string, number>();
  for (const { dimensions, power } of factors.values()) {
    for (const [base, own] of Object.entries(dimensions)) all.set(base, (all.get(base) ?? 0) + own * power);
  }
  return new Map([...all].filter(([, power]) => Math.abs(power) > SLACK));
}

// A percentage of something.
function isShare(unit: Unit): boolean {
  return unit.factors.size > 0 && [...unit.factors.values()].every(({ label }) => /^(?:درصد|واحد درصد|[%٪])/.test(label));
}

function isTime(unit: Unit): boolean {
  return [...dimensionsOf(unit).keys()].join() === 'ثانیه';
}

/** Gives the scale of a unit against its base units. */
function scaleOf({ factors }: Unit): number {
  return [...factors.values()].reduce((scale, factor) => scale * factor.scale ** factor.power, 1);
}

/** Writes a unit; empty for a plain number. */
export function unitText({ factors }: Unit): string {
  const all = [...factors.values()];
  const side = (part: readonly Factor[]): string =>
    part.map(({ label, power }) => (Math.abs(power) === 1 ? label : `${label}^${Math.abs(power)}`)).join(' × ');
  const above = side(all.filter(({ power }) => power > 0));
  const below = side(all.filter(({ power }) => power < 0));
  return below === '' ? above : `${above === '' ? '۱' : above} بر ${below}`;
}

const SLACK = 1e-9;

// Brackets only explain; half-spaces and the hamza of ezafe are written or not; a sign is a word of its own.
function wordsOf(text: string): string[] {
  const plain = toAsciiDigits(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\u064a/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0654\u200e\u200f]/g, '')
    .replace(/(?<=\p{L})[-\u2013](?=\p{L})/gu, ' × ')
    .replace(/[/×·*]/g, ' $& ')
    .replace(/به\u200cازای/g, 'به ازای');
  return plain.split(/[\s\u00a0]+/).filter((word) => word !== '');
}

// `undefined` for a word that belongs to a unit; after a sign «هر» and «ازای» only go with it.
function signOf(word: string, begins: boolean, next: string | undefined): -1 | 1 | undefined {
  if (begins || (next !== undefined && IDIOMS.has(next))) return undefined;
  if (word === '×' || word === '·' || word === '*') return 1;
  return DIVISION.has(word) ? -1 : undefined;
}

const DIVISION = new Set(['/', 'بر', 'در', 'به', 'برای']);

function readPhrase(words: readonly string[]): Unit {
  const rest = words.filter((word, index) => !(index < 2 && GOES_WITH_SIGN.has(word)));
  let scale = 1;
  let from = 0;
  for (; from < rest.length; from++) {
    const size = sizeOf(rest[from] ?? '');
    if (size === undefined) break;
    scale *= size;
  }
  const sized = rest.slice(0, from).join(' ');
  let unit = readThings(rest.slice(from));
  if (scale !== 1) {
    const [first, ...others] = [...unit.factors.values()];
    // A size goes with the thing it counts, as in «هزار نفر»; alone it is a number, as in «نفر در هزار».
    const label = [sized, first?.label ?? ''].join(' ').trim();
    const factor: Factor = first ? { ...first, label, scale: scale * first.scale } : { label, dimensions: {}, scale, power: 1 };
    unit = { ...unit, factors: new Map([factor, ...others].map((one) => [one.label, one])) };
  }
  return unit;
}

const GOES_WITH_SIGN = new Set(['هر', 'ازای', 'یک', 'نسبت']);

function sizeOf(word: string): number | undefined {
  return SCALES.get(word) ?? (/^\d/.test(word) ? parseNumber(word) : undefined);
}

// «نفر ساعت» and «تن کیلومتر» are products; «سفر روزانه» is a quotient; what else follows the first word only says which things.
function readThings(words: readonly string[]): Unit {
  const [first, ...others] = words;
  if (first === undefined) return { factors: new Map(), exact: true };
  const two = keyOf(words.slice(0, 2));
  const taken = others.length > 0 && (KNOWN.has(two) || PLAIN.has(two)) ? 2 : 1;
  const head = words.slice(0, taken);
  let unit = readThing(head, others.length + 1 > taken ? words : head);
  for (const word of words.slice(taken)) {
    const per = PER_TIME.get(word);
    const times = COUNTED.has(keyOf(head)) ? KNOWN.get(keyOf([word])) : undefined;
    if (per !== undefined) unit = multiply(readThing(head, head), raise(readThing([per], [per]), -1));
    else if (times) unit = multiply(readThing(head, head), readThing([word], [word]));
  }
  return unit;
}

function readThing(head: readonly string[], whole: readonly string[]): Unit {
  const key = keyOf(head);
  if (PLAIN.has(key)) return { factors: new Map(), exact: PLAIN.get(key) === 1 };
  const known = KNOWN.get(key);
  const label = whole.join(' ');
  return {
    factors: new Map([[label, { label, power: 1, scale: 1, dimensions: { [PEOPLE.has(key) ? 'نفر' : key]: 1 }, ...known }]]),
    exact: true,
  };
}

// One word with and without a half-space or a sign of the plural is one.
function keyOf(words: readonly string[]): string {
  return words
    .join('')
    .replace(/\u200cها\u06cc?$/, '')
    .replace(/\u200c/g, '');
}
