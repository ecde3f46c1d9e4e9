// هدف کلان: what has to be reached for the vision to come true.
import { item, refs, year } from '../fields.ts';

export const goalSchema = item({ horizon: year(), indicators: refs('indicator').optional() });
