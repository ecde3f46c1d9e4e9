// What stands behind the code of a diagnostic: how grave it is, its words in two languages, and its page in the guide of rules.
// The codes themselves are in codes/, one file for each area.

export type Severity = 'error' | 'warning';

export interface Message {
  readonly text: string;
  readonly hint?: string;
}

/** How one language writes what a message speaks of. */
export interface Words {
  /** A field by its label and its key, or as written where the vocabulary does not have it. */
  field(key: string): string;
  /** What a field is for, where the vocabulary says it. */
  help(key: string): string | undefined;
  kind(key: string): string;
  /** The plural of a kind. */
  kinds(key: string): string;
  /** A value that a field allows, by its word and its key. */
  value(field: string, key: string): string;
  /** A quantity: grouped by thousands. */
  number(value: number): string;
  /** Digits of a year or a date, nothing else changed. */
  digits(written: string | number): string;
}

/** A text in both languages. */
export interface Both {
  readonly fa: string;
  readonly en: string;
}

/** Puts the arguments of a code into words. */
export type Wording<A> = (args: A, words: Words) => Message;

/** The page of a code in the guide, in Persian Markdown. */
export interface Page {
  /** The rule as a short sentence, as in «هر هدف کلان با شاخصی سنجیده می‌شود». */
  readonly title: string;
  /** Why the plan needs this, in a few sentences. */
  readonly why: string;
  /** How it is mended. */
  readonly how: string;
}

/** One code; `A` are the arguments of its diagnostics. */
export interface CodeEntry<A> {
  /** `off` is for rules that a plan must ask for in its settings. */
  readonly severity: Severity | 'off';
  /**
   * Nothing right can be made of a plan while it stands, or what it forbids is not safe: neither the settings of a plan nor a
   * reason on an item take it away.
   */
  readonly binding?: true;
  readonly fa: Wording<A>;
  readonly en: Wording<A>;
  readonly page?: Page;
}

/** Declares a code with the type of its arguments. */
export function code<A = Record<never, never>>(entry: CodeEntry<A>): CodeEntry<A> {
  return entry;
}
