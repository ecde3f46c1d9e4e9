// Rules on how Persian is written. A new one is one file in words/ and one line here.
import type { Rule } from '../rule.ts';

export const wordsRules: readonly Rule[] = [];
