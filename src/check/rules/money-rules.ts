// Rules on money, cell by cell. A new one is one file in money/ and one line here.
import type { Rule } from '../rule.ts';
import { budgetSum } from './money/budget-sum.ts';
import { sourceCeiling } from './money/source-ceiling.ts';

export const moneyRules: readonly Rule[] = [budgetSum, sourceCeiling];
