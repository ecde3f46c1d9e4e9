// sanad check --fix: the safe fixes of a plan are made in its files, as often as they bring new ones to light.
import { join } from 'node:path';
import { applyFixes } from '../diagnostic/apply-fixes.ts';
import type { Diagnostic, Fix } from '../diagnostic/diagnostic.ts';
import { docShape } from '../parse/doc-shape.ts';
import { parseDoc } from '../parse/parse-doc.ts';
import { PlanSession, type CheckedPlan } from '../plan-session.ts';
import type { Assets } from '../read/read-assets.ts';
import type { Source } from '../read/source.ts';
import { replaceFile } from '../write/replace-file.ts';

export interface FixedPlan {
  /** What is left. */
  readonly checked: CheckedPlan;
  /** How many mistakes were mended, and in how many files. */
  readonly mended: number;
  readonly files: number;
}

// Each round mends what the one before has laid open («12%» → «۱۲%» → «۱۲٪»); more than a few there never are.
const MOST_ROUNDS = 8;

/** Makes every safe fix in the files of a plan, each file written whole or not at all, and checks again. */
export async function fixPlan(dir: string, assets: Assets, today: string): Promise<FixedPlan> {
  const files = new Set<string>();
  let mended = 0;
  // Only what was mended is looked at again.
  const session = new PlanSession(dir, assets);
  await session.readWorkbooks();
  let checked = session.check(today);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    for (const source of checked.sources) {
      const { text, applied } = fixSource(source, checked.diagnostics);
      if (text === source.text) continue;
      await replaceFile(join(dir, source.path), text);
      files.add(source.path);
      mended += applied.length;
      changed = true;
    }
    if (!changed) break;
    checked = session.check(today);
  }
  return { checked, mended, files: files.size };
}

/**
 * Applies the safe fixes of one file. A file whose facts cannot be read is left alone, and so is any fix after which the file would
 * be made of other parts than before.
 */
export function fixSource(source: Source, diagnostics: readonly Diagnostic[]): { text: string; applied: readonly Fix[] } {
  const fixes = diagnostics.flatMap(({ span, fix }) => (span.file === source.path && fix?.safe ? [fix] : []));
  const shape = fixes.length > 0 ? docShape(parseDoc(source)) : undefined;
  if (shape === undefined) return { text: source.text, applied: [] };
  const keepsShape = (some: readonly Fix[]): boolean =>
    docShape(parseDoc({ ...source, text: applyFixes(source.text, some).text })) === shape;
  if (keepsShape(fixes)) return applyFixes(source.text, fixes);
  let kept: readonly Fix[] = [];
  for (const fix of fixes) if (keepsShape([...kept, fix])) kept = [...kept, fix];
  return applyFixes(source.text, kept);
}
