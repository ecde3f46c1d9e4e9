// How the parts of bars are told apart, without colour too.
import type { Ink } from './shapes.ts';

/** Gives the ink of a part, or of a series, by its place among them. */
export function inkOf(part: number): Ink {
  return INKS[part % INKS.length] as Ink;
}

// At most three are solid, and those far apart in tone; the rest differ in pattern. All have the same thin edge.
const INKS: readonly Ink[] = [
  { fill: 'accent', stroke: 'accent', strokeWidth: 0.6 },
  { fill: 'second', pattern: 'hatch', stroke: 'second', strokeWidth: 0.6 },
  { fill: 'line', stroke: 'ink', strokeWidth: 0.6 },
  { fill: 'ink', pattern: 'dots', stroke: 'ink', strokeWidth: 0.6 },
  { fill: 'accent', pattern: 'back', stroke: 'accent', strokeWidth: 0.6 },
  { fill: 'third', pattern: 'rows', stroke: 'third', strokeWidth: 0.6 },
  { fill: 'ink', stroke: 'ink', strokeWidth: 0.6 },
  { fill: 'second', pattern: 'cross', stroke: 'second', strokeWidth: 0.6 },
];
