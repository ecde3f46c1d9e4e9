// A shortcut before the parser of Markdown, which reads letter by letter and is most of the time of a check. Paragraphs and headings
// between blank lines that plainly hold no marks but references are made here; the parser is given one word in the place of those that follow each
// other, and one sign in place of each long stretch of Persian words in what is left. Whatever is in doubt stays as it is written.
// tests/parse-shortcuts.test.ts holds the tree equal to the parser's own.
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from './parsed-doc.ts';
import type { Point } from 'unist';

/** Parses the text of a file from `start` on; `parse` is the full parser. Positions are those of the whole file. */
export function parseBlocks(text: string, start: number, parse: (prose: string) => Root): Root {
  const prose = new Prose(text, start);
  // A byte order mark has no column, a carriage return alone ends a line too, and the signs may stand in the text itself.
  if (/^\ufeff|\r(?!\n)|[\ue000-\uf8ff]/.test(prose.body)) return prose.moved(parse(prose.body), []);
  const blocks = findBlocks(prose.body);
  if (blocks.length > 0 && blocks.every(isPlain)) return prose.whole(blocks);
  return parseShort(prose, blocks, parse) ?? prose.moved(parse(prose.body), []);
}

/** A run of lines between blank ones; offsets and the number of its first line, from 0, are those of the prose. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly plain: boolean;
  /** Length of the hashes and spaces of a heading; 0 for a paragraph. */
  readonly opening: number;
  readonly depth: number;
}

type PlainBlock = Block & { readonly plain: true };

const isPlain = (block: Block): block is PlainBlock => block.plain;

// Marks of Markdown, of GFM's addresses and of our own syntax, anywhere in a line. Control characters are left to the parser too.
const MARKED = /[\\`*_[\]<>~@|\u0000-\u001f\u007f]|&\S|www|http|\s$/i;
// What may open a list, a quotation, a directive, code, an underline of a heading.
const OPENS = /^[\s\d\-+*#>=|:~!&\ufeff]/;
const HEADING = /^(#{1,6}) +(?=[^\s#])[^#]*$/;
// A reference whose parts hold no marks themselves; its words are looked through with the rest of the line.
const REFERENCE = /\[\[([a-z0-9-]+)(?:#([a-z0-9-]+))?(?:\|([^\\`*_[\]<>~@|]*[^\\`*_[\]<>~@|\s][^\\`*_[\]<>~@|]*))?\]\]/g;
const BLANK = /^[ \t]*$/;

function findBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number; plain: boolean; opening: number; depth: number } | undefined;
  for (let at = 0; at <= body.length;) {
    const found = body.indexOf('\n', at);
    const eol = found < 0 ? body.length : found;
    const end = eol > at && body[eol - 1] === '\r' ? eol - 1 : eol;
    const line = body.slice(at, end);
    if (BLANK.test(line)) open = undefined;
    else {
      const depth = open ? 0 : (HEADING.exec(line)?.[1]?.length ?? 0);
      const words = line.includes('[[') ? line.replace(REFERENCE, (_all, _id, _label, said = '') => `x${said}x`) : line;
      const plain = !MARKED.test(words) && (depth > 0 || !OPENS.test(line));
      if (open) {
        open.end = end;
        open.plain &&= plain && open.depth === 0;
      } else {
        open = { start: at, end, plain, depth, opening: depth === 0 ? 0 : line.length - line.slice(depth).trimStart().length };
        blocks.push(open);
      }
    }
    at = eol + 1;
  }
  return blocks;
}

// A long run of Persian words. Its first and last letters stay, because marks look at their neighbours.
const STRETCH =
  /(?<=[\u0621-\u064a\u0670-\u06d3])(?:[\u0621-\u064a\u0670-\u06d3\u200c\u06f0-\u06f9\u060c\u061b]| (?! )){8,}(?=[\u0621-\u064a\u0670-\u06d3])/g;
