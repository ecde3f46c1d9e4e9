// مسئله: facts, evidence with its sources, causes, prose.
import type { Problem } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { formatDate } from '../../text/calendar.ts';
import { cell, fact, MISSING } from '../phrasing.ts';
import type { Block, Section } from '../tree.ts';
import { referAll, type Writing } from '../writing.ts';
import { childIds, domainOf } from './item-relations.ts';
import { itemSection } from './item-section.ts';
import { swotTexts } from './swot-table.ts';
import { titled } from './sheet-blocks.ts';
import { markColumn, modelTable, row, wordColumn } from './table.ts';

export function problemSection(writing: Writing, problem: Problem): Section {
  return itemSection(
    writing,
    problem,
    3,
    [
      fact(FIELDS.goals.label, referAll(writing, problem.goals), true),
      fact(FIELDS.severity.label, valueLabel('severity', problem.severity)),
      fact(FIELDS.affected.label, problem.affected.join('، ')),
      fact(FIELDS.causes.label, problem.causes.join('؛ '), true),
      fact(FIELDS.swot.label, swotTexts(domainOf(writing, problem), problem.swot), true),
      fact(KINDS.strategy.plural, referAll(writing, childIds(writing, problem, 'strategy')), true),
      fact(KINDS.indicator.plural, referAll(writing, childIds(writing, problem, 'indicator')), true),
    ],
    titled(FIELDS.evidence.label, evidence(problem)),
  );
}

function evidence(problem: Problem): Block[] {
  if (problem.evidence.length === 0) return [];
  return [
    modelTable(`${problem.id}_evidence`, {
      columns: [wordColumn('شاهد', 3), wordColumn(FIELDS.source.label, 2), markColumn(FIELDS.date.label)],
      rows: problem.evidence.map(({ text, source, date }) => row([cell(text), cell(source), cell(date ? formatDate(date) : MISSING)])),
    }),
  ];
}
