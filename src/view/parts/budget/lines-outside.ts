// Lines of the budget that are not a project's: spending outside the plan, and resources beside what the plan counts on.
import { VALUES } from '../../../model/vocabulary.ts';
import type { Reconciliation } from '../../../reckon/reconcile.ts';
import { cell, MISSING } from '../../phrasing.ts';
import type { Row, Section } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote } from '../../writing.ts';
import { section } from '../item-section.ts';
import { markColumn, modelTable, numberColumn, wordColumn } from '../table.ts';
import { placeText } from './differences.ts';
import { rialCell } from './rial-cell.ts';
import { idText, itemColumns, itemRow, PAGE_COLUMN } from './slice-table.ts';

/** Builds the section of lines of no project; nothing when there are none. */
export function outsideSection(writing: BudgetWriting, id: string, { outside, budget, totals }: Reconciliation): Section[] {
  if (outside.length === 0) return [];
  return [
    section(id, 'ردیف‌های بیرون از برنامه', [
      modelTable(`${id}_table`, {
        caption: 'ردیف‌های بودجه که از آنِ هیچ پروژه‌ای نیستند',
        note: moneyNote(writing),
        columns: [
          wordColumn('شرح ردیف', 3),
          markColumn('کد بودجه'),
          ...budget.stages.map((stage) => numberColumn(VALUES.stage[stage])),
          markColumn('سطر بودجه'),
        ],
        rows: [
          ...outside.map(({ title, code, amounts, place }): Row => ({
            role: 'body',
            cells: [
              cell(title),
              cell(code === undefined ? MISSING : idText(code)),
              ...budget.stages.map((stage) => rialCell(writing, amounts[stage]?.rials)),
              cell(placeText(place)),
            ],
          })),
          {
            role: 'total',
            cells: [cell('جمع', 2), ...budget.stages.map((stage) => rialCell(writing, totals.outside[stage])), cell('')],
          },
        ],
      }),
    ]),
  ];
}

/** Builds the section of resources that the budget expects of the plan's sources and of others; nothing when it names none of the plan's. */
export function resourcesSection(writing: BudgetWriting, id: string, { sources, stage, totals }: Reconciliation): Section[] {
  if (sources.length === 0) return [];
  const sum = (of: (source: (typeof sources)[number]) => number | undefined): number =>
    sources.reduce((total, source) => total + (of(source) ?? 0), 0);
  const whole = stage && totals.resources[stage];
  const others = (whole ?? 0) - sum(({ compared }) => compared);
  const line = (role: Row['role'], label: string, ceiling: number | undefined, use: number | undefined, compared?: number): Row => ({
    role,
    cells: [cell(label, 2), ...[ceiling, use, compared].map((rials) => rialCell(writing, rials)), cell(MISSING), cell(MISSING)],
  });
  return [
    section(id, 'منابع در بودجه و در برنامه', [
      modelTable(`${id}_table`, {
        caption: 'پیش‌بینی بودجه از منابع برنامه',
        note: moneyNote(writing),
        columns: [
          ...itemColumns('منبع'),
          numberColumn('سقف برنامه'),
          numberColumn('برداشت برنامه'),
          numberColumn('بودجه'),
          numberColumn('بودجه منهای سقف'),
          PAGE_COLUMN,
        ],
        rows: [
          ...sources.map(({ source, ceiling, use, compared, beyondCeiling }) =>
            itemRow(
              writing,
              source,
              [ceiling, use, compared, beyondCeiling].map((rials) => rialCell(writing, rials)),
            ),
          ),
          ...(others === 0 ? [] : [line('body', 'ردیف‌های دیگر منابع بودجه', undefined, undefined, others)]),
          line(
            'total',
            'جمع',
            sum(({ ceiling }) => ceiling),
            sum(({ use }) => use),
            whole,
          ),
        ],
      }),
    ]),
  ];
}
