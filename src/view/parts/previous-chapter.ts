// «کارنامهٔ برنامهٔ اول»: how many items met which fate, then each item.
import type { Previous } from '../../model/types.ts';
import { FIELDS, VALUES, valueLabel } from '../../model/vocabulary.ts';
import { formatPercent } from '../../text/digits.ts';
import { cell, fact } from '../phrasing.ts';
import type { Block, Section } from '../tree.ts';
import { refer, type Writing } from '../writing.ts';
import { PREVIOUS_DEFINITION } from './achievement-text.ts';
import { keepItem } from '../view-memory.ts';
import { itemSection, section } from './item-section.ts';
import { modelTable, numberCell, numberColumn, row, wordColumn } from './table.ts';

export function previousChapter(writing: Writing, id: string): Block[] {
  const { previous } = writing.plan.byKind;
  return [
    section(`${id}_summary`, 'سرنوشت قلم‌های برنامهٔ اول', [fateTable(`${id}_fates`, previous)]),
    section(
      `${id}_items`,
      'قلم‌ها',
      previous.map((item) => keepItem(writing, item, previousSection)),
    ),
  ];
}

// The mean is of the items of one fate, each counted once; the plan gives them no weights.
function fateTable(id: string, items: readonly Previous[]): Block {
  const fates = (Object.keys(VALUES.fate) as (keyof typeof VALUES.fate)[]).filter((fate) => items.some((item) => item.fate === fate));
  const mean = (of: readonly Previous[]): number => of.reduce((sum, { achieved }) => sum + achieved, 0) / of.length;
  const cells = (of: readonly Previous[]) => [numberCell(of.length, 0), cell(formatPercent(mean(of)))];
  return modelTable(id, {
    caption: 'قلم‌های برنامهٔ اول به تفکیک سرنوشت',
    note: PREVIOUS_DEFINITION,
    columns: [wordColumn(FIELDS.fate.label), numberColumn('شمار'), numberColumn('میانگین تحقق')],
    rows: [
      ...fates.map((fate) => row([cell(valueLabel('fate', fate)), ...cells(items.filter((item) => item.fate === fate))])),
      { role: 'total', cells: [cell('همه'), ...cells(items)] },
    ],
  });
}

function previousSection(writing: Writing, item: Previous): Section {
  return itemSection(writing, item, 3, [
    fact(FIELDS.type.label, valueLabel('previousType', item.type)),
    fact(FIELDS.achieved.label, formatPercent(item.achieved)),
    fact(FIELDS.target.label, item.target, true),
    fact(FIELDS.result.label, item.result, true),
    fact(FIELDS.fate.label, [valueLabel('fate', item.fate), item.reason].filter(Boolean).join('؛ '), true),
    fact(FIELDS.successor.label, item.successor === undefined ? undefined : refer(writing, item.successor), true),
    fact(FIELDS.lesson.label, item.lesson, true),
  ]);
}
