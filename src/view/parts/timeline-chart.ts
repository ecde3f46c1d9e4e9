// The projects of a domain over the years of the plan, as a captioned chart.
import { drawTimeline } from '../../chart/timeline.ts';
import type { Project } from '../../model/types.ts';
import { toReadable } from '../isolate-latin.ts';
import type { ChartBlock } from '../tree.ts';
import type { Writing } from '../writing.ts';

/** Draws the timeline; nothing when there are no projects. */
export function timelineChart(writing: Writing, id: string, caption: string, projects: readonly Project[]): ChartBlock[] {
  const chart = drawTimeline({
    years: writing.plan.years,
    works: projects.map(({ title, start, end, milestones = [] }) => ({
      title: toReadable(title),
      start,
      end,
      milestones: milestones.map(({ date }) => date),
    })),
  });
  return chart ? [{ type: 'chart', id, caption, ...chart, shapes: [...chart.shapes] }] : [];
}
