// What each variable was in the years that were measured: the working behind baseline and actuals.
import type { Indicator } from '../../model/types.ts';
import { byYears } from '../../reckon/money.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { cell } from '../phrasing.ts';
import type { ModelTable } from '../tree.ts';
import { modelTable, numberCell, numberColumn, row, wordColumn } from './table.ts';

/** Gives the values of the variables, year by year, where results were worked out from them. */
export function measuredValues({ baseline, actuals = {} }: Indicator): (readonly [number, Readonly<Record<string, number>>])[] {
  const all = [[baseline.year, baseline] as const, ...byYears(actuals)];
  return all.flatMap(([year, { values }]) => (values === undefined ? [] : [[year, values] as const]));
}

/** Tabulates the measured values of the variables; nothing when only results are known. */
export function variableValues(indicator: Indicator): ModelTable[] {
  const measured = measuredValues(indicator);
  if (measured.length === 0) return [];
  return [
    modelTable(`${indicator.id}_values`, {
      caption: 'مقدار متغیرها',
      columns: [wordColumn('متغیر', 2), ...measured.map(([year]) => numberColumn(toPersianDigits(year)))],
      rows: Object.entries(indicator.variables).map(([name, { title }]) =>
        row([cell(title), ...measured.map(([, values]) => numberCell(values[name]))]),
      ),
    }),
  ];
}
