// Which scripts the blocks of a page ask for.
import type { Block } from '../../view/tree.ts';

/** Names the script of charts where there is a chart among the blocks. */
export function chartScripts(blocks: readonly Block[]): string[] {
  return blocks.some(hasChart) ? ['charts'] : [];
}

function hasChart(block: Block): boolean {
  if (block.type === 'chart') return true;
  return (block.type === 'section' || block.type === 'sheet' || block.type === 'titled') && block.children.some(hasChart);
}
