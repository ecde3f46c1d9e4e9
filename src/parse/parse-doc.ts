// One Source -> ParsedDoc: front matter with its places, prose as mdast with positions in the raw file, raw HTML refused.
// What the facts mean, and what references lead to, is not asked here: that needs the whole plan.
import type { Nodes, Root, Yaml } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../read/source.ts';
import type { ParsedDoc } from './parsed-doc.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { joinCaptions } from './syntax/captions.ts';
import { itemReferences } from './syntax/item-reference.ts';
import { leafDirectives } from './syntax/leaf-directives.ts';

// A single tilde is «about» in Persian text, so only two of them strike out.
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(leafDirectives)
  .use(itemReferences)
  .freeze();

/** Parses one file of the plan. Never throws: what cannot be understood is reported, and the rest is still given. */
export function parseDoc(source: Source): ParsedDoc {
  const { tree, diagnostics } = parseMarkdown(source);
  const [first, ...rest] = tree.children;
  if (first?.type !== 'yaml')
    return { path: source.path, frontMatter: undefined, prose: tree, diagnostics: [...diagnostics, ...findHtml(tree, source)] };
  const front = parseFrontMatter(source, endOf(first));
  const prose: Root = { ...tree, children: rest };
  return {
    path: source.path,
    frontMatter: front.frontMatter,
    prose,
    diagnostics: [...front.diagnostics, ...diagnostics, ...findHtml(prose, source)],
  };
}

const DEEPEST = 100;

// Later stages walk the tree by recursion, and so does the parser itself; a text that nests without end is put aside whole.
function parseMarkdown({ path: file, text }: Source): { tree: Root; diagnostics: Diagnostic[] } {
  try {
    const tree: Root = processor.parse(text);
    if (isShallow(tree)) {
      joinCaptions(tree, text);
      return { tree, diagnostics: [] };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const frontMatter = /^---[ \t]*(?:\r?\n|\r).*?(?:\r?\n|\r)---[ \t]*(?=[\r\n]|$)/s.exec(text)?.[0] ?? '';
  const span = { file, start: frontMatter.length, end: text.length };
  return { tree: processor.parse(frontMatter), diagnostics: [diagnostic('prose-too-deep', span, { limit: DEEPEST })] };
}

function isShallow(tree: Root): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return level.length === 0;
}

function endOf(node: Yaml): number {
  return node.position?.end.offset ?? 0;
}

function findHtml(prose: Root, { path: file }: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(prose, 'html', (node) => {
    const tag = /^<([!?/]?[\w-]*)/.exec(node.value.trimStart())?.[1] ?? '';
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    found.push(diagnostic('html-raw', { file, start: start.offset ?? 0, end: end.offset ?? 0 }, { tag: `<${tag}>` }));
  });
  return found;
}
