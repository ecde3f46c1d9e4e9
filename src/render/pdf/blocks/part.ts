// A part of the book -> its opening and its blocks. Chapters and appendices open on an odd page.
import type { Part } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext } from './block-context.ts';
import { outlineText } from './section.ts';

/** Builds a part other than the cover. */
export function part(node: Part, context: BlockContext): Definition[] {
  context.footnotes.restart();
  const { theme, width, booklet } = context;
  const kicker =
    node.number === undefined
      ? []
      : [{ text: `${booklet ? 'بخش' : 'فصل'} ${node.number}`, fontSize: 13, color: theme.colors.second, bold: true }];
  const size = theme.print.headingPt[0] ?? 24;
  return [
    {
      stack: [
        ...kicker,
        {
          text: node.title,
          destination: node.id,
          opening: { head: outlineText(node.number, node.title), ...(node.role === 'chapter' ? { restart: true } : {}) },
          bold: true,
          fontSize: size,
          lineHeight: 1.02,
          color: theme.colors.accent,
          outline: true,
          outlineText: outlineText(node.number, node.title),
          source: node,
        },
        {
          canvas: [{ type: 'rect', x: 0, y: 0, w: 48, h: 3, color: theme.colors.second }],
          size: { width, height: 3 },
          margin: [0, 6, 0, 18],
        },
      ],
      opens: !booklet && ['chapter', 'appendix', 'glossary', 'index'].includes(node.role) ? 'odd' : 'page',
      margin: [0, node.role === 'chapter' && !booklet ? 36 : 6, 0, 0],
    },
    ...context.blocks(node.children),
  ];
}
