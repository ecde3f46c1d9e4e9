// Rules on money, cell by cell. A new one is one file in money/ and one line here.
import type { Rule } from '../rule.ts';
import { budgetSum } from './money/budget-sum.ts';
import { creditMissing } from './money/credit-missing.ts';
import { domainShares } from './money/domain-shares.ts';
import { fundingYears } from './money/funding-years.ts';
import { progress } from './money/progress.ts';
import { projectShares } from './money/project-shares.ts';
import { sourceCeiling } from './money/source-ceiling.ts';
import { tableSum } from './money/table-sum.ts';
import { yearUnfunded } from './money/year-unfunded.ts';

export const moneyRules: readonly Rule[] = [
  budgetSum,
  fundingYears,
  sourceCeiling,
  yearUnfunded,
  progress,
  domainShares,
  creditMissing,
  projectShares,
  tableSum,
];
