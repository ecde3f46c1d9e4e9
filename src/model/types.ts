// The nouns of the plan: readonly data, each with the place it was written at.
import type { Root } from 'mdast';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SpanIndex } from '../diagnostic/span-index.ts';
import type { Budget } from './budget.ts';
import type { Facts } from './schemas.ts';
import type { FieldKey, Kind } from './vocabulary.ts';

type ItemBase<K extends Kind> = {
  readonly kind: K;
  /** The file's name without `.md`; unique in the plan. */
  readonly id: string;
  /** Path inside the plan folder, with forward slashes. */
  readonly file: string;
  /** Id of the domain whose folder holds the item, for the kinds that live in one; a domain's own id for itself. */
  readonly domain?: string;
  /** The text below the front matter, as mdast with positions in the raw file. */
  readonly prose: Root;
  readonly spans: SpanIndex;
};

type ReadonlyDeep<T> = T extends readonly (infer E)[]
  ? readonly ReadonlyDeep<E>[]
  : T extends object
    ? { readonly [P in keyof T]: ReadonlyDeep<T[P]> }
    : T;

/** An item of the plan: its place, its prose and, as its own properties, the facts of its front matter. */
export type Item<K extends Kind = Kind> = { [P in K]: ItemBase<P> & ReadonlyDeep<Facts[P]> }[K];

export type PlanSettings = Item<'plan'>;
export type Vision = Item<'vision'>;
export type Goal = Item<'goal'>;
export type Upstream = Item<'upstream'>;
export type Previous = Item<'previous'>;
export type Method = Item<'method'>;
export type Domain = Item<'domain'>;
export type Problem = Item<'problem'>;
export type Strategy = Item<'strategy'>;
export type Policy = Item<'policy'>;
export type Provision = Item<'provision'>;
export type Indicator = Item<'indicator'>;
export type Project = Item<'project'>;
export type Source = Item<'source'>;
export type Participation = Item<'participation'>;
export type Resolution = Item<'resolution'>;

/** One reference from an item to another. `to` may name something that does not exist; the check says so. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** The field that holds the reference, or `prose`. */
  readonly field: FieldKey | 'prose';
  readonly span: Span;
}

/** Who refers to whom, both ways, by id; each list in the order of the plan's files. */
export interface Links {
  readonly from: ReadonlyMap<string, readonly Link[]>;
  readonly to: ReadonlyMap<string, readonly Link[]>;
}

/** What the Markdown files of a plan say. */
export interface PlanItems {
  readonly settings: PlanSettings;
  /** Every item that could be read, by id, in plan order: by kind as in the vocabulary, domains as plan.md lists them, then by id. */
  readonly items: ReadonlyMap<string, Item>;
  readonly byKind: { readonly [K in Kind]: readonly Item<K>[] };
  /** Ids of all items, also of those whose facts could not be read, with their kinds: for telling an unknown id from a broken item. */
  readonly known: ReadonlyMap<string, Kind>;
  readonly links: Links;
  /** First to last year of the plan. */
  readonly years: readonly number[];
  /** Every file of the plan folder, images included, sorted. */
  readonly files: ReadonlySet<string>;
}

/** A plan with the budgets that were passed for its years. */
export interface Plan extends PlanItems {
  /** In the order of years, for those that have one. */
  readonly budgets: ReadonlyMap<number, Budget>;
}
