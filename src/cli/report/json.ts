// Diagnostics for programs: one JSON object with places, arguments and sentences.
import { countSeverities, locate, locateSuppressed, type Located, type ReportInput } from './locate.ts';

/** Renders diagnostics as JSON; lines and columns count from 1, `end` is exclusive. */
export function renderJson(input: ReportInput): string {
  const diagnostics = locate(input).map(diagnosticJson);
  const suppressed = locateSuppressed(input).map(({ left, reason, place }) => ({ ...diagnosticJson(left), reason, reasonAt: place }));
  return `${JSON.stringify({ ...countSeverities(diagnostics), diagnostics, suppressed }, undefined, 2)}\n`;
}

function diagnosticJson({ code, severity, place, args, message, related, fix }: Located) {
  return {
    ...place,
    severity,
    code,
    args,
    message: message.text,
    ...(message.hint === undefined ? {} : { hint: message.hint }),
    related,
    ...(fix && { fix: { safe: fix.safe, edits: fix.edits.map(({ place, text }) => ({ ...place, text })) } }),
  };
}
