// The indicators over time as a long table: one row for each value that is known, ready for a chart. What is missing has no row.
import type { Indicator, Plan } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import type { Achievement } from '../../reckon/achievement.ts';
import { indicatorCourse } from '../../reckon/indicator-course.ts';
import { measure } from '../../reckon/indicator-values.ts';
import { byYears } from '../../reckon/money.ts';
import type { CellValue, DataTable } from '../data-table.ts';
import { valuesHelp, YEAR } from './schema-columns.ts';

const MEASURES = { baseline: FIELDS.baseline.label, target: FIELDS.target.label, actual: FIELDS.actuals.label };

const BASES = { stated: 'نوشته‌شده', computed: 'محاسبه از متغیرها با فرمول', interpolated: 'درون‌یابی میان دو هدف نوشته‌شده' };
type Basis = keyof typeof BASES;

/** Builds the table: of each indicator the baseline, then year by year the target and what was measured, with the achievement. */
export function indicatorTable(plan: Plan): DataTable {
  return {
    columns: [
      { name: 'indicator', title: KINDS.indicator.label, type: 'string', required: true, refersTo: 'indicator' },
      { name: 'year', title: FIELDS.year.label, ...YEAR, required: true, description: 'سال شمسی.' },
      { name: 'measure', title: 'سنجه', type: 'string', required: true, values: MEASURES, description: `${valuesHelp(MEASURES)}.` },
      { name: 'value', title: FIELDS.value.label, type: 'number', required: true },
      { name: 'unit', title: FIELDS.unit.label, type: 'string', required: true, description: `${FIELDS.unit.help}.` },
      { name: 'basis', title: 'پایهٔ مقدار', type: 'string', required: true, values: BASES, description: `${valuesHelp(BASES)}.` },
      { name: 'achievement', title: 'نسبت تحقق', type: 'number', description: ACHIEVEMENT_HELP },
      { name: 'kept', title: 'در رواداری', type: 'boolean', description: KEPT_HELP },
    ],
    rows: plan.byKind.indicator.flatMap((indicator) => rowsOf(indicator, plan.years)),
    primaryKey: ['indicator', 'year', 'measure'],
  };
}

const ACHIEVEMENT_HELP =
  'تنها در سطرهای عملکرد: (عملکرد − مقدار پایه) ÷ (هدف همان سال − مقدار پایه)؛ ۱ یعنی رسیدن به هدف، منفی یعنی پسرفت و خالی یعنی سنجیدنی نیست.';
const KEPT_HELP = 'تنها در سطرهای عملکرد شاخص‌های «حفظ»: true یعنی مقدار در رواداری مانده است.';

function rowsOf(indicator: Indicator, planYears: readonly number[]): CellValue[][] {
  const { baselineYear, baseline, years } = indicatorCourse(indicator, planYears);
  const actuals = new Map(byYears(indicator.actuals ?? {}));
  const row = (year: number, name: keyof typeof MEASURES, value: number | undefined, basis: Basis, ...more: CellValue[]): CellValue[][] =>
    value === undefined ? [] : [[indicator.id, year, name, value, indicator.unit, basis, more[0], more[1]]];
  return [
    ...row(baselineYear, 'baseline', baseline, basisOf(indicator, indicator.baseline)),
    ...years.flatMap(({ year, target, interpolated, actual, achievement }) => [
      ...row(year, 'target', target, interpolated ? 'interpolated' : 'stated'),
      ...row(year, 'actual', actual, basisOf(indicator, actuals.get(year)), ...achieved(achievement)),
    ]),
  ];
}

function basisOf(indicator: Indicator, measurement: Parameters<typeof measure>[1]): Basis {
  return measure(indicator, measurement).kind === 'computed' ? 'computed' : 'stated';
}

function achieved(achievement: Achievement): [share: CellValue, kept: CellValue] {
  switch (achievement.kind) {
    case 'share':
      return [achievement.share, undefined];
    case 'kept':
      return [undefined, achievement.within];
    case 'unknown':
      return [undefined, undefined];
  }
}
