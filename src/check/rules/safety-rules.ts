// Rules on what a plan may not hold, whoever wrote it. A new one is one file in safety/ and one line here.
import type { Rule } from '../rule.ts';

export const safetyRules: readonly Rule[] = [];
