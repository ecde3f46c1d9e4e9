// What stands before the cursor while somebody writes, found in the text alone: a file that is being written can seldom be parsed.
import type { FieldPath } from '../../diagnostic/span-index.ts';
import { formOf, type FieldForm } from '../../model/field-form.ts';
import { findFieldKey, type FieldKey, type Kind } from '../../model/vocabulary.ts';
import { toAsciiDigits } from '../../text/digits.ts';

export type Cursor =
  /** A key of front matter, finished or not. `form` is that of what holds it; `written` are the keys beside it. */
  | {
      readonly at: 'key';
      readonly path: FieldPath;
      readonly form: FieldForm | undefined;
      readonly from: number;
      readonly written: ReadonlySet<string>;
    }
  /** A value, or an entry of a list. */
  | { readonly at: 'value'; readonly path: FieldPath; readonly form: FieldForm | undefined; readonly from: number }
  /** `[[id`, and `[[id#label` with the id that comes before. */
  | { readonly at: 'reference'; readonly from: number }
  | { readonly at: 'label'; readonly id: string; readonly from: number }
  /** `::name`, and what stands in its braces. */
  | { readonly at: 'directive'; readonly from: number }
  | { readonly at: 'argument'; readonly name: string; readonly from: number }
  | { readonly at: 'argument-value'; readonly name: string; readonly argument: string; readonly from: number }
  | { readonly at: 'nothing' };

/** Tells what is being written at an offset of a file of the given kind; `from` is where the unfinished word begins. */
export function cursorAt(text: string, offset: number, kind: Kind | undefined): Cursor {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  const facts = FRONT_MATTER.exec(text);
  const inFacts = facts !== null && lineStart > 0 && offset <= facts[0].length - (facts[2]?.length ?? 0);
  if (!inFacts) return inProse(before, offset);
  return kind ? inFrontMatter(text.slice(0, lineStart), before, lineStart, kind, text.slice(lineStart, facts[0].length)) : NOTHING;
}

const NOTHING: Cursor = { at: 'nothing' };
// The closing fence may not be written yet.
const FRONT_MATTER = /^(---[ \t]*(?:\r\n?|\n))[^]*?(?:(---[ \t]*(?=[\r\n]|$))(?<=[\r\n]---[ \t]*)|$)/;

