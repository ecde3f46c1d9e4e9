// pdfmake's measuring of a definition, with our text and with list markers as Persian writes them.
import { toPersianDigits } from '../../../text/digits.ts';
import { DocMeasure, type Definition, type PdfKitDocument, type StyleStack, type TableLayout } from './pdfmake.ts';
import { RtlTextInlines } from './text-inlines.ts';

export class RtlDocMeasure extends DocMeasure {
  constructor(document: PdfKitDocument, defaultStyle: Definition, layouts: Record<string, TableLayout>) {
    super(document, {}, defaultStyle, undefined, layouts);
    this.textInlines = new RtlTextInlines(document);
  }

  // Our blocks write nodes as pdfmake has them, but for an empty cell and for text alone.
  override measureNode(node: Definition | string): Definition {
    if (typeof node === 'string') return super.measureNode({ text: node });
    return super.measureNode(Object.keys(node).length === 0 ? { text: '' } : node);
  }

  // Each node is on the stack of styles already; pdfmake copies the stack and puts it on again.
  override measureLeaf(node: Definition): Definition {
    const { items, minWidth, maxWidth } = (this.textInlines as RtlTextInlines).buildInlines(node['text'], this.styleStack);
    return Object.assign(node, { _inlines: items, _minWidth: minWidth, _maxWidth: maxWidth });
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
