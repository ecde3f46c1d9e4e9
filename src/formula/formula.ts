// A formula as we keep it: a small tree of our own, so that what is printed and what is computed are one and the same.

export type Operator = '+' | '-' | '*' | '/' | '^';

/** The functions a formula may call, with the number of values each takes. */
export const FUNCTIONS = {
  sum: { label: 'جمع', least: 1, most: Infinity },
  mean: { label: 'میانگین', least: 1, most: Infinity },
  min: { label: 'کمینه', least: 1, most: Infinity },
  max: { label: 'بیشینه', least: 1, most: Infinity },
  abs: { label: 'قدر مطلق', least: 1, most: 1 },
  round: { label: 'گردشده', least: 1, most: 1 },
  sqrt: { label: 'جذر', least: 1, most: 1 },
} as const;

export type FunctionName = keyof typeof FUNCTIONS;

/** A part of a text; offsets in UTF-16 units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An expression and where it stands in the text of its formula, from its first word or number to its last. */
export type Expression = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'variable'; readonly name: string }
    | { readonly kind: 'negative'; readonly of: Expression }
    | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  );

/** One appearance of a variable in the text of a formula. */
export interface VariableUse extends Place {
  readonly name: string;
}

export interface Formula {
  readonly expression: Expression;
  /** Every appearance of every variable, in the order of the text. */
  readonly variables: readonly VariableUse[];
}

/** Why a text is no formula, and where in it; the words for reasons are in diagnostic/reasons.ts. */
export type FormulaProblem = Place &
  (
    | { readonly code: 'formula-function'; readonly name: string }
    | {
        readonly code: 'formula-syntax';
        readonly reason: 'empty' | 'character' | 'word' | 'operator' | 'bracket' | 'end' | 'arguments' | 'long' | 'other';
      }
  );
