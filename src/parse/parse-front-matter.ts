// The YAML between the two lines of `---` -> plain data with the place of every key and value in the raw file.
// Scalars stay as they were written, so that a letter numbered 0012 keeps its zeros; only true, false and nothing at all are told
// apart. Of YAML, only mappings, lists and scalars are accepted: no aliases, no tags, no second document.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type ErrorCode,
  type Range,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { diagnostic, type Diagnostic, type Span } from '../diagnostic/diagnostic.ts';
import { pathKey, type FieldPath, type FieldSpans } from '../diagnostic/span-index.ts';
import type { Source } from '../read/source.ts';
import type { FrontMatter } from './parsed-doc.ts';
import { readPlainYaml } from './plain-yaml.ts';

// Reasons are the library's own codes, whose words are in diagnostic/reasons.ts.
type Reason = ErrorCode | 'NOT_MAPPING';

const DEEPEST = 20;

/** Parses the front matter of a file, which ends at `end` after its closing fence; undefined data when the YAML is broken. */
export function parseFrontMatter(source: Source, end: number): { frontMatter: FrontMatter | undefined; diagnostics: Diagnostic[] } {
  const bodyStart = lineEnd(source.text, 0);
  const bodyEnd = Math.max(bodyStart, source.text.lastIndexOf('\n', end - 1) + 1, source.text.lastIndexOf('\r', end - 1) + 1);
  const body = source.text.slice(bodyStart, bodyEnd);
  const whole = { file: source.path, start: 0, end };
  const plain = readPlainYaml(source.path, body, bodyStart);
  if (plain) return { frontMatter: { data: plain.data, spans: { whole, fields: plain.fields } }, diagnostics: [] };
  return parseYaml(source.path, body, bodyStart, whole);
}

/** The same for any YAML, by the parser alone; `whole` is the place of the front matter, `offset` that of its body. */
export function parseYaml(
  file: string,
  body: string,
  offset: number,
  whole: Span,
): { frontMatter: FrontMatter | undefined; diagnostics: Diagnostic[] } {
  const reader = new FrontMatterReader(file, body, offset);
  const data = reader.read();
  const { diagnostics, fields } = reader;
  if (diagnostics.some(({ code }) => code === 'yaml-invalid' || code === 'yaml-anchor')) return { frontMatter: undefined, diagnostics };
  return { frontMatter: { data, spans: { whole, fields } }, diagnostics };
}

function lineEnd(text: string, from: number): number {
  const found = /\r\n?|\n/g;
  found.lastIndex = from;
  const match = found.exec(text);
  return match ? match.index + match[0].length : text.length;
}

class FrontMatterReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly fields = new Map<string, FieldSpans>();
  readonly #file: string;
  readonly #body: string;
  readonly #offset: number;

  constructor(file: string, body: string, offset: number) {
    this.#file = file;
    this.#body = body;
    this.#offset = offset;
  }

  read(): unknown {
    const document = parseDocument(this.#body, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    if (document.errors.length + document.warnings.length > 0) {
      this.#reportErrors([...document.errors, ...document.warnings]);
      return undefined;
    }
    const root = document.contents;
    if (root === null || (isScalar(root) && readScalar(root) === null)) return {};
    if (!isMap(root)) {
      this.#refuse('NOT_MAPPING', root.range);
      return undefined;
    }
    return this.#value(root, []);
  }

  // A slip often trips the parser several times on the same line; the first says enough.
  #reportErrors(errors: readonly YAMLError[]): void {
    const lines = new Set<number>();
    for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
      const line = this.#body.slice(0, error.pos[0]).split('\n').length;
      if (lines.has(line)) continue;
      lines.add(line);
      this.#refuse(error.code, [...error.pos, error.pos[1]]);
    }
  }

  #value(node: Node | null, path: FieldPath): unknown {
    if (node === null) return null;
    if (path.length > DEEPEST) return this.#refuse('RESOURCE_EXHAUSTION', node.range);
    if (isAlias(node)) return this.#refuseAnchor(`*${node.source}`, node.range);
    if (node.anchor !== undefined) return this.#refuseAnchor(`&${node.anchor}`, node.range);
    if (isScalar(node)) return readScalar(node);
    if (isSeq(node)) {
      return node.items.map((entry, position) => {
        const inner = [...path, position];
        if (isNode(entry)) this.fields.set(pathKey(inner), { value: this.#span(entry.range) });
        return this.#value(isNode(entry) ? entry : null, inner);
      });
    }
    if (isMap(node)) return this.#mapping(node, path);
    return this.#refuse('IMPOSSIBLE', undefined);
  }

  #mapping(node: YAMLMap, path: FieldPath): object {
    const entries = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.source === undefined) {
        this.#refuse('NON_STRING_KEY', isNode(key) ? key.range : node.range);
        continue;
      }
      const name = key.source;
      const inner = [...path, name];
      const index = pathKey(inner);
      const keySpan = this.#span(key.range);
      if (entries.has(name)) {
        const first = this.fields.get(index)?.key;
        this.diagnostics.push(diagnostic('field-duplicate', keySpan, { field: name }, first && [{ span: first }]));
        continue;
      }
      const valueSpan = isNode(value) ? this.#span(value.range) : keySpan;
      this.fields.set(index, { key: keySpan, value: valueSpan.end > valueSpan.start ? valueSpan : keySpan });
      entries.set(name, this.#value(isNode(value) ? value : null, inner));
    }
    return Object.fromEntries(entries);
  }

  #refuse(reason: Reason, range: Range | null | undefined): undefined {
    this.diagnostics.push(diagnostic('yaml-invalid', this.#span(range), { reason }));
  }

  #refuseAnchor(sign: string, range: Range | null | undefined): undefined {
    this.diagnostics.push(diagnostic('yaml-anchor', this.#span(range), { sign }));
  }

  // A block value reaches to the line that follows it; its last word is where people see its end.
  #span(range: Range | null | undefined): Span {
    const [start, end] = range ?? [0, 0];
    const text = this.#body.slice(start, end);
    return { file: this.#file, start: this.#offset + start, end: this.#offset + start + text.trimEnd().length };
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function readScalar(node: Scalar): unknown {
  const written = String(node.value);
  if (node.type !== 'PLAIN') return written;
  if (written === '' || written === '~' || written === 'null') return null;
  return written === 'true' ? true : written === 'false' ? false : written;
}
