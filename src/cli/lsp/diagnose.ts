// What the check noticed, as an editor shows it: the same sentences as in the report.
import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver/node';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { explain } from '../report/locate.ts';
import type { Language } from '../report/words.ts';
import type { OpenPlan } from './workspace.ts';

const HINT = { fa: 'راهنما', en: 'Hint' } as const;
const RELATED = { fa: 'اینجا را نیز ببینید', en: 'See also' } as const;

/** Gives what is to be shown in each file, by path; files without mistakes are left out. */
export function diagnose(open: OpenPlan, language: Language): Map<string, Shown[]> {
  const byFile = new Map<string, Shown[]>();
  for (const found of open.checked.diagnostics) {
    const list = byFile.get(found.span.file) ?? [];
    byFile.set(found.span.file, list);
    list.push(shown(open, found, language));
  }
  return byFile;
}

/** Shows one diagnostic. */
export function shown(open: OpenPlan, found: Diagnostic, language: Language): Shown {
  const { text, hint } = explain(found, language);
  const related = (found.related ?? []).map(({ span }) => ({
    location: { uri: open.uriOf(span.file), range: open.places(span.file).rangeOf(span) },
    message: RELATED[language],
  }));
  return {
    range: open.places(found.span.file).rangeOf(found.span),
    severity: found.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: found.code,
    source: 'sanad',
    message: hint === undefined ? text : `${text}\n${HINT[language]}: ${hint}`,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
