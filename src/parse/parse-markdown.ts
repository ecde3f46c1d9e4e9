// Prose -> mdast, by remark with GFM, directives and our own marks.
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { itemReferences } from './syntax/item-reference.ts';
import { leafDirectives } from './syntax/leaf-directives.ts';

/** Parses prose; positions are its own. Throws RangeError where it nests too deeply. */
export function parseMarkdown(prose: string): Root {
  return (MAY_HOLD_ADDRESS.test(prose) ? whole : withoutAddresses).parse(prose);
}

// A single tilde is «about» in Persian text, so only two of them strike out.
const base = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).use(leafDirectives).use(itemReferences);

const whole = base().freeze();

// When the tree is made, GFM looks for addresses in every text once more; without one of these, written plainly or not, there is none.
const MAY_HOLD_ADDRESS = /[@&\\]|http|www/i;
const withoutAddresses = base()
  .use(function (this: Processor) {
    const extensions = (this.data().fromMarkdownExtensions ?? []).flat();
    const untransformed = extensions.map(({ transforms: _, ...extension }) => extension);
    this.data('fromMarkdownExtensions', untransformed);
  })
  .freeze();
