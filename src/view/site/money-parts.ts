// The sections of a page of money: where the money comes from and goes to, year by year, and the projects behind it. What a slice is of
// is left out: the page of a year does not part its money by years.
import { sharesOf } from '../../reckon/apportion.ts';
import { resourceOf, resourcesOf } from '../../reckon/budget-slice.ts';
import { byYears, sumByYear, sumsBy } from '../../reckon/money.ts';
import { KINDS, FIELDS, valueLabel } from '../../model/vocabulary.ts';
import { certainSentence } from '../parts/balance-table.ts';
import { dividedNote, hasView } from '../parts/finance-chapter.ts';
import { moneyChart } from '../parts/money-chart.ts';
import { moneyFlow } from '../parts/money-flow.ts';
import { markColumn, modelTable, moneyCell, moneyCellsOf, numberColumn, row, shareCell, wordColumn, yearColumns } from '../parts/table.ts';
import { cell } from '../phrasing.ts';
import type { Block, ModelTable } from '../tree.ts';
import { moneyNote, numberOf, refer, type Writing } from '../writing.ts';
import { budgetCover } from './budget-cover.ts';
import type { MoneyPart } from './money-explorer.ts';
import { shareTable } from './money-shares.ts';
import type { Slice } from './money-slices.ts';

/** Builds the sections of the page of a slice; those that have nothing to show are left out. */
export function moneyParts(writing: Writing, slice: Slice): MoneyPart[] {
  return PARTS.flatMap((build) => build(writing, slice)).filter(({ shares, blocks }) => shares !== undefined || blocks.length > 0);
}

type Build = (writing: Writing, slice: Slice) => MoneyPart[];

/** A flow with one source, or to one domain, tells no more than the bars. Its figures are parted below; their table is for print. */
const flow: Build = (writing, { of, cells, title }) => {
  if (of === 'source' || of === 'domain') return [];
  const when = of === 'whole' ? 'در همهٔ سال‌های برنامه' : of === 'year' ? `در سال ${title}` : `در ${title}`;
  const drawn = moneyFlow(writing, 'flow', cells, when).flatMap(({ children }) => children);
  return [{ id: 'flow', title: 'از منبع تا حوزه', blocks: drawn.filter(({ type }) => type === 'chart') }];
};

const years: Build = (writing, slice) => {
  const { of, cells } = slice;
  if (of === 'year') return [];
  const by = of === 'domain' ? 'source' : 'domain';
  const caption = by === 'source' ? 'اعتبار هر سال به تفکیک منبع' : 'اعتبار هر سال به تفکیک حوزه';
  return [
    {
      id: 'years',
      title: 'سال به سال',
      ...shares(shareTable(writing, slice, 'year', 'by-year', 'اعتبار هر سال')),
      blocks: moneyChart(writing, 'years-chart', caption, cells, by),
    },
  ];
};

/** What a source can give, what is drawn from it and what is left, year by year. */
const ceilings: Build = (writing, { of, key, cells }) => {
  const { plan } = writing;
  const source = plan.items.get(key);
  if (of !== 'source' || source?.kind !== 'source') return [];
  const known = plan.years.flatMap((year) => {
    const { remainder } = resourceOf(plan, source, year);
    return remainder === undefined ? [] : [[year, remainder] as const];
  });
  const limits = new Map(byYears(source.ceilings));
  const total = (amounts: Iterable<number>): number => [...amounts].reduce((sum, amount) => sum + amount, 0);
  const line = (role: 'body' | 'total', label: string, byYear: ReadonlyMap<number, number>) => ({
    role,
    cells: [cell(label), ...moneyCellsOf(writing, { byYear, total: total(byYear.values()) })],
  });
  const table = modelTable('ceilings-table', {
    caption: 'سقف، برداشت و ماندهٔ هر سال',
    note: moneyNote(writing),
    columns: [wordColumn('شرح'), ...yearColumns(plan.years), numberColumn('جمع')],
    rows: [line('body', 'سقف', limits), line('body', 'برداشت', sumByYear(cells).byYear), line('total', 'مانده', new Map(known))],
  });
  return [{ id: 'ceilings', title: 'سقف و مانده', blocks: [table] }];
};

const domains: Build = (writing, slice) =>
  slice.of === 'domain'
    ? []
    : [
        {
          id: 'domains',
          title: 'به کدام حوزه‌ها',
          ...shares(shareTable(writing, slice, 'domain', 'by-domain', 'اعتبار هر حوزه')),
          blocks: [],
        },
      ];

const sources: Build = (writing, slice) => {
  if (slice.of === 'source') return [];
  return [
    {
      id: 'sources',
      title: 'از کدام منابع',
      ...shares(shareTable(writing, slice, 'source', 'by-source', 'اعتبار از هر منبع')),
      blocks: [
        ...(slice.of === 'whole' ? [certainSentence(writing)] : []),
        ...(slice.of === 'year' ? [yearResources(writing, Number(slice.key))] : []),
      ],
    },
  ];
};

