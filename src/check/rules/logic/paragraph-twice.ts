// No paragraph stands in two places; short ones, such as a closing phrase, may.
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import { searchKey } from '../../../text/search-key.ts';
import { proseSpan, type PlanRule } from '../../rule.ts';

export const paragraphTwice: PlanRule = {
  codes: ['paragraph-twice'],
  check(plan) {
    const found: Diagnostic[] = [];
    const seen = new Map<string, Span>();
    for (const item of plan.items.values()) {
      visit(item.prose, 'paragraph', (node) => {
        const text = searchKey(toString(node));
        if (text.length < SHORTEST) return;
        const span = proseSpan(item, node);
        const first = seen.get(text);
        if (first) found.push(diagnostic('paragraph-twice', span, {}, [{ span: first }]));
        else seen.set(text, span);
      });
    }
    return found;
  },
};

/** Characters from which on two equal paragraphs are no chance. */
const SHORTEST = 80;
