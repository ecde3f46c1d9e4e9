// Plan -> what its rules notice. The rules of each area are listed in rules/, one file each.
import { CODES, type Code } from '../diagnostic/codes.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Item, Plan, PlanSettings } from '../model/types.ts';
import { NO_WORDS } from '../text/word-list.ts';
import type { CheckContext, FileRule, ItemRule, Rule } from './rule.ts';
import { budgetRules } from './rules/budget-rules.ts';
import { indicatorsRules } from './rules/indicators-rules.ts';
import { logicRules } from './rules/logic-rules.ts';
import { moneyRules } from './rules/money-rules.ts';
import { proseRules } from './rules/prose-rules.ts';
import { referencesRules } from './rules/references-rules.ts';
import { safetyRules } from './rules/safety-rules.ts';
import { wordsRules } from './rules/words-rules.ts';

export const RULES: readonly Rule[] = [
  ...referencesRules,
  ...proseRules,
  ...logicRules,
  ...indicatorsRules,
  ...moneyRules,
  ...budgetRules,
  ...wordsRules,
  ...safetyRules,
];

/**
 * What rules of single items noticed, kept while neither the item nor the settings of the plan change. A check that is run again
 * after an edit passes the same memory and pays for the edited files alone.
 */
export class CheckMemory {
  #settings: PlanSettings | undefined;
  #found = new WeakMap<Item, readonly Diagnostic[]>();

  /** Gives what was noticed of an item, asking `check` where nothing is remembered. */
  recall(item: Item, settings: PlanSettings, check: () => readonly Diagnostic[]): readonly Diagnostic[] {
    if (settings !== this.#settings) {
      this.#settings = settings;
      this.#found = new WeakMap();
    }
    const known = this.#found.get(item);
    if (known) return known;
    const found = check();
    this.#found.set(item, found);
    return found;
  }
}

/** Runs every rule and sorts what they notice; severities are those of the codes. */
export function runChecks(plan: Plan, context: CheckContext, memory = new CheckMemory()): Diagnostic[] {
  const rules = ITEM_RULES.filter(({ codes }) => codes.some((code) => isAsked(code, plan.settings)));
  const ofItems = [...plan.items.values()].flatMap((item) =>
    memory.recall(item, plan.settings, () =>
      rules.flatMap((rule) => [...rule.checkItem(item, plan.settings, context.textOf(item.file), context.words ?? NO_WORDS)]),
    ),
  );
  const ofPlan = RULES.flatMap((rule) => ('check' in rule ? [...rule.check(plan, context)] : []));
  return sortDiagnostics([...ofItems, ...ofPlan]);
}

/** Runs the rules that ask for the raw text of a file alone. */
export function checkFile({ path, text }: { readonly path: string; readonly text: string }): Diagnostic[] {
  return FILE_RULES.flatMap((rule) => [...rule.checkFile(path, text)]);
}

const FILE_RULES: readonly FileRule[] = RULES.filter((rule) => 'checkFile' in rule);

const ITEM_RULES: readonly ItemRule[] = RULES.filter((rule) => 'checkItem' in rule);

// What nobody wants to know need not be looked for.
function isAsked(code: Code, { checks = {} }: PlanSettings): boolean {
  return (checks[code] ?? CODES[code].severity) !== 'off' || CODES[code].binding === true;
}
