// Ordinary Markdown blocks -> definitions: paragraphs, lists, quotations, code, tables and images of the prose.
import type { BlockContent, Blockquote, Image, List, Paragraph, Table } from 'mdast';
import type { Block } from '../../../view/tree.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { EDGED_SIDES_PT } from '../table-layouts.ts';
import { codeBlock } from './code-block.ts';
import { forMeasuring, markNumber, plainText, type BlockContext, type Run } from './block-context.ts';
import { phrasingRuns, runningRuns } from './phrasing.ts';
import { spaceForNotes } from './space-for-notes.ts';
import { gridTable, isKeptWhole, spaceForGrid, type Grid, type GridColumn } from './table-grid.ts';

const LIST_INDENT_PT = 6;
const TALLEST_IMAGE_PT = 380;

/** Builds the definitions of one Markdown block. */
export function proseBlock(node: BlockContent, context: BlockContext): Definition[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, context);
    case 'heading': // inside a list or a quotation, where it opens no section
      return [{ text: phrasingRuns(node.children, context, { bold: true }), margin: [0, 6, 0, 2], source: node }];
    case 'list':
      return [list(node, context)];
    case 'blockquote':
      return [quotation(node, context)];
    case 'code':
      return [codeBlock(node.value, context)];
    case 'thematicBreak':
      return [rule(context)];
    case 'table':
      return [proseTable(node, context)];
    default:
      return [];
  }
}

function paragraph(node: Paragraph, context: BlockContext): Definition[] {
  const { theme } = context;
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === 'image') {
    const { smallPt: fontSize } = theme.print;
    const words = { text: only.alt ?? '', fontSize, alignment: 'center', color: theme.colors.muted, margin: [0, 0, 0, 8], source: node };
    return context.images.has(only.url) ? [{ stack: [...image(only, context, node), words], unbreakable: true }] : [];
  }
  return [{ text: runningRuns(node.children, context), alignment: 'justify', margin: [0, 0, 0, 6 * theme.print.air], source: node }];
}

/** Builds an image that stands alone; its words where its format cannot be printed. */
export function image({ url, alt }: Image, { images, width }: BlockContext, source: Paragraph): Definition[] {
  if (!images.has(url)) return [{ text: alt ?? '', alignment: 'center', margin: [0, 6, 0, 4], source }];
  return [{ image: url, fit: [width, TALLEST_IMAGE_PT], alignment: 'center', margin: [0, 6, 0, 4], source }];
}

/** Gives the room that an image needs with the words under it; undefined for a paragraph that is none. */
export function spaceForFigure(node: Paragraph, { images, width, measure, lineHeightPt, theme }: BlockContext): number | undefined {
  const [only] = node.children;
  const size = node.children.length === 1 && only?.type === 'image' ? images.get(only.url) : undefined;
  if (!size || only?.type !== 'image') return undefined;
  const { smallPt, lineHeight } = theme.print;
  const lines = Math.ceil(measure(only.alt ?? '', smallPt) / (width * 0.9));
  return Math.min(TALLEST_IMAGE_PT, (width * size.height) / size.width) + lines * lineHeightPt(smallPt) * lineHeight + 24;
}

function list(node: List, context: BlockContext): Definition {
  const inside = context.within(context.width - LIST_INDENT_PT - markerPt(node, context));
  const items = node.children.map((item) => {
    const blocks = inside
      .blocks(item.children as Block[])
      .map((block, index, all) => tighten(block, index === all.length - 1, node.spread === true));
    const whole = blocks.length === 1 ? (blocks[0] as Definition) : { stack: blocks.length > 0 ? blocks : [{ text: ' ' }] };
    return item.marker === undefined ? whole : { ...whole, marker: item.marker };
  });
  const common = { margin: [LIST_INDENT_PT, 0, 0, 6], source: node, markerColor: context.theme.colors.accent };
  return node.ordered ? { ol: items, start: node.start ?? 1, ...common } : { ul: items, ...common };
}

// The room that layout gives the markers of a list; pdfmake measures a disc as «9. ».
function markerPt(node: List, { measure, theme }: BlockContext): number {
  const size = theme.print.bodyPt;
  const disc = measure('9. ', size);
  if (!node.ordered) return disc;
  const last = (node.start ?? 1) + node.children.length - 1;
  return Math.max(disc, measure(`${toPersianDigits(last)}.\u00a0\u00a0`, size));
}

// Items of a tight list stand close together: the space after a paragraph belongs between paragraphs.
function tighten(block: Definition, last: boolean, spread: boolean): Definition {
  return 'text' in block && last ? { ...block, margin: [0, 0, 0, spread ? 5 : 2] } : block;
}

function quotation(node: Blockquote, context: BlockContext): Definition {
  const width = context.width - EDGED_SIDES_PT;
  return {
    table: { widths: [width], body: [[{ stack: context.within(width).blocks(node.children) }]] },
    layout: 'quotation',
    color: context.theme.colors.muted,
    margin: [0, 2, 0, 8],
  };
}

function rule({ theme, width }: BlockContext): Definition {
  return {
    canvas: [{ type: 'line', x1: width * 0.35, y1: 6, x2: width * 0.65, y2: 6, lineWidth: 0.7, lineColor: theme.colors.line }],
    size: { width, height: 14 },
  };
}

/** Builds a table in the grid of all tables; `caption` has the rows above its header. */
export function proseTable(node: Table, context: BlockContext, caption: readonly Definition[] = []): Definition {
  const grid = { ...proseGrid(node, context), caption };
  const unbreakable = isKeptWhole({ ...proseGrid(node, forMeasuring(context)), caption }, context);
  return { ...gridTable(grid, context), margin: [0, 4, 0, 10 * context.theme.print.air], unbreakable, source: node };
}

/** Gives the room that a table needs to begin on a page. */
export function spaceForProseTable(node: Table, context: BlockContext, caption: readonly Definition[] = []): number {
  const first = node.children.slice(0, 2).flatMap((row) => row.children);
  const grid = { ...proseGrid(node, forMeasuring(context)), caption };
  return spaceForGrid(grid, context) + spaceForNotes(first, Infinity, context);
}

function proseGrid(node: Table, context: BlockContext): Grid {
  const rows = node.children.map((row) =>
    row.children.map((cell) => ({ runs: opened(phrasingRuns(cell.children, context)), text: plainText(cell.children) })),
  );
  const columns = (rows[0] ?? []).map((_, at): GridColumn => {
    const texts = rows.map((row) => row[at]?.text ?? '');
    return numeric(texts.slice(1)) ? { align: 'number', weight: 0 } : { align: 'start', weight: wordWeight(texts) };
  });
  const [header, ...body] = rows;
  return { columns, header: header ?? [], rows: body.map((cells, at) => ({ cells, role: node.children[at + 1]?.data?.role ?? 'body' })) };
}

// A column of longer texts is wider, though less so than its texts are longer: short columns have to keep their words whole.
function wordWeight(texts: readonly string[]): number {
  return Math.sqrt(Math.max(1, ...texts.map(({ length }) => length)));
}

function numeric(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => /^[\s()۰-۹0-9٬٫٪%.,/\u2212–—-]*$/.test(text));
}

function opened([first, ...rest]: Run[]): Run[] {
  return first ? [{ ...first, text: markNumber(first.text) }, ...rest] : [];
}
