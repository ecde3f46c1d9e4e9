// Ordinary Markdown blocks -> definitions: paragraphs, lists, quotations, code, tables and images of the prose.
import type { BlockContent, List, Paragraph, Table } from 'mdast';
import type { Block } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, plainText, type BlockContext, type Run } from './block-context.ts';
import { phrasingRuns } from './phrasing.ts';
import { gridTable } from './table-grid.ts';

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
      return [quotation(context.blocks(node.children), context)];
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
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === 'image') return figure(only.url, only.alt ?? '', context, node);
  return [
    { text: phrasingRuns(node.children, context), alignment: 'justify', margin: [0, 0, 0, 6 * context.theme.print.air], source: node },
  ];
}

function figure(url: string, alt: string, context: BlockContext, source: Paragraph): Definition[] {
  const name = context.images.get(url);
  if (name === undefined) return [];
  return [
    { image: name, fit: [context.width, 380], alignment: 'center', margin: [0, 6, 0, 4], source },
    {
      text: alt,
      fontSize: context.theme.print.smallPt,
      alignment: 'center',
      color: context.theme.colors.muted,
      margin: [0, 0, 0, 8],
      source,
    },
  ];
}

function list(node: List, context: BlockContext): Definition {
  const items = node.children.map((item) => {
    const blocks = context
      .blocks(item.children as Block[])
      .map((block, index, all) => tighten(block, index === all.length - 1, node.spread === true));
    const whole = blocks.length === 1 ? (blocks[0] as Definition) : { stack: blocks.length > 0 ? blocks : [{ text: ' ' }] };
    return item.marker === undefined ? whole : { ...whole, marker: item.marker };
  });
  const common = { margin: [6, 0, 0, 6], source: node, markerColor: context.theme.colors.accent };
  return node.ordered ? { ol: items, start: node.start ?? 1, ...common } : { ul: items, ...common };
}

// Items of a tight list stand close together: the space after a paragraph belongs between paragraphs.
function tighten(block: Definition, last: boolean, spread: boolean): Definition {
  return 'text' in block && last ? { ...block, margin: [0, 0, 0, spread ? 5 : 2] } : block;
}

function quotation(blocks: Definition[], { theme, width }: BlockContext): Definition {
  return {
    table: { widths: [width - 14], body: [[{ stack: blocks }]] },
    layout: 'quotation',
    color: theme.colors.muted,
    margin: [0, 2, 0, 8],
  };
}

function codeBlock(text: string, { theme, width }: BlockContext): Definition {
  const lines = text.split('\n').map((line) => ({ text: `\u2066${line || ' '}\u2069`, alignment: 'right' }));
  return {
    table: { widths: [width - 16], body: [[{ stack: lines, fillColor: theme.colors.panel }]] },
    layout: 'panel',
    fontSize: theme.print.smallPt,
    margin: [0, 2, 0, 8],
  };
}

function rule({ theme, width }: BlockContext): Definition {
  return {
    canvas: [{ type: 'line', x1: width * 0.35, y1: 6, x2: width * 0.65, y2: 6, lineWidth: 0.7, lineColor: theme.colors.line }],
    size: { width, height: 14 },
  };
}

function proseTable(node: Table, context: BlockContext): Definition {
  const rows = node.children.map((row) =>
    row.children.map((cell) => ({ runs: opened(phrasingRuns(cell.children, context)), text: plainText(cell.children) })),
  );
  const columns = (rows[0] ?? []).map((_, column) => ({
    align: numeric(rows.slice(1).map((row) => row[column]?.text ?? '')) ? ('number' as const) : ('start' as const),
    weight: numeric(rows.slice(1).map((row) => row[column]?.text ?? '')) ? 0 : 1,
  }));
  const [header, ...body] = rows;
  return {
    ...gridTable({ columns, header: header ?? [], rows: body.map((cells) => ({ cells, role: 'body' as const })) }, context),
    margin: [0, 4, 0, 10],
    source: node,
  };
}

function numeric(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => /^[\s()۰-۹0-9٬٫٪%.,/\u2212–—-]*$/.test(text));
}

function opened([first, ...rest]: Run[]): Run[] {
  return first ? [{ ...first, text: markNumber(first.text) }, ...rest] : [];
}
