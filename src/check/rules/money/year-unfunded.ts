// Every year of the plan has a project with money. A year in which projects run without money is told at those projects.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import { moneyCells, sumByYear } from '../../../reckon/money.ts';
import type { PlanRule } from '../../rule.ts';
import { isRead } from '../../gaps.ts';

export const yearUnfunded: PlanRule = {
  codes: ['year-unfunded'],
  *check(plan) {
    const projects = plan.byKind.project;
    if (projects.length === 0 || !isRead(plan, 'project')) return;
    const { byYear } = sumByYear(moneyCells(plan));
    const isRunning = (year: number): boolean =>
      projects.some(({ start, end }) => Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4)));
    const years = plan.years.filter((year) => !byYear.get(year) && !isRunning(year));
    if (years.length > 0) yield diagnostic('year-unfunded', valueSpan(plan.settings.spans, ['lastYear']), { years });
  },
};
