// The neutral shapes that charts are made of. They live in logical space: x grows from the start edge (the right in Persian),
// y from the top, in points. The site draws them as SVG, the PDF as vectors; text is placed, never shaped, here.

/** What an area is told by without colour: slanting lines falling one way or the other, both, level lines, or dots. */
export type Pattern = 'hatch' | 'back' | 'cross' | 'rows' | 'dots';

/** How a shape is inked. Colours are names of the theme; patterns keep areas apart in a photocopy. */
export interface Ink {
  readonly stroke?: InkColor;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
  readonly fill?: InkColor;
  readonly pattern?: Pattern;
}

/**
 * What a shape stands for. Shapes that follow one another with one label are one mark of the chart: a ribbon with the lines along it,
 * the bar of a node with its name. The site tells the label to who points at the mark; print has no use for it.
 */
export interface Mark {
  /** Ready to be read: «۱۴۰۶: ۱۲٬۰۰۰ میلیون ریال». */
  readonly label?: string;
  /** Names, within the chart, of what the mark belongs to: a ribbon to the nodes at its ends. Marks of a name stand out together. */
  readonly of?: readonly string[];
}

export type InkColor = 'ink' | 'muted' | 'line' | 'accent' | 'second' | 'third' | 'paper';

export type Shape = Mark &
  (
    | ({ readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } & Ink)
    | ({ readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number } & Ink)
    | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Ink)
    | ({ readonly kind: 'polyline'; readonly points: readonly (readonly [number, number])[] } & Ink)
    /** Cubic Béziers end to end: a first point, then two control points and an end for each. It ends where it began when it is filled. */
    | ({ readonly kind: 'curve'; readonly points: readonly (readonly [number, number])[] } & Ink)
    | {
        readonly kind: 'text';
        readonly x: number;
        /** The baseline. */
        readonly y: number;
        readonly text: string;
        readonly size: number;
        readonly anchor: 'start' | 'middle' | 'end';
        readonly color: InkColor;
        readonly bold?: boolean;
      }
  );
