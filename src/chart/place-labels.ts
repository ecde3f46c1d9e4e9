// Labels of values beside their markers -> those that fit: none on another label or on a marker. Widths are estimated, as text is not
// shaped here; what does not fit is left out, since every value also stands in the table beside the chart.
import type { InkColor } from './shapes.ts';

/** A label wanted at a marker's centre. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly color: InkColor;
  readonly prefer: 'above' | 'below';
  /** Heavier labels are placed first. */
  readonly weight: number;
}

/** A label with its place: the middle of its baseline. */
export type PlacedLabel = Omit<Label, 'prefer' | 'weight'>;

/** Where labels may stand. */
export interface Frame {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places labels above or below their markers, or else beside them, inside a frame; one that would stick out at a side is moved in. */
export function placeLabels(labels: readonly Label[], markers: readonly (readonly [number, number])[], frame: Frame): PlacedLabel[] {
  const taken: Box[] = markers.map(([x, y]) => ({ x: x - MARKER, y: y - MARKER, width: 2 * MARKER, height: 2 * MARKER }));
  const placed: PlacedLabel[] = [];
  for (const { prefer, weight: _weight, ...label } of labels.toSorted((a, b) => b.weight - a.weight)) {
    const half = textWidth(label.text, label.size) / 2;
    const x = Math.min(Math.max(label.x, half), frame.width - half);
    const above = { ...label, x, y: label.y - MARKER - 3 };
    const below = { ...label, x, y: label.y + MARKER + label.size - 0.5 };
    const beside = [1, -1].map((way) => ({ ...label, x: label.x + way * (half + MARKER + 1), y: label.y + label.size * 0.35 }));
    const found = [...(prefer === 'above' ? [above, below] : [below, above]), ...beside].find((candidate) => {
      const box = boxOf(candidate);
      const isInside = box.x >= 0 && box.x + box.width <= frame.width && box.y >= frame.top && box.y + box.height <= frame.bottom;
      return isInside && !taken.some((other) => overlap(box, other));
    });
    if (!found) continue;
    placed.push(found);
    taken.push(boxOf(found));
  }
  return placed;
}

/** The room a placed label takes. */
export function boxOf({ x, y, text, size }: PlacedLabel): Box {
  const width = textWidth(text, size);
  return { x: x - width / 2, y: y - size * 0.85, width, height: size * 1.1 };
}

/** Estimates the width of a number in points. */
export function textWidth(text: string, size: number): number {
  return Math.ceil(text.length * size * DIGIT + 3);
}

/** Breaks a text into lines that by estimate are no wider than a width; a word wider than that has a line of its own. */
export function wrapWords(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && wordsWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Estimates the width of a text in points. */
export function wordsWidth(text: string, size: number): number {
  const ems = [...text].map((letter): number =>
    letter === '\u200c' ? 0 : letter === ' ' ? 0.27 : /\d|[۰-۹]/.test(letter) ? DIGIT : LETTER,
  );
  return ems.reduce((sum, em) => sum + em, 0) * size;
}

/** Half the side of the square a marker keeps free. */
const MARKER = 4;
/** Width of a digit as a share of the size of its type: Vazirmatn's tabular digits are 1349 of 2048 units. */
const DIGIT = 0.66;
/** Width of a letter of Vazirmatn in running text, as a share of its size, on the side of too much. */
const LETTER = 0.5;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
