// «اگر منابع کم شود»: what of the year loses cover, the most important first: projects, provisions, targets; and what is left elsewhere.
import type { Shock } from '../../../reckon/shock.ts';
import { formatNumber, toPersianDigits } from '../../../text/digits.ts';
import { cell, joined, MISSING, paragraph } from '../../phrasing.ts';
import type { Block, Column, ModelTable, Row } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote, moneyWithUnit, referByTitle } from '../../writing.ts';
import { modelTable, moneyCell, numberCell, numberColumn, wordColumn } from '../table.ts';
import { idText, itemColumns, itemRow, PAGE_COLUMN } from './slice-table.ts';

/** Builds the blocks; nothing where nothing is asked. */
export function shockBlocks(writing: BudgetWriting, id: string): Block[] {
  const { shock } = writing;
  if (!shock) return [];
  return [
    paragraph(lead(writing, shock)),
    sourcesTable(writing, `${id}_sources`, shock),
    ...(shock.lost > 0
      ? [
          paragraph(ORDER),
          projectsTable(writing, `${id}_projects`, shock),
          ...provisionsTable(writing, `${id}_provisions`, shock),
          ...targetsTable(writing, `${id}_targets`, shock),
          ...spareTable(writing, `${id}_spare`, shock),
        ]
      : []),
  ];
}

/** The order of `byPriority`, in words. */
const ORDER =
  'پول هر منبع به ترتیب اولویت به پروژه‌ها می‌رسد و پروژه‌های کم‌اولویت‌تر زودتر بی‌پوشش می‌مانند. ترتیب اولویت چنین است: نخست پروژه‌هایی که به اولویت شورا پاسخ می‌دهند، ' +
  'سپس شدت مسئلهٔ پروژه، وزن حوزه، وزن پروژه و زودتر بودن آغاز آن.';

function lead(writing: BudgetWriting, { sources, projects, provisions, targets, lost }: Shock): string {
  if (lost === 0) return 'با این کاهش هیچ پروژه‌ای پوشش خود را از دست نمی‌دهد؛ ماندهٔ همان منابع برای آن کافی است.';
  const named = sources.map(({ source }) => `«${writing.plan.items.get(source)?.title ?? source}»`).join('، ');
  return toPersianDigits(
    `با کاهش ${named}، ${moneyWithUnit(writing, lost)} از مصارف سال بی‌پوشش می‌ماند: ${projects.length} پروژه همه یا بخشی از اعتبار خود را از دست می‌دهد و ` +
      `${provisions.length} حکم و هدف ${targets.length} شاخص از آن اثر می‌پذیرد.`,
  );
}

function sourcesTable(writing: BudgetWriting, id: string, { sources, lost }: Shock): ModelTable {
  const rows = sources.map(({ source, ...amounts }): Row => {
    const { expected, left, use } = amounts;
    return itemRow(writing, source, [...[expected, left, use, amounts.lost].map((amount) => moneyCell(writing, amount))]);
  });
  const columns = ['پیش‌بینی', 'پس از کاهش', 'برداشت سال', 'بی‌پوشش'].map(numberColumn);
  return money(
    writing,
    id,
    'منابعی که کم می‌شوند',
    [...itemColumns('منبع', 2), ...columns, PAGE_COLUMN],
    [...rows, { role: 'total', cells: [cell('جمع', 5), moneyCell(writing, lost), cell('')] }],
  );
}

function projectsTable(writing: BudgetWriting, id: string, { projects, lost }: Shock): ModelTable {
  const rows = projects.map(({ project, rank, planned, lost: own, bySource }) =>
    itemRow(writing, project, [
      numberCell(rank, 0),
      moneyCell(writing, planned),
      moneyCell(writing, own),
      cell(joined(bySource.map(({ source }) => referByTitle(writing, source)))),
    ]),
  );
  const columns = [
    ...itemColumns('پروژه'),
    numberColumn('رتبه'),
    numberColumn('اعتبار سال'),
    numberColumn('بی‌پوشش'),
    wordColumn('از منبع', 2),
    PAGE_COLUMN,
  ];
  return money(writing, id, 'پروژه‌هایی که پوشش خود را از دست می‌دهند، به ترتیب اولویت', columns, [
    ...rows,
    { role: 'total', cells: [cell('جمع', 4), moneyCell(writing, lost), cell('', 2)] },
  ]);
}

function provisionsTable(writing: BudgetWriting, id: string, { provisions }: Shock): ModelTable[] {
  if (provisions.length === 0) return [];
  const rows = provisions.map(({ provision, planned, lost, projects }) =>
    itemRow(writing, provision, [moneyCell(writing, planned), moneyCell(writing, lost), cell(joined(projects.map(idText)))]),
  );
  const columns = [...itemColumns('حکم'), numberColumn('اعتبار سال'), numberColumn('بی‌پوشش'), wordColumn('پروژه‌ها'), PAGE_COLUMN];
  return [money(writing, id, 'حکم‌هایی که اعتبار آن‌ها کم می‌شود', columns, rows)];
}

function targetsTable(writing: BudgetWriting, id: string, { targets }: Shock): ModelTable[] {
  if (targets.length === 0) return [];
  const rows = targets.map(({ indicator, target, through, planned, lost }) => {
    const item = writing.plan.items.get(indicator);
    const unit = item?.kind === 'indicator' ? ` ${item.unit}` : '';
    return itemRow(writing, indicator, [
      cell(target === undefined ? MISSING : `${formatNumber(target)}${unit}`),
      cell(joined(through.map(idText))),
      moneyCell(writing, planned),
      moneyCell(writing, lost),
    ]);
  });
  const columns = [
    ...itemColumns('شاخص'),
    wordColumn('هدف سال'),
    wordColumn('آنچه می‌سنجد'),
    numberColumn('اعتبار سال'),
    numberColumn('بی‌پوشش'),
    PAGE_COLUMN,
  ];
  return [money(writing, id, 'هدف‌هایی که به این پروژه‌ها تکیه دارند', columns, rows)];
}

function spareTable(writing: BudgetWriting, id: string, { spare }: Shock): ModelTable[] {
  if (spare.length === 0) return [];
  const rows = spare.map(({ source, amount }) => itemRow(writing, source, [moneyCell(writing, amount)]));
  return [money(writing, id, 'ماندهٔ منابع پس از کاهش', [...itemColumns('منبع'), numberColumn('مانده'), PAGE_COLUMN], rows)];
}

function money(writing: BudgetWriting, id: string, caption: string, columns: Column[], rows: Row[]): ModelTable {
  return modelTable(id, { caption, note: moneyNote(writing), columns, rows });
}
