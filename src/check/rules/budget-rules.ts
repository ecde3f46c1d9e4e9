// Rules on budgets that were passed. A new one is one file in budget/ and one line here. What cannot be read of their files is noticed
// where they are read.
import type { Rule } from '../rule.ts';
import { codeTwice } from './budget/code-twice.ts';
import { lineTwice } from './budget/line-twice.ts';
import { scale } from './budget/scale.ts';

export const budgetRules: readonly Rule[] = [lineTwice, codeTwice, scale];
