// «بودجه در یک نگاه»: the year's money in a few facts, by domain, and its way from sources to domains.
import { balanceOf } from '../../../reckon/balance.ts';
import { moneyCells, sumOf } from '../../../reckon/money.ts';
import { formatNumber, formatPercent } from '../../../text/digits.ts';
import { cell, fact, present } from '../../phrasing.ts';
import type { Block } from '../../tree.ts';
import type { BudgetWriting } from '../../budget-writing.ts';
import { moneyWithUnit } from '../../writing.ts';
import { moneyFlow } from '../money-flow.ts';
import { inTomans } from '../in-tomans.ts';
import { markColumn } from '../table.ts';
import { idText, PAGE_COLUMN, pageCell, sliceTable } from './slice-table.ts';

/** Builds the blocks. */
export function glance(writing: BudgetWriting, id: string): Block[] {
  const { plan, slice } = writing;
  const balance = balanceOf(plan, slice.year);
  const whole = sumOf(moneyCells(plan));
  return [
    {
      type: 'factList',
      facts: present([
        fact('جمع مصارف سال', moneyWithUnit(writing, slice.total)),
        fact('معادل به تومان', inTomans(writing, slice.total)),
        fact('سقف همهٔ منابع', moneyWithUnit(writing, balance.ceiling)),
        fact(balance.surplus < 0 ? 'کسری' : 'مازاد منابع', moneyWithUnit(writing, Math.abs(balance.surplus))),
        fact('سهم سال از مصارف برنامه', whole === 0 ? undefined : formatPercent((100 * slice.total) / whole)),
        fact('مصارف بدون منبع قطعی', moneyWithUnit(writing, balance.uncertainUse)),
        fact('شمار پروژه‌های دارای اعتبار', formatNumber(slice.views.project.filter(({ amount }) => amount > 0).length, 0)),
      ]),
    },
    sliceTable(writing, `${id}_domains`, 'اعتبار هر حوزه', ['domain']),
    ...moneyFlow(writing, `${id}_flow`, slice.cells, 'در این سال', {
      columns: [markColumn('شناسه'), PAGE_COLUMN],
      cellsOf: (item) => [cell(idText(item)), pageCell(writing, item)],
    }),
  ];
}
