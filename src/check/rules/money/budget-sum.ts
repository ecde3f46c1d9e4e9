// A total written by hand must be the sum of the project's cells.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import { projectCells, sumOf } from '../../../reckon/money.ts';
import { numberFix } from '../../number-fix.ts';
import type { ItemRule } from '../../rule.ts';

export const budgetSum: ItemRule = {
  codes: ['budget-sum'],
  *checkItem(item, _settings, text) {
    if (item.kind !== 'project') return;
    const stated = item.total;
    const actual = sumOf(projectCells(item));
    if (stated === undefined || stated === actual) return;
    const span = valueSpan(item.spans, ['total']);
    const related = [{ span: keySpan(item.spans, ['funding']) }];
    yield diagnostic('budget-sum', span, { stated, actual }, related, numberFix(text, span, actual));
  },
};
