// A shortcut before the parser of Markdown, which reads letter by letter and is most of the time of a check: paragraphs and headings
// between blank lines that plainly hold no marks are made here, and the parser reads the rest with a word in the place of each.
// Whatever is in doubt is not plain. tests/parse-shortcuts.test.ts holds the tree equal to the parser's own.
import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { Point } from 'unist';

/** Parses the text of a file from `start` on; `parse` is the full parser. Positions are those of the whole file. */
export function parseBlocks(text: string, start: number, parse: (prose: string) => Root): Root {
  const body = text.slice(start);
  const above: Above = { offset: start, lines: start === 0 ? 0 : text.slice(0, start).split(/\r\n?|\n/).length - 1 };
  const { plain, only } = LONE_RETURN.test(body) ? { plain: [], only: false } : findPlain(body);
  if (only && plain.length > 0) {
    const end = { line: above.lines + body.split('\n').length, column: body.length - body.lastIndexOf('\n'), offset: text.length };
    const children = plain.map((block) => build(block, body, above));
    return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
  }
  return (plain.length > 0 && parseAround(plain, body, above, parse)) || moved(parse(body), above, []);
}

/** What stands before the prose in its file. */
interface Above {
  readonly offset: number;
  readonly lines: number;
}

/** A block without marks; offsets and line (from 0) are those of the prose. */
interface Plain {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lastLine: number;
  /** Where its last line begins. */
  readonly lastStart: number;
  /** Length of the hashes and spaces of a heading; 0 for a paragraph. */
  readonly opening: number;
  readonly depth: number;
}

// Marks of Markdown, of GFM's addresses and of our own syntax, anywhere in a line. Control characters are left to the parser too.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const MARKED = /[\\`*_[\]<>~@|\u0000-\u001f\u007f]|&\S|www|http|\s$/i;
// What may open a list, a quotation, a directive, code, an underline of a heading.
const OPENS = /^[\s\d\-+*#>=|:~!&\ufeff]/;
const HEADING = /^(#{1,6}) +(?=[^\s#])[^#]*$/;

/** Finds the plain blocks, and tells whether they are all that there is. */
function findPlain(body: string): { plain: Plain[]; only: boolean } {
  const plain: Plain[] = [];
  let only = true;
  let open: { start: number; line: number; sound: boolean; opening: number; depth: number } | undefined;
  let lastStart = 0;
  let lastEnd = 0;
  const close = (line: number): void => {
    if (open?.sound) plain.push({ ...open, end: lastEnd, lastLine: line - 1, lastStart });
    else if (open) only = false;
    open = undefined;
  };
  let line = 0;
  for (let at = 0; at <= body.length; line++) {
    const found = body.indexOf('\n', at);
    const eol = found < 0 ? body.length : found;
    const end = body.charCodeAt(eol - 1) === CARRIAGE_RETURN && eol > at ? eol - 1 : eol;
    const written = body.slice(at, end);
    if (BLANK.test(written)) close(line);
    else {
      const heading = open ? null : HEADING.exec(written);
      const sound = !MARKED.test(written) && (heading !== null || !OPENS.test(written));
      const depth = heading?.[1]?.length ?? 0;
      if (!open) open = { start: at, line, sound, depth, opening: heading ? written.length - written.slice(depth).trimStart().length : 0 };
      else open.sound &&= sound && open.depth === 0;
      lastStart = at;
      lastEnd = end;
    }
    at = eol + 1;
  }
  close(line);
  return { plain, only };
}

const LONE_RETURN = /\r(?!\n)/;
const CARRIAGE_RETURN = 13;
const BLANK = /^[ \t]*$/;

function build(block: Plain, body: string, above: Above): Paragraph | Heading {
  const { start, end, line, opening, depth } = block;
  const point = (offset: number, inLine: number, lineStart: number): Point => ({
    line: above.lines + inLine + 1,
    column: offset - lineStart + 1,
    offset: above.offset + offset,
  });
  const position = () => ({ start: point(start, line, start), end: point(end, block.lastLine, block.lastStart) });
  const children: Paragraph['children'] = [
    { type: 'text', value: body.slice(start + opening, end), position: { ...position(), start: point(start + opening, line, start) } },
  ];
  return depth === 0
    ? { type: 'paragraph', children, position: position() }
    : { type: 'heading', depth: depth as Heading['depth'], children, position: position() };
}

// The words keep the lines of their blocks, so that only offsets must be mended. Should the parser not find each word as a paragraph
// of its own, as inside a fence of code that runs over blank lines, nothing is given.
function parseAround(plain: readonly Plain[], body: string, above: Above, parse: (prose: string) => Root): Root | undefined {
  let short = '';
  let taken = 0;
  const gaps: Gap[] = [];
  for (const { start, end } of plain) {
    short += body.slice(taken, start);
    const from = short.length;
    short += body.slice(start, end).replace(/[^\r\n]+/g, 'x');
    gaps.push({ from, to: short.length, shift: end - short.length });
    taken = end;
  }
  const tree = parse(short + body.slice(taken));
  let next = 0;
  const children = tree.children.map((node): RootContent => {
    const [block, gap] = [plain[next], gaps[next]];
    if (!block || !gap || node.type !== 'paragraph' || node.position?.start.offset !== gap.from || node.position.end.offset !== gap.to) return node;
    next++;
    return build(block, body, above);
  });
  if (next < plain.length) return undefined;
  const built = new Set<Nodes>(children.filter((child, at) => child !== tree.children[at]));
  // A text that ends with a word ends where its block does.
  const last = tree.position?.end.offset === gaps.at(-1)?.to ? children.at(-1) : undefined;
  tree.children = children;
  moved(tree, above, gaps, built);
  if (tree.position && last?.position) tree.position.end = { ...last.position.end };
  return tree;
}

/** A stretch that stands for a longer one, and what its end must be moved by. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** Turns places in the prose into places in the whole file; changes the tree, but not the nodes that are in place already. */
function moved(tree: Root, above: Above, gaps: readonly Gap[], inPlace: ReadonlySet<Nodes> = new Set()): Root {
  if (above.offset === 0 && gaps.length === 0) return tree;
  const move = (point: Point | undefined): void => {
    if (point?.offset === undefined) return;
    const { offset } = point;
    point.line += above.lines;
    point.offset = offset + above.offset + (gaps.findLast(({ to }) => to <= offset)?.shift ?? 0);
  };
  const moveNode = (node: Nodes): void => {
    if (inPlace.has(node)) return;
    move(node.position?.start);
    move(node.position?.end);
    if (node.type === 'itemReference') [node.idPosition, node.labelPosition].forEach((part) => (move(part?.start), move(part?.end)));
    if ('children' in node) (node.children as Nodes[]).forEach(moveNode);
  };
  // The root itself is the whole file.
  move(tree.position?.end);
  tree.children.forEach(moveNode);
  return tree;
}
