// The money of each year, by source or by domain, as a captioned chart.
import { drawMoneyBars } from '../../chart/money-bars.ts';
import { sumsBy, type MoneyCell } from '../../reckon/money.ts';
import { VALUES } from '../../model/vocabulary.ts';
import { toReadable } from '../isolate-latin.ts';
import type { ChartBlock } from '../tree.ts';
import type { Writing } from '../writing.ts';

/** Draws the chart of some money cells; nothing when there is no money. */
export function moneyChart(
  writing: Writing,
  id: string,
  caption: string,
  cells: readonly MoneyCell[],
  by: 'source' | 'domain',
): ChartBlock[] {
  const { byKind, years, settings } = writing.plan;
  const sums = sumsBy(cells, by);
  const members = byKind[by].filter((item) => sums.has(item.id));
  const chart = drawMoneyBars({
    parts: members.map((item) => toReadable(item.title)),
    years: years.map((year) => ({ year, amounts: members.map((item) => sums.get(item.id)?.byYear.get(year) ?? 0) })),
    unit: VALUES.currency[settings.currency],
  });
  return chart ? [{ type: 'chart', id, caption, ...chart, shapes: [...chart.shapes] }] : [];
}
