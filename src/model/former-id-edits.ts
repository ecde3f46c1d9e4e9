// The list of former ids in the raw text of an item -> the edits that bring it up to date when the item is renamed, in the way the file
// is written: keys in its language, its ends of lines, its sort of list. Taking back what was added gives the same bytes.
import type { Edit, Span } from '../diagnostic/diagnostic.ts';
import { keySpan, pathKey, valueSpan } from '../diagnostic/span-index.ts';
import { formerIdsAfter, formerIdsOf } from './former-ids.ts';
import type { Item } from './types.ts';
import { FIELDS } from './vocabulary.ts';

const FIELD = ['formerIds'] as const;

/** Works out how the front matter of an item that gets another id is edited; `text` is its raw file. */
export function formerIdEdits(item: Item, text: string, from: string, to: string): Edit[] {
  const before = formerIdsOf(item);
  const after = formerIdsAfter(before, from, to);
  const isWritten = item.spans.fields.has(pathKey(FIELD));
  if (after.length > before.length) return [isWritten ? append(item, text, before, from) : writeField(item, text, from)];
  return [after.length === 0 ? removeField(item, text) : removeTail(item, text, after.length, before.length)];
}

function writeField(item: Item, text: string, id: string): Edit {
  const { spans } = item;
  const title = keySpan(spans, ['title']);
  const key = text.slice(title.start, title.end) === FIELDS.title.label ? FIELDS.formerIds.label : 'formerIds';
  const braces = flowRoot(item, text);
  if (braces) return insert(item, text.slice(0, braces.end - 1).trimEnd().length, `, ${key}: [${id}]`);
  const indent = text.slice(lineStart(text, title.start), title.start);
  return insert(item, lineStart(text, spans.whole.end), `${indent}${key}: [${id}]${endOfLines(text)}`);
}

function append(item: Item, text: string, ids: readonly string[], id: string): Edit {
  const { spans } = item;
  const value = valueSpan(spans, FIELD);
  const key = keySpan(spans, FIELD);
  // A field without a value has its key as place.
  if (value.start === key.start) return insert(item, text.indexOf(':', key.end) + 1, ` [${id}]`);
  const last = ids.length > 0 ? entrySpan(item, ids.length - 1) : undefined;
  if (text[value.start] === '[') return last ? insert(item, last.end, `, ${id}`) : insert(item, value.start + 1, id);
  if (!last) return { span: value, text: `[${[...ids, id].join(', ')}]` };
  const bullet = /^\s*-\s+/.exec(text.slice(lineStart(text, last.start), last.start))?.[0] ?? '  - ';
  return insert(item, lineEnd(text, last.end), `${endOfLines(text)}${bullet}${id}`);
}

function removeTail(item: Item, text: string, kept: number, all: number): Edit {
  const isFlow = text[valueSpan(item.spans, FIELD).start] === '[';
  const [start = 0, end = 0] = [kept - 1, all - 1].map((at) => {
    const entry = entrySpan(item, at)?.end ?? 0;
    return isFlow ? entry : lineEnd(text, entry);
  });
  return { span: { file: item.file, start, end }, text: '' };
}

function removeField(item: Item, text: string): Edit {
  const { start } = keySpan(item.spans, FIELD);
  const { end } = valueSpan(item.spans, FIELD);
  if (flowRoot(item, text)) {
    const comma = text.lastIndexOf(',', start);
    const isFirst = /\S/.test(text.slice(comma + 1, start)) || comma < 0;
    const next = isFirst ? (/^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return { span: { file: item.file, start: isFirst ? start : comma, end: end + next }, text: '' };
  }
  const close = lineEnd(text, end);
  const lineBreak = /^(?:\r\n?|\n)/.exec(text.slice(close))?.[0].length ?? 0;
  return { span: { file: item.file, start: lineStart(text, start), end: close + lineBreak }, text: '' };
}

/** Gives the place of front matter that is written as one mapping in braces. */
function flowRoot({ spans, file }: Item, text: string): Span | undefined {
  const { whole } = spans;
  const start = whole.start + (/^---[ \t]*\s*/.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0);
  if (text[start] !== '{') return undefined;
  const end = text.lastIndexOf('}', lineStart(text, whole.end)) + 1;
  return { file, start, end };
}

function entrySpan({ spans }: Item, at: number): Span | undefined {
  return spans.fields.get(pathKey([...FIELD, at]))?.value;
}

function insert({ file }: Item, at: number, text: string): Edit {
  return { span: { file, start: at, end: at }, text };
}

const lineStart = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[\r\n]/);
  return found < 0 ? text.length : at + found;
}

const endOfLines = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n';
