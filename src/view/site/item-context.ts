// What stands round an item beside its own text: its chain as a picture down to the budget, what people said of it and what became of
// that, resolutions, the texts that name it, and items that serve the same end.
import { drawChainMap, type ChainNode, type ChainRow } from '../../chart/chain-map.ts';
import { FIELDS, KINDS, valueLabel, type Kind } from '../../model/vocabulary.ts';
import type { Item, Participation, Plan, Project } from '../../model/types.ts';
import { parentsOf } from '../../reckon/chain.ts';
import { projectCells, sumByYear, sumOf } from '../../reckon/money.ts';
import { addTo } from '../../text/group-by.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { remember } from '../../text/remember.ts';
import { toReadable } from '../isolate-latin.ts';
import { modelTable, row, markColumn, wordColumn } from '../parts/table.ts';
import { cell } from '../phrasing.ts';
import type { Block, Chain, ChartBlock } from '../tree.ts';
import { moneyText, moneyWithUnit, numberOf, refer, type Writing } from '../writing.ts';

/** What the page of an item shows beside the item's text. */
export interface ItemContext {
  readonly picture?: ChartBlock;
  /** The money of the item itself or of the projects below it, in words; absent where there is none. */
  readonly budget?: string;
  /** What people submitted about it or changed in it, with the answers. */
  readonly voices: readonly Block[];
  readonly groups: readonly RelatedGroup[];
}

/** Items that belong beside an item for one reason. */
export interface RelatedGroup {
  readonly title: string;
  readonly items: readonly RelatedItem[];
}

export interface RelatedItem {
  readonly id: string;
  /** Kind and number, «حکم ۴-۳». */
  readonly name: string;
  readonly title: string;
}

/** Gathers what stands round an item; `chain` is its chain. */
export function itemContext(writing: Writing, item: Item, chain: Chain): ItemContext {
  const inLogic = LOGIC.has(item.kind);
  const projects = inLogic ? projectsOf(writing, item, chain) : [];
  const picture = inLogic ? chainPicture(writing, item, chain, projects) : undefined;
  const budget = budgetText(writing, projects);
  return {
    ...(picture ? { picture } : {}),
    ...(budget === undefined ? {} : { budget }),
    voices: voices(writing, item),
    groups: [
      {
        title: KINDS.resolution.plural,
        items: linked(writing, item, (other, field) => other.kind === 'resolution' && field === 'subjects'),
      },
      {
        title: 'در کارنامهٔ برنامهٔ پیشین',
        items: linked(writing, item, (other, field) => other.kind === 'previous' && field === 'successor'),
      },
      { title: 'هم‌هدف با این مورد', items: siblings(writing, item) },
      { title: 'در متن این موردها نام برده شده', items: linked(writing, item, (_, field) => field === 'prose') },
    ].filter(({ items }) => items.length > 0),
  };
}

/** Kinds on the road from the vision to the work; what stands beside it has no picture. */
const LOGIC: ReadonlySet<Kind> = new Set<Kind>(['vision', 'goal', 'problem', 'strategy', 'policy', 'provision', 'indicator', 'project']);
const BUDGET = 'budget';

function chainPicture(writing: Writing, item: Item, chain: Chain, projects: readonly Project[]): ChartBlock | undefined {
  const steps = [...chain.up].reverse().filter(({ kind }) => LOGIC.has(kind));
  const self = {
    kind: item.kind,
    label: KINDS[item.kind].label,
    items: [{ id: item.id, number: numberOf(writing, item.id), title: item.title }],
  };
  const all = [...steps, self, ...chain.down.filter(({ kind }) => LOGIC.has(kind))];
  const money = sumOf(projects.flatMap(projectCells));
  const rows: ChainRow[] = all.map(({ label, items }) => ({
    label,
    nodes: items.map(({ id, number, title }): ChainNode => ({ key: id, text: number === '' ? '•' : number, title: toReadable(title) })),
  }));
  if (money > 0)
    rows.push({ label: 'بودجه', nodes: [{ key: BUDGET, text: moneyText(writing, money), title: moneyWithUnit(writing, money) }] });
  const shown = new Set(all.flatMap(({ items }) => items.map(({ id }) => id)));
  const links = [...shown].flatMap((id) =>
    parentsOf(writing.plan, id).flatMap((parent) => (shown.has(parent) ? [[id, parent] as const] : [])),
  );
  const chart = drawChainMap({ rows, links: [...links, ...projects.map(({ id }) => [BUDGET, id] as const)], here: item.id });
  if (!chart) return undefined;
  const { shapes, ...rest } = chart;
  return { type: 'chart', id: `${item.id}_chain`, ...rest, shapes: [...shapes] };
}

