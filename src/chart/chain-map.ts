// The chain of an item as a picture: a row for each kind from the vision down to the budget, a mark for each item, a line where one
// serves another. The item itself stands out by its fill, so that the picture can be read without colour.
import type { Chart } from './chart.ts';
import type { Shape } from './shapes.ts';
import { toPersianDigits } from '../text/digits.ts';
import { titleWidth } from './title-width.ts';

export interface ChainMap {
  /** From the vision down; rows without nodes are left out by who asks. */
  readonly rows: readonly ChainRow[];
  /** Who serves whom, by keys: the lower first. */
  readonly links: readonly (readonly [lower: string, upper: string])[];
  /** The key of the item whose chain it is. */
  readonly here: string;
}

export interface ChainRow {
  readonly label: string;
  readonly nodes: readonly ChainNode[];
}

export interface ChainNode {
  readonly key: string;
  /** What stands in the mark: a number, or a sum of money. */
  readonly text: string;
  /** What the mark stands for, in full. */
  readonly title: string;
}

/** Draws the map; undefined where there is nothing beside the item. Nodes that do not fit their row are counted in a last mark. */
export function drawChainMap({ rows, links, here }: ChainMap): Omit<Chart, 'data'> | undefined {
  if (rows.reduce((count, { nodes }) => count + nodes.length, 0) < 2) return undefined;
  const placed = rows.map((row, index) => placeRow(row, index, here));
  const places = new Map(placed.flat().map((place) => [place.key, place]));
  const lines = links.flatMap(([lower, upper]) => {
    const [from, to] = [places.get(lower), places.get(upper)];
    return from && to ? [drawLink(from, to, lower === here || upper === here)] : [];
  });
  return {
    width: WIDTH,
    height: rows.length * ROW - (ROW - MARK),
    shapes: [
      ...lines,
      ...placed.flatMap((row) => row.flatMap((place) => drawNode(place, place.key === here))),
      ...rows.map(({ label }, index): Shape => ({
        kind: 'text',
        x: 0,
        y: index * ROW + MARK / 2 + SIZE * 0.36,
        text: label,
        size: SIZE,
        anchor: 'start',
        color: 'muted',
      })),
    ],
    alternative: rows.map(({ label, nodes }) => `${label}: ${nodes.map(({ text }) => text).join('، ')}`).join('؛ '),
  };
}

const WIDTH = 300;
/** Where marks begin; labels stand before them. */
const FROM = 60;
const ROW = 40;
const MARK = 20;
const GAP = 7;
const SIZE = 9.5;
const LEAST = 32;

interface Place extends ChainNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function placeRow({ nodes }: ChainRow, index: number, here: string): Place[] {
  // The item itself is never among those that are only counted.
  const ordered = nodes.toSorted((a, b) => Number(b.key === here) - Number(a.key === here));
  const sized = ordered.map((node) => ({ ...node, width: markWidth(node.text) }));
  let shown = sized.length;
  while (shown > 1 && rowWidth(sized, shown) > WIDTH - FROM) shown--;
  const counted = sized.length - shown;
  const marks = [
    ...sized.slice(0, shown),
    ...(counted > 0
      ? [
          {
            key: `${index}+`,
            text: `+${toPersianDigits(counted)}`,
            title: `${toPersianDigits(counted)} مورد دیگر`,
            width: markWidth(`+${counted}`),
          },
        ]
      : []),
  ];
  const free = WIDTH - FROM - marks.reduce((sum, { width }) => sum + width, 0) - GAP * (marks.length - 1);
  let x = FROM + free / 2;
  return marks.map((mark) => {
    const place = { ...mark, x, y: index * ROW };
    x += mark.width + GAP;
    return place;
  });
}

function rowWidth(nodes: readonly { readonly width: number }[], shown: number): number {
  const widths = nodes.slice(0, shown).reduce((sum, { width }) => sum + width + GAP, -GAP);
  return shown === nodes.length ? widths : widths + GAP + markWidth(`+${nodes.length - shown}`);
}

function markWidth(text: string): number {
  return Math.max(LEAST, Math.ceil(titleWidth(text, SIZE)) + 8);
}

function drawNode({ key, x, y, width, text, title }: Place, isHere: boolean): Shape[] {
  const mark = { label: title, of: [key] };
  return [
    { ...mark, kind: 'rect', x, y, width, height: MARK, fill: isHere ? 'accent' : 'paper', stroke: 'accent', strokeWidth: isHere ? 2 : 1 },
    {
      ...mark,
      kind: 'text',
      x: x + width / 2,
      y: y + MARK / 2 + SIZE * 0.36,
      text,
      size: SIZE,
      anchor: 'middle',
      color: isHere ? 'paper' : 'ink',
      bold: isHere,
    },
  ];
}

function drawLink(lower: Place, upper: Place, near: boolean): Shape {
  const [x1, y1, x2, y2] = [lower.x + lower.width / 2, lower.y, upper.x + upper.width / 2, upper.y + MARK];
  const mid = (y1 + y2) / 2;
  return {
    kind: 'curve',
    points: [
      [x1, y1],
      [x1, mid],
      [x2, mid],
      [x2, y2],
    ],
    stroke: near ? 'accent' : 'line',
    strokeWidth: near ? 1.6 : 1,
  };
}
