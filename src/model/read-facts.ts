// The front matter of an item as written -> its facts with canonical keys, and the place of each by those keys.
// Every mistake is reported at once: fields the kind does not have, fields written twice, missing ones, wrong values.
import { diagnostic, type Diagnostic, type Expected, type Span } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/replacement.ts';
import { keySpan, pathKey, valueSpan, type FieldPath, type SpanIndex } from '../diagnostic/span-index.ts';
import type { FrontMatter } from '../parse/parsed-doc.ts';
import { findClosestKey } from '../text/find-closest.ts';
import { canonicalFacts, nameOf } from './canonical-facts.ts';
import type { IssueParams } from './fields.ts';
import { SCHEMAS, type Facts } from './schemas.ts';
import { VALUES, type Kind } from './vocabulary.ts';

export interface FactsRead<K extends Kind> {
  /** Undefined when anything in them is wrong. */
  readonly facts: Facts[K] | undefined;
  readonly spans: SpanIndex;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the facts of an item of the given kind. */
export function readFacts<K extends Kind>(kind: K, frontMatter: FrontMatter): FactsRead<K> {
  const { data, spans, ...canonical } = canonicalFacts(kind, frontMatter);
  const result = SCHEMAS[kind].safeParse(data);
  const issues = result.success ? [] : result.error.issues.filter(({ path }) => !canonical.isMisspelt(path as FieldPath));
  const diagnostics = [...canonical.diagnostics, ...issues.map((issue) => fromIssue(issue, kind, data, spans))];
  return { facts: diagnostics.length === 0 ? (result.data as Facts[K]) : undefined, spans, diagnostics };
}

/** What is read here of an issue of the schema library. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly params?: unknown;
}

function fromIssue(issue: Issue, kind: Kind, data: unknown, spans: SpanIndex): Diagnostic {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = valueAt(data, path);
  const params = issue.params as IssueParams | undefined;
  const field = nameOf(path);
  if (found === undefined || found === null) return diagnostic('field-missing', missingSpan(path, spans), { field, kind });
  if (params?.problem === 'value') {
    const value = describe(found);
    const labels: Readonly<Record<string, string>> = VALUES[params.values];
    const allowed = Object.keys(labels);
    const closest = findClosestKey(value, Object.entries(labels));
    const span = valueSpan(spans, path);
    return diagnostic('value-unknown', span, { field, value, allowed, ...(closest && { closest }) }, [], replacement(span, value, closest));
  }
  const expected = params?.problem === 'type' ? params.expected : (EXPECTED_OF[String(issue.expected)] ?? 'text');
  return diagnostic('field-type', valueSpan(spans, path), { field, expected, found: describe(found) });
}

const EXPECTED_OF: Readonly<Record<string, Expected>> = { array: 'list', object: 'map', record: 'map' };

// A field written without a value is shown at its key; one not written at all, at the key of what should hold it, or the first line.
function missingSpan(path: FieldPath, spans: SpanIndex): Span {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    if (spans.fields.has(pathKey(part))) return keySpan(spans, part);
  }
  const { file, start } = spans.whole;
  return { file, start, end: start + '---'.length };
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined),
    data,
  );
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
