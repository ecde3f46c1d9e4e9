// Numbers what is counted within a chapter: its sections as ۳-۲ and ۳-۲-۱, its captioned tables and its charts as ۳-۲.
// Items have been numbered by the outline; what stands inside their sheets is not counted, except charts.
import { toPersianDigits } from '../text/digits.ts';
import type { Block, ChartBlock, ModelTable, Part } from './tree.ts';

/** Fills in the numbers of a freshly built part; parts without a number are left as they are. */
export function numberPart(part: Part): Part {
  if (part.number === undefined) return part;
  const counts = { tables: 0, charts: 0 };
  const next = (counter: 'tables' | 'charts'): string => `${part.number}-${toPersianDigits(++counts[counter])}`;
  for (const node of captioned(part.children)) node.number = next(node.type === 'chart' ? 'charts' : 'tables');
  numberSections(part.children, part.number);
  return part;
}

function numberSections(blocks: readonly Block[], parent: string): void {
  let count = 0;
  for (const block of blocks) {
    if (block.type !== 'section' || block.number !== undefined) continue;
    block.number = `${parent}-${toPersianDigits(++count)}`;
    if (block.item === undefined) numberSections(block.children, block.number);
  }
}

/** Gives the tables and charts that carry a number, in reading order. */
export function captioned(blocks: readonly Block[]): (ModelTable | ChartBlock)[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return captioned(block.children);
    if (block.type === 'sheet') return captioned(block.children).filter((node) => node.type === 'chart');
    return (block.type === 'modelTable' || block.type === 'chart') && block.caption !== undefined ? [block] : [];
  });
}
