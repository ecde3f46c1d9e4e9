// Diagnostics for programs: one JSON object with places, arguments and sentences.
import { countSeverities, locate, type ReportInput } from './locate.ts';

/** Renders diagnostics as JSON; lines and columns count from 1, `end` is exclusive. */
export function renderJson(input: ReportInput): string {
  const diagnostics = locate(input).map(({ code, severity, place, args, message, related }) => ({
    ...place,
    severity,
    code,
    args,
    message: message.text,
    ...(message.hint === undefined ? {} : { hint: message.hint }),
    related,
  }));
  return `${JSON.stringify({ ...countSeverities(diagnostics), diagnostics }, undefined, 2)}\n`;
}
