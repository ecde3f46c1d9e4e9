// What a printer would send back, looked for on laid-out pages. Each finder takes pages and gives the faults it sees, none where
// all is well; tests/layout-faults.test.ts holds that each of them can see. Places are in logical space, as layout has them.
import type { LaidRow } from '../src/render/pdf/blocks/table-grid.ts';
import { linesOf } from '../src/render/pdf/layout/laid-line.ts';
import type { Inline, LaidLine, Page } from '../src/render/pdf/layout/pdfmake.ts';
import type { Figure, Label } from '../src/render/pdf/layout/renderer.ts';
import type { LaidPages } from './laid-pages.ts';

export interface Fault {
  /** Counted from 1. */
  readonly page: number;
  readonly what: string;
}

/** Gives the width of a text set in one line, in points. */
export type Measure = (text: string, sizePt: number, bold: boolean) => number;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far two boxes may reach into each other, in points: sides of letters are round. */
const SLACK_PT = 0.5;

export const textOf = ({ inlines }: LaidLine): string => inlines.map(({ text }) => text).join('');

/** Headings that are the last on their page, or that are cut by one. */
export function headingsAtFoot({ pages }: LaidPages): Fault[] {
  const notes = notesOf(pages);
  const begun = new Map<unknown, number>();
  return pages.flatMap((page, index) => {
    const body = bodyOf(page).filter((line) => !notes.has(line));
    const cut = body.filter(isHeading).filter(({ block }) => {
      const first = begun.get(block) ?? index;
      begun.set(block, first);
      return first !== index;
    });
    const last = body.at(-1);
    const drawn = page.items.map(({ type, item }) =>
      type === 'image' ? Number(item['y']) : type === 'vector' && typeOf(item['source']) === 'chart' ? vectorBox(item).bottom : 0,
    );
    const stranded = last && isHeading(last) && !drawn.some((y) => y > last.y) ? [last] : [];
    return [...cut, ...stranded].map((line) => fault(index, line));
  });
}

/** Single lines of a paragraph or a footnote at either end of a page. */
export function linesAlone({ pages }: LaidPages): Fault[] {
  const noteOf = new Map(noteCalls(pages).flatMap(({ lines }) => lines.map((line) => [line, lines] as const)));
  const stretches = new Map<unknown, Map<number, LaidLine[]>>();
  pages.forEach((page, index) => {
    for (const line of linesOf(page)) {
      const whole = noteOf.get(line) ?? (typeOf(line.block) === 'paragraph' ? line.block : undefined);
      if (whole === undefined) continue;
      const perPage = stretches.get(whole) ?? new Map<number, LaidLine[]>();
      stretches.set(whole, perPage.set(index, [...(perPage.get(index) ?? []), line]));
    }
  });
  return [...stretches.values()]
    .filter(({ size }) => size > 1)
    .flatMap((perPage) => [...perPage].filter(([, lines]) => lines.length < 2).map(([index, lines]) => fault(index, lines[0] as LaidLine)));
}

/** Tells how many paragraphs or notes run over a page: where none does, `linesAlone` has seen nothing. */
export function countCarriedOver({ pages }: LaidPages): { paragraphs: number; notes: number } {
  const on = new Map<unknown, Set<number>>();
  pages.forEach((page, index) => {
    for (const { block } of linesOf(page)) if (typeOf(block) === 'paragraph') on.set(block, (on.get(block) ?? new Set()).add(index));
  });
  const notes = noteCalls(pages).filter(({ lines }) => new Set(pagesOf(lines, pages)).size > 1);
  return { paragraphs: [...on.values()].filter(({ size }) => size > 1).length, notes: notes.length };
}

/** Rows of tables and facts of grids whose lines stand on more than one page. */
export function rowsCut({ pages }: LaidPages): Fault[] {
  const seen = new Map<unknown, number>();
  return pages.flatMap((page, index) =>
    linesOf(page)
      .filter((line) => {
        const row = isRepeated(line) ? undefined : (line.row ?? (isFact(line.block) ? line.block : undefined));
        if (row === undefined) return false;
        const first = seen.get(row) ?? index;
        seen.set(row, first);
        return first !== index;
      })
      .map((line) => fault(index, line)),
  );
}

