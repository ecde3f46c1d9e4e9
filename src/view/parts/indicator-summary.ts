// The indicators of a domain at a glance, and what their measured values come to together.
import type { Indicator } from '../../model/types.ts';
import { indicatorCourse } from '../../reckon/indicator-course.ts';
import { rollUp } from '../../reckon/roll-up.ts';
import { formatPercent, toPersianDigits } from '../../text/digits.ts';
import { say } from '../phrasing.ts';
import type { Block } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { achievementText, rollUpDefinition } from './achievement-text.ts';
import { indicatorTable } from './indicator-table.ts';

export function indicatorSummary(writing: Writing, id: string, caption: string, indicators: readonly Indicator[]): Block[] {
  const { years } = writing.plan;
  // As the check has it: beside a weighted indicator a missing weight is none; where none is weighted, all weigh the same.
  const hasWeights = indicators.some(({ weight }) => weight !== undefined);
  const weighted = indicators.map((indicator) => ({
    weight: indicator.weight ?? (hasWeights ? 0 : 1),
    course: indicatorCourse(indicator, years),
  }));
  const lines = years.flatMap((year) => {
    const parts = weighted.flatMap(({ weight, course }) => {
      const entry = course.years.find((candidate) => candidate.year === year);
      return entry ? [{ weight, achievement: entry.achievement }] : [];
    });
    const sum = rollUp(parts);
    if (!sum) return [];
    const mean = `${hasWeights ? 'میانگین وزنی' : 'میانگین'} تحقق شاخص‌ها در سال ${toPersianDigits(year)}: ${achievementText({ kind: 'share', share: sum.share })}`;
    return [sum.leftOut > 0 ? `${mean}؛ ${formatPercent(sum.leftOut * 100)} از وزن شاخص‌ها داده ندارد و کنار گذاشته شده است.` : `${mean}.`];
  });
  return [
    indicatorTable(writing, id, caption, indicators),
    ...(lines.length > 0 ? [note([...lines, rollUpDefinition(indicators)].join(' '))] : []),
  ];
}

function note(text: string): Block {
  return { type: 'notice', tone: 'note', children: say(text) };
}
