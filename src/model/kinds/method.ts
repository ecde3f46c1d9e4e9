// روش: how the plan is drafted, read, monitored and revised, told in prose; the files stand in the order of their names.
import { item } from '../fields.ts';

export const methodSchema = item({});
