// «منابع سال»: what each source can bring, how sure it is, what the slice draws from it and what is left.
import { VALUES, valueLabel } from '../../../model/vocabulary.ts';
import { balanceOf } from '../../../reckon/balance.ts';
import { nestViews, type ResourceRow } from '../../../reckon/budget-slice.ts';
import { cell, MISSING, paragraph, say } from '../../phrasing.ts';
import type { Block, Cell, ModelTable, Row } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyNote, moneyWithUnit } from '../../writing.ts';
import { markColumn, modelTable, moneyCell, numberColumn, shareCell } from '../table.ts';
import { itemColumns, itemRow, PAGE_COLUMN, pageCell } from './slice-table.ts';

/** Builds the blocks. */
export function resources(writing: BudgetWriting, id: string): Block[] {
  return [resourceTable(writing, `${id}_sources`), certainOnly(writing)];
}

// Every source of the plan, also those of which the year draws nothing: what is left of them is part of the answer.
function resourceTable(writing: BudgetWriting, id: string): ModelTable {
  const { resources: rows, views, total } = writing.slice;
  const shares = new Map(nestViews(views, ['source']).map(({ row }) => [row.key, row.share]));
  const classes = (Object.keys(VALUES.class) as (keyof typeof VALUES.class)[]).flatMap((key) => {
    const members = rows.filter((row) => row.class === key);
    return members.length > 0 ? [{ key, members }] : [];
  });
  const amounts = (members: readonly ResourceRow[], share: number, last: readonly Cell[]): Cell[] => {
    const known = members.flatMap(({ ceiling }) => ceiling ?? []);
    const ceiling = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined;
    const use = members.reduce((sum, row) => sum + row.use, 0);
    return [
      moneyCell(writing, ceiling),
      moneyCell(writing, use),
      moneyCell(writing, ceiling === undefined ? undefined : ceiling - use),
      shareCell(share, use),
      ...last,
    ];
  };
  return modelTable(id, {
    caption: 'سقف، برداشت و ماندهٔ منابع در این سال',
    note: moneyNote(writing),
    columns: [
      ...itemColumns('طبقه و منبع', 2),
      numberColumn('سقف'),
      numberColumn('برداشت'),
      numberColumn('مانده'),
      numberColumn('سهم از برداشت'),
      markColumn('قطعیت'),
      PAGE_COLUMN,
    ],
    rows: [
      ...classes.flatMap(({ key, members }): Row[] => [
        {
          role: 'head',
          cells: [
            cell(VALUES.class[key], 2),
            ...amounts(members, views.class.find((row) => row.key === key)?.share ?? 0, [cell(''), pageCell(writing, 'view:class')]),
          ],
        },
        ...members.map((row) =>
          itemRow(writing, row.source, amounts([row], shares.get(row.source) ?? 0, [cell(valueLabel('certainty', row.certainty))])),
        ),
      ]),
      { role: 'total', cells: [cell('جمع', 2), ...amounts(rows, total > 0 ? 100 : 0, [cell(MISSING), cell('')])] },
    ],
  });
}

function certainOnly(writing: BudgetWriting): Block {
  const { use, uncertainUse, certainRemainder, certainGap } = balanceOf(writing.plan, writing.slice.year);
  const rest =
    certainGap > 0
      ? `پس از مصرف آن، ${moneyWithUnit(writing, certainGap)} کسری می‌ماند.`
      : uncertainUse > 0
        ? 'این مانده برای پوشش آن کافی است.'
        : '';
  return paragraph(
    say(
      `اگر تنها منابع قطعی برسد، ${moneyWithUnit(writing, use - uncertainUse)} از مصارف سال پوشش دارد و ${moneyWithUnit(writing, uncertainUse)} بی‌پوشش می‌ماند. ` +
        `ماندهٔ منابع قطعی ${moneyWithUnit(writing, certainRemainder)} است. ${rest}`,
    ),
  );
}
