// The directives that prose may use to draw from the model, such as `::table{kind=project domain=transport}`.
// What is checked and what is shown both start from this one table.
import { findClosest } from '../text/find-closest.ts';
import { KINDS, type Kind } from './vocabulary.ts';

/** What an argument may hold: one of some words, each with its Persian label, the id of an item of a kind, or any text. */
export type Argument = { readonly optional?: true } & (
  { readonly values: Readonly<Record<string, string>> } | { readonly item: Kind } | { readonly text: true }
);

const kinds = <K extends Kind>(...keys: readonly K[]): { readonly [P in K]: string } =>
  Object.fromEntries(keys.map((key) => [key, KINDS[key].label])) as { readonly [P in K]: string };

/** What everything that gets a number takes: a label to refer to it by (`#label` for short), and a caption in place of the usual one. */
const NUMBERED = { id: { text: true, optional: true }, caption: { text: true, optional: true } } as const;

/** Every directive with its arguments. */
export const DIRECTIVES = {
  table: {
    kind: { values: kinds('project', 'indicator', 'provision', 'problem', 'strategy', 'policy', 'source', 'previous', 'goal', 'upstream') },
    domain: { item: 'domain', optional: true },
    ...NUMBERED,
  },
  chart: { of: { item: 'indicator' }, ...NUMBERED },
  bars: { table: { text: true }, column: { text: true, optional: true }, ...NUMBERED },
  formula: { of: { item: 'indicator' } },
  sum: {
    by: {
      values: {
        source: 'منبع',
        year: 'سال',
        mission: 'مأموریت',
        domain: 'حوزه',
        class: 'طبقهٔ منبع',
        project: 'پروژه',
        problem: 'مسئله',
        unit: 'متولی',
        area: 'منطقه',
        credit: 'نوع اعتبار',
      },
    },
    domain: { item: 'domain', optional: true },
    ...NUMBERED,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Argument>>>>;

export type DirectiveName = keyof typeof DIRECTIVES;

type ValueOf<A> = A extends { readonly values: infer V } ? keyof V : string;
type Required<S> = { [A in keyof S]: S[A] extends { readonly optional: true } ? never : A }[keyof S];
type ArgumentsOf<S> = { readonly [A in Required<S>]: ValueOf<S[A]> } & { readonly [A in Exclude<keyof S, Required<S>>]?: ValueOf<S[A]> };

/** A directive that can be followed, if the items it names exist. */
export type Directive = {
  readonly [N in DirectiveName]: { readonly name: N; readonly arguments: ArgumentsOf<(typeof DIRECTIVES)[N]> };
}[DirectiveName];

/** Why a directive cannot be followed. */
export type DirectiveProblem =
  | { readonly problem: 'name'; readonly name: string; readonly closest?: string }
  | {
      readonly problem: 'unknown' | 'missing' | 'value';
      readonly name: string;
      readonly argument: string;
      readonly value?: string;
      readonly allowed?: readonly string[];
      readonly closest?: string;
    };

/** A directive as prose has it; nodes of mdast fit. */
export interface WrittenDirective {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null | undefined;
}

/** Reads a directive, or tells the first thing that is wrong with it. Whether the items it names exist is not asked here. */
export function readDirective(node: WrittenDirective): Directive | DirectiveProblem {
  const { name } = node;
  if (!isDirectiveName(name)) return { problem: 'name', name, ...guess(name, Object.keys(DIRECTIVES)) };
  const shape: Readonly<Record<string, Argument>> = DIRECTIVES[name];
  const written = node.attributes ?? {};

  const unknown = Object.keys(written).find((argument) => !Object.hasOwn(shape, argument));
  if (unknown !== undefined) return { problem: 'unknown', name, argument: unknown, ...guess(unknown, Object.keys(shape)) };

  const read: Record<string, string> = {};
  for (const [argument, rule] of Object.entries(shape)) {
    const value = written[argument]?.trim() ?? '';
    if (value === '') {
      if (rule.optional) continue;
      return { problem: 'missing', name, argument, ...('values' in rule ? { allowed: Object.keys(rule.values) } : {}) };
    }
    if (!('values' in rule)) {
      read[argument] = value;
      continue;
    }
    const key = Object.keys(rule.values).find((candidate) => candidate === value || rule.values[candidate] === value);
    if (key === undefined) {
      const allowed = Object.keys(rule.values);
      return { problem: 'value', name, argument, value, allowed, ...guess(value, allowed) };
    }
    read[argument] = key;
  }
  return { name, arguments: read } as unknown as Directive;
}

function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(DIRECTIVES, name);
}

function guess(written: string, names: readonly string[]): { closest?: string } {
  const closest = findClosest(written, names);
  return closest === undefined ? {} : { closest };
}
