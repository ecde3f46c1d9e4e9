// What each variable was in the years that were measured: the working behind baseline and actuals.
import type { Indicator } from '../../model/types.ts';
import { byYears } from '../../reckon/money.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { cell } from '../phrasing.ts';
import type { Block } from '../tree.ts';
import { modelTable, numberCell, numberColumn, row, wordColumn } from './table.ts';

/** Tabulates the measured values of the variables; nothing when only results are known. */
export function variableValues(indicator: Indicator): Block[] {
  const { baseline, actuals = {} } = indicator;
  const measured = [[baseline.year, baseline] as const, ...byYears(actuals)].filter(([, { values }]) => values !== undefined);
  if (measured.length === 0) return [];
  return [
    modelTable(`${indicator.id}_values`, {
      caption: 'مقدار متغیرها',
      columns: [wordColumn('متغیر', 2), ...measured.map(([year]) => numberColumn(toPersianDigits(year)))],
      rows: Object.entries(indicator.variables).map(([name, { title }]) =>
        row([cell(title), ...measured.map(([, { values }]) => numberCell(values?.[name]))]),
      ),
    }),
  ];
}
