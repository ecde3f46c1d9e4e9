// What was noticed, seen through what the plan itself says of the check: severities in plan.md (`checks`), and reasons on items for
// leaving a mistake out (`suppress`). Binding codes stay as they are.
import { CODES, isCode, type Code } from '../diagnostic/codes.ts';
import { diagnostic, sortDiagnostics, type Diagnostic, type Severity, type Span } from '../diagnostic/diagnostic.ts';
import { keySpan } from '../diagnostic/span-index.ts';
import type { Item, Plan } from '../model/types.ts';
import { findClosest } from '../text/find-closest.ts';

/** A mistake that an item leaves out on purpose. */
export interface Suppression {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  /** Where the reason is written. */
  readonly span: Span;
}

export interface Settled {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppression[];
}

/** Gives each diagnostic the severity that the plan wants, takes out what is off or left out with a reason, and checks the settings. */
export function applySettings(plan: Plan, found: readonly Diagnostic[]): Settled {
  const severities: Readonly<Record<string, Severity | 'off'>> = plan.settings.checks ?? {};
  const reasons = collectReasons(plan);
  const suppressed: Suppression[] = [];
  const kept: Diagnostic[] = [];
  for (const one of found) {
    const severity = severityOf(one.code, severities);
    const reason = reasons.get(reasonKey(one.span.file, one.code));
    if (severity === 'off') continue;
    if (reason) {
      reason.used = true;
      suppressed.push({ diagnostic: one, reason: reason.text, span: reason.span });
    } else kept.push(severity === one.severity ? one : { ...one, severity });
  }
  const unused = [...reasons.values()].filter(({ used }) => !used);
  const stale = unused.map(({ code, span }) => diagnostic('suppression-unused', span, { code }));
  const settings = [...checkSettings(plan), ...stale].filter(({ code }) => severityOf(code, severities) !== 'off');
  return { diagnostics: sortDiagnostics([...kept, ...settings]), suppressed };
}

function severityOf(code: Code, severities: Readonly<Record<string, Severity | 'off'>>): Severity | 'off' {
  const entry = CODES[code];
  return entry.binding ? entry.severity : (severities[code] ?? entry.severity);
}

interface Reason {
  readonly code: Code;
  readonly text: string;
  readonly span: Span;
  used: boolean;
}

const reasonKey = (file: string, code: string): string => `${file}\u0000${code}`;

function collectReasons(plan: Plan): Map<string, Reason> {
  const reasons = new Map<string, Reason>();
  for (const { file, suppress = {}, spans } of plan.items.values()) {
    for (const [code, text] of Object.entries(suppress)) {
      if (isCode(code) && !CODES[code].binding)
        reasons.set(reasonKey(file, code), { code, text, span: keySpan(spans, ['suppress', code]), used: false });
    }
  }
  return reasons;
}

function* checkSettings(plan: Plan): Iterable<Diagnostic> {
  yield* checkCodes(plan.settings, 'checks', plan.settings.checks);
  for (const item of plan.items.values()) yield* checkCodes(item, 'suppress', item.suppress);
}

function* checkCodes(item: Item, field: 'checks' | 'suppress', written: Readonly<Record<string, unknown>> = {}): Iterable<Diagnostic> {
  for (const code of Object.keys(written)) {
    const span = keySpan(item.spans, [field, code]);
    if (!isCode(code)) {
      const closest = findClosest(code, Object.keys(CODES));
      yield diagnostic('rule-unknown', span, { code, ...(closest !== undefined && { closest }) });
    } else if (CODES[code].binding) yield diagnostic('rule-binding', span, { code });
  }
}
