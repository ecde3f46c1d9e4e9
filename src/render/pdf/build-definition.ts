// The document tree -> one pdfmake definition in logical space. Every definition keeps the node it came from as `source`.
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Block, Book, Part } from '../../view/tree.ts';
import type { Theme } from '../theme.ts';
import type { BlockContext, FootnoteCounter } from './blocks/block-context.ts';
import { chain } from './blocks/chain.ts';
import { chart } from './blocks/chart.ts';
import { contentsList } from './blocks/contents-list.ts';
import { cover } from './blocks/cover.ts';
import { factGrid } from './blocks/fact-grid.ts';
import { figure } from './blocks/figure.ts';
import { formula } from './blocks/formula.ts';
import { indexList } from './blocks/index-list.ts';
import { modelTable } from './blocks/model-table.ts';
import { notice } from './blocks/notice.ts';
import { part } from './blocks/part.ts';
import { proseBlock } from './blocks/prose.ts';
import { section, spaceForBlock } from './blocks/section.ts';
import { sheet, sheetTheme, titled, type SheetStep } from './blocks/sheet.ts';
import { signatures } from './blocks/signatures.ts';
import type { Definition } from './layout/pdfmake.ts';

/** Builds the definitions of a book's blocks one after the other. pdfmake writes into them, so they serve one printing only. */
export function* buildDefinition(
  book: Book,
  theme: Theme,
  { measure, lineHeightPt }: Pick<BlockContext, 'measure' | 'lineHeightPt'>,
  images: BlockContext['images'],
  labelOf: BlockContext['labelOf'],
): Generator<Definition, void> {
  const destinations = new Set<string>();
  for (const node of book.parts) collectDestinations(node, destinations);
  const places = new Map(book.itemPages.map(({ item, anchor, part: partId }) => [item, destinations.has(anchor) ? anchor : partId]));
  const { pageSize, margins } = theme.print;
  const shared = {
    booklet: book.booklet === true,
    measure,
    lineHeightPt,
    landscapeWidth: pageSize[1] - margins.start - margins.end,
    destinations,
    labelOf,
    images,
    footnotes: footnoteCounter(book.footnotes),
    placeOf: (item: string): string | undefined => places.get(item),
    addressOf: (item: string): string | undefined => (book.meta.site === undefined ? undefined : `${book.meta.site}/items/${item}/`),
  };
  const contextIn =
    (ownTheme: Theme, width: number): ContextUnder =>
    (parent) => ({
      ...shared,
      theme: ownTheme,
      width,
      within: (narrower) => contextIn(ownTheme, narrower)(parent),
      blocks: (nodes) =>
        nodes.flatMap((node) =>
          blockDefinitions(node, contextIn(ownTheme, width), (step) => contextIn(sheetTheme(theme, step), width), parent),
        ),
    });
  const contextUnder = contextIn(theme, pageSize[0] - margins.start - margins.end);
  for (const node of book.parts) yield* partDefinitions(node, book, contextUnder);
}

/** Gives the context of what stands under an entry of the outline. */
type ContextUnder = (parent: string | undefined) => BlockContext;

function partDefinitions(node: Part, book: Book, contextUnder: ContextUnder): Definition[] {
  const context = contextUnder(node.id);
  return node.role === 'cover' ? cover(book.meta, context.blocks(node.children), context) : part(node, context);
}

function blockDefinitions(
  node: Block,
  contextUnder: ContextUnder,
  sheetContextUnder: (step: SheetStep) => ContextUnder,
  parent: string | undefined,
): Definition[] {
  const context = contextUnder(parent);
  switch (node.type) {
    case 'section':
      return section(node, contextUnder(node.listed ? node.id : parent), parent);
    case 'modelTable':
      return modelTable(node, context);
    case 'sheet':
      return sheet(node, (step) => sheetContextUnder(step)(node.id), contextUnder(node.id), parent);
    case 'titled':
      return titled(node.title, context.blocks(node.children), context, 24 + spaceForBlock(node.children[0], context));
    case 'figure':
      return figure(node, context);
    case 'formula':
      return formula(node, context);
    case 'chart':
      return chart(node, context);
    case 'chain':
      return chain(node, context);
    case 'notice':
      return notice(node, context);
    case 'factList':
      return factGrid(node.facts, context);
    case 'contentsList':
      return contentsList(node, context);
    case 'indexList':
      return indexList(node, context);
    case 'signatures':
      return signatures(node, context);
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      return proseBlock(node, context);
  }
}

function collectDestinations(node: Part | Block, into: Set<string>): void {
  if (node.type === 'part' || node.type === 'section' || node.type === 'sheet' || node.type === 'figure') into.add(node.id);
  if ((node.type === 'modelTable' || node.type === 'chart') && node.caption !== undefined) into.add(node.id);
  if (node.type === 'part' || node.type === 'section' || node.type === 'sheet') {
    for (const child of node.children) collectDestinations(child, into);
  }
}

function footnoteCounter(notes: ReadonlyMap<string, FootnoteDefinition>): FootnoteCounter {
  const called = new Map<string, { number: number; by: FootnoteReference }>();
  return {
    call(reference) {
      const { identifier } = reference;
      const known = called.get(identifier) ?? { number: called.size + 1, by: reference };
      called.set(identifier, known);
      return { number: known.number, note: notes.get(identifier), first: known.by === reference };
    },
    find: (identifier) => notes.get(identifier),
    restart() {
      called.clear();
    },
  };
}
