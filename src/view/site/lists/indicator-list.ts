// شاخص‌ها: where they stood, where they stand, where they are to be, and how far they have come.
import { drawSparkline } from '../../../chart/sparkline.ts';
import type { Indicator } from '../../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../../model/vocabulary.ts';
import { indicatorCourse, type Course, type CourseYear } from '../../../reckon/indicator-course.ts';
import { formatNumber, toPersianDigits } from '../../../text/digits.ts';
import { remember } from '../../../text/remember.ts';
import { toReadable } from '../../isolate-latin.ts';
import { achievementText } from '../../parts/achievement-text.ts';
import { say } from '../../phrasing.ts';
import { unitName, type Writing } from '../../writing.ts';
import type { ItemList, ListCell } from '../item-list.ts';
import { draftList, listCell } from './draft-list.ts';
import { domainFacet, headColumns, inDomains, textColumn, unitFacet, valueFacet } from './list-parts.ts';

interface Standing {
  readonly course: Course;
  readonly last: CourseYear | undefined;
  readonly aim: CourseYear | undefined;
}

export function indicatorList(writing: Writing): ItemList {
  const { plan } = writing;
  const standingOf = remember((indicator: Indicator) => findStanding(indicator, plan.years));
  return draftList<Indicator>(writing, {
    kind: 'indicator',
    title: 'شاخص‌های برنامه',
    intro:
      'هر شاخص از کجا آغاز شده، امروز کجاست و تا سال آخر باید به کجا برسد. تحقق، راه پیموده‌شده از پایه تا هدف همان سال است؛ در نمودار، خط‌چین هدف و خط پیوسته عملکرد است.',
    noun: KINDS.indicator.label,
    entries: plan.byKind.indicator,
    ...inDomains(writing),
    columns: [
      ...headColumns<Indicator>(writing, 'indicator', ({ unit, direction }) => `${unit}، ${valueLabel('direction', direction)}`),
      textColumn('owner', FIELDS.owner.label, ({ owner }) => unitName(writing, owner)),
      {
        key: 'baseline',
        title: 'پایه',
        kind: 'number',
        cell(indicator) {
          const { course } = standingOf(indicator);
          return valueCell(course.baselineYear, course.baseline);
        },
      },
      {
        key: 'actual',
        title: 'آخرین عملکرد',
        kind: 'number',
        cell(indicator) {
          const { last } = standingOf(indicator);
          return valueCell(last?.year, last?.actual);
        },
      },
      {
        key: 'target',
        title: 'هدف سال آخر',
        kind: 'number',
        cell(indicator) {
          const { aim } = standingOf(indicator);
          return valueCell(aim?.year, aim?.target);
        },
      },
      {
        key: 'achievement',
        title: 'تحقق',
        kind: 'number',
        cell: (indicator) => achievementCell(standingOf(indicator)),
        by: (indicator) => shareOf(standingOf(indicator)),
      },
      { key: 'trend', title: 'روند', kind: 'spark', cell: (indicator) => trendCell(indicator, standingOf(indicator)) },
    ],
    facets: [
      domainFacet(writing, ({ domain }) => domain),
      unitFacet(writing, 'owner', FIELDS.owner.label, ({ owner }) => owner),
      { key: 'achievement', title: 'وضع تحقق', values: STATES, of: (indicator) => [stateOf(standingOf(indicator))] },
      valueFacet('direction', FIELDS.direction.label, 'direction', ({ direction }) => direction),
      valueFacet('frequency', FIELDS.frequency.label, 'frequency', ({ frequency }) => frequency),
    ],
  });
}

function findStanding(indicator: Indicator, years: readonly number[]): Standing {
  const course = indicatorCourse(indicator, years);
  const after = course.years.filter(({ year }) => year > course.baselineYear);
  return {
    course,
    last: after.findLast(({ actual }) => actual !== undefined),
    aim: after.findLast(({ target }) => target !== undefined),
  };
}

function valueCell(year: number | undefined, value: number | undefined): ListCell {
  if (year === undefined || value === undefined) return listCell(undefined);
  return listCell(formatNumber(value), { remark: say(toPersianDigits(year)) });
}

function achievementCell({ last }: Standing): ListCell {
  if (last === undefined) return listCell(undefined);
  const { achievement } = last;
  const share = achievement.kind === 'share' ? Math.min(1, Math.max(0, achievement.share)) : undefined;
  return listCell(achievementText(achievement), share === undefined ? {} : { share });
}

/** What achievements are sorted by: those of «keep» count as in the roll-up, as all or nothing. */
function shareOf({ last }: Standing): number | undefined {
  switch (last?.achievement.kind) {
    case 'share':
      return last.achievement.share;
    case 'kept':
      return last.achievement.within ? 1 : 0;
    default:
      return undefined;
  }
}

const STATES = [
  ['reached', 'به هدف سال رسیده'],
  ['on-the-way', 'در راه هدف سال'],
  ['back', 'پسرفت'],
  ['kept', 'حفظ شد'],
  ['off', 'بیرون از دامنه'],
  ['unknown', 'نامعلوم'],
] as const;

function stateOf({ last }: Standing): (typeof STATES)[number][0] {
  const achievement = last?.achievement;
  switch (achievement?.kind) {
    case 'share':
      return achievement.share < 0 ? 'back' : achievement.share >= 1 ? 'reached' : 'on-the-way';
    case 'kept':
      return achievement.within ? 'kept' : 'off';
    default:
      return 'unknown';
  }
}

function trendCell(indicator: Indicator, { course }: Standing): ListCell {
  const chart = drawSparkline({ title: toReadable(indicator.title), unit: toReadable(indicator.unit), ...course });
  return chart === undefined
    ? listCell(undefined)
    : { children: [], chart: { id: `${indicator.id}_spark`, ...chart, shapes: [...chart.shapes] } };
}
