// پروژه: work with a start, an end, outputs and money for each year from each source.
import { byYear, date, group, integer, item, keyOf, list, mapBy, money, number, oneOf, percent, refs, text } from '../fields.ts';

export const projectSchema = item({
  provisions: refs('provision'),
  mission: keyOf('program'),
  owner: keyOf('unit'),
  partners: list(text()).optional(),
  start: date(),
  end: date(),
  milestones: list(group({ title: text(), date: date() })).optional(),
  location: text(),
  areas: list(keyOf('area')).optional(),
  areaShares: mapBy('area', percent()).optional(),
  problemShares: mapBy('problem', percent()).optional(),
  outputs: list(group({ title: text(), quantity: number().optional(), unit: text().optional() })),
  risks: list(text()).optional(),
  weight: number().optional(),
  credit: oneOf('credit').optional(),
  budgetCodes: list(text()).optional(),
  total: integer().optional(),
  funding: byYear(mapBy('source', money())),
  progress: byYear(group({ physical: percent(), spent: mapBy('source', money()).optional() })).optional(),
  priorities: list(keyOf('priority')).optional(),
  lessons: refs('previous').optional(),
});