/** Sums without the row before them on their page, and groups and their heads without the row after them. */
export function rowsParted({ pages }: LaidPages): Fault[] {
  const faults: Fault[] = [];
  for (const rows of tablesOf(pages)) {
    const body = rows.filter(({ row }) => row.role !== 'caption' && row.role !== 'header');
    body.forEach(({ row, page, line }, at) => {
      const before = body[at - 1];
      const after = body[at + 1];
      if ((row.role === 'subtotal' || row.role === 'total') && before && before.page !== page) faults.push(fault(page, line));
      if ((row.role === 'group' || row.role === 'head') && after && after.page !== page) faults.push(fault(page, line));
    });
  }
  return faults;
}

/** Pages that a table runs over to without its caption, its header, or «ادامهٔ» before the caption. */
export function tablesUnnamed({ pages }: LaidPages): Fault[] {
  return tablesOf(pages).flatMap((rows) => {
    const of = (role: string, page: number): Laid[] => rows.filter((laid) => laid.row.role === role && laid.page === page);
    const body = rows.filter(({ row }) => row.role !== 'caption' && row.role !== 'header');
    const on = [...new Set(rows.map(({ page }) => page))];
    const opening = on[0] ?? 0;
    return on.flatMap((page): Fault[] => {
      const here = body.find((laid) => laid.page === page);
      const tell = (what: string): Fault => ({ page: page + 1, what: `${what}: ${textOf((here ?? rows[0]).line)}` });
      if (!here) return body.length === 0 ? [] : [tell('header without rows')];
      const header = of('header', page);
      const wanted = of('header', opening);
      const caption = of('caption', page);
      const low = [...header, ...caption].some(({ line }) => line.y >= here.line.y);
      const continued = caption.some(({ line }) => textOf(line).startsWith('ادامهٔ '));
      const named = of('caption', opening).some(({ line }) => line.inlines.some(({ continuation }) => continuation));
      return [
        ...(header.length < wanted.length || low ? [tell('no header')] : []),
        ...(caption.length < of('caption', opening).length ? [tell('no caption')] : []),
        ...(named && page !== opening && !continued ? [tell('not called continued')] : []),
        ...(page === opening && continued ? [tell('called continued where it begins')] : []),
      ];
    });
  });
}

/** Gives the number of further pages that tables run over to. */
export function countContinuations({ pages }: LaidPages): number {
  return tablesOf(pages).reduce((sum, rows) => sum + new Set(rows.map(({ page }) => page)).size - 1, 0);
}

/** Text outside the margins, text wider than its column, and labels of charts outside the margins. */
export function textOutside({ pages }: LaidPages, measure: Measure): Fault[] {
  return pages.flatMap((page, index) => {
    const { left, right, bottom } = page.pageMargins;
    const end = page.pageSize.width - right;
    const foot = page.pageSize.height - bottom;
    const lines = linesOf(page).filter((line) => {
      const width = widthOf(line);
      const low = line.y < foot - 1 && line.y + line.getHeight() > foot + 1;
      const offPaper = line.y < 20 || line.y + line.getHeight() > page.pageSize.height - 14;
      const wide = textOf(line).trim() !== '' && width > line.maxWidth + SLACK_PT;
      return line.x < left - SLACK_PT || line.x + width > end + SLACK_PT || low || offPaper || wide;
    });
    const labels = labelsOf(page, measure).filter((box) => box.left < left - SLACK_PT || box.right > end + SLACK_PT || box.bottom > foot);
    return [...lines.map((line) => fault(index, line)), ...labels.map(({ text }) => ({ page: index + 1, what: text }))];
  });
}

/** Words and figures in Persian that are cut in two by the end of a line. */
export function wordsCut({ pages }: LaidPages): Fault[] {
  return pages.flatMap((page, index) => {
    const lines = linesOf(page);
    return lines
      .filter((line, at) => {
        const next = lines[at + 1];
        const goesOn =
          next && !line.lastLineInParagraph && !line.newLineForced && next.block === line.block && next.row === line.row && next.y > line.y;
        return goesOn && /\p{Script=Arabic}\p{M}*$/u.test(textOf(line)) && /^\p{Script=Arabic}/u.test(textOf(next));
      })
      .map((line) => fault(index, line));
  });
}

