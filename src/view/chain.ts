// An item's place in the logic of the plan: what it serves, up to the vision, and what carries it out, down to projects and indicators.
import type { Item } from '../model/types.ts';
import { KINDS, type Kind } from '../model/vocabulary.ts';
import { childrenOf, parentsOf } from '../reckon/chain.ts';
import { toReadable } from './isolate-latin.ts';
import { joined, linkTo, say } from './phrasing.ts';
import type { Chain, ChainStep, Fact } from './tree.ts';
import { byRank, numberOf, type Writing } from './writing.ts';

/** Follows an item's references both ways; each step holds the items of one kind, nearest kind first. */
export function buildChain(writing: Writing, item: Item): Chain {
  const { plan } = writing;
  return {
    type: 'chain',
    item: item.id,
    up: stepsUp(writing, item),
    down: steps(writing, BESIDE.has(item.kind) ? new Set(childrenOf(plan, item.id)) : reach(item.id, (id) => childrenOf(plan, id)), 1),
  };
}

function stepsUp(writing: Writing, item: Item): ChainStep[] {
  return steps(
    writing,
    reach(item.id, (id) => parentsOf(writing.plan, id)),
    -1,
  );
}

/**
 * Tells in brief what an item serves, up to the vision: one fact for each kind, nearest first. What the item itself names, or else
 * the nearest on the way, stands with its title; others that the way leads through are called by number.
 */
export function buildRoad(writing: Writing, item: Item): Fact[] {
  const { plan } = writing;
  const direct = new Set(parentsOf(plan, item.id));
  const onTheWay = new Set(direct);
  return stepsUp(writing, item).map(({ kind, items }): Fact => {
    const named = items.filter(({ id }) => direct.has(id));
    const titled = named.length > 0 ? named : nearestOf(items, onTheWay);
    for (const { id } of titled) for (const parent of parentsOf(plan, id)) onTheWay.add(parent);
    const others = items.filter((entry) => !titled.includes(entry));
    const more = others.length > MOST_NUMBERS + 1 ? others.length - MOST_NUMBERS : 0;
    const numbers = joined(
      others.slice(0, more > 0 ? MOST_NUMBERS : undefined).map(({ id, number, title }) => [linkTo({ id, title }, number)]),
      '، ',
    );
    return {
      label: titled.length > 1 ? KINDS[kind].plural : KINDS[kind].label,
      children: [
        ...joined(
          titled.map(({ id, number, title }) => [linkTo({ id, title }, `${number} ${title}`)]),
          '؛ ',
        ),
        ...(others.length > 0 ? [...say('؛ نیز '), ...numbers] : []),
        ...(more > 0 ? say(` و ${more} مورد دیگر`) : []),
      ],
    };
  });
}

// The way is in the order in which items are met: what a provision itself names comes before what its policy names.
function nearestOf(items: ChainStep['items'], way: ReadonlySet<string>): ChainStep['items'] {
  const byId = new Map(items.map((entry) => [entry.id, entry]));
  for (const id of way) {
    const found = byId.get(id);
    if (found) return [found];
  }
  return items.slice(0, 1);
}

/** More numbers than this tell a reader nothing. */
const MOST_NUMBERS = 8;

/** Kinds that stand beside the road to the vision: what they touch is told, not everything below it. */
const BESIDE: ReadonlySet<Kind> = new Set<Kind>(['previous', 'method', 'source', 'participation', 'resolution']);

function reach(start: string, neighbours: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of neighbours(id)) {
      if (next === start || found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found;
}

function steps(writing: Writing, ids: ReadonlySet<string>, direction: 1 | -1): ChainStep[] {
  const found = [...ids]
    .filter((id) => writing.outline.places.has(id))
    .sort(byRank(writing))
    .flatMap((id) => writing.cards.get(id) ?? []);
  const filled = (Object.keys(KINDS) as Kind[]).flatMap((kind): ChainStep[] => {
    const items = found.filter((item) => item.kind === kind);
    if (items.length === 0) return [];
    return [
      {
        kind,
        label: items.length > 1 ? KINDS[kind].plural : KINDS[kind].label,
        items: items.map(({ id, title }) => ({ id, number: numberOf(writing, id), title: toReadable(title) })),
      },
    ];
  });
  return direction === 1 ? filled : filled.reverse();
}
