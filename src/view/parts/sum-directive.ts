// `::sum{by=source domain=transport}`: the money of projects added up by source, mission, domain, year or another view.
import { DIRECTIVES, type Directive } from '../../model/directives.ts';
import { moneyCells } from '../../reckon/money.ts';
import type { Block } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { sumTable } from './sum-table.ts';

type Arguments = Extract<Directive, { name: 'sum' }>['arguments'];

export function drawSum(writing: Writing, { by, domain }: Arguments, id: string): Block[] {
  const cells = moneyCells(writing.plan).filter((money) => domain === undefined || money.domain === domain);
  const title = domain === undefined ? undefined : writing.plan.items.get(domain)?.title;
  const how = by === 'year' ? 'در هر سال' : `به تفکیک ${DIRECTIVES.sum.by.values[by]}`;
  const caption = ['اعتبار', title === undefined ? 'برنامه' : `حوزهٔ ${title}`, how].join(' ');
  return [sumTable(writing, id, caption, cells, by === 'year' ? [] : by === 'mission' ? ['mission', 'program'] : [by])];
}
