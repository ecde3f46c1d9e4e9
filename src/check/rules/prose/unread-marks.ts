// What was meant as Markdown and is not read as such would be printed as it stands: rows of a table without their line of hyphens,
// a heading without its space, items of a list behind a dash or a Persian number, and marks of bold, of notes, of references and of
// directives that have no end or lead nowhere. And rows of a table have as many cells as its head, for what is more is lost.
import type { Paragraph, Root, Text } from 'mdast';
import { diagnostic, type Diagnostic, type DiagnosticArgs, type Span } from '../../../diagnostic/diagnostic.ts';
import { DIRECTIVES } from '../../../model/directives.ts';
import { nodesOf } from '../../../model/prose-nodes.ts';
import type { Item, Plan } from '../../../model/types.ts';
import { remember } from '../../../text/remember.ts';
import { guess, proseSpan, type PlanRule } from '../../rule.ts';

export const unreadMarks: PlanRule = {
  codes: ['markup-unread', 'table-cells'],
  *check(plan, context) {
    for (const item of plan.items.values()) {
      const text = context.textOf(item.file);
      yield* linesOf(item, text);
      for (const node of suspectTexts(item.prose)) yield* checkText(plan, item, node, text);
      yield* checkTables(item);
    }
  },
};

// What lines say hangs on the item alone.
const found = new WeakMap<Item, readonly Diagnostic[]>();

function linesOf(item: Item, text: string): readonly Diagnostic[] {
  const known = found.get(item);
  if (known) return known;
  const made = nodesOf(item.prose, 'paragraph').flatMap((paragraph) => [...checkLines(item, paragraph, text)]);
  found.set(item, made);
  return made;
}

type Problem = DiagnosticArgs['markup-unread']['problem'];

// Most paragraphs have no line that begins like this.
const SUSPECT = /^\s*(?:[|#\u2022\u25cf\u25aa\u2013\u2014]|[\u06f0-\u06f90-9]{1,2}\s?[-\u2013\u2014).])/m;

const LINES: readonly (readonly [problem: Problem, line: RegExp, least: number])[] = [
  ['table', /^\s*\|.*\|\s*$/, 2],
  ['heading', /^#{2,6}[^\s#]/, 1],
  ['list', /^\s*[\u2022\u25cf\u25aa\u2013\u2014]\s*\S/, 2],
  ['list', /^\s*[\u06f0-\u06f90-9]{1,2}\s?[-\u2013\u2014).]\s+[^\s\u06f0-\u06f90-9]/, 2],
];

function* checkLines(item: Item, paragraph: Paragraph, text: string): Iterable<Diagnostic> {
  const { file, start, end } = proseSpan(item, paragraph);
  const raw = text.slice(start, end);
  if (!SUSPECT.test(raw)) return;
  const lines = [...raw.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line: line.trimEnd(), at: start + index }));
  for (const [problem, pattern, least] of LINES) {
    // Prose that is broken over lines may begin one of them with a dash, but not two in a row.
    const first = lines.find((_, at) => lines.slice(at, at + least).filter(({ line }) => pattern.test(line)).length === least);
    if (!first) continue;
    const written = problem === 'heading' ? first.line : (/^\S+/.exec(first.line.trimStart())?.[0] ?? '');
    yield diagnostic('markup-unread', { file, start: first.at, end: first.at + first.line.length }, { problem, written });
    return;
  }
}

const suspectTexts = remember((prose: Root) => nodesOf(prose, 'text').filter(({ value }) => /\*\*|\[|:/.test(value)));

function* checkText(plan: Plan, item: Item, node: Text, text: string): Iterable<Diagnostic> {
  const { file, start, end } = proseSpan(item, node);
  // In the file, where a backslash says that a mark is meant as it stands.
  const raw = text.slice(start, end);
  const notes = nodesOf(item.prose, 'footnoteDefinition').map(({ label, identifier }) => label ?? identifier);
  for (const { 0: written, index, groups = {} } of raw.matchAll(MARKS)) {
    const span: Span = { file, start: start + index, end: start + index + written.length };
    const { note, id, directive } = groups;
    if (note !== undefined) yield diagnostic('markup-unread', span, { problem: 'note', written, ...guessNote(note, notes) });
    else if (directive !== undefined) {
      if (Object.hasOwn(DIRECTIVES, directive))
        yield diagnostic('markup-unread', span, { problem: 'directive', written, closest: `:${written}` });
    } else if (id !== undefined && written.startsWith('[')) {
      if (written.startsWith('[[') || plan.known.has(id))
        yield diagnostic('markup-unread', span, { problem: 'reference', written, ...(plan.known.has(id) && { closest: `[[${id}]]` }) });
    } else yield diagnostic('markup-unread', span, { problem: 'strong', written });
  }
}

const MARKS =
  /(?<!\\)\*\*|(?<!\\)\[\^(?<note>[^\]\s^]+)\]|(?<!\\)\[{1,2}\s*(?<id>[a-z][a-z\d-]*)\s*(?:\|[^\][]*)?\]{0,2}|(?<![:\\\w]):(?<directive>[a-z]+)(?=\{)\{[^}\n]*\}/g;

function guessNote(note: string, notes: readonly string[]): { closest?: string } {
  const { closest } = guess(note, notes);
  return closest === undefined ? {} : { closest: `[^${closest}]` };
}

function* checkTables(item: Item): Iterable<Diagnostic> {
  for (const { children: rows } of nodesOf(item.prose, 'table')) {
    const columns = rows[0]?.children.length ?? 0;
    for (const row of rows) {
      const cells = row.children.length;
      if (cells !== columns) yield diagnostic('table-cells', proseSpan(item, row), { cells, columns });
    }
  }
}
