// The cover: what the document is, whose it is, which version, and whether its figures are official.
import type { BookMeta } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext } from './block-context.ts';

/** Builds the cover page from the facts about the book, and what else the tree puts on it. */
export function cover(meta: BookMeta, blocks: readonly Definition[], { theme, width }: BlockContext): Definition[] {
  const { colors } = theme;
  const version = [
    `ویرایش: ${meta.edition}`,
    `تاریخ: ${meta.date.text}`,
    ...(meta.commit === undefined ? [] : [`نسخه: \u2066${meta.commit}\u2069`]),
  ];
  return [
    {
      canvas: [
        { type: 'rect', x: 0, y: 0, w: 64, h: 5, color: colors.accent },
        { type: 'rect', x: 68, y: 0, w: 18, h: 5, color: colors.second },
        { type: 'rect', x: 90, y: 0, w: 8, h: 5, color: colors.third },
      ],
      size: { width, height: 5 },
      margin: [0, 60, 0, 0],
    },
    { text: meta.organization, fontSize: 15, color: colors.muted, margin: [0, 18, 0, 90] },
    { text: meta.title, bold: true, fontSize: 34, color: colors.accent, lineHeight: 1.02, opening: { bare: true }, source: meta },
    ...(meta.subtitle === undefined ? [] : [{ text: meta.subtitle, fontSize: 16, margin: [0, 10, 0, 0] }]),
    { text: `\u061c${meta.period}`, bold: true, fontSize: 24, color: colors.second, margin: [0, 18, 0, 120] },
    ...blocks,
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, lineColor: colors.line }],
      size: { width, height: 8 },
      margin: [0, 20, 0, 0],
    },
    ...version.map((text) => ({ text, fontSize: 11, color: colors.muted })),
  ];
}
