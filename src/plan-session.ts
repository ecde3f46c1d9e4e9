// A plan that is checked again and again, as it is while somebody writes. What was made of a file is kept as long as the file is the
// same, so that a check after an edit pays for the edited files and for the questions that are put to the plan as a whole.
import { applySettings, type Suppression } from './check/apply-settings.ts';
import { glyphCheck } from './check/check-glyphs.ts';
import type { CheckContext } from './check/rule.ts';
import { CheckMemory, checkFile, runChecks } from './check/run-checks.ts';
import { sortDiagnostics, type Diagnostic } from './diagnostic/diagnostic.ts';
import { buildPlan, type PlanMemory } from './model/build-plan.ts';
import type { Plan } from './model/types.ts';
import { parseDoc } from './parse/parse-doc.ts';
import type { Assets } from './read/read-assets.ts';
import { FolderReader } from './read/read-plan.ts';
import type { BudgetFile, PlanFolder, Source } from './read/source.ts';
import { Faces } from './render/text/faces.ts';
import { remember } from './text/remember.ts';
import { openWordList, type WordList } from './text/word-list.ts';

export interface CheckedPlan {
  /** Undefined when plan.md cannot be read. */
  readonly plan: Plan | undefined;
  /** What every stage noticed, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** What items leave out with a reason. */
  readonly suppressed: readonly Suppression[];
  /** The raw Markdown files. */
  readonly sources: readonly Source[];
  /** The budget tables that could be read. */
  readonly budgets: readonly BudgetFile[];
}

/** A plan as it was read, before anything is asked about it. */
export interface ReadPlan {
  /** Undefined when plan.md cannot be read. */
  readonly plan: Plan | undefined;
  readonly folder: PlanFolder;
  /** What keeps files and items from being read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives every file that is a text, for reports to count lines in. */
export function textsOf({ sources, budgets }: Pick<CheckedPlan, 'sources' | 'budgets'>): readonly Source[] {
  return [...sources, ...budgets.filter((file) => 'text' in file)];
}

export class PlanSession {
  readonly #reader: FolderReader;
  readonly #parse = remember(parseDoc);
  readonly #items: PlanMemory = new WeakMap();
  readonly #findings = new CheckMemory();
  readonly #checkFile = remember(checkFile);
  readonly #missingGlyphs: (source: Source) => Diagnostic[];
  readonly #words: WordList;

  /** `assets` tell which characters can be printed. */
  constructor(dir: string, assets: Assets) {
    this.#reader = new FolderReader(dir);
    this.#words = openWordList(assets.words);
    const faces = new Faces(assets.fonts);
    this.#missingGlyphs = remember(glyphCheck((character) => faces.has(character)));
  }

  /** Makes sure that a file is read anew. */
  forget(path: string): void {
    this.#reader.forget(path);
  }

  /** Reads the workbooks that are new or have changed, which a check does not wait for; tells whether there were any. */
  async readWorkbooks(): Promise<boolean> {
    return this.#reader.readWorkbooks();
  }

  /** Checks the plan as it is now, on a Jalali date; `buffers` are texts that stand for those on disk, by path. */
  check(today: string, buffers?: ReadonlyMap<string, string>): CheckedPlan {
    return this.judge(this.read(buffers), today);
  }

  /** Reads and models the plan as it is now, for those who show it before they judge it. */
  read(buffers?: ReadonlyMap<string, string>): ReadPlan {
    const { folder, diagnostics: fromReading } = this.#reader.read(buffers);
    const { plan, diagnostics: fromModel } = buildPlan(folder, folder.sources.map(this.#parse), this.#items);
    return { plan, folder, diagnostics: [...fromReading, ...fromModel] };
  }

  /** Checks what was read, on a Jalali date. */
  judge({ plan, folder, diagnostics: fromReading }: ReadPlan, today: string): CheckedPlan {
    const { sources, budgets = [] } = folder;
    const texts = new Map(textsOf({ sources, budgets }).map(({ path, text }) => [path, text]));
    const context: CheckContext = { today, textOf: (file) => texts.get(file) ?? '', words: this.#words };
    const fromChecks = [
      ...(plan ? runChecks(plan, context, this.#findings) : []),
      ...folder.sources.flatMap(this.#checkFile),
      ...folder.sources.flatMap(this.#missingGlyphs),
    ];
    const found = sortDiagnostics([...fromReading, ...fromChecks]);
    const settled = plan ? applySettings(plan, found) : { diagnostics: found, suppressed: [] };
    return { plan, ...settled, sources, budgets };
  }
}
