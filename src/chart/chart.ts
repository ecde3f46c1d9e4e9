// What every chart is: shapes in a frame, the same in words, and the same in figures.
import type { Shape } from './shapes.ts';

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The same in words. */
  readonly alternative: string;
  /** The same in figures. */
  readonly data: ChartData;
}

/** The figures of a chart as a table, ready to be read; what a mark of the chart is labelled with stands in it. */
export interface ChartData {
  /** The first column names its rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What holds for all figures: their unit. */
  readonly note?: string;
}

/** The mark of what is missing, which is not a zero. */
export const NO_VALUE = '—';
