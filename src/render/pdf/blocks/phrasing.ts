// Phrasing of the document tree -> runs of text. Codes, addresses and Latin names become left-to-right isolates here,
// from the tree and not by hand, so that a number beside a code can never fuse with it.
import type { Phrasing } from '../../../view/tree.ts';
import { toPersianDigits } from '../../../text/digits.ts';
import type { BlockContext, Run } from './block-context.ts';

const LRI = '\u2066';
const PDI = '\u2069';

/** Builds the runs of some phrasing; `style` holds for all of them. */
export function phrasingRuns(nodes: readonly Phrasing[], context: BlockContext, style: Partial<Run> = {}): Run[] {
  return nodes.flatMap((node) => runsOf(node, context, style));
}

function runsOf(node: Phrasing, context: BlockContext, style: Partial<Run>): Run[] {
  const { colors } = context.theme;
  const children = (own: Partial<Run>): Run[] => phrasingRuns('children' in node ? node.children : [], context, { ...style, ...own });
  const run = (text: string, own: Partial<Run> = {}): Run[] => [{ ...style, ...own, text, source: node }];
  switch (node.type) {
    case 'text':
      return run(node.value.replace(/\s+/g, ' '));
    case 'strong':
    case 'emphasis': // Persian has no italics: emphasis is bold
      return children({ bold: true });
    case 'delete':
      return children({ decoration: 'lineThrough' });
    case 'inlineCode':
      return run(`${LRI}${node.value}${PDI}`, { background: colors.panel });
    case 'isolate':
      return run(`${LRI}${node.value}${PDI}`, node.role === 'url' ? { link: node.value, color: colors.accent } : {});
    case 'link':
      return children({ link: node.url, color: colors.accent });
    case 'itemLink': {
      const place = context.placeOf(node.target);
      return children(place === undefined ? {} : { linkToDestination: place, color: colors.accent });
    }
    case 'footnoteReference':
      return run(toPersianDigits(context.footnotes.numberOf(node.identifier)), { sup: true, color: colors.accent });
    case 'break':
      return run('\n');
    case 'image':
      return run(node.alt ?? '');
    default:
      return 'children' in node ? children({}) : 'value' in node ? run(String(node.value)) : [];
  }
}
