// No paragraph stands in two places; short ones, such as a closing phrase, may.
import { toString } from 'mdast-util-to-string';
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { nodesOf } from '../../../model/prose-nodes.ts';
import type { Item } from '../../../model/types.ts';
import { remember } from '../../../text/remember.ts';
import { proseSpan, type PlanRule } from '../../rule.ts';

export const paragraphTwice: PlanRule = {
  codes: ['paragraph-twice'],
  check(plan) {
    const found: Diagnostic[] = [];
    const seen = new Map<string, Span>();
    for (const item of plan.items.values()) {
      for (const { text, span } of paragraphsOf(item)) {
        const first = seen.get(text);
        if (first) found.push(diagnostic('paragraph-twice', span, {}, [{ span: first }]));
        else seen.set(text, span);
      }
    }
    return found;
  },
};

const paragraphsOf = remember((item: Item): { text: string; span: Span }[] =>
  nodesOf(item.prose, 'paragraph')
    .map((node) => ({ text: toString(node).replace(/\s*\n\s*/g, ' '), span: proseSpan(item, node) }))
    .filter(({ text }) => text.length >= SHORTEST),
);

/** Characters from which on two equal paragraphs are no chance. */
const SHORTEST = 80;
