// «منابع مالی»: resources against uses, uses in every view, then each source. All sums are of project cells.
import type { PhrasingContent } from 'mdast';
import type { Source } from '../../model/types.ts';
import { byDomain } from '../../reckon/by-domain.ts';
import { FIELDS, KINDS, VALUES, valueLabel } from '../../model/vocabulary.ts';
import { moneyCells, sumOf } from '../../reckon/money.ts';
import type { MoneyView } from '../../reckon/money-views.ts';
import { fact, joined, linkTo, paragraph, say } from '../phrasing.ts';
import type { Block, Section } from '../tree.ts';
import { moneyWithUnit, numberOf, refer, referAll, type Writing } from '../writing.ts';
import { balanceTable, certainDomains, certainSentence, certainTable } from './balance-table.ts';
import { childIds } from './item-relations.ts';
import { keep, keepItem } from '../view-memory.ts';
import { itemSection, section } from './item-section.ts';
import { moneyChart } from './money-chart.ts';
import { moneyFlow } from './money-flow.ts';
import { projectOverview } from './project-overview.ts';
import { resourceTable, type ResourceGroup } from './resource-table.ts';
import { sumTable } from './sum-table.ts';

export function financeChapter(writing: Writing, id: string): Block[] {
  const { source, project } = writing.plan.byKind;
  const kept = (name: string, write: (writing: Writing, id: string) => Block[]): Block[] =>
    keep(writing, `${id} ${name}`, [], (noting) => write(noting, id));
  return [
    ...kept('resources', (noting) => [resourcesSection(noting, id)]),
    ...kept('certainty', (noting) => [certaintySection(noting, id)]),
    ...kept('flow', (noting) => moneyFlow(noting, `${id}_flow`, moneyCells(noting.plan), 'در همهٔ سال‌های برنامه')),
    ...USES.flatMap((uses) => kept(`uses ${uses.views.join(' ')}`, (noting) => usesSection(noting, id, uses))),
    ...(project.length > 0
      ? kept('overview', (noting) => [section(`${id}_projects`, 'همهٔ پروژه‌ها در یک نگاه', [projectOverview(noting, `${id}_overview`)])])
      : []),
    ...(source.length > 0
      ? [
          section(
            `${id}_items`,
            KINDS.source.plural,
            source.map((item) => keepItem(writing, item, sourceSection)),
          ),
        ]
      : []),
  ];
}

function resourcesSection(writing: Writing, id: string): Section {
  const cells = moneyCells(writing.plan);
  const { source } = writing.plan.byKind;
  return section(`${id}_resources`, 'منابع و مصارف', [
    balanceTable(writing, `${id}_balance`),
    resourceTable(writing, viewTableId(id, 'class'), 'سقف، برداشت و ماندهٔ هر طبقه از منابع', FIELDS.class.label, byClass(source), cells),
    resourceTable(
      writing,
      viewTableId(id, 'source'),
      'سقف، برداشت و ماندهٔ هر منبع',
      KINDS.source.label,
      source.map((one) => ({ head: sourceHead(writing, one), sources: [one] })),
      cells,
    ),
    ...moneyChart(writing, `${id}_sources-chart`, 'برداشت هر سال به تفکیک منبع', cells, 'source'),
    sumTable(writing, `${id}_shares`, 'سهم هر طبقه و هر منبع از مصارف', cells, ['class', 'source']),
  ]);
}

function certaintySection(writing: Writing, id: string): Section {
  const cells = moneyCells(writing.plan);
  return section(`${id}_certainty`, 'قطعیت منابع', [
    certainSentence(writing),
    resourceTable(
      writing,
      `${id}_by-certainty`,
      'سقف، برداشت و مانده به تفکیک قطعیت',
      FIELDS.certainty.label,
      byCertainty(writing.plan.byKind.source),
      cells,
    ),
    certainTable(writing, `${id}_certain`),
    certainDomains(writing, `${id}_certain-domains`, cells),
  ]);
}

/** Gives the id of the table of the finance chapter that shows a view, by the id of the chapter. */
export function viewTableId(chapter: string, view: MoneyView): string {
  if (view === 'source') return `${chapter}_sources`;
  return `${chapter}_by-${view === 'program' ? 'mission' : view}`;
}

interface Uses {
  readonly views: readonly [MoneyView, ...MoneyView[]];
  readonly title: string;
  readonly caption: string;
}

/** Says how money is parted in a view in which one project may belong to several groups; undefined for other views. */
export function dividedNote(view: MoneyView): string | undefined {
  if (view !== 'problem' && view !== 'area') return undefined;
  const divided = `اعتبار پروژه‌ای که به چند ${view === 'problem' ? 'مسئله' : 'منطقه'} می‌رسد میان آن‌ها تقسیم شده است: به نسبت سهم‌های نوشته‌شده، و اگر سهمی نوشته نشده باشد به تساوی.`;
  return view === 'problem' ? divided : `${divided} پروژه‌ای که منطقه ندارد برای سراسر شهر است.`;
}

