// What mends a mistake at the cursor: the fixes of the check, the word that was probably meant, a reason for leaving it out; and all
// safe fixes of a file at once.
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver/node';
import { CODES } from '../../diagnostic/codes.ts';
import type { Diagnostic, Edit, Fix } from '../../diagnostic/diagnostic.ts';
import { pathKey, valueSpan } from '../../diagnostic/span-index.ts';
import type { Item } from '../../model/types.ts';
import { fixSource } from '../fix-plan.ts';
import type { Language } from '../report/words.ts';
import { shown } from './diagnose.ts';
import type { OpenPlan, PlanFile } from './workspace.ts';

/** The kind under which all safe fixes of a file are asked for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.sanad`;

const TITLES = {
  fa: {
    mend: 'اصلاح ایراد',
    meant: (word: string) => `جایگزینی با «${word}»`,
    suppress: (code: string) => `چشم‌پوشی از «${code}» با ذکر دلیل`,
    reason: 'دلیل را اینجا بنویسید',
    all: 'همهٔ اصلاح‌های بی‌خطر این پرونده',
  },
  en: {
    mend: 'Mend this',
    meant: (word: string) => `Replace by “${word}”`,
    suppress: (code: string) => `Set “${code}” aside with a reason`,
    reason: 'Write the reason here',
    all: 'All safe fixes of this file',
  },
} as const;

/** Gives the actions for a range of a file; `only` are the kinds that are asked for, if not all. */
export function codeActions({ open, path }: PlanFile, range: Range, only: readonly string[] | undefined, language: Language): CodeAction[] {
  const wants = (kind: string): boolean => only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const places = open.places(path);
  const [from, to] = [places.offsetAt(range.start), places.offsetAt(range.end)];
  const ofFile = open.checked.diagnostics.filter(({ span }) => span.file === path);
  const here = ofFile.filter(({ span }) => span.start <= to && from <= span.end);
  const quick = wants(CodeActionKind.QuickFix) ? here.flatMap((found) => quickFixes(open, path, found, language)) : [];
  return [...quick, ...(wants(FIX_ALL) ? fixAll(open, path, ofFile, language) : [])];
}

// The same fixes as `sanad check --fix` makes in one round; the next check finds what is left.
function fixAll(open: OpenPlan, path: string, ofFile: readonly Diagnostic[], language: Language): CodeAction[] {
  const { applied } = fixSource({ path, text: open.places(path).text }, ofFile);
  const edits = applied.flatMap((fix) => fix.edits);
  if (edits.length === 0) return [];
  return [{ title: TITLES[language].all, kind: FIX_ALL, edit: { changes: { [open.uriOf(path)]: textEdits(open, path, edits) } } }];
}

function quickFixes(open: OpenPlan, path: string, found: Diagnostic, language: Language): CodeAction[] {
  const titles = TITLES[language];
  const action = (title: string, edits: readonly Edit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown(open, found, language)],
    edit: { changes: { [open.uriOf(path)]: textEdits(open, path, edits) } },
    ...(isPreferred && { isPreferred }),
  });
  const { text } = open.places(path);
  const meant = found.fix ? undefined : meantEdit(found, text);
  const item = open.itemOf(path)?.item;
  const suppress = item && !CODES[found.code].binding ? suppressEdit(item, found.code, text, titles.reason) : undefined;
  return [
    ...(found.fix ? [action(fixTitle(found.fix, titles), found.fix.edits, true)] : []),
    ...(meant ? [action(titles.meant(meant.text), [meant], true)] : []),
    ...(suppress ? [action(titles.suppress(found.code), [suppress])] : []),
  ];
}

function fixTitle({ edits }: Fix, titles: (typeof TITLES)[Language]): string {
  const [edit, ...others] = edits;
  const word = edit?.text.trim() ?? '';
  return others.length > 0 || word === '' || word.length > 40 || word.includes('\n') ? titles.mend : titles.meant(word);
}

// What was written stands in the place of the mistake, alone or with marks around it.
function meantEdit({ args, span }: Diagnostic, text: string): Edit | undefined {
  const said = args as Readonly<Record<string, unknown>>;
  const closest = said['closest'];
  if (typeof closest !== 'string') return undefined;
  const place = text.slice(span.start, span.end);
  for (const name of ['value', 'argument', 'name', 'id', 'field', 'path', 'code']) {
    const written = said[name];
    if (typeof written !== 'string' || written === '' || place.split(written).length !== 2) continue;
    const start = span.start + place.indexOf(written);
    return { span: { ...span, start, end: start + written.length }, text: closest };
  }
  return undefined;
}

/** Writes a reason for leaving a code out into the facts of an item; nothing where the code has one. */
function suppressEdit({ file, spans, suppress }: Item, code: string, text: string, reason: string): Edit | undefined {
  if (suppress && Object.hasOwn(suppress, code)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const at = (offset: number, added: string): Edit => ({ span: { file, start: offset, end: offset }, text: added });
  if (!spans.fields.has(pathKey(['suppress']))) {
    // Before the closing fence.
    const fence = text.lastIndexOf('---', spans.whole.end);
    return at(fence, `suppress:${eol}  ${code}: ${reason}${eol}`);
  }
  const { start, end } = valueSpan(spans, ['suppress']);
  if (text[start] === '{') return at(end - 1, `${suppress && Object.keys(suppress).length > 0 ? ', ' : ''}${code}: ${reason}`);
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const indent = /^ */.exec(text.slice(lineStart, start))?.[0] ?? '';
  return at(end, `${eol}${indent}${code}: ${reason}`);
}

function textEdits(open: OpenPlan, path: string, edits: readonly Edit[]) {
  const places = open.places(path);
  return edits.map(({ span, text }) => ({ range: places.rangeOf(span), newText: text }));
}
