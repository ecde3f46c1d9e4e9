// Rules on the chain from vision to project. A new one is one file in logic/ and one line here.
import type { Rule } from '../rule.ts';
import { dateOrder } from './logic/date-order.ts';
import { weightSum } from './logic/weight-sum.ts';
import { yearOutsidePlan } from './logic/year-outside-plan.ts';

export const logicRules: readonly Rule[] = [yearOutsidePlan, dateOrder, weightSum];