/** The item itself, or the projects below it in its chain. */
function projectsOf({ plan }: Writing, item: Item, chain: Chain): Project[] {
  if (item.kind === 'project') return [item];
  const below = chain.down.find(({ kind }) => kind === 'project')?.items ?? [];
  return below.flatMap(({ id }) => {
    const project = plan.items.get(id);
    return project?.kind === 'project' ? [project] : [];
  });
}

function budgetText(writing: Writing, projects: readonly Project[]): string | undefined {
  const { byYear, total } = sumByYear(projects.flatMap(projectCells));
  if (total === 0) return undefined;
  const years = writing.plan.years.flatMap((year) => {
    const amount = byYear.get(year);
    return amount === undefined ? [] : [`${toPersianDigits(year)}: ${moneyText(writing, amount)}`];
  });
  return `${moneyWithUnit(writing, total)} (${years.join('؛ ')})`;
}

function voices(writing: Writing, item: Item): Block[] {
  const said = submissionsBySubject(writing.plan).get(item.id);
  if (!said) return [];
  return [
    modelTable(`${item.id}_voices`, {
      columns: [
        wordColumn('پیشنهاد', 3),
        markColumn(FIELDS.answer.label),
        wordColumn(FIELDS.reason.label, 3),
        wordColumn(KINDS.participation.label, 2),
      ],
      rows: said.map(({ event, submission: { text, answer, reason } }) =>
        row([cell(text), cell(valueLabel('answer', answer)), cell(reason), cell(refer(writing, event.id, event.title))]),
      ),
    }),
  ];
}

interface Said {
  readonly event: Participation;
  readonly submission: Participation['submissions'][number];
}

/** Each submission under what it is about and under what it changed; in plan order. */
const submissionsBySubject = remember((plan: Plan): ReadonlyMap<string, readonly Said[]> => {
  const bySubject = new Map<string, Said[]>();
  for (const event of plan.byKind.participation) {
    for (const submission of event.submissions) {
      for (const id of new Set([submission.about, submission.changed ?? submission.about])) addTo(bySubject, id, { event, submission });
    }
  }
  return bySubject;
});

// The other ends of links to the item that are of the wanted sort, each once, in plan order.
function linked(writing: Writing, item: Item, isWanted: (other: Item, field: string) => boolean): RelatedItem[] {
  const { plan } = writing;
  const ids = (plan.links.to.get(item.id) ?? []).flatMap(({ from, field }) => {
    const other = plan.items.get(from);
    return other && from !== item.id && isWanted(other, field) ? [from] : [];
  });
  return [...new Set(ids)].flatMap((id) => relatedItem(writing, id));
}

/** More than this is a list of its own. */
const MOST_SIBLINGS = 6;

// Items of the same kind that serve what the item serves; those that share most come first.
function siblings(writing: Writing, item: Item): RelatedItem[] {
  const { plan } = writing;
  const shared = new Map<string, number>();
  for (const parent of parentsOf(plan, item.id))
    for (const child of childrenByParent(plan).get(parent) ?? [])
      if (child.kind === item.kind && child.id !== item.id) shared.set(child.id, (shared.get(child.id) ?? 0) + 1);
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_SIBLINGS)
    .flatMap(([id]) => relatedItem(writing, id));
}

const childrenByParent = remember((plan: Plan): ReadonlyMap<string, readonly Item[]> => {
  const children = new Map<string, Item[]>();
  for (const item of plan.items.values()) {
    for (const parent of parentsOf(plan, item.id)) addTo(children, parent, item);
  }
  return children;
});

function relatedItem(writing: Writing, id: string): RelatedItem[] {
  const item = writing.plan.items.get(id);
  if (!item || item.kind === 'plan' || !writing.outline.places.has(id)) return [];
  return [{ id, name: `${KINDS[item.kind].label} ${numberOf(writing, id)}`.trim(), title: toReadable(item.title) }];
}
