// «چشم‌انداز و اهداف کلان»: the statement of the vision, and every goal.
import type { Goal, Vision } from '../../model/types.ts';
import { FIELDS, KINDS } from '../../model/vocabulary.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { fact, paragraph } from '../phrasing.ts';
import type { Block, Section } from '../tree.ts';
import { referAll, type Writing } from '../writing.ts';
import { keepItem } from '../view-memory.ts';
import { childIds } from './item-relations.ts';
import { itemSection, section } from './item-section.ts';

export function visionChapter(writing: Writing, id: string): Block[] {
  const { vision, goal } = writing.plan.byKind;
  return [
    ...vision.map((item) => keepItem(writing, item, visionSection)),
    ...(goal.length > 0
      ? [
          section(
            `${id}_goals`,
            KINDS.goal.plural,
            goal.map((item) => keepItem(writing, item, goalSection)),
          ),
        ]
      : []),
  ];
}

function visionSection(writing: Writing, vision: Vision): Section {
  return itemSection(
    writing,
    vision,
    2,
    [fact(FIELDS.horizon.label, toPersianDigits(vision.horizon))],
    [{ type: 'blockquote', children: [paragraph(vision.statement)] }],
  );
}

function goalSection(writing: Writing, goal: Goal): Section {
  return itemSection(writing, goal, 3, [
    fact(FIELDS.horizon.label, toPersianDigits(goal.horizon)),
    fact(KINDS.problem.plural, referAll(writing, childIds(writing, goal, 'problem')), true),
    fact(KINDS.indicator.plural, referAll(writing, childIds(writing, goal, 'indicator')), true),
  ]);
}
