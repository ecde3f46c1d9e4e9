// Blocks of the document tree -> HTML of a page's main text. mdast-util-to-hast renders what is plain Markdown;
// one file in nodes/ renders each kind of ours.
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toHast, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { toPersianDigits } from '../../text/digits.ts';
import type { Block, OurBlock, Phrasing } from '../../view/tree.ts';
import { hrefFrom } from './address.ts';
import { renderChain } from './nodes/chain.ts';
import { renderChart } from './nodes/chart.ts';
import { renderContentsList } from './nodes/contents-list.ts';
import { renderFactList } from './nodes/fact-list.ts';
import { renderFigure } from './nodes/figure.ts';
import { renderFormula } from './nodes/formula.ts';
import { renderIndexList } from './nodes/index-list.ts';
import { renderModelTable } from './nodes/model-table.ts';
import { renderNotice } from './nodes/notice.ts';
import { proseHandlers } from './nodes/prose.ts';
import { renderSection } from './nodes/section.ts';
import { renderSheet, renderTitled } from './nodes/sheet.ts';
import { renderSignatures } from './nodes/signatures.ts';
import { markOpeningNumbers } from './opening-number.ts';
import type { PageContext, Scribe } from './page-context.ts';
import { timeDates } from './time-dates.ts';

/** How each kind of ours is drawn. A kind without a line here fails the type check. */
const RENDERERS: { readonly [T in OurBlock['type']]: (node: Extract<OurBlock, { type: T }>, scribe: Scribe) => ElementContent[] } = {
  section: renderSection,
  modelTable: renderModelTable,
  figure: renderFigure,
  sheet: renderSheet,
  titled: renderTitled,
  formula: renderFormula,
  chart: renderChart,
  chain: renderChain,
  notice: renderNotice,
  factList: renderFactList,
  contentsList: renderContentsList,
  indexList: renderIndexList,
  signatures: renderSignatures,
};

/**
 * Renders blocks as HTML, with the notes they refer to at the end. Headings begin at level 2, under the page's own.
 * The blocks are not changed.
 */
export function renderBlocks(blocks: readonly Block[], page: PageContext, notes: ReadonlyMap<string, FootnoteDefinition>): string {
  // mdast's types do not know our blocks; their handlers below do.
  const root = { type: 'root', children: [...blocks, ...notesIn(blocks, notes)] } as Root;
  const tree = toHast(root, {
    handlers: handlersFor(page),
    clobberPrefix: '',
    footnoteLabel: 'یادداشت‌ها',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => `بازگشت به متن، یادداشت ${toPersianDigits(index + 1)}`,
    footnoteBackContent: (_, again) => (again > 1 ? `بازگشت ${toPersianDigits(again)}` : 'بازگشت'),
  }) as HastRoot;
  markOpeningNumbers(tree);
  timeDates(tree);
  return toHtml(tree);
}

/** Gives the notes that blocks refer to, and those that these notes do: a book has many more. */
function notesIn(blocks: readonly Block[], notes: ReadonlyMap<string, FootnoteDefinition>): FootnoteDefinition[] {
  const found = new Set<string>();
  const look = (nodes: readonly unknown[]): void => {
    // Captions stand beside the children of their figure.
    visit({ type: 'root', children: nodes } as Root, (node) => {
      if ('captionText' in node) look(node.captionText as readonly unknown[]);
      if (node.type !== 'footnoteReference' || found.has(node.identifier)) return;
      found.add(node.identifier);
      look(notes.get(node.identifier)?.children ?? []);
    });
  };
  if (notes.size > 0) look(blocks);
  return [...notes.values()].filter(({ identifier }) => found.has(identifier));
}

function handlersFor(page: PageContext): Handlers {
  // The level of headings follows the nesting of sections while the tree is walked.
  let level = 2;
  const scribeOf = (state: State): Scribe => ({
    page,
    level,
    href: (to) => hrefFrom(page.path, to),
    phrasing: (children: readonly Phrasing[]) => state.all({ type: 'paragraph', children: [...children] }),
    blocks: (children, inner) => {
      const outer = level;
      level = Math.min(inner, 6);
      const content = state.all({ type: 'root', children } as Nodes);
      level = outer;
      return content;
    },
  });
  const handlers: Record<string, Handler> = {};
  for (const [type, render] of Object.entries(RENDERERS)) {
    handlers[type] = (state, node): Element[] =>
      (render as (node: OurBlock, scribe: Scribe) => Element[])(node as OurBlock, scribeOf(state));
  }
  for (const [type, render] of Object.entries(proseHandlers)) {
    handlers[type] = (state, node, parent) => render(node as never, scribeOf(state), { state, parent });
  }
  return handlers;
}
