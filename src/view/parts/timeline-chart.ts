// The projects of a domain over the years of the plan, as a captioned chart.
import { drawTimeline } from '../../chart/timeline.ts';
import type { Project } from '../../model/types.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import type { ChartBlock } from '../tree.ts';
import type { Writing } from '../writing.ts';

/** More bars than this do not fit a page. */
const MOST_BARS = 21;

/** Draws the timeline, in as many charts as it takes; nothing when there are no projects. */
export function timelineChart(writing: Writing, id: string, caption: string, projects: readonly Project[]): ChartBlock[] {
  const count = Math.ceil(projects.length / MOST_BARS);
  const size = Math.ceil(projects.length / count);
  return Array.from({ length: count }, (_, part) => part).flatMap((part): ChartBlock[] => {
    const chart = drawTimeline({
      years: writing.plan.years,
      works: projects.slice(part * size, (part + 1) * size).map(({ title, start, end, milestones = [] }) => ({
        title: toReadable(title),
        start,
        end,
        milestones: milestones.map(({ date }) => date),
      })),
    });
    if (!chart) return [];
    const place = count === 1 ? '' : toPersianDigits(` (${part + 1} از ${count})`);
    return [{ type: 'chart', id: part === 0 ? id : `${id}-${part + 1}`, caption: caption + place, ...chart, shapes: [...chart.shapes] }];
  });
}
