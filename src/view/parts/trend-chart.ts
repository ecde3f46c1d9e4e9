// The trend of an indicator as a captioned chart.
import { drawTrend } from '../../chart/indicator-trend.ts';
import type { Indicator } from '../../model/types.ts';
import { indicatorCourse } from '../../reckon/indicator-course.ts';
import { toReadable } from '../isolate-latin.ts';
import type { ChartBlock } from '../tree.ts';
import type { Writing } from '../writing.ts';

/** Draws the chart; nothing when no value is known. */
export function trendChart(writing: Writing, indicator: Indicator, id: string): ChartBlock[] {
  const title = toReadable(indicator.title);
  const chart = drawTrend({ title, unit: toReadable(indicator.unit), ...indicatorCourse(indicator, writing.plan.years) });
  if (!chart) return [];
  const { shapes, ...rest } = chart;
  return [{ type: 'chart', id, caption: `روند شاخص «${title}»`, ...rest, shapes: [...shapes] }];
}