/** Ceiling, use and remainder of every source in a year. */
function yearResources(writing: Writing, year: number): ModelTable {
  const resources = resourcesOf(writing.plan, year);
  const sum = (of: 'ceiling' | 'use' | 'remainder'): number => resources.reduce((total, entry) => total + (entry[of] ?? 0), 0);
  return modelTable('resources-table', {
    caption: 'سقف، برداشت و ماندهٔ هر منبع در این سال',
    note: moneyNote(writing),
    columns: [wordColumn(KINDS.source.label, 2), markColumn(FIELDS.certainty.label), ...['سقف', 'برداشت', 'مانده'].map(numberColumn)],
    rows: [
      ...resources.map(({ source, certainty, ceiling, use, remainder }) =>
        row(
          [
            cell(refer(writing, source, writing.plan.items.get(source)?.title)),
            cell(valueLabel('certainty', certainty)),
            ...[ceiling, use, remainder].map((amount) => moneyCell(writing, amount)),
          ],
          source,
        ),
      ),
      { role: 'total', cells: [cell('جمع', 2), ...(['ceiling', 'use', 'remainder'] as const).map((of) => moneyCell(writing, sum(of)))] },
    ],
  });
}

const missions: Build = (writing, slice) => [
  {
    id: 'missions',
    title: 'در کدام مأموریت‌ها',
    ...shares(shareTable(writing, slice, 'mission', 'by-mission', 'اعتبار هر مأموریت بودجه')),
    blocks: [],
  },
];

const areas: Build = (writing, slice) => {
  if (slice.of === 'area' || !hasView(writing, 'area')) return [];
  const note = dividedNote('area');
  return [
    {
      id: 'areas',
      title: 'در کدام منطقه‌ها',
      ...(note === undefined ? {} : { note }),
      ...shares(shareTable(writing, slice, 'area', 'by-area', 'اعتبار هر منطقه')),
      blocks: [],
    },
  ];
};

const budget: Build = (writing, { of, key }) =>
  of === 'year' ? [{ id: 'budget', title: 'بودجهٔ این سال', blocks: budgetCover(writing, Number(key)) }] : [];

const projects: Build = (writing, slice) => {
  const note = slice.of === 'area' ? dividedNote('area') : undefined;
  return [
    { id: 'projects', title: 'پروژه‌های پشت این رقم', ...(note === undefined ? {} : { note }), blocks: projectsTable(writing, slice) },
  ];
};

/** The projects of a slice under their domains, with their sum in it and its share of the whole plan. */
function projectsTable(writing: Writing, { of, cells, amount, share }: Slice): Block[] {
  const { plan } = writing;
  const sums = sumsBy(
    cells.filter((entry) => entry.amount > 0),
    'project',
  );
  const own = plan.byKind.project.filter(({ id }) => sums.has(id));
  if (own.length === 0) return [];
  const parts = sharesOf(
    own.map(({ id }) => sums.get(id)?.total ?? 0),
    share,
  );
  const shareOf = new Map(own.map(({ id }, at) => [id, parts[at] ?? 0]));
  const withYears = of !== 'year';
  const figures = (total: number, byYear: ReadonlyMap<number, number>, part: number) => [
    ...(withYears ? moneyCellsOf(writing, { byYear, total }) : [moneyCell(writing, total)]),
    shareCell(part, total),
  ];
  const columns = [
    markColumn('شماره'),
    wordColumn(KINDS.project.label, 2),
    ...(withYears ? [...yearColumns(plan.years), numberColumn('جمع')] : [numberColumn(`اعتبار`)]),
    numberColumn('سهم از کل'),
  ];
  const groups = [...new Set(own.map(({ domain = '' }) => domain))].map((domain) => ({
    domain,
    members: own.filter((project) => (project.domain ?? '') === domain),
  }));
  const table = modelTable('projects-table', {
    caption: 'اعتبار هر پروژه',
    note: `${moneyNote(writing)}؛ سهم هر پروژه از کل اعتبار برنامه`,
    columns,
    rows: [
      ...groups.flatMap(({ domain, members }) => [
        ...(groups.length > 1
          ? [{ role: 'group' as const, cells: [cell(refer(writing, domain, plan.items.get(domain)?.title), columns.length)] }]
          : []),
        ...members.map(({ id, title }) => {
          const { byYear, total } = sums.get(id) ?? { byYear: new Map<number, number>(), total: 0 };
          return row([cell(numberOf(writing, id)), cell(refer(writing, id, title)), ...figures(total, byYear, shareOf.get(id) ?? 0)], id);
        }),
      ]),
      { role: 'total', cells: [cell('جمع', 2), ...figures(amount, sumByYear(cells).byYear, share)] },
    ],
  });
  return [table];
}

const PARTS: readonly Build[] = [flow, years, ceilings, domains, sources, missions, areas, budget, projects];

function shares(table: MoneyPart['shares']): Pick<MoneyPart, 'shares'> {
  return table ? { shares: table } : {};
}
