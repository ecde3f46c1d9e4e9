// pdfmake's measuring of a definition, with our text and with list markers as Persian writes them.
import { toPersianDigits } from '../../../text/digits.ts';
import { defaultTableLayout, DocMeasure, type Definition, type PdfKitDocument, type StyleStack, type TableLayout } from './pdfmake.ts';
import { DEFAULT_STYLE, inherit, RtlTextInlines, type InheritedStyle } from './text-inlines.ts';

type Margin = readonly [start: number, top: number, end: number, bottom: number];

export class RtlDocMeasure extends DocMeasure {
  readonly #layouts: Record<string, Required<TableLayout>>;
  #style: InheritedStyle;

  constructor(document: PdfKitDocument, defaultStyle: Definition, layouts: Record<string, TableLayout>) {
    super(document, {}, defaultStyle, undefined, layouts);
    this.textInlines = new RtlTextInlines(document);
    this.#style = inherit(DEFAULT_STYLE, defaultStyle);
    this.#layouts = Object.fromEntries(Object.entries(layouts).map(([name, layout]) => [name, { ...defaultTableLayout, ...layout }]));
  }

  // As pdfmake does it, for the nodes that our blocks are made of; what text inherits is handed down instead of looked up.
  override measureNode(given: Definition | string): Definition {
    const node = typeof given === 'string' ? { text: given } : given;
    const outer = this.#style;
    this.#style = inherit(outer, node);
    this.styleStack.push(node);
    const margin = marginOf(node);
    node['_margin'] = margin;
    const measured = this.#measureContent(node);
    if (margin) {
      measured['_minWidth'] += margin[0] + margin[2];
      measured['_maxWidth'] += margin[0] + margin[2];
    }
    this.styleStack.pop();
    this.#style = outer;
    return measured;
  }

  #measureContent(node: Definition): Definition {
    if (node['text'] !== undefined) return this.measureLeaf(node);
    if (node['stack']) return this.measureVerticalContainer(node);
    if (node['columns']) return this.measureColumns(node);
    if (node['table']) return this.measureTable(node);
    if (node['canvas']) return this.measureCanvas(node);
    if (node['ul']) return this.measureUnorderedList(node);
    if (node['ol']) return this.measureOrderedList(node);
    if (node['image']) return this.measureImage(node);
    // An empty cell.
    return this.measureLeaf(Object.assign(node, { text: '' }));
  }

  override measureLeaf(node: Definition): Definition {
    const { items, minWidth, maxWidth } = (this.textInlines as RtlTextInlines).buildText(node['text'], this.#style);
    node['_inlines'] = items;
    node['_minWidth'] = minWidth;
    node['_maxWidth'] = maxWidth;
    return node;
  }

  // Our tables state the widths of their columns, so that nothing depends on how wide the text of a cell is.
  override measureTable(node: Definition): Definition {
    const { body, widths } = node['table'] as { body: Definition[][]; widths?: unknown };
    if (!Array.isArray(widths) || !widths.every((width) => typeof width === 'number')) return super.measureTable(node);
    const layout = this.#layouts[node['layout'] as string] ?? defaultTableLayout;
    node['_layout'] = layout;
    node['_offsets'] = columnOffsets(widths.length, layout, node);
    node['table'].widths = widths.map((width: number) => ({ width, _minWidth: 0, _maxWidth: 0 }));
    for (const row of body) {
      for (let column = 0; column < widths.length; column++) {
        const cell = this.measureNode(row[column] as Definition);
        row[column] = cell;
        for (let covered = Number(cell['colSpan'] ?? 1) - 1; covered > 0; covered--)
          row[++column] = { _span: true, _minWidth: 0, _maxWidth: 0 };
      }
    }
    const width = widths.reduce<number>((sum, value) => sum + value, node['_offsets'].total as number);
    node['_minWidth'] = width;
    node['_maxWidth'] = width;
    return node;
  }

  // A canvas of ours states its size: its shapes may hold text, which pdfmake cannot measure.
  override measureCanvas(node: Definition): Definition {
    const { width, height } = node['size'] as { width: number; height: number };
    node['_minWidth'] = node['_maxWidth'] = width;
    node['_minHeight'] = node['_maxHeight'] = height;
    node['_alignment'] = this.styleStack.getProperty('alignment');
    return node;
  }

  override measureOrderedList(list: Definition): Definition {
    const measured = super.measureOrderedList(list);
    const markers = (measured['ol'] as Definition[]).flatMap((item) => (item['listMarker'] as Definition | undefined) ?? []);
    const width = Math.max(0, ...markers.map((marker) => marker['_ownWidth'] as number));
    const grown = width - measured['_gapSize'].width;
    measured['_gapSize'].width += grown;
    measured['_minWidth'] += grown;
    measured['_maxWidth'] += grown;
    for (const marker of markers) marker['_minWidth'] = marker['_maxWidth'] = width;
    return measured;
  }

  // «۱.» is a number and a full stop at two levels, so a marker may have several inlines; pdfmake itself counts on one.
  override buildOrderedMarker(item: Definition, counter: number, styles: StyleStack): Definition {
    const inlines = this.textInlines as RtlTextInlines;
    const { items, maxWidth } = inlines.buildInlines(
      { text: (item['marker'] as string | undefined) ?? `${toPersianDigits(counter)}.` },
      styles,
    );
    return { _inlines: items, _ownWidth: maxWidth + (inlines.sizeOfText('\u00a0\u00a0', styles)['width'] as number) };
  }
}

function marginOf({ margin }: Definition): Margin | null {
  if (margin === undefined || margin === null) return null;
  if (typeof margin === 'number') return [margin, margin, margin, margin];
  const [start, top, end, bottom] = margin as Margin;
  return [start, top, end ?? start, bottom ?? top];
}

/** Gives where each column of a table begins, from the end of the one before it. */
function columnOffsets(count: number, layout: Required<TableLayout>, node: Definition): { total: number; offsets: number[] } {
  const offsets: number[] = [];
  let before = 0;
  for (let column = 0; column < count; column++) {
    offsets.push(before + layout.vLineWidth(column, node) + layout.paddingLeft(column, node));
    before = layout.paddingRight(column, node);
  }
  return { total: offsets.reduce((sum, offset) => sum + offset, 0) + before + layout.vLineWidth(count, node), offsets };
}