/** Boxes that lie over each other: text over text, and text, charts, images and figures over one another. */
export function boxesOver({ pages }: LaidPages, measure: Measure): Fault[] {
  return pages.flatMap((page, index) => {
    const texts = [
      ...linesOf(page)
        .filter((line) => textOf(line).trim() !== '')
        .map((line) => ({ ...inkOf(line), text: textOf(line), chart: undefined })),
      ...labelsOf(page, measure),
    ].sort((a, b) => a.top - b.top);
    const faults: Fault[] = [];
    texts.forEach((box, at) => {
      for (const other of texts.slice(at + 1)) {
        if (other.top > box.bottom) break;
        if (overlap(box, other)) faults.push({ page: index + 1, what: `${box.text} × ${other.text}` });
      }
    });
    const drawings = drawingsOf(page, measure);
    for (const [at, drawing] of drawings.entries()) {
      for (const text of texts) {
        if (text.chart !== drawing.source && overlap(text, drawing))
          faults.push({ page: index + 1, what: `${text.text} × ${drawing.what}` });
      }
      for (const other of drawings.slice(at + 1)) {
        if (overlap(drawing, other)) faults.push({ page: index + 1, what: `${drawing.what} × ${other.what}` });
      }
    }
    // Rules of tables and notes, and the discs of lists.
    const strokes = page.items.flatMap(({ type, item }) =>
      type === 'vector' && item['source'] === undefined && ['line', 'ellipse'].includes(String(item['type'])) ? [vectorBox(item)] : [],
    );
    for (const stroke of strokes) {
      const struck = texts.find((text) => text.chart === undefined && crosses(text, stroke));
      if (struck) faults.push({ page: index + 1, what: `${struck.text} × a rule` });
    }
    return faults;
  });
}

/** Images parted from the words under them, and charts from their caption. */
export function captionsParted({ pages }: LaidPages): Fault[] {
  const drawn = new Map<unknown, number>();
  pages.forEach((page, index) => {
    for (const { type, item } of page.items) {
      const source = item['source'] as unknown;
      if (type === 'image' || (type === 'vector' && typeOf(source) === 'chart')) drawn.set(source, index);
    }
  });
  return pages.flatMap((page, index) =>
    linesOf(page)
      .filter(({ block }) => drawn.has(block) && drawn.get(block) !== index)
      .map((line) => fault(index, line)),
  );
}

/** Notes that do not begin on the page of their mark, do not go on on the very next page, or have lost or doubled lines. */
export function notesAstray({ pages }: LaidPages): Fault[] {
  return noteCalls(pages).flatMap(({ page, lines }): Fault[] => {
    const on = pagesOf(lines, pages);
    const [first] = lines;
    const sound =
      on.length === lines.length && on[0] === page && on.every((at, index) => index === 0 || [0, 1].includes(at - (on[index - 1] ?? at)));
    return sound || !first ? [] : [{ page: page + 1, what: `[${on.map((at) => at + 1).join()} of ${lines.length}] ${textOf(first)}` }];
  });
}

/** Gives the number of notes. */
export function countNotes({ pages }: LaidPages): number {
  return noteCalls(pages).length;
}

/** Pages with head and foot that bear nothing between them. */
export function pagesEmpty({ pages, facts }: LaidPages): Fault[] {
  return pages.flatMap((page, index) => {
    const { pageMargins, pageSize } = page;
    const isBody = (y: number): boolean => y >= pageMargins.top - 0.5 && y < pageSize.height - pageMargins.bottom;
    const bears = page.items.some(({ item }) => isBody((item['y'] ?? item['y1'] ?? 0) as number));
    return bears || facts[index]?.bare ? [] : [{ page: index + 1, what: 'empty' }];
  });
}

/** Chapters, appendices and indexes that open on an even page. */
export function openingsOnEven(laid: LaidPages): Fault[] {
  return openingsOf(laid).filter(({ page }) => page % 2 === 0);
}

/** Gives the pages where parts of the book open that must open on an odd page. */
export function openingsOf({ pages }: LaidPages): Fault[] {
  const seen = new Set<unknown>();
  return pages.flatMap((page, index) =>
    linesOf(page)
      .filter(({ block }) => {
        const { role } = (block ?? {}) as { role?: string };
        if (typeOf(block) !== 'part' || !['chapter', 'appendix', 'glossary', 'index'].includes(role ?? '') || seen.has(block)) return false;
        seen.add(block);
        return true;
      })
      .map((line) => fault(index, line)),
  );
}

