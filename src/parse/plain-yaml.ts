// A shortcut before the parser of YAML: front matter as nearly everybody writes it, that is keys, lists and values of one line each,
// read line by line. Anything else, mistakes included, gives undefined and is left to the parser, which also words them.
// tests/parse-shortcuts.test.ts holds data and places equal to the parser's own.
import type { Span } from '../diagnostic/diagnostic.ts';
import { pathKey, type FieldPath, type FieldSpans } from '../diagnostic/span-index.ts';

export interface PlainYaml {
  readonly data: object;
  readonly fields: Map<string, FieldSpans>;
}

/** Reads the YAML that begins at `offset` of a file, or gives undefined where it is not plain. */
export function readPlainYaml(file: string, body: string, offset: number): PlainYaml | undefined {
  const lines = plainLines(body, offset);
  if (lines === undefined) return undefined;
  const reader = new Reader(file, lines);
  try {
    const data = reader.readAll();
    return { data, fields: reader.fields };
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

// One object for all, because the stack of an error costs more than what it ends.
const NOT_PLAIN = new Error('not plain');

interface Line {
  readonly indent: number;
  /** Without the spaces around it; never empty. */
  readonly text: string;
  /** Where the text begins in the file. */
  readonly at: number;
}

const ODD = /[^\S \r\n]|[\u0000-\u0008\u000e-\u001f\u007f\u0085\ufffe\uffff\ud800-\udfff]|\r(?!\n)/;

function plainLines(body: string, offset: number): Line[] | undefined {
  if (ODD.test(body)) return undefined;
  const lines: Line[] = [];
  for (let start = 0; start < body.length;) {
    const found = body.indexOf('\n', start);
    const end = found < 0 ? body.length : found;
    const written = body.slice(start, end).replace(/[ \r]+$/, '');
    const text = written.replace(/^ +/, '');
    if (text !== '') lines.push({ indent: written.length - text.length, text, at: offset + start + written.length - text.length });
    start = end + 1;
  }
  return lines;
}

// Keys are words and figures; a quoted one has nothing that must be escaped.
const KEY =
  /^(?:([\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u200c./()\u00ab\u00bb-]*(?: [\p{L}\p{M}\p{N}_\u200c./()\u00ab\u00bb-]+)*)|"([^"\\]*)"|'([^']*)'):(?: +|$)/u;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
// What begins something else than a plain text; a number may be negative.
const INDICATOR = /^(?:-(?!\d)|[?:,[\]{}#&*!|>'"%@`=])/;
const FLOW_MARK = /[[\]{},:&*!|>'"%@`?]| #/;

class Reader {
  readonly fields = new Map<string, FieldSpans>();
  readonly #file: string;
  readonly #lines: Line[];
  #next = 0;

  constructor(file: string, lines: Line[]) {
    this.#file = file;
    this.#lines = lines;
  }

  readAll(): object {
    const first = this.#lines[0];
    if (!first) return {};
    if (first.indent !== 0) throw NOT_PLAIN;
    const data = this.#mapping(0, []);
    if (this.#next < this.#lines.length) throw NOT_PLAIN;
    return data;
  }

  #span(start: number, end: number): Span {
    return { file: this.#file, start, end };
  }

  // The place where the last line that was read ends.
  #end(): number {
    const last = this.#lines[this.#next - 1];
    return last ? last.at + last.text.length : 0;
  }

  #mapping(indent: number, path: FieldPath): object {
    if (path.length > DEEPEST) throw NOT_PLAIN;
    const entries = new Map<string, unknown>();
    for (let line = this.#lines[this.#next]; line && line.indent >= indent; line = this.#lines[this.#next]) {
      if (line.indent > indent) throw NOT_PLAIN;
      const found = KEY.exec(line.text);
      if (!found) throw NOT_PLAIN;
      const name = found[1] ?? found[2] ?? found[3] ?? '';
      if (entries.has(name)) throw NOT_PLAIN;
      const key = this.#span(line.at, line.at + found[0].trimEnd().length - 1);
      const inner = [...path, name];
      const index = pathKey(inner);
      const rest = line.text.slice(found[0].length);
      this.#next++;
      if (rest !== '') {
        this.fields.set(index, { key, value: this.#span(line.at + found[0].length, line.at + line.text.length) });
        entries.set(name, this.#inline(rest, line.at + found[0].length, inner));
        this.#endOfValue(indent);
        continue;
      }
      const below = this.#lines[this.#next];
      const isList = below !== undefined && /^-(?: |$)/.test(below.text);
      if (below && (below.indent > indent || (isList && below.indent === indent))) {
        // The entry stands before what it holds.
        this.fields.set(index, { key, value: key });
        entries.set(name, isList ? this.#list(below.indent, inner) : this.#mapping(below.indent, inner));
        this.fields.set(index, { key, value: this.#span(below.at, this.#end()) });
      } else {
        this.fields.set(index, { key, value: key });
        entries.set(name, null);
      }
    }
    return Object.fromEntries(entries);
  }

  #list(indent: number, path: FieldPath): unknown[] {
    if (path.length > DEEPEST) throw NOT_PLAIN;
    const entries: unknown[] = [];
    for (let line = this.#lines[this.#next]; line && line.indent >= indent; line = this.#lines[this.#next]) {
      const found = /^- +/.exec(line.text);
      if (!found && line.indent === indent && !line.text.startsWith('-')) break;
      if (!found || line.indent > indent) throw NOT_PLAIN;
      const inner = [...path, entries.length];
      const at = line.at + found[0].length;
      const text = line.text.slice(found[0].length);
      if (KEY.test(text)) {
        const column = indent + found[0].length;
        this.#lines[this.#next] = { indent: column, text, at };
        this.fields.set(pathKey(inner), { value: this.#span(at, at) });
        entries.push(this.#mapping(column, inner));
        this.fields.set(pathKey(inner), { value: this.#span(at, this.#end()) });
      } else {
        this.#next++;
        this.fields.set(pathKey(inner), { value: this.#span(at, at + text.length) });
        entries.push(this.#inline(text, at, inner));
      }
      this.#endOfValue(indent);
    }
    return entries;
  }

  // A deeper line after a value would go on with it.
  #endOfValue(indent: number): void {
    const below = this.#lines[this.#next];
    if (below && below.indent > indent) throw NOT_PLAIN;
  }

  #inline(text: string, at: number, path: FieldPath): unknown {
    if (text.startsWith('[') && text.endsWith(']')) return this.#flowList(text.slice(1, -1), at + 1, path);
    if (text.startsWith('{') && text.endsWith('}')) return this.#flowMapping(text.slice(1, -1), at + 1, path);
    const quoted = QUOTED.exec(text);
    if (quoted) return quoted[1] ?? quoted[2] ?? '';
    if (INDICATOR.test(text) || text.includes(': ') || text.endsWith(':') || text.includes(' #')) throw NOT_PLAIN;
    return plainValue(text);
  }

  #flowList(inside: string, at: number, path: FieldPath): unknown[] {
    return [...parts(inside, at)].map((part, index) => {
      const inner = [...path, index];
      this.fields.set(pathKey(inner), { value: this.#span(part.at, part.at + part.text.length) });
      return this.#flowValue(part.text, part.at, inner);
    });
  }

  #flowMapping(inside: string, at: number, path: FieldPath): object {
    const entries = new Map<string, unknown>();
    for (const part of parts(inside, at)) {
      const found = KEY.exec(part.text);
      const name = found?.[1];
      if (!found || name === undefined || entries.has(name)) throw NOT_PLAIN;
      const start = part.at + found[0].length;
      const value = part.text.slice(found[0].length);
      const inner = [...path, name];
      this.fields.set(pathKey(inner), {
        key: this.#span(part.at, part.at + name.length),
        value: this.#span(start, start + value.length),
      });
      entries.set(name, this.#flowValue(value, start, inner));
    }
    return Object.fromEntries(entries);
  }

  #flowValue(text: string, at: number, path: FieldPath): unknown {
    if (path.length > DEEPEST) throw NOT_PLAIN;
    if (text.startsWith('[') && text.endsWith(']')) return this.#flowList(text.slice(1, -1), at + 1, path);
    if (text.startsWith('{') && text.endsWith('}')) return this.#flowMapping(text.slice(1, -1), at + 1, path);
    const quoted = QUOTED.exec(text);
    if (quoted && !/[,[\]{}]/.test(text)) return quoted[1] ?? quoted[2] ?? '';
    if (text === '' || FLOW_MARK.test(text) || INDICATOR.test(text)) throw NOT_PLAIN;
    return plainValue(text);
  }
}

const DEEPEST = 10;

/** Cuts what stands between brackets at its commas. */
function* parts(inside: string, at: number): Iterable<{ readonly text: string; readonly at: number }> {
  if (inside.trim() === '') return;
  let start = 0;
  for (const part of splitAtCommas(inside)) {
    const text = part.trim();
    // A comma that separates has a space after it.
    if (text === '' || (start > 0 && !part.startsWith(' '))) throw NOT_PLAIN;
    yield { text, at: at + start + part.length - part.trimStart().length };
    start += part.length + 1;
  }
}

// Commas inside further brackets belong to those.
function splitAtCommas(inside: string): string[] {
  if (!/[[\]{}]/.test(inside)) return inside.split(',');
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inside.length; at++) {
    const sign = inside[at];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth < 0) throw NOT_PLAIN;
    if (sign !== ',' || depth > 0) continue;
    found.push(inside.slice(start, at));
    start = at + 1;
  }
  return [...found, inside.slice(start)];
}

function plainValue(text: string): unknown {
  if (text === '~' || text === 'null') return null;
  return text === 'true' ? true : text === 'false' ? false : text;
}
