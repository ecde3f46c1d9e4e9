// No paragraph stands in two places; short ones, such as a closing phrase, may.
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic, type Span } from '../../../diagnostic/diagnostic.ts';
import type { Item } from '../../../model/types.ts';
import { remember } from '../../../text/remember.ts';
import { searchKey } from '../../../text/search-key.ts';
import { proseSpan, type PlanRule } from '../../rule.ts';

export const paragraphTwice: PlanRule = {
  codes: ['paragraph-twice'],
  check(plan) {
    const found: Diagnostic[] = [];
    const seen = new Map<string, Span>();
    for (const { key, span } of [...plan.items.values()].flatMap(longParagraphs)) {
      const first = seen.get(key);
      if (first) found.push(diagnostic('paragraph-twice', span, {}, [{ span: first }]));
      else seen.set(key, span);
    }
    return found;
  },
};

/** Characters from which on two equal paragraphs are no chance. */
const SHORTEST = 80;

const longParagraphs = remember((item: Item) => {
  const found: { readonly key: string; readonly span: Span }[] = [];
  visit(item.prose, 'paragraph', (node) => {
    const key = searchKey(toString(node));
    if (key.length >= SHORTEST) found.push({ key, span: proseSpan(item, node) });
  });
  return found;
});
