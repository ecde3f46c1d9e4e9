// A list of places in the book: title, leader, page number.
import type { ContentsEntry, ContentsList } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, type BlockContext } from './block-context.ts';

const PAGE_COLUMN = 30;
const INDENT = 15;

/** Builds the list; every entry is a link to its place. */
export function contentsList(node: ContentsList, context: BlockContext): Definition[] {
  return node.entries.filter(({ target }) => context.destinations.has(target)).map((entry) => contentsLine(entry, node, context));
}

function contentsLine(entry: ContentsEntry, source: ContentsList, { theme, width }: BlockContext): Definition {
  const top = entry.depth === 1 && source.of === 'sections';
  const indent = (entry.depth - 1) * INDENT;
  const number = entry.number === undefined ? [] : [{ text: `\u061c${entry.number}\u2002`, color: theme.colors.accent }];
  return {
    columns: [
      {
        width: width - PAGE_COLUMN - indent,
        text: [...number, { text: entry.number === undefined ? markNumber(entry.title) : entry.title }],
        linkToDestination: entry.target,
        leader: true,
        bold: top,
      },
      { width: PAGE_COLUMN, text: '', pageOf: entry.target, alignment: 'right', besideLast: true, bold: top },
    ],
    fontSize: top ? theme.print.bodyPt : theme.print.smallPt - 0.5,
    lineHeight: 1,
    margin: [indent, top ? 7 : 0.1, 0, 0.1],
    source,
  };
}
