// شناسنامهٔ شاخص: road and facts, formula with its working, variables, values of the years with achievement, trend, prose.
import { joinFa } from '../../diagnostic/join-words.ts';
import type { Indicator } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { indicatorCourse, type Course } from '../../reckon/indicator-course.ts';
import { formatDate } from '../../text/calendar.ts';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { buildRoad } from '../chain.ts';
import { toReadable } from '../isolate-latin.ts';
import { cell, fact, MISSING, present, say } from '../phrasing.ts';
import type { Block, ModelTable, Sheet } from '../tree.ts';
import { numberOf, unitName, type Writing } from '../writing.ts';
import { achievementDefinition, achievementText } from './achievement-text.ts';
import { formulaBlock } from './formula-block.ts';
import { sampleNotice } from './item-section.ts';
import { sheetProse, titled } from './sheet-blocks.ts';
import { markColumn, modelTable, numberCell, numberColumn, row, wordColumn } from './table.ts';
import { trendChart } from './trend-chart.ts';
import { measuredValues, variableValues } from './variable-values.ts';
import { workedExamples } from './worked-example.ts';

/** Builds the sheet of an indicator. */
export function indicatorSheet(writing: Writing, indicator: Indicator): Sheet {
  const course = indicatorCourse(indicator, writing.plan.years);
  return {
    type: 'sheet',
    id: indicator.id,
    item: indicator.id,
    kind: 'indicator',
    kindLabel: KINDS.indicator.label,
    number: numberOf(writing, indicator.id),
    title: toReadable(indicator.title),
    road: buildRoad(writing, indicator),
    facts: present([
      fact(FIELDS.unit.label, indicator.unit),
      fact(FIELDS.direction.label, valueLabel('direction', indicator.direction)),
      fact(FIELDS.owner.label, unitName(writing, indicator.owner)),
      fact(FIELDS.frequency.label, valueLabel('frequency', indicator.frequency)),
      fact(FIELDS.weight.label, indicator.weight === undefined ? undefined : formatNumber(indicator.weight)),
      fact(FIELDS.tolerance.label, indicator.tolerance === undefined ? undefined : formatNumber(indicator.tolerance)),
      fact(FIELDS.calendar.label, indicator.calendar),
      fact(FIELDS.due.label, dueText(writing, indicator)),
      fact(FIELDS.path.label, indicator.path && valueLabel('path', indicator.path)),
      fact(FIELDS.disaggregation.label, indicator.disaggregation?.join('، ')),
      fact(FIELDS.limits.label, indicator.limits, true),
    ]),
    children: [
      ...sampleNotice(writing, indicator),
      ...titled(FIELDS.formula.label, [...formulaBlock(indicator), ...workedExamples(indicator)]),
      ...variableTables(indicator),
      yearsTable(indicator, course),
      ...trendChart(writing, indicator, `${indicator.id}_trend`),
      ...interpolationNote(course),
      ...sheetProse(writing, indicator),
    ],
  };
}

/** More measured years than this have a table of their own. */
const YEARS_BESIDE = 3;

// What the variables are, and what they were in the years that were measured: the working behind baseline and actuals.
function variableTables(indicator: Indicator): ModelTable[] {
  const measured = measuredValues(indicator);
  const beside = measured.length <= YEARS_BESIDE ? measured : [];
  const variables = modelTable(`${indicator.id}_variables`, {
    caption: FIELDS.variables.label,
    columns: [
      wordColumn('متغیر', 2),
      wordColumn('منبع داده و روش', 4),
      markColumn(FIELDS.unit.label),
      ...beside.map(([year]) => numberColumn(toPersianDigits(year))),
    ],
    rows: Object.entries(indicator.variables).map(([name, { title, unit, source, method }]) =>
      row([
        cell(title),
        cell(method === undefined ? source : `${source}؛ ${method}`),
        cell(unit),
        ...beside.map(([, values]) => numberCell(values[name])),
      ]),
    ),
  });
  return beside.length === measured.length ? [variables] : [variables, ...variableValues(indicator)];
}

// The day is that of the first year's data; those of the years after follow from it.
function dueText({ plan }: Writing, { due }: Indicator): string | undefined {
  return due === undefined ? undefined : `${formatDate(due)} برای سال ${toPersianDigits(plan.settings.firstYear)}`;
}

function yearsTable(indicator: Indicator, course: Course): Block {
  return modelTable(`${indicator.id}_years`, {
    caption: 'پایه، هدف و عملکرد',
    note: achievementDefinition(indicator.direction),
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

function interpolationNote({ years }: Course): Block[] {
  const drawn = years.filter(({ interpolated }) => interpolated).map(({ year }) => toPersianDigits(year));
  if (drawn.length === 0) return [];
  const said = `هدف ${drawn.length === 1 ? 'سال' : 'سال‌های'} ${joinFa(drawn)} نوشته نشده و روی خط راست میان دو مقدار پیش و پس از آن محاسبه شده است.`;
  return [{ type: 'notice', tone: 'note', children: say(said) }];
}