// Where a space may end something else than a word: an address, a tag, a directive, the label of a note, a line of a fence; and labels so
// long that they are none.
const SPACE_COUNTS = /\]\(|(?<!\[\^[\w-]+)\]:|<|```|~~~|www|http|^\s*::|\[\^[\w-]*[^\w\]-]|\[[^\]]{900}/im;

/** A stretch that stands for a longer one: its place in the short text, and what its end must be moved by. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

// Should the parser not find each word as a paragraph of its own, as inside a fence of code that runs over blank lines, nothing is given.
function parseShort(prose: Prose, blocks: readonly Block[], parse: (prose: string) => Root): Root | undefined {
  const { body } = prose;
  const gaps: Gap[] = [];
  const words: { readonly blocks: readonly PlainBlock[]; readonly gap: Gap }[] = [];
  const signs = new Map<string, string>();
  let short = '';
  let taken = 0;
  const replace = (start: number, end: number, by: string): Gap => {
    short += body.slice(taken, start) + by;
    taken = end;
    const gap = { from: short.length - by.length, to: short.length, shift: end - short.length };
    gaps.push(gap);
    return gap;
  };
  for (let at = 0; at < blocks.length; at++) {
    const { start, end } = blocks[at] as Block;
    const written = body.slice(start, end);
    const next = blocks.findIndex((block, index) => index >= at && !isPlain(block));
    const run = blocks.slice(at, next < 0 ? blocks.length : next).filter(isPlain);
    const last = run.at(-1);
    if (last) {
      words.push({ blocks: run, gap: replace(start, last.end, 'x') });
      at += run.length - 1;
    } else if (!SPACE_COUNTS.test(written)) {
      for (const { 0: stretch, index } of written.matchAll(STRETCH)) {
        if (signs.size >= SIGNS && !signs.has(stretch)) break;
        const sign = signs.get(stretch) ?? String.fromCharCode(FIRST_SIGN + signs.size);
        signs.set(stretch, sign);
        replace(start + index, start + index + stretch.length, sign);
      }
    }
  }
  if (gaps.length === 0) return undefined;
  const tree = parse(short + body.slice(taken));

  const built = new Set<Nodes>();
  let found = 0;
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const word = words[found];
    const { start, end } = node.position ?? {};
    if (!word || node.type !== 'paragraph' || start?.offset !== word.gap.from || end?.offset !== word.gap.to) return [node];
    found++;
    const made = word.blocks.map((block) => prose.build(block));
    for (const one of made) built.add(one);
    return made;
  });
  if (found < words.length) return undefined;
  const stretches = new Map([...signs].map(([stretch, sign]) => [sign, stretch]));
  for (const node of tree.children) if (stretches.size > 0 && !built.has(node)) writeOut(node, stretches);
  return prose.moved(tree, gaps, built);
}

const FIRST_SIGN = 0xe000;
const SIGNS = 0x1900;

/** Puts the stretches back wherever a node says something; changes the tree. */
function writeOut(node: Nodes, stretches: ReadonlyMap<string, string>): void {
  const full = (written: string): string => written.replace(/[\ue000-\uf8ff]/g, (sign) => stretches.get(sign) ?? sign);
  const said = node as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(said)) {
    if (typeof value === 'string') said[key] = full(value);
    else if (key === 'attributes' && typeof value === 'object' && value !== null) {
      said[key] = Object.fromEntries(
        Object.entries(value).map(([name, text]) => [full(name), typeof text === 'string' ? full(text) : text]),
      );
    }
  }
  if ('children' in node) for (const child of node.children as Nodes[]) writeOut(child, stretches);
}

/** The text below the facts of a file, and the places in it. */
class Prose {
  readonly body: string;
  readonly #start: number;
  readonly #linesAbove: number;
  /** Where each line begins. */
  readonly #lines: readonly number[];

  constructor(text: string, start: number) {
    this.body = text.slice(start);
    this.#start = start;
    this.#linesAbove = start === 0 ? 0 : text.slice(0, start).split(/\r\n?|\n/).length - 1;
    const lines = [0];
    for (let at = this.body.indexOf('\n'); at >= 0; at = this.body.indexOf('\n', at + 1)) lines.push(at + 1);
    this.#lines = lines;
  }

  #point(offset: number): Point & { offset: number } {
    const line = lastAtMost(this.#lines, offset, Number);
    return { line: this.#linesAbove + line + 1, column: offset - (this.#lines[line] ?? 0) + 1, offset: this.#start + offset };
  }

  /** The tree of plain blocks alone. */
  whole(blocks: readonly PlainBlock[]): Root {
    // The root is the whole file.
    const position = { start: { line: 1, column: 1, offset: 0 }, end: this.#point(this.body.length) };
    return { type: 'root', children: blocks.map((block) => this.build(block)), position };
  }

  build({ start, end, opening, depth }: PlainBlock): Paragraph | Heading {
    const position = () => ({ start: this.#point(start), end: this.#point(end) });
    const children = this.#words(start + opening, end);
    if (depth === 0) return { type: 'paragraph', children, position: position() };
    return { type: 'heading', depth: depth as Heading['depth'], children, position: position() };
  }

  /** The words of a block: text, and references between them. */
  #words(start: number, end: number): PhrasingContent[] {
    const written = this.body.slice(start, end);
    const children: PhrasingContent[] = [];
    const span = (from: number, to: number) => ({ start: this.#point(start + from), end: this.#point(start + to) });
    const text = (from: number, to: number): void => {
      if (to > from) children.push({ type: 'text', value: written.slice(from, to), position: span(from, to) });
    };
    let taken = 0;
    for (const { 0: all, 1: id = '', 2: label, 3: said, index } of written.includes('[[') ? written.matchAll(REFERENCE) : []) {
      text(taken, index);
      taken = index + all.length;
      const afterId = index + '[['.length + id.length;
      children.push({
        type: 'itemReference',
        id,
        ...(label !== undefined && { label }),
        ...(said !== undefined && { text: said.replace(/[ \t]+/g, ' ').trim() }),
        position: span(index, taken),
        idPosition: span(afterId - id.length, afterId),
        ...(label !== undefined && { labelPosition: span(afterId, afterId + '#'.length + label.length) }),
      });
    }
    text(taken, written.length);
    return children;
  }

  /** Turns places in the text that was parsed into places in the file; changes the tree, but not the nodes that are in place already. */
  moved(tree: Root, gaps: readonly Gap[], inPlace: ReadonlySet<Nodes> = new Set()): Root {
    if (this.#start === 0 && gaps.length === 0) return tree;
    const move = (point: Point | undefined): void => {
      if (point?.offset === undefined) return;
      if (gaps.length > 0) {
        const gap = gaps[lastAtMost(gaps, point.offset, ({ to }) => to)];
        Object.assign(point, this.#point(point.offset + (gap && gap.to <= point.offset ? gap.shift : 0)));
        return;
      }
      point.line += this.#linesAbove;
      point.offset += this.#start;
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
}

/** Finds, among values in order, the place of the last that is at most `limit`; 0 where none is. */
function lastAtMost<Value>(values: readonly Value[], limit: number, of: (value: Value) => number): number {
  let low = 0;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (of(values[middle] as Value) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
