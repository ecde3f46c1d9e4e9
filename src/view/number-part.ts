// Numbers what is counted within a chapter: its sections as ۳-۲ and ۳-۲-۱, its captioned tables as ۳-۲, and, in one series, its
// charts and captioned images. Items have been numbered by the outline; the tables and charts of their sheets are not counted.
import { toPersianDigits } from '../text/digits.ts';
import type { Block, ChartBlock, Figure, ModelTable, Part, Section } from './tree.ts';

/** Fills in the numbers of a part, anew where it has been numbered before. In a part without a number, tables and figures are counted from ۱ and sections are not. */
export function numberPart(part: Part): Part {
  const counts = { tables: 0, figures: 0 };
  for (const node of captioned(part.children)) {
    const count = toPersianDigits(++counts[seriesOf(node)]);
    node.number = part.number === undefined ? count : `${part.number}-${count}`;
  }
  if (part.number !== undefined) numberSections(part.children, part.number);
  return part;
}

/** Sections that have their number from here, and may have been counted otherwise in the book before. */
const counted = new WeakSet<Section>();

function numberSections(blocks: readonly Block[], parent: string): void {
  let count = 0;
  for (const block of blocks) {
    if (block.type !== 'section' || (block.number !== undefined && !counted.has(block))) continue;
    counted.add(block);
    block.number = `${parent}-${toPersianDigits(++count)}`;
    if (block.item === undefined) numberSections(block.children, block.number);
  }
}

export type Captioned = ModelTable | ChartBlock | Figure;

/** Gives the tables and figures that carry a number, in reading order. */
export function captioned(blocks: readonly Block[]): Captioned[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'section':
        return captioned(block.children);
      case 'sheet':
        return captioned(block.children).filter((node) => node.type === 'figure' || node.ofProse);
      case 'figure':
      case 'modelTable':
      case 'chart':
        return block.caption === undefined ? [] : [block];
      default:
        return [];
    }
  });
}

/** Tells which series a table or figure is counted and listed in. */
export function seriesOf(node: Captioned): 'tables' | 'figures' {
  return node.type === 'figure' ? node.of : node.type === 'chart' ? 'figures' : 'tables';
}

/** Names a table or figure by its number, as in «جدول ۳-۲». */
export function figureName(node: Captioned): string {
  const word = node.type === 'figure' ? node.word : node.type === 'chart' ? 'نمودار' : 'جدول';
  return node.number === undefined ? word : `${word} ${node.number}`;
}
