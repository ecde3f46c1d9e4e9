// شناسنامهٔ شاخص: facts, formula with its variables, values of the years with achievement, trend, worked example, prose.
import type { Indicator } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { indicatorCourse, type Course } from '../../reckon/indicator-course.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import { cell, fact, MISSING, present } from '../phrasing.ts';
import { writeProse } from '../prose.ts';
import type { Block, ModelTable, Sheet } from '../tree.ts';
import { numberOf, referAll, unitName, type Writing } from '../writing.ts';
import { achievementText } from './achievement-text.ts';
import { formulaBlock } from './formula-block.ts';
import { sampleNotice } from './item-section.ts';
import { modelTable, numberCell, numberColumn, row, wordColumn } from './table.ts';
import { trendChart } from './trend-chart.ts';
import { variableValues } from './variable-values.ts';
import { workedExample } from './worked-example.ts';

/** Builds the sheet of an indicator. */
export function indicatorSheet(writing: Writing, indicator: Indicator): Sheet {
  return {
    type: 'sheet',
    id: indicator.id,
    item: indicator.id,
    kind: 'indicator',
    kindLabel: KINDS.indicator.label,
    number: numberOf(writing, indicator.id),
    title: toReadable(indicator.title),
    facts: present([
      fact('می‌سنجد', referAll(writing, indicator.measures), true),
      fact(FIELDS.unit.label, indicator.unit),
      fact(FIELDS.direction.label, valueLabel('direction', indicator.direction)),
      fact(FIELDS.tolerance.label, indicator.tolerance === undefined ? undefined : formatNumber(indicator.tolerance)),
      fact(FIELDS.owner.label, unitName(writing, indicator.owner)),
      fact(FIELDS.frequency.label, valueLabel('frequency', indicator.frequency)),
      fact(FIELDS.calendar.label, indicator.calendar),
      fact(FIELDS.disaggregation.label, indicator.disaggregation?.join('، ')),
      fact(FIELDS.weight.label, indicator.weight === undefined ? undefined : formatNumber(indicator.weight)),
      fact(FIELDS.limits.label, indicator.limits, true),
    ]),
    children: [
      ...sampleNotice(writing, indicator),
      ...formulaBlock(indicator),
      variablesTable(indicator),
      yearsTable(indicator, indicatorCourse(indicator, writing.plan.years)),
      ...trendChart(writing, indicator, `${indicator.id}_trend`),
      ...variableValues(indicator),
      ...workedExample(indicator),
      ...writeProse(writing, indicator, 4),
    ],
  };
}

function variablesTable(indicator: Indicator): ModelTable {
  return modelTable(`${indicator.id}_variables`, {
    caption: FIELDS.variables.label,
    columns: [wordColumn('متغیر', 2), wordColumn(FIELDS.unit.label), wordColumn('منبع داده', 2), wordColumn(FIELDS.method.label, 2)],
    rows: Object.values(indicator.variables).map(({ title, unit, source, method }) =>
      row([cell(title), cell(unit), cell(source), cell(method ?? MISSING)]),
    ),
  });
}

function yearsTable(indicator: Indicator, course: Course): Block {
  return modelTable(`${indicator.id}_years`, {
    caption: 'پایه، هدف و عملکرد',
    columns: [wordColumn(FIELDS.year.label), numberColumn(FIELDS.target.label), numberColumn(FIELDS.actuals.label), numberColumn('تحقق')],
    rows: [
      row([cell(`${toPersianDigits(course.baselineYear)} (پایه)`), cell(MISSING), numberCell(course.baseline), cell(MISSING)]),
      ...course.years
        .filter(({ year }) => year !== course.baselineYear)
        .map(({ year, target, actual, achievement }) =>
          row([cell(toPersianDigits(year)), numberCell(target), numberCell(actual), cell(achievementText(achievement))]),
        ),
    ],
  });
}