/** Rows of tables with words that are on no page. */
export function wordsLost({ pages }: LaidPages): Fault[] {
  const tables = tablesOf(pages);
  return tables.flatMap((rows) => {
    const [first] = rows;
    const { grid } = first.row;
    const laid = new Map<LaidRow, string>();
    for (const page of pages.slice(first.page, (rows.at(-1) ?? first).page + 1)) {
      for (const line of linesOf(page)) {
        const row = line.row as LaidRow | undefined;
        if (row?.grid === grid && row.role !== 'caption' && row.role !== 'header') laid.set(row, (laid.get(row) ?? '') + textOf(line));
      }
    }
    // The number of a page is filled in as the page is drawn.
    if (grid.rows.some(({ cells }) => cells.some(({ runs }) => runs.some((run) => 'pageOf' in run)))) return [];
    // The cells of a row that is cut come page by page, so letters are counted and not compared one by one.
    const sorted = (text: string): string => [...text].sort().join('');
    const shown = [...laid.values()].map(bare).join('');
    const written = grid.rows.map(({ cells }) => bare(cells.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))).join('');
    return sorted(shown) === sorted(written)
      ? []
      : [{ page: first.page + 1, what: `${shown.length} of ${written.length} letters: ${textOf(first.line)}` }];
  });
}

function fault(index: number, line: LaidLine): Fault {
  return { page: index + 1, what: textOf(line) };
}

const bare = (text: string): string => text.replace(/[\s\u061c\u2066-\u2069]/g, '');

const typeOf = (block: unknown): string | undefined => (block as { type?: string } | undefined)?.type;

const isHeading = ({ block }: LaidLine): boolean => ['section', 'part', 'sheet'].includes(typeOf(block) ?? '');

const isFact = (block: unknown): boolean => typeof block === 'object' && block !== null && 'label' in block && 'children' in block;

// Caption and header stand on every page of their table.
const isRepeated = ({ row }: LaidLine): boolean => ['caption', 'header'].includes((row as LaidRow | undefined)?.role ?? '');

/** The lines between header and footer, notes included, from top to bottom. */
function bodyOf(page: Page): LaidLine[] {
  return linesOf(page)
    .filter(({ y }) => y >= page.pageMargins.top - 0.5 && y < page.pageSize.height - page.pageMargins.bottom)
    .sort((a, b) => a.y - b.y);
}

interface NoteCall {
  readonly page: number;
  readonly lines: readonly LaidLine[];
}

// A header that stands on every page of its table calls its notes once.
function noteCalls(pages: readonly Page[]): NoteCall[] {
  const seen = new Set<unknown>();
  return pages.flatMap((page, index) =>
    linesOf(page).flatMap(({ inlines }) =>
      inlines.flatMap((inline: Inline) => {
        const lines = inline.note?.['_lines'] as LaidLine[] | undefined;
        if (!inline.note || seen.has(inline.note)) return [];
        seen.add(inline.note);
        return [{ page: index, lines: lines ?? [] }];
      }),
    ),
  );
}

function notesOf(pages: readonly Page[]): Set<LaidLine> {
  return new Set(noteCalls(pages).flatMap(({ lines }) => lines));
}

// The pages of lines, as often as each line stands on one.
const places = new WeakMap<readonly Page[], Map<LaidLine, number[]>>();
function pagesOf(lines: readonly LaidLine[], pages: readonly Page[]): number[] {
  let known = places.get(pages);
  if (!known) {
    known = new Map();
    for (const [index, page] of pages.entries()) for (const line of linesOf(page)) known.set(line, [...(known.get(line) ?? []), index]);
    places.set(pages, known);
  }
  return lines.flatMap((line) => known.get(line) ?? []);
}

interface Laid {
  readonly row: LaidRow;
  readonly page: number;
  readonly line: LaidLine;
}

/** The rows of each table in order, each with its first line on each of its pages; header cells one by one. */
function tablesOf(pages: readonly Page[]): [Laid, ...Laid[]][] {
  const tables = new Map<unknown, [Laid, ...Laid[]]>();
  pages.forEach((page, index) => {
    const seen = new Set<unknown>();
    for (const line of linesOf(page)) {
      const row = line.row as LaidRow | undefined;
      if (row?.grid === undefined || (row.role !== 'header' && seen.has(row))) continue;
      seen.add(row);
      const laid = { row, page: index, line };
      const known = tables.get(row.grid);
      if (known) known.push(laid);
      else tables.set(row.grid, [laid]);
    }
  });
  return [...tables.values()];
}

function widthOf(line: LaidLine): number {
  return line.getWidth() + line.inlines.reduce((sum, { justifyShift = 0 }) => sum + justifyShift, 0);
}

