// The plan's mark: three lines of a plan, each shorter than the one above, in a rounded square of 32 by 32.

export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** The square, in the colour of the accent. */
export const MARK_FIELD: MarkBox = { x: 0, y: 0, width: 32, height: 32, radius: 7 };
/** The lines, in the colour of the paper. */
export const MARK_LINES: readonly MarkBox[] = [
  { x: 7, y: 8, width: 18, height: 3.4, radius: 1.7 },
  { x: 11, y: 14.3, width: 14, height: 3.4, radius: 1.7 },
  { x: 16, y: 20.6, width: 9, height: 3.4, radius: 1.7 },
];
