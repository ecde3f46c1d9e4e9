// Every code that a diagnostic may bear. Codes name the problem, area first, and are never renamed or reused.
import type { CodeEntry } from './code.ts';
import { budgetCodes } from './codes/budget.ts';
import { factsCodes } from './codes/facts.ts';
import { filesCodes } from './codes/files.ts';
import { indicatorsCodes } from './codes/indicators.ts';
import { logicCodes } from './codes/logic.ts';
import { moneyCodes } from './codes/money.ts';
import { proseCodes } from './codes/prose.ts';
import { referencesCodes } from './codes/references.ts';
import { safetyCodes } from './codes/safety.ts';
import { settingsCodes } from './codes/settings.ts';
import { wordsCodes } from './codes/words.ts';

/** The areas in the order of the guide, each with its codes. */
export const AREAS = {
  files: filesCodes,
  facts: factsCodes,
  references: referencesCodes,
  prose: proseCodes,
  logic: logicCodes,
  indicators: indicatorsCodes,
  money: moneyCodes,
  budget: budgetCodes,
  words: wordsCodes,
  safety: safetyCodes,
  settings: settingsCodes,
} as const;

export type Area = keyof typeof AREAS;

type Codes = typeof filesCodes &
  typeof factsCodes &
  typeof referencesCodes &
  typeof proseCodes &
  typeof logicCodes &
  typeof indicatorsCodes &
  typeof moneyCodes &
  typeof budgetCodes &
  typeof wordsCodes &
  typeof safetyCodes &
  typeof settingsCodes;

export type Code = keyof Codes;

/** The arguments of each code. */
export type DiagnosticArgs = { readonly [C in Code]: Codes[C] extends CodeEntry<infer A> ? A : never };

/** Every code with what stands behind it. */
export const CODES: { readonly [C in Code]: CodeEntry<DiagnosticArgs[C]> } = Object.assign({}, ...Object.values(AREAS)) as Codes;

/** Tells whether a text is a code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
