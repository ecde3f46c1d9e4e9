// An item -> the pieces of text that people read in it, each with its place in the file: paragraphs, headings, cells, captions and
// alternative texts of its prose, and those facts that are text. Code, addresses, ids, formulas and names of directives are left out.
import type { Image, ImageReference, Link, Nodes, PhrasingContent } from 'mdast';
import type { Edit, Fix, Span } from '../../diagnostic/diagnostic.ts';
import { pathKey, type FieldPath } from '../../diagnostic/span-index.ts';
import { formOf, type FieldForm } from '../../model/field-form.ts';
import type { Item } from '../../model/types.ts';
import { EDITORIAL } from '../../model/vocabulary.ts';
import { align, type Segment, type Writing } from './alignment.ts';
import { groupsOf, HAS } from './characters.ts';

/** Stands in a piece for what is no text: code, an image, a reference that shows the title of its item. */
export const OTHER = '\ufffc';

/** A change of a piece, by places in its text. */
export type Change = readonly [start: number, end: number, text: string];

/** One stretch of text that is read in one go. */
export interface Piece {
  readonly text: string;
  /** Which characters the text has, as in `HAS`. */
  readonly has: number;
  /** Whether it is a fact, where no mark of Markdown is read. */
  readonly isFact: boolean;
  /** Gives the place of a part in the file. */
  span(start: number, end: number): Span;
  /** Gives the fix that makes the changes; undefined where they would reach into the marks of Markdown or YAML. */
  fix(changes: readonly Change[], safe: boolean): Fix | undefined;
}

/** Gives the pieces of an item, in the order of the file for prose, of the vocabulary for facts. */
export function piecesOf(item: Item, text: string): readonly Piece[] {
  const known = PIECES.get(item);
  if (known?.text === text) return known.pieces;
  const pieces = [...factPieces(item, text), ...prosePieces(item, text)];
  PIECES.set(item, { text, pieces });
  return pieces;
}

// Every rule asks for the pieces of the same item.
const PIECES = new WeakMap<Item, { readonly text: string; readonly pieces: readonly Piece[] }>();

interface Draft {
  text: string;
  segments: Segment[];
  /** Whether places inside can be told. */
  exact: boolean;
}

function* factPieces(item: Item, raw: string): Iterable<Piece> {
  const facts: Readonly<Record<string, unknown>> = { ...item };
  for (const [key, { form }] of formOf(item.kind).fields) {
    if (EDITORIAL.has(key) || key === 'formula') continue;
    yield* textsOf(item, raw, form, facts[key], [key]);
  }
}

function* textsOf(item: Item, raw: string, form: FieldForm, value: unknown, path: FieldPath): Iterable<Piece> {
  if (value === undefined || value === null || !holdsText(form)) return;
  if (form.form === 'value') {
    if (typeof value === 'string') yield* factPiece(item, raw, value, path);
  } else if (form.form === 'list') {
    for (const [at, entry] of (value as readonly unknown[]).entries()) yield* textsOf(item, raw, form.entry, entry, [...path, at]);
  } else if (form.form === 'map') {
    for (const [key, entry] of Object.entries(value)) yield* textsOf(item, raw, form.value, entry, [...path, key]);
  } else {
    const group = value as Readonly<Record<string, unknown>>;
    for (const [key, field] of form.fields) yield* textsOf(item, raw, field.form, group[key], [...path, key]);
  }
}

/** Tells whether a form has text for people anywhere in it: not ids, numbers, dates or words of a closed list. */
function holdsText(form: FieldForm): boolean {
  const known = HOLD_TEXT.get(form);
  if (known !== undefined) return known;
  const holds =
    form.form === 'value'
      ? form.meta.expected === 'text' && form.meta.values === undefined && form.meta.target === undefined
      : form.form === 'group'
        ? [...form.fields.values()].some((field) => holdsText(field.form))
        : holdsText(form.form === 'list' ? form.entry : form.value);
  HOLD_TEXT.set(form, holds);
  return holds;
}

const HOLD_TEXT = new WeakMap<FieldForm, boolean>();