const USES: readonly Uses[] = [
  { views: ['mission', 'program'], title: 'مصارف به تفکیک مأموریت', caption: 'اعتبار به تفکیک مأموریت و برنامه' },
  { views: ['domain'], title: 'مصارف به تفکیک حوزه', caption: 'اعتبار به تفکیک حوزه' },
  { views: ['problem'], title: 'مصارف به تفکیک مسئله', caption: 'اعتبار به تفکیک مسئله' },
  { views: ['unit'], title: 'مصارف به تفکیک متولی', caption: 'اعتبار به تفکیک واحد متولی' },
  { views: ['area'], title: 'مصارف به تفکیک منطقه', caption: 'اعتبار به تفکیک منطقهٔ شهر' },
  { views: ['credit'], title: 'مصارف به تفکیک نوع اعتبار', caption: 'اعتبار به تفکیک نوع اعتبار' },
  {
    views: ['mission', 'program', 'project'],
    title: 'پروژه‌های هر برنامهٔ بودجه',
    caption: 'اعتبار به تفکیک مأموریت، برنامه و پروژه',
  },
];

/** Views of which a plan need not say anything. */
const OPTIONAL: Partial<Record<MoneyView, (writing: Writing) => boolean>> = {
  area: ({ plan }) => plan.settings.areas !== undefined,
  credit: ({ plan }) => plan.byKind.project.some(({ credit }) => credit !== undefined),
  problem: ({ plan }) => plan.byKind.problem.length > 0,
};

/** Tells whether a plan says anything of a view. */
export function hasView(writing: Writing, view: MoneyView): boolean {
  return OPTIONAL[view]?.(writing) ?? true;
}

function usesSection(writing: Writing, id: string, { views, title, caption }: Uses): Section[] {
  const cells = moneyCells(writing.plan);
  const view = views.at(-1) ?? views[0];
  if (!hasView(writing, view)) return [];
  const note = dividedNote(view);
  const said = note === undefined ? [] : [paragraph(note)];
  // A heading goes along to the page of a wide table only where the table follows it at once; what is to be said stands above its rows.
  const table = sumTable(writing, viewTableId(id, view), caption, cells, views);
  const chart = view === 'domain' ? moneyChart(writing, `${id}_domains-chart`, 'اعتبار هر سال به تفکیک حوزه', cells, 'domain') : [];
  return [
    section(`${id}_${SECTION_IDS[view] ?? view}`, title, [
      ...(view === 'program' ? [paragraph(`جمع مصارف پنج‌ساله ${moneyWithUnit(writing, sumOf(cells))} است.`)] : []),
      ...(table.wide ? [{ ...table, note: [table.note, note].filter(Boolean).join('؛ ') }] : [...said, table]),
      ...chart,
    ]),
  ];
}

const SECTION_IDS: Partial<Record<MoneyView, string>> = { program: 'missions', domain: 'domains', project: 'programs' };

function byClass(sources: readonly Source[]): ResourceGroup[] {
  return Object.entries(VALUES.class).flatMap(([key, head]) => groupOf(head, sources, (source) => source.class === key));
}

function byCertainty(sources: readonly Source[]): ResourceGroup[] {
  return Object.entries(VALUES.certainty).flatMap(([key, head]) => groupOf(head, sources, (source) => source.certainty === key));
}

function groupOf(head: string, sources: readonly Source[], belongs: (source: Source) => boolean): ResourceGroup[] {
  const members = sources.filter(belongs);
  return members.length > 0 ? [{ head, sources: members }] : [];
}

function sourceHead(writing: Writing, { id, title, class: ofClass, certainty }: Source): ResourceGroup['head'] {
  const label = valueLabel('class', ofClass);
  const said = [...(label === title ? [] : [label]), valueLabel('certainty', certainty)].join('، ');
  return [...refer(writing, id, title), ...say(` — ${said}`)];
}

function sourceSection(writing: Writing, source: Source): Section {
  return itemSection(writing, source, 3, [
    fact(FIELDS.class.label, valueLabel('class', source.class)),
    fact(FIELDS.certainty.label, valueLabel('certainty', source.certainty)),
    fact(FIELDS.means.label, source.means, true),
    fact(KINDS.project.plural, drawingOn(writing, source), true),
  ]);
}

/** More titles than this are called by number, domain by domain. */
const MOST_TITLES = 8;

function drawingOn(writing: Writing, source: Source): PhrasingContent[] {
  const ids = childIds(writing, source, 'project');
  if (ids.length <= MOST_TITLES) return referAll(writing, ids);
  const projects = byDomain(
    ids.flatMap((id) => {
      const project = writing.plan.items.get(id);
      return project?.kind === 'project' ? [project] : [];
    }),
  );
  const groups = writing.plan.byKind.domain.flatMap((domain) => {
    const own = projects.get(domain.id) ?? [];
    const numbers = joined(own.map((project) => [linkTo(project, numberOf(writing, project.id))]));
    return own.length > 0 ? [[...say(`${domain.title}: `), ...numbers]] : [];
  });
  return [...say(`${ids.length} پروژه؛ `), ...joined(groups, '؛ ')];
}
