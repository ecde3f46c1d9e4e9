// Rules on indicators. A new one is one file in indicators/ and one line here.
import type { Rule } from '../rule.ts';
import { exampleResult } from './indicators/example-result.ts';
import { formulas } from './indicators/formulas.ts';
import { measurements } from './indicators/measurements.ts';
import { targetBaseline } from './indicators/target-baseline.ts';

export const indicatorsRules: readonly Rule[] = [formulas, measurements, exampleResult, targetBaseline];
