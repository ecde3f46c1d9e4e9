// What the plan can count on: resources against uses of each year, and what is left if only certain sources arrive.
import type { Paragraph } from 'mdast';
import { KINDS, VALUES } from '../../model/vocabulary.ts';
import { balancesOf, type Balance } from '../../reckon/balance.ts';
import { certainCells } from '../../reckon/certain-money.ts';
import { sumOf, type MoneyCell } from '../../reckon/money.ts';
import { groupsInView } from '../../reckon/money-views.ts';
import { sharesOf } from '../../reckon/apportion.ts';
import { formatPercent } from '../../text/digits.ts';
import { cell, MISSING, paragraph } from '../phrasing.ts';
import type { Cell, ModelTable, Row } from '../tree.ts';
import { moneyNote, moneyWithUnit, referByTitle, type Writing } from '../writing.ts';
import { modelTable, moneyCell, numberColumn, shareCell, wordColumn, yearColumns } from './table.ts';

type Amount = Exclude<keyof Balance, 'year'>;

/** Builds the table of resources, uses and surplus or gap, with the share of each year. */
export function balanceTable(writing: Writing, id: string): ModelTable {
  const balances = balancesOf(writing.plan);
  const uses = balances.map(({ use }) => use);
  const shares = sharesOf(uses);
  return yearsTable(writing, id, 'منابع، مصارف و مازاد یا کسری هر سال', [
    amountRow(writing, balances, 'سقف همهٔ منابع', 'ceiling', 'body'),
    amountRow(writing, balances, 'مصارف', 'use', 'body'),
    {
      role: 'body',
      cells: [
        cell('سهم سال از مصارف برنامه'),
        ...shares.map((share, at) => shareCell(share, uses[at] ?? 0)),
        shareCell(uses.some((use) => use > 0) ? 100 : 0, 0),
      ],
    },
    amountRow(writing, balances, 'مازاد (کسری)', 'surplus', 'total'),
  ]);
}

/** Builds the table of what is missing if only certain sources arrive. */
export function certainTable(writing: Writing, id: string): ModelTable {
  const balances = balancesOf(writing.plan);
  return yearsTable(
    writing,
    id,
    'کسری هر سال اگر تنها منابع قطعی برسد',
    [
      amountRow(writing, balances, 'مصارف', 'use', 'body'),
      amountRow(writing, balances, 'مصارف بدون منبع قطعی', 'uncertainUse', 'body'),
      amountRow(writing, balances, 'ماندهٔ منابع قطعی', 'certainRemainder', 'body'),
      amountRow(writing, balances, 'کسری پس از مصرف مانده', 'certainGap', 'total'),
    ],
    'ماندهٔ یک سال کسری سال دیگر را نمی‌پوشاند',
  );
}

/** Builds the table of what each domain keeps if only certain sources arrive. */
export function certainDomains(writing: Writing, id: string, cells: readonly MoneyCell[]): ModelTable {
  const { plan } = writing;
  const kept = new Map(groupsInView(plan, certainCells(plan, cells), 'domain').map(({ key, sums }) => [key, sums.total]));
  const line = (role: Row['role'], head: Cell, planned: number, certain: number, item?: string): Row => ({
    role,
    cells: [
      head,
      moneyCell(writing, planned),
      moneyCell(writing, certain),
      moneyCell(writing, planned - certain),
      cell(planned === 0 ? MISSING : formatPercent((100 * certain) / planned)),
    ],
    ...(item === undefined ? {} : { item }),
  });
  const groups = groupsInView(plan, cells, 'domain');
  return modelTable(id, {
    caption: 'اعتبار هر حوزه از منابع قطعی',
    note: moneyNote(writing),
    columns: [wordColumn(KINDS.domain.label), ...['اعتبار برنامه', 'از منابع قطعی', 'از دیگر منابع', 'پوشش قطعی'].map(numberColumn)],
    rows: [
      ...groups.map(({ key, sums }) => line('body', cell(referByTitle(writing, key)), sums.total, kept.get(key) ?? 0, key)),
      line('total', cell('جمع'), sumOf(cells), sumOf(certainCells(plan, cells))),
    ],
  });
}

/** Says in a sentence how much of the uses stands on certain ground. */
export function certainSentence(writing: Writing): Paragraph {
  const balances = balancesOf(writing.plan);
  const use = total(balances, 'use');
  const uncertain = total(balances, 'uncertainUse');
  const share = use === 0 ? 0 : ((use - uncertain) / use) * 100;
  const certain = VALUES.certainty.certain;
  return paragraph(
    `از ${moneyWithUnit(writing, use)} مصارف برنامه، ${moneyWithUnit(writing, use - uncertain)} (${formatPercent(share)}) از منابع ${certain} است و ` +
      `${moneyWithUnit(writing, uncertain)} به منابعی تکیه دارد که محتمل یا نامطمئن‌اند.`,
  );
}

function yearsTable(writing: Writing, id: string, caption: string, rows: Row[], note?: string): ModelTable {
  const columns = [wordColumn('شرح'), ...yearColumns(writing.plan.years), numberColumn('جمع')];
  return modelTable(id, { caption, note: [moneyNote(writing), note].filter(Boolean).join('؛ '), columns, rows });
}

function amountRow(writing: Writing, balances: readonly Balance[], label: string, amount: Amount, role: Row['role']): Row {
  const cells = [...balances.map((balance) => balance[amount]), total(balances, amount)];
  return { role, cells: [cell(label), ...cells.map((value) => moneyCell(writing, value))] };
}

const total = (balances: readonly Balance[], amount: Amount): number => balances.reduce((sum, balance) => sum + balance[amount], 0);
