// `::chart{of=tr-i01}`: the trend of an indicator.
import type { Directive } from '../../model/directives.ts';
import type { Block } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { trendChart } from './trend-chart.ts';

type Arguments = Extract<Directive, { name: 'chart' }>['arguments'];

export function drawChart(writing: Writing, { of }: Arguments, id: string): Block[] {
  const indicator = writing.plan.byKind.indicator.find((item) => item.id === of);
  return indicator ? trendChart(writing, indicator, id) : [];
}
