// Diagnostics as SARIF 2.1.0, which code scanning services read: rules with their pages, places, fixes, and what is set aside.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { CODES, type Code } from '../../diagnostic/codes.ts';
import { fingerprints } from './fingerprint.ts';
import { locate, locateSuppressed, type Located, type Place, type ReportInput } from './locate.ts';

/** Renders diagnostics as one run; paths are relative to where the program was started. */
export function renderSarif(input: ReportInput): string {
  const found = locate(input);
  const suppressed = locateSuppressed(input);
  const all = [...found, ...suppressed.map(({ left }) => left)];
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const names = fingerprints(all);
  const results = all.map((located, at) => {
    const aside = suppressed[at - found.length];
    return {
      ...result(located, codes.indexOf(located.code)),
      partialFingerprints: { 'sanad/v1': names[at] },
      ...(aside && { suppressions: [{ kind: 'inSource', justification: aside.reason, location: location(aside.place) }] }),
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sanad', rules: codes.map(ruleOf) } },
        language: input.language,
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(code: Code): object {
  const { severity, page } = CODES[code];
  return {
    id: code,
    ...(page && {
      shortDescription: { text: page.title },
      fullDescription: { text: page.why },
      help: { text: `${page.why}\n\n${page.how}`, markdown: `${page.why}\n\n${page.how}` },
    }),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
  };
}

function result({ code, severity, place, message, related, fix }: Located, ruleIndex: number): object {
  const hint = message.hint === undefined ? '' : ` ${message.hint}`;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message.text}${hint}` },
    locations: [location(place)],
    ...(related.length > 0 && { relatedLocations: related.map((other, id) => ({ id, ...location(other) })) }),
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: artifact(place),
              replacements: fix.edits.map((edit) => ({ deletedRegion: region(edit.place), insertedContent: { text: edit.text } })),
            },
          ],
        },
      ],
    }),
  };
}

function location(place: Place): object {
  return { physicalLocation: { artifactLocation: artifact(place), region: region(place) } };
}

function artifact({ path }: Place): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/') };
}

// Columns count UTF-16 units from 1, and the end is exclusive, in SARIF as here (§3.30).
function region({ start, end }: Place): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
