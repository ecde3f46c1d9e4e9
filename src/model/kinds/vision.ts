// چشم‌انداز: the long-term vision of the city.
import { item, text, year } from '../fields.ts';

export const visionSchema = item({ horizon: year(), statement: text() });
