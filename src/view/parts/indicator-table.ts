// Indicators side by side: title, unit, baseline, target of each year.
import type { Indicator } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { indicatorCourse } from '../../reckon/indicator-course.ts';
import type { ModelTable } from '../tree.ts';
import { cell } from '../phrasing.ts';
import { refer, type Writing } from '../writing.ts';
import { modelTable, numberCell, numberColumn, row, wordColumn, yearColumns } from './table.ts';

export function indicatorTable(writing: Writing, id: string, caption: string, indicators: readonly Indicator[]): ModelTable {
  const { years } = writing.plan;
  return modelTable(id, {
    caption,
    columns: [wordColumn(KINDS.indicator.label, 3), wordColumn(FIELDS.unit.label), numberColumn('پایه'), ...yearColumns(years)],
    rows: indicators.map((indicator) => {
      const course = indicatorCourse(indicator, years);
      const targets = new Map(course.years.map(({ year, target }) => [year, target]));
      return row(
        [
          cell(refer(writing, indicator.id, indicator.title)),
          cell(indicator.unit),
          numberCell(course.baseline),
          ...years.map((year) => numberCell(targets.get(year))),
        ],
        indicator.id,
      );
    }),
  });
}
