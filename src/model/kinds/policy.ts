// سیاست: the frame for decisions while a strategy is carried out.
import { item, refs } from '../fields.ts';

export const policySchema = item({ strategies: refs('strategy'), lessons: refs('previous').optional() });
