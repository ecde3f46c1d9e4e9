// Rules on indicators. A new one is one file in indicators/ and one line here.
import type { Rule } from '../rule.ts';
import { baselineYear } from './indicators/baseline-year.ts';
import { dataDates } from './indicators/data-dates.ts';
import { exampleResult } from './indicators/example-result.ts';
import { formulas } from './indicators/formulas.ts';
import { indicatorSheet } from './indicators/indicator-sheet.ts';
import { measuredValues } from './indicators/measured-values.ts';
import { measurements } from './indicators/measurements.ts';
import { targetBaseline } from './indicators/target-baseline.ts';
import { targets } from './indicators/targets.ts';
import { tolerance } from './indicators/tolerance.ts';
import { units } from './indicators/units.ts';

export const indicatorsRules: readonly Rule[] = [
  formulas,
  units,
  measurements,
  measuredValues,
  exampleResult,
  baselineYear,
  targetBaseline,
  targets,
  tolerance,
  indicatorSheet,
  dataDates,
];
