// «جریان پول»: from sources through missions to domains, as a chart, and the same amounts as a table beside it.
import { drawMoneyFlow, type FlowColumn, type FlowLink } from '../../chart/money-flow.ts';
import { FIELDS, KINDS, VALUES } from '../../model/vocabulary.ts';
import { sumOf, sumsBy, sumsByTwo, type MoneyCell, type YearSums } from '../../reckon/money.ts';
import { toReadable } from '../isolate-latin.ts';
import { cell } from '../phrasing.ts';
import type { Cell, Column, ModelTable, Row, Section } from '../tree.ts';
import { inUnit, moneyDecimals, moneyNote, refer, type Writing } from '../writing.ts';
import { section } from './item-section.ts';
import { modelTable, moneyCell, numberColumn, row, wordColumn } from './table.ts';

/** What a table of the flow says of each source and domain besides their money. */
export interface FlowAside {
  readonly columns: readonly Column[];
  readonly cellsOf: (item: string) => readonly Cell[];
}

/** Builds the section; nothing when there is no money. `when` says of which years the cells are. */
export function moneyFlow(
  writing: Writing,
  id: string,
  cells: readonly MoneyCell[],
  when: string,
  aside: FlowAside = { columns: [], cellsOf: () => [] },
): Section[] {
  const chart = drawMoneyFlow({
    columns: [
      flowColumn(writing, KINDS.source.label, cells, 'source'),
      flowColumn(writing, FIELDS.mission.label, cells, 'mission'),
      flowColumn(writing, KINDS.domain.label, cells, 'domain'),
    ],
    links: [flowLinks(writing, cells, 'source', 'mission'), flowLinks(writing, cells, 'mission', 'domain')],
    unit: VALUES.moneyUnit[writing.unit],
    decimals: moneyDecimals(writing),
  });
  if (!chart) return [];
  const caption = `جریان پول از منبع به مأموریت و حوزه ${when}`;
  return [
    section(id, 'جریان پول از منبع تا حوزه', [
      { type: 'chart', id: `${id}-chart`, caption, ...chart, shapes: [...chart.shapes] },
      flowTable(writing, `${id}-table`, cells, aside),
    ]),
  ];
}

/** With more, the table does not fit an upright page. */
const UPRIGHT_MISSIONS = 4;

type FlowKey = 'source' | 'mission' | 'domain';

function flowColumn(writing: Writing, name: string, cells: readonly MoneyCell[], by: FlowKey): FlowColumn {
  const sums = sumsBy(cells, by);
  const nodes = groupsOf(writing, sums, by).map((key) => ({
    key,
    title: toReadable(titleOf(writing, key, by)),
    amount: inUnit(writing, sums.get(key)?.total ?? 0),
  }));
  return { name, nodes };
}

function flowLinks(writing: Writing, cells: readonly MoneyCell[], from: FlowKey, to: FlowKey): FlowLink[] {
  return [...sumsByTwo(cells, from, to)].flatMap(([key, sums]) =>
    [...sums].map(([other, { total }]) => ({ from: key, to: other, amount: inUnit(writing, total) })),
  );
}

// A column for each mission: sources above the sum, domains below it, so that what a mission takes and what it gives stand together.
function flowTable(writing: Writing, id: string, cells: readonly MoneyCell[], aside: FlowAside): ModelTable {
  const missions = groupsOf(writing, sumsBy(cells, 'mission'), 'mission');
  const amounts = (sums: ReadonlyMap<string, YearSums> | undefined, total: number | undefined): Cell[] => [
    ...missions.map((mission) => moneyCell(writing, sums?.get(mission)?.total)),
    moneyCell(writing, total),
  ];
  const rows = (by: 'source' | 'domain'): Row[] => {
    const sums = sumsBy(cells, by);
    const parts = sumsByTwo(cells, by, 'mission');
    return groupsOf(writing, sums, by).map((key) =>
      row(
        [cell(refer(writing, key, titleOf(writing, key, by))), ...amounts(parts.get(key), sums.get(key)?.total), ...aside.cellsOf(key)],
        key,
      ),
    );
  };
  const empty = aside.columns.map(() => cell(''));
  const total: Row = { role: 'total', cells: [cell('جمع'), ...amounts(sumsBy(cells, 'mission'), sumOf(cells)), ...empty] };
  const table = modelTable(id, {
    caption: 'اعتبار هر مأموریت به تفکیک منبع و حوزه',
    note: moneyNote(writing),
    columns: [
      wordColumn(`${KINDS.source.label} و ${KINDS.domain.label}`, 2),
      ...missions.map((mission) => ({ ...numberColumn(toReadable(titleOf(writing, mission, 'mission'))), weight: 1 })),
      numberColumn('جمع'),
      ...aside.columns,
    ],
    rows: [
      ...rows('source'),
      total,
      { role: 'group', cells: [cell('که به این حوزه‌ها می‌رسد', missions.length + 2 + empty.length)] },
      ...rows('domain'),
      total,
    ],
  });
  // Sums over all years are long.
  return missions.length > UPRIGHT_MISSIONS ? { ...table, wide: true } : table;
}

function groupsOf({ plan }: Writing, sums: ReadonlyMap<string, unknown>, by: FlowKey): string[] {
  return inOrder(sums, by === 'mission' ? Object.keys(plan.settings.missions) : plan.byKind[by].map(({ id }) => id));
}

function titleOf({ plan }: Writing, key: string, by: FlowKey): string {
  return (by === 'mission' ? plan.settings.missions[key]?.title : plan.items.get(key)?.title) ?? key;
}

// Gives the groups that have money, as the plan lists them; groups that the plan does not know come last.
function inOrder(groups: ReadonlyMap<string, unknown>, listed: readonly string[]): string[] {
  return [...listed.filter((key) => groups.has(key)), ...[...groups.keys()].filter((key) => !listed.includes(key))];
}