function inProse(before: string, offset: number): Cursor {
  const label = /\[\[\s*([^\]|#[]*)#([^\]|#]*)$/.exec(before);
  if (label) return { at: 'label', id: (label[1] ?? '').trim(), from: offset - (label[2] ?? '').length };
  const reference = /\[\[\s*([^\]|#[]*)$/.exec(before);
  if (reference) return { at: 'reference', from: offset - (reference[1] ?? '').length };
  const directive = /^::([\w-]*)$/.exec(before);
  if (directive) return { at: 'directive', from: offset - (directive[1] ?? '').length };
  const inside = /^::([\w-]+)\{([^}]*)$/.exec(before);
  if (!inside) return NOTHING;
  const [, name = '', written = ''] = inside;
  const value = /([\w-]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"']*))$/.exec(written);
  if (value) {
    const typed = value[2] ?? value[3] ?? value[4] ?? '';
    return { at: 'argument-value', name, argument: value[1] ?? '', from: offset - typed.length };
  }
  const word = /[\w-]*$/.exec(written)?.[0] ?? '';
  return { at: 'argument', name, from: offset - word.length };
}

interface Open {
  readonly indent: number;
  readonly step: string | number;
  /** Keys that were met below this one, at the indentation of its children. */
  readonly keys: Set<string>;
}

function inFrontMatter(above: string, before: string, lineStart: number, kind: Kind, below: string): Cursor {
  const stack: Open[] = [{ indent: -1, step: '', keys: new Set() }];
  const [, ...lines] = above.split(/\r\n?|\n/);
  for (const line of lines) if (line.trim() !== '' && !line.trimStart().startsWith('#')) enter(stack, line);
  const rest = enter(stack, before);
  const steps = stack.slice(1).map(({ step }) => step);
  const { path, form } = follow(kind, steps);
  const start = lineStart + before.length - rest.length;
  const flow = inFlow(rest);
  if (flow) {
    const inner = follow(kind, [...steps, ...flow.steps]);
    const from = start + flow.from;
    if (flow.at === 'key') return { at: 'key', ...inner, from, written: flow.keys };
    return { at: 'value', ...inner, from };
  }
  const parent = stack.at(-1);
  // After a colon, or after the dash of a list of single values.
  const hasKey = stack.length > 1 && KEY.test(before.trimStart().replace(/^(?:- +)+/, ''));
  if (hasKey || (typeof parent?.step === 'number' && form?.form === 'value')) return { at: 'value', path, form, from: start };
  const written = new Set(parent?.keys);
  // Keys that come later count too.
  const indent = before.length - rest.length;
  for (const line of below.split(/\r\n?|\n/).slice(1)) {
    const found = /^( *)([^\s:#-][^:]*):/.exec(line);
    if (line.trim() !== '' && /^ */.exec(line)![0].length < indent) break;
    if (found && (found[1] ?? '').length === indent) written.add(unquoted(found[2] ?? ''));
  }
  return { at: 'key', path, form, from: start, written };
}

/** Brings the open keys and lists up to a line, and gives what the line has after them. */
function enter(stack: Open[], line: string): string {
  let indent = line.length - line.trimStart().length;
  let rest = line.slice(indent);
  for (let dash = /^-(?: +|$)/.exec(rest); dash; dash = /^-(?: +|$)/.exec(rest)) {
    // A list may stand at the indentation of its key; the entry before it is done.
    close(stack, (open) => open.indent > indent || (open.indent === indent && typeof open.step === 'number'));
    const done = DONE.get(stack.at(-1) as Open) ?? 0;
    DONE.set(stack.at(-1) as Open, done + 1);
    stack.push({ indent, step: done, keys: new Set() });
    indent += dash[0].length;
    rest = rest.slice(dash[0].length);
  }
  const key = KEY.exec(rest);
  close(stack, (open) => open.indent >= indent && !(typeof open.step === 'number' && open.indent < indent));
  if (!key) return rest;
  const name = unquoted(key[1] ?? '');
  stack.at(-1)?.keys.add(name);
  stack.push({ indent, step: name, keys: new Set() });
  return rest.slice(key[0].length);
}

const KEY = /^("[^"]*"|'[^']*'|[^\s:#"'[{-][^:#]*?)\s*:(?: +|$)/;

/** How many entries a list has had, by what holds it. */
const DONE = new WeakMap<Open, number>();

function close(stack: Open[], isDone: (open: Open) => boolean): void {
  while (stack.length > 1 && isDone(stack.at(-1) as Open)) stack.pop();
}

const unquoted = (written: string): string => written.trim().replace(/^(["'])(.*)\1$/, '$2');

interface Flow {
  readonly at: 'key' | 'value';
  readonly steps: readonly (string | number)[];
  readonly from: number;
  readonly keys: ReadonlySet<string>;
}

/** Looks into brackets and braces that are still open. */
function inFlow(rest: string): Flow | undefined {
  if (!/^[[{]/.test(rest)) return undefined;
  const open: { sign: string; step: string | number; keys: Set<string>; hasKey: boolean }[] = [];
  let word = 0;
  for (let at = 0; at < rest.length; at++) {
    const sign = rest[at] ?? '';
    const top = open.at(-1);
    if (sign === '[' || sign === '{') {
      open.push({ sign, step: sign === '[' ? 0 : '', keys: new Set(), hasKey: false });
      word = at + 1;
    } else if (sign === ']' || sign === '}') open.pop();
    else if (sign === ',' && top) {
      if (top.sign === '[') top.step = Number(top.step) + 1;
      else top.hasKey = false;
      word = at + 1;
    } else if (sign === ':' && top?.sign === '{' && !top.hasKey && /[\s[{"']|$/.test(rest[at + 1] ?? ' ')) {
      top.step = unquoted(rest.slice(word, at));
      top.keys.add(top.step);
      top.hasKey = true;
      word = at + 1;
    }
  }
  const top = open.at(-1);
  if (!top) return undefined;
  const from = word + (rest.slice(word).length - rest.slice(word).trimStart().length);
  const atKey = top.sign === '{' && !top.hasKey;
  const steps = open.filter((one) => one !== top || !atKey).map(({ step }) => step);
  return { at: atKey ? 'key' : 'value', steps, from, keys: top.keys };
}

/** Follows steps as written into the form of a kind; the path has canonical keys. */
function follow(kind: Kind, steps: readonly (string | number)[]): { path: FieldPath; form: FieldForm | undefined } {
  let form: FieldForm | undefined = formOf(kind);
  const path: (string | number)[] = [];
  for (const step of steps) {
    if (form?.form === 'group') {
      const key: FieldKey | undefined = typeof step === 'string' ? findFieldKey(step) : undefined;
      form = key && form.fields.get(key)?.form;
      path.push(key ?? step);
    } else if (form?.form === 'list' && typeof step === 'number') {
      form = form.entry;
      path.push(step);
    } else if (form?.form === 'map') {
      form = form.value;
      path.push(toAsciiDigits(String(step)));
    } else {
      form = undefined;
      path.push(step);
    }
  }
  return { path, form };
}
