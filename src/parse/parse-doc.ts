// One Source -> ParsedDoc: front matter with its places, prose as mdast with positions in the raw file, raw HTML refused.
// What the facts mean, and what references lead to, is not asked here: that needs the whole plan.
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../read/source.ts';
import type { ParsedDoc } from './parsed-doc.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseBlocks } from './plain-blocks.ts';
import { joinCaptions } from './syntax/captions.ts';

/** Parses one file of the plan. Never throws: what cannot be understood is reported, and the rest is still given. */
export function parseDoc(source: Source): ParsedDoc {
  const { path, text } = source;
  const proseStart = FRONT_MATTER.exec(text)?.[0].length;
  const front = proseStart === undefined ? undefined : parseFrontMatter(source, proseStart);
  const { prose, diagnostics } = parseProse(source, proseStart ?? 0);
  return {
    path,
    frontMatter: front?.frontMatter,
    prose,
    diagnostics: [...(front?.diagnostics ?? []), ...diagnostics, ...findHtml(prose, source)],
  };
}

// From the first character of the file to the next line of three hyphens. It is cut off before the parser of Markdown sees it, which
// takes as long over a letter of facts as over one of prose.
const FRONT_MATTER = /^---[ \t]*(?:\r\n?|\n)(?:.*?(?:\r\n?|\n))??---[ \t]*(?=[\r\n]|$)/s;

const DEEPEST = 100;

// Every mark of emphasis or of a link in a block is held against every other, so that time grows with the square of their number.
const MOST_MARKS = 5000;

const EMPTY: Root = { type: 'root', children: [] };

// Later stages walk the tree by recursion, and so does the parser itself; a text that nests without end is put aside whole.
function parseProse({ path: file, text }: Source, start: number): { prose: Root; diagnostics: Diagnostic[] } {
  const tangled = findTangle(text, start);
  if (tangled) return { prose: EMPTY, diagnostics: [diagnostic('prose-too-tangled', { file, ...tangled }, { limit: MOST_MARKS })] };
  try {
    const prose = parseBlocks(text, start, parseMarkdown);
    if (isShallow(prose)) {
      joinCaptions(prose, text);
      return { prose, diagnostics: [] };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const span = { file, start, end: text.length };
  return { prose: EMPTY, diagnostics: [diagnostic('prose-too-deep', span, { limit: DEEPEST })] };
}

/** Finds the first block, as blank lines part them, that holds more marks than can be read in reasonable time. */
function findTangle(text: string, from: number): { start: number; end: number } | undefined {
  if (text.length - from <= MOST_MARKS) return undefined;
  let start = from;
  let marks = 0;
  for (let at = from; at < text.length;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const blank = line.trim() === '';
    if (blank) marks = 0;
    else if (marks === 0) start = at;
    marks += line.match(/[*_~[\]]/g)?.length ?? 0;
    if (marks > MOST_MARKS) return { start, end };
    at = end + 1;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function isShallow(tree: Root): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return level.length === 0;
}

function findHtml(prose: Root, { path: file, text }: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!text.includes('<')) return found;
  visit(prose, 'html', (node) => {
    const tag = /^<([!?/]?[\w-]*)/.exec(node.value.trimStart())?.[1] ?? '';
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    found.push(diagnostic('html-raw', { file, start: start.offset ?? 0, end: end.offset ?? 0 }, { tag: `<${tag}>` }));
  });
  return found;
}
