// The milestones of a project as bars over the years of the plan.
import { drawMilestones } from '../../chart/milestones.ts';
import type { Project } from '../../model/types.ts';
import { toReadable } from '../isolate-latin.ts';
import type { ChartBlock } from '../tree.ts';
import type { Writing } from '../writing.ts';

/** Draws the milestones; nothing when there are none. */
export function milestonesChart(writing: Writing, { start, end, milestones = [] }: Project, id: string): ChartBlock[] {
  const chart = drawMilestones({
    years: writing.plan.years,
    start,
    end,
    milestones: milestones.map(({ title, date }) => ({ title: toReadable(title), date })),
  });
  return chart ? [{ type: 'chart', id, ...chart, shapes: [...chart.shapes] }] : [];
}
