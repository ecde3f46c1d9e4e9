// «اسناد بالادست»: each document with its clauses and what answers them.
import type { Upstream } from '../../model/types.ts';
import { FIELDS, valueLabel } from '../../model/vocabulary.ts';
import { formatLongDate } from '../../text/calendar.ts';
import { cell, fact, joined, MISSING } from '../phrasing.ts';
import type { Block, Section } from '../tree.ts';
import { refer, type Writing } from '../writing.ts';
import { keepItem } from '../view-memory.ts';
import { itemSection } from './item-section.ts';
import { modelTable, row, wordColumn } from './table.ts';

export function upstreamChapter(writing: Writing): Block[] {
  return writing.plan.byKind.upstream.map((item) => keepItem(writing, item, upstreamSection));
}

function upstreamSection(writing: Writing, upstream: Upstream): Section {
  return itemSection(
    writing,
    upstream,
    2,
    [
      fact(FIELDS.issuer.label, upstream.issuer),
      fact(FIELDS.date.label, upstream.date && formatLongDate(upstream.date)),
      fact(FIELDS.level.label, valueLabel('level', upstream.level)),
    ],
    [clausesTable(writing, upstream)],
  );
}

function clausesTable(writing: Writing, upstream: Upstream): Block {
  return modelTable(`${upstream.id}_clauses`, {
    columns: [wordColumn('موضوع بند', 1), wordColumn('پاسخ برنامه', 3)],
    rows: Object.entries(upstream.clauses).map(([key, text]) => {
      const answers = writing.plan.byKind.provision.filter(({ legalBasis = [] }) => legalBasis.includes(`${upstream.id}#${key}`));
      const reason = upstream.notApplicable?.[key];
      const said =
        answers.length > 0
          ? cell(
              joined(
                answers.map(({ id }) => refer(writing, id)),
                '؛ ',
              ),
            )
          : cell(reason === undefined ? MISSING : `نامرتبط: ${reason}`);
      return row([cell(text), said]);
    }),
  });
}
