// `::bars{table=modes column=2}`: a column of a table of the text as bars.
import { drawBars } from '../../chart/bars.ts';
import { findBars } from '../../model/bars.ts';
import type { Directive } from '../../model/directives.ts';
import type { Item } from '../../model/types.ts';
import { formatNumber, formatPercent } from '../../text/digits.ts';
import { toReadable } from '../isolate-latin.ts';
import { MISSING } from '../phrasing.ts';
import type { Block } from '../tree.ts';
import { figureId, type Writing } from '../writing.ts';

type Arguments = Extract<Directive, { name: 'bars' }>['arguments'];

export function drawBarsOf(writing: Writing, item: Item, written: Arguments, id: string): Block[] {
  const found = findBars(item, written);
  if ('argument' in found) return [];
  const series = found.series.map(({ head, cells }) => ({
    name: toReadable(head),
    bars: cells.map(({ value, isPercent }) => ({
      value,
      text: value === undefined ? MISSING : isPercent ? formatPercent(value) : formatNumber(value),
    })),
  }));
  const chart = drawBars({ names: found.names.map(toReadable), series });
  const table = writing.figures.get(figureId(item.id, found.label));
  const heads = series.map(({ name }) => `«${name}»`).join(' و ');
  const caption = table === undefined ? heads : `${heads} در ${table}`;
  return [{ type: 'chart', id, caption, ...chart, shapes: [...chart.shapes] }];
}
