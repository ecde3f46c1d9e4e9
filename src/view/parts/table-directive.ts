// `::table{kind=project domain=transport}`: the items of a kind as a table, of one domain or of the whole plan.
import type { Directive } from '../../model/directives.ts';
import type { Item } from '../../model/types.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { withEzafe } from '../ezafe.ts';
import { refer, type Writing } from '../writing.ts';
import type { Block } from '../tree.ts';
import { cell } from '../phrasing.ts';
import { indicatorTable } from './indicator-table.ts';
import { projectTable } from './project-table.ts';
import { provisionTable } from './provision-table.ts';
import { modelTable, row, wordColumn } from './table.ts';

type Arguments = Extract<Directive, { name: 'table' }>['arguments'];

export function drawTable(writing: Writing, { kind, domain }: Arguments, id: string): Block[] {
  const { byKind, items } = writing.plan;
  const chosen = <T extends Item>(all: readonly T[]): T[] => all.filter((item) => domain === undefined || item.domain === domain);
  const title = domain === undefined ? undefined : items.get(domain)?.title;
  const caption = title === undefined ? KINDS[kind].plural : `${withEzafe(KINDS[kind].plural)} حوزهٔ ${title}`;
  if (kind === 'project') return [projectTable(writing, id, caption, chosen(byKind.project))];
  if (kind === 'indicator') return [indicatorTable(writing, id, caption, chosen(byKind.indicator))];
  if (kind === 'provision') return [provisionTable(writing, id, caption, chosen(byKind.provision))];
  return [
    modelTable(id, {
      caption,
      columns: [wordColumn(KINDS[kind].label)],
      rows: chosen<Item>(byKind[kind]).map((item) => row([cell(refer(writing, item.id))], item.id)),
    }),
  ];
}