function inkOf(line: LaidLine): Box {
  const baseline = line.y + line.getAscenderHeight();
  const size = Math.max(...line.inlines.map(({ fontSize }) => fontSize));
  return { top: baseline - size * 0.6, bottom: baseline + size * 0.15, left: line.x, right: line.x + widthOf(line) };
}

function labelsOf(page: Page, measure: Measure): (Box & { text: string; chart: unknown })[] {
  return page.items.flatMap(({ type, item }) => {
    const label = type === 'vector' ? (item['label'] as Label | undefined) : undefined;
    if (!label) return [];
    const width = measure(label.text, label.size, label.bold ?? false);
    const left = Number(item['x']) - (label.anchor === 'start' ? 0 : label.anchor === 'middle' ? width / 2 : width);
    const y = Number(item['y']);
    return [{ text: label.text, chart: label.source, left, right: left + width, top: y - label.size * 0.6, bottom: y + label.size * 0.15 }];
  });
}

/** Charts, images and figures of a page, each as one box. */
function drawingsOf(page: Page, measure: Measure): (Box & { what: string; source: unknown })[] {
  const charts = new Map<unknown, Box[]>();
  const others: (Box & { what: string; source: unknown })[] = [];
  const labels = labelsOf(page, measure);
  for (const { type, item } of page.items) {
    if (type === 'image') {
      const [left, top] = [Number(item['x']), Number(item['y'])];
      others.push({ left, top, right: left + Number(item['_width']), bottom: top + Number(item['_height']), what: 'image', source: item });
    } else if (type === 'vector' && typeOf(item['source']) === 'chart') {
      charts.set(item['source'], [...(charts.get(item['source']) ?? []), vectorBox(item)]);
    } else if (type === 'vector' && item['figure']) {
      const { sizePt } = item['figure'] as Figure;
      const [left, top] = [Number(item['x']), Number(item['y'])];
      others.push({ left, top, right: left + sizePt, bottom: top + sizePt, what: 'figure', source: item });
    }
  }
  const around = [...charts].map(([source, boxes]) => {
    const all = [...boxes, ...labels.filter(({ chart }) => chart === source)];
    return {
      left: Math.min(...all.map(({ left }) => left)),
      right: Math.max(...all.map(({ right }) => right)),
      top: Math.min(...all.map(({ top }) => top)),
      bottom: Math.max(...all.map(({ bottom }) => bottom)),
      what: 'chart',
      source,
    };
  });
  return [...around, ...others];
}

function vectorBox(item: Page['items'][number]['item']): Box {
  const n = (name: string): number => Number(item[name] ?? 0);
  switch (item['type']) {
    case 'line':
      return {
        left: Math.min(n('x1'), n('x2')),
        right: Math.max(n('x1'), n('x2')),
        top: Math.min(n('y1'), n('y2')),
        bottom: Math.max(n('y1'), n('y2')),
      };
    case 'ellipse': {
      const [across, along] = [n('r1'), item['r2'] === undefined ? n('r1') : n('r2')];
      return { left: n('x') - across, right: n('x') + across, top: n('y') - along, bottom: n('y') + along };
    }
    case 'polyline': {
      const points = item['points'] as { x: number; y: number }[];
      return {
        left: Math.min(...points.map(({ x }) => x)),
        right: Math.max(...points.map(({ x }) => x)),
        top: Math.min(...points.map(({ y }) => y)),
        bottom: Math.max(...points.map(({ y }) => y)),
      };
    }
    default:
      return { left: n('x'), right: n('x') + n('w'), top: n('y'), bottom: n('y') + n('h') };
  }
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return across > 2 * SLACK_PT && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;
}

/** Tells whether a rule or a disc goes through a box, and not merely along its edge. */
function crosses(box: Box, stroke: Box): boolean {
  const across = Math.min(box.right, stroke.right) - Math.max(box.left, stroke.left);
  const along = Math.min(box.bottom, stroke.bottom) - Math.max(box.top, stroke.top);
  // An upright rule is as broad as nothing, a level one as high as nothing.
  const upright = stroke.right - stroke.left < SLACK_PT;
  const level = stroke.bottom - stroke.top < SLACK_PT;
  return (
    (upright ? across >= 0 && stroke.left > box.left + SLACK_PT && stroke.right < box.right - SLACK_PT : across > SLACK_PT) &&
    (level ? along >= 0 : along > SLACK_PT)
  );
}
