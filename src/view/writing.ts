// What the parts of the book share while it is being written: the plan, the outline, and what the prose brings along.
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Item, Plan } from '../model/types.ts';
import { KINDS, VALUES, type Kind } from '../model/vocabulary.ts';
import { formatNumber } from '../text/digits.ts';
import { remember } from '../text/remember.ts';
import { convertMoney, RIALS, type MoneyUnit } from '../text/money-unit.ts';
import { withEzafe } from './ezafe.ts';
import { toReadable } from './isolate-latin.ts';
import type { Outline } from './outline.ts';
import { joined, linkTo, say } from './phrasing.ts';
import type { ViewMemory } from './view-memory.ts';

export interface Writing {
  readonly plan: Plan;
  readonly outline: Outline;
  /** What others show of an item, by its id. */
  readonly cards: Pick<ReadonlyMap<string, Card>, 'get'>;
  /** Names of tables and figures such as «جدول ۳-۲», by id; empty while they are still to be numbered. */
  readonly figures: Pick<ReadonlyMap<string, string>, 'get'>;
  /** The unit in which sums of money are shown; those of the plan are in its currency. */
  readonly unit: MoneyUnit;
  /** Filled while prose is written; identifiers are unique in the book. */
  readonly footnotes: Map<string, FootnoteDefinition>;
  /** Filled while prose is written: paths of images in the plan folder. */
  readonly images: Set<string>;
  /** What was written before. */
  readonly memory: ViewMemory;
}

/** What is shown of an item wherever it is referred to. */
export interface Card {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Its place among the items of its kind, in plan order. */
  readonly rank: number;
}

/** Gives what others show of the items of a plan. */
export const cardsOf: (plan: Plan) => ReadonlyMap<string, Card> = remember(
  ({ byKind }) =>
    new Map(
      Object.values(byKind).flatMap((items: readonly Item[]) => items.map(({ id, kind, title }, rank) => [id, { id, kind, title, rank }])),
    ),
);

/** Puts ids in the order of the plan: by their place among those of their kind. */
export function byRank({ cards }: Writing): (a: string, b: string) => number {
  return (a, b) => (cards.get(a)?.rank ?? 0) - (cards.get(b)?.rank ?? 0);
}

/** Gives the number of an item as printed, such as `۴-۳`; empty for what has no place in the book. */
export function numberOf(writing: Writing, id: string): string {
  return writing.outline.places.get(id)?.number ?? '';
}

/** Names an item by kind and number, as in «حکم ۴-۳». */
export function nameOf(writing: Writing, item: Pick<Item, 'id' | 'kind'>): string {
  const number = numberOf(writing, item.id);
  return item.kind === 'domain' ? `فصل ${number}` : `${withEzafe(SHORT_LABEL[item.kind] ?? KINDS[item.kind].label)}\u00a0${number}`.trim();
}

const SHORT_LABEL: { readonly [K in Kind]?: string } = { previous: 'قلم', source: 'منبع', upstream: 'سند' };

/** Says a reference to an item by name and title, as a link; plain text when the book has no such item. */
export function refer(writing: Writing, id: string, text?: string): PhrasingContent[] {
  const item = writing.cards.get(id);
  if (!item || !writing.outline.places.has(id)) return say(text ?? item?.title ?? id);
  return [linkTo(item, text ?? `${nameOf(writing, item)}: ${item.title}`)];
}

/** Says a reference to an item by its title alone, as tables do. */
export function referByTitle(writing: Writing, id: string): PhrasingContent[] {
  return refer(writing, id, writing.cards.get(id)?.title);
}

/** Gives the id of the table or figure that has a label in the text of an item; no other id has two hyphens together. */
export function figureId(item: string, label: string): string {
  return `${item}--${label}`;
}

/** Says a reference to a table or figure by its name, or by a text, as a link; plain text when the book has no such figure. */
export function referToFigure(writing: Writing, id: string, text: string | undefined): PhrasingContent[] {
  const name = writing.figures.get(id);
  if (name === undefined) return say(text ?? id.slice(id.indexOf('--') + 2));
  return [{ type: 'figureLink', target: id, named: text === undefined, children: say(text ?? name) }];
}

/** Says references to several items, separated by «؛». */
export function referAll(writing: Writing, ids: readonly string[]): PhrasingContent[] {
  return joined(
    ids.map((id) => refer(writing, id)),
    '؛ ',
  );
}

/** Gives the name of an organisational unit by its key. */
export function unitName(writing: Writing, key: string): string {
  return toReadable(writing.plan.settings.units[key] ?? key);
}

/** States the unit of all money in a table. */
export function moneyNote({ unit }: Writing): string {
  return `ارقام به ${VALUES.moneyUnit[unit]}`;
}

/** Writes a sum of the plan's currency in the unit that the book shows, rounded once, here. */
export function moneyText(writing: Writing, amount: number): string {
  return formatNumber(inUnit(writing, amount), moneyDecimals(writing));
}

/** Gives a sum of the plan's currency in the unit that the book shows, unrounded. */
export function inUnit({ plan, unit }: Writing, amount: number): number {
  return convertMoney(amount, plan.settings.currency, unit);
}

/** Writes a sum with its unit, as in «۱۲٬۰۰۰ میلیون ریال». */
export function moneyWithUnit(writing: Writing, amount: number): string {
  return `${moneyText(writing, amount)} ${VALUES.moneyUnit[writing.unit]}`;
}

/** Gives the decimals of a sum: in a larger unit all that it needs, but no more than four, the last of which is a billion rials in a همت. */
export function moneyDecimals({ plan, unit }: Writing): number {
  return Math.min(4, Math.max(0, Math.ceil(Math.log10(RIALS[unit] / RIALS[plan.settings.currency]))));
}