// A number of a letter or a session is a fact that is written as text.
function* factPiece(item: Item, raw: string, value: string, path: FieldPath): Iterable<Piece> {
  const has = groupsOf(value);
  if ((has & (HAS.persianLetter | HAS.presentationForm)) === 0) return;
  // A list of one may be written without the list around it.
  const span = (item.spans.fields.get(pathKey(path)) ?? item.spans.fields.get(pathKey(path.slice(0, -1))))?.value;
  if (!span) return;
  const opening = raw.charAt(span.start);
  const writing: Writing = opening === '"' ? 'double' : opening === "'" ? 'single' : opening === '|' || opening === '>' ? 'block' : 'plain';
  const header =
    writing === 'block' ? /^[|>][^\r\n]*\s*/.exec(raw.slice(span.start, span.end)) : /^["']?\s*/.exec(raw.slice(span.start, span.end));
  const segments = align(raw, span.start + (header?.[0].length ?? 0), span.end, value, 0, writing);
  yield new MappedPiece(
    item.file,
    raw,
    { text: broken(value, segments), segments: segments ?? [], exact: segments !== undefined },
    has,
    span,
    writing,
  );
}

// Where the file breaks a line that is read as one, rules see the break and keep away from it.
function broken(value: string, segments: readonly Segment[] = []): string {
  let text = value;
  for (const { at, length, rawLength } of segments) {
    if (length !== rawLength && /^\s+$/.test(value.slice(at, at + length)) && rawLength > length) {
      text = text.slice(0, at) + '\n'.repeat(length) + text.slice(at + length);
    }
  }
  return text;
}

function* prosePieces(item: Item, raw: string): Iterable<Piece> {
  const waiting: Nodes[] = [...item.prose.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell' ||
      node.type === 'caption' ||
      node.type === 'leafDirective'
    ) {
      const children = node.children as readonly PhrasingContent[];
      const piece = readPhrasing(item.file, raw, children, placeOf(node));
      if (piece) yield piece;
      yield* altPieces(item.file, raw, children);
    } else if ('children' in node) waiting.push(...([...node.children].reverse() as Nodes[]));
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function placeOf({ position }: { position?: Nodes['position'] }): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function readPhrasing(file: string, raw: string, nodes: readonly PhrasingContent[], place: Range): Piece | undefined {
  const draft: Draft = { text: '', segments: [], exact: true };
  let cursor = place.start;
  const addText = (value: string, known: Range | undefined): void => {
    const at = draft.text.length;
    const segments = known ? align(raw, known.start, known.end, value, at, 'markdown') : undefined;
    // What was cut out of a longer text, such as the words of a caption or those around an address, has lost its place.
    const found = segments ?? alignAfter(raw, cursor, place.end, value, at);
    if (found) {
      draft.segments.push(...found);
      const last = found.at(-1);
      if (last) cursor = last.raw + last.rawLength;
    } else draft.exact = false;
    draft.text += value;
  };
  const read = (node: PhrasingContent): void => {
    const { start, end } = node.position ? placeOf(node) : { start: cursor, end: place.end };
    if (node.type === 'text') addText(node.value, node.position && { start, end });
    else if (node.type === 'break') draft.text += '\n';
    else if (node.type === 'itemReference' && node.text !== undefined) {
      const bar = raw.indexOf('|', (node.labelPosition ?? node.idPosition)?.end.offset ?? start) + 1;
      addText(node.text, { start: bar + (/^\s*/.exec(raw.slice(bar, end))?.[0].length ?? 0), end });
    } else if ('children' in node && !(node.type === 'link' && isBareAddress(node))) node.children.forEach(read);
    else draft.text += OTHER;
    if (node.position) cursor = Math.max(cursor, end);
  };
  nodes.forEach(read);
  if (!/[^\s\ufffc]/.test(draft.text)) return undefined;
  return new MappedPiece(file, raw, draft, groupsOf(draft.text), { file, ...place }, 'markdown');
}

function isBareAddress({ url, children: [only, ...others] }: Link): boolean {
  return only?.type === 'text' && others.length === 0 && (url === only.value || url.endsWith(only.value)) && /[.:@]/.test(only.value);
}

function alignAfter(raw: string, cursor: number, end: number, text: string, at: number): Segment[] | undefined {
  const first = text.charAt(0);
  for (let start = cursor; start < end; start++) {
    const candidate = raw.charAt(start);
    if (candidate !== first && candidate !== '\\' && candidate !== '&' && first !== '\n') continue;
    const found = align(raw, start, end, text, at, 'markdown');
    if (found) return found;
  }
  return undefined;
}

function* altPieces(file: string, raw: string, nodes: readonly PhrasingContent[]): Iterable<Piece> {
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') yield* altPiece(file, raw, node);
    else if ('children' in node) yield* altPieces(file, raw, node.children);
  }
}

function* altPiece(file: string, raw: string, node: Image | ImageReference): Iterable<Piece> {
  const text = node.alt ?? '';
  if (text === '') return;
  const { start, end } = placeOf(node);
  const segments = align(raw, start + 2, end, text, 0, 'markdown');
  yield new MappedPiece(
    file,
    raw,
    { text, segments: segments ?? [], exact: segments !== undefined },
    groupsOf(text),
    { file, start, end },
    'markdown',
  );
}

class MappedPiece implements Piece {
  readonly text: string;
  readonly has: number;
  readonly isFact: boolean;
  readonly #file: string;
  readonly #raw: string;
  readonly #segments: readonly Segment[];
  readonly #exact: boolean;
  readonly #whole: Span;
  readonly #writing: Writing;

  constructor(file: string, raw: string, { text, segments, exact }: Draft, has: number, whole: Span, writing: Writing) {
    this.text = text;
    this.has = has;
    this.isFact = writing !== 'markdown';
    this.#file = file;
    this.#raw = raw;
    this.#segments = segments;
    this.#exact = exact;
    this.#whole = whole;
    this.#writing = writing;
  }

  span(start: number, end: number): Span {
    const first = this.#exact ? this.#before(start) : undefined;
    const last = this.#exact ? this.#after(end) : undefined;
    return first !== undefined && last !== undefined && first <= last ? { file: this.#file, start: first, end: last } : this.#whole;
  }

  fix(changes: readonly Change[], safe: boolean): Fix | undefined {
    const edits = changes.map((change) => this.#edit(change)).filter((edit) => edit !== undefined);
    return edits.length === changes.length && edits.length > 0 ? { edits, safe } : undefined;
  }

  // The place in the file at which the character at `at` begins.
  #before(at: number): number | undefined {
    const segment = this.#segmentAt(at);
    if (!segment) return this.#after(at);
    if (segment.length === segment.rawLength) return segment.raw + at - segment.at;
    return at === segment.at ? segment.raw : undefined;
  }

  // The place in the file at which the character before `at` ends.
  #after(at: number): number | undefined {
    const segment = this.#segmentAt(at - 1);
    if (!segment) return undefined;
    if (segment.length === segment.rawLength) return segment.raw + at - segment.at;
    return at === segment.at + segment.length ? segment.raw + segment.rawLength : undefined;
  }

  // The segment of the character at `at`; none for what stands between segments, such as code.
  #segmentAt(at: number): Segment | undefined {
    const segment = this.#segments[this.#indexAt(at)];
    return segment && at < segment.at + segment.length ? segment : undefined;
  }

  // The last segment that does not begin after `at`; -1 when all do.
  #indexAt(at: number): number {
    let [low, high] = [0, this.#segments.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#segments[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Makes a change an edit of the file, if what it replaces stands there in one piece and no mark can come of it. */
  #edit([from, to, text]: Change): Edit | undefined {
    if (!this.#exact || /[\n\ufffc]/.test(this.text.slice(from, to))) return undefined;
    const start = this.#before(from);
    const end = this.#after(to);
    if (start === undefined || end === undefined || (from === to && start !== end)) return undefined;
    // Between the ends stands nothing but the text itself.
    if (end - start !== this.#writtenLength(from, to)) return undefined;
    return this.#isHarmless(start, end, text, from) ? { span: { file: this.#file, start, end }, text } : undefined;
  }

  #writtenLength(from: number, to: number): number {
    let length = 0;
    for (let index = Math.max(0, this.#indexAt(from)); index < this.#segments.length; index++) {
      const segment = this.#segments[index];
      if (!segment || segment.at >= to) break;
      const start = Math.max(from, segment.at);
      const end = Math.min(to, segment.at + segment.length);
      if (end > start) length += segment.length === segment.rawLength ? end - start : segment.rawLength;
    }
    return length;
  }

  #isHarmless(start: number, end: number, text: string, from: number): boolean {
    const around = `${this.#raw.slice(Math.max(0, start - 2), start)}${text}${this.#raw.slice(end, end + 2)}`;
    const isFirst = from === 0 || this.text.charAt(from - 1) === '\n';
    const next = `${text}${this.#raw.slice(end, end + 1)}`.charAt(0);
    if (this.#writing === 'plain') {
      if (isFirst && /[-?:,[\]{}#&*!|>'"%@`\s]/.test(next)) return false;
      return !/:(?:\s|$)|\s#|[[\]{}]/.test(around);
    }
    if (this.#writing === 'double') return !/["\\]/.test(text);
    if (this.#writing === 'single') return !text.includes("'");
    if (this.#writing === 'block') return !isFirst || /\S/.test(next);
    if (isFirst && /[\s!-/:-@[-`{-~\d]/.test(next)) return false;
    // At the head of a line marks, and numbers with a dot, open a list or a heading.
    const head =
      this.#raw
        .slice(Math.max(0, start - 20), start)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    const tail = this.#raw.slice(end, end + 2);
    if (OPENS_BLOCK.test(head + text + tail) && !OPENS_BLOCK.test(head + this.#raw.slice(start, end) + tail)) return false;
    // Two marks that come together could mean something.
    return text !== '' || !/[!-/:-@[-`{-~]/.test(this.#raw.charAt(start - 1)) || !/[!-/:-@[-`{-~]/.test(this.#raw.charAt(end));
  }
}

const OPENS_BLOCK = /^[ \t>]*(?:[-+*]|\d{1,9}[.)]|#{1,6}|=+|-+|:+)(?:\s|$)/;
