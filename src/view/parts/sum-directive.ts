// `::sum{by=source domain=transport}`: the money of projects added up by source, mission, domain or year.
import type { Directive } from '../../model/directives.ts';
import { moneyCells } from '../../reckon/money.ts';
import type { Block } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { sumTable } from './sum-table.ts';

type Arguments = Extract<Directive, { name: 'sum' }>['arguments'];

export function drawSum(writing: Writing, { by, domain }: Arguments, id: string): Block[] {
  const cells = moneyCells(writing.plan).filter((money) => domain === undefined || money.domain === domain);
  const title = domain === undefined ? undefined : writing.plan.items.get(domain)?.title;
  const caption = ['اعتبار', title === undefined ? 'برنامه' : `حوزهٔ ${title}`, CAPTION[by]].join(' ');
  return [sumTable(writing, id, caption, cells, by)];
}

const CAPTION: Readonly<Record<Arguments['by'], string>> = {
  source: 'به تفکیک منبع',
  mission: 'به تفکیک مأموریت',
  domain: 'به تفکیک حوزه',
  year: 'در هر سال',
};
