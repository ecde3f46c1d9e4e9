// Phrasing of the document tree -> runs of text. Codes, addresses and Latin names become left-to-right isolates here,
// from the tree and not by hand, so that a number beside a code can never fuse with it.
import type { FootnoteReference } from 'mdast';
import type { Phrasing } from '../../../view/tree.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import type { BlockContext, Run } from './block-context.ts';

const LRI = '\u2066';
const PDI = '\u2069';
const LRM = '\u200e';

/** Builds the runs of some phrasing; `style` holds for all of them. */
export function phrasingRuns(nodes: readonly Phrasing[], context: BlockContext, style: Partial<Run> = {}): Run[] {
  return nodes.flatMap((node) => runsOf(node, context, style, undefined));
}

/** Builds the runs of running text, where a link to an item also tells the reader of paper where to turn: «… (ص ۴۵)». */
export function runningRuns(nodes: readonly Phrasing[], context: BlockContext): Run[] {
  const running = { said: '' };
  return nodes.flatMap((node) => runsOf(node, context, {}, running));
}

/**
 * Isolates a piece of code. Line breaking knows it by the mark that it opens with. Persian words in it end where a sign of code comes,
 * so that those of `نام # توضیح` keep the order of the code (UTS #55, 4.1).
 */
export function isolatedCode(code: string): string {
  return `${LRI}${LRM}${code.replace(/(?<=\p{Script=Arabic}\s*)(?=[#=,;{}[\]|])/gu, LRM)}${PDI}`;
}

/** What a running text has said so far. */
interface Running {
  said: string;
}

// Says the page of a place: in brackets, or after a comma. Nothing where the document has no such place.
function turnTo(place: string, afterComma: boolean, context: BlockContext, source: Phrasing, style: Partial<Run>): Run[] {
  if (!context.destinations.has(place)) return [];
  const run = (text: string): Run => ({ ...style, text, linkToDestination: place, source });
  const number = { ...style, text: '', pageOf: place, source };
  // The space is a run of its own, so that it widens with the others of a justified line.
  return afterComma ? [run('، '), run('ص '), number] : [run(' '), run('(ص '), number, run(')')];
}

function runsOf(node: Phrasing, context: BlockContext, style: Partial<Run>, running: Running | undefined): Run[] {
  const { colors } = context.theme;
  const children = (own: Partial<Run>): Run[] =>
    ('children' in node ? node.children : []).flatMap((child) => runsOf(child, context, { ...style, ...own }, running));
  const run = (text: string, own: Partial<Run> = {}): Run[] => [{ ...style, ...own, text, source: node }];
  // Within brackets, others would be one pair too many.
  const bracketed = running !== undefined && running.said.lastIndexOf('(') > running.said.lastIndexOf(')');
  switch (node.type) {
    case 'text':
      if (running) running.said += node.value;
      return run(node.value.replace(/[^\S\u00a0\u202f]+/g, ' '));
    case 'strong':
    case 'emphasis': // Persian has no italics: emphasis is bold
      return children({ bold: true });
    case 'delete':
      return children({ decoration: 'lineThrough' });
    case 'inlineCode':
      return run(isolatedCode(node.value.replace(/\s/g, ' ')), { background: colors.panel, font: 'code' });
    case 'isolate':
      return run(`${LRI}${node.value}${PDI}`, node.role === 'url' ? { link: node.value, color: colors.accent } : {});
    case 'link':
      return children({ link: node.url, color: colors.accent });
    case 'itemLink': {
      const place = context.placeOf(node.target);
      // What has no place in a booklet has a page on the site.
      const address = place === undefined ? context.addressOf(node.target) : undefined;
      const link = place === undefined ? (address === undefined ? {} : { link: address }) : { linkToDestination: place };
      const shown = children('link' in link || 'linkToDestination' in link ? { ...link, color: colors.accent } : {});
      return running && place !== undefined ? [...shown, ...turnTo(place, bracketed, context, node, style)] : shown;
    }
    case 'figureLink':
      return [
        ...children({ linkToDestination: node.target, color: colors.accent }),
        ...turnTo(node.target, bracketed, context, node, style),
      ];
    case 'footnoteReference':
      return footnoteCall(node, context, run);
    case 'pageReference':
      return context.destinations.has(node.target) ? [{ ...style, text: '', pageOf: node.target, source: node }] : [];
    case 'break':
      return run('\n');
    case 'image':
      return run(node.alt ?? '');
    default:
      return 'children' in node ? children({}) : 'value' in node ? run(String(node.value)) : [];
  }
}

// The call carries its note, so that layout can set it at the foot of the page that the call comes to stand on.
function footnoteCall(reference: FootnoteReference, context: BlockContext, run: (text: string, own: Partial<Run>) => Run[]): Run[] {
  const { number, note, first } = context.footnotes.call(reference);
  const label = toPersianDigits(number);
  const paragraphs = note?.children.flatMap((child) => (child.type === 'paragraph' ? [child] : [])) ?? [];
  const text = paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...runningRuns(paragraph.children, context),
  ]);
  const footnote = {
    text: [{ text: `\u061c${label}. `, color: context.theme.colors.accent }, ...text],
    fontSize: context.theme.print.smallPt,
    lineHeight: 1,
    source: note,
  };
  return run(label, { sup: true, color: context.theme.colors.accent, ...(first && note ? { note: footnote } : {}) });
}
