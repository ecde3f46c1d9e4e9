// What a rule is, and what several rules need to say a place or judge an id.
import { diagnostic, type Code, type Diagnostic, type RefTarget, type Span } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/replacement.ts';
import { formerAddresses } from '../model/former-ids.ts';
import type { Item, Plan, PlanSettings } from '../model/types.ts';
import type { Kind } from '../model/vocabulary.ts';
import { findClosest } from '../text/find-closest.ts';
import type { WordList } from '../text/word-list.ts';

/** What rules know besides the plan. */
export interface CheckContext {
  /** The Jalali date of the day on which is checked, YYYY/MM/DD. */
  readonly today: string;
  /** Gives the raw text of a file of the plan. */
  textOf(file: string): string;
  /** The words of Persian; without them, rules that need a dictionary are silent. */
  readonly words?: WordList;
}

/** A question put to the plan as a whole. */
export interface PlanRule {
  /** Every code the rule may give. */
  readonly codes: readonly Code[];
  check(plan: Plan, context: CheckContext): Iterable<Diagnostic>;
}

/** A question whose answer hangs on one item, its file and the settings of the plan alone, so that it can be remembered. */
export interface ItemRule {
  readonly codes: readonly Code[];
  checkItem(item: Item, settings: PlanSettings, text: string, words: WordList): Iterable<Diagnostic>;
}

/** A question put to the raw text of one Markdown file, read or not: what must not be there at all. */
export interface FileRule {
  readonly codes: readonly Code[];
  checkFile(file: string, text: string): Iterable<Diagnostic>;
}

export type Rule = PlanRule | ItemRule | FileRule;

/** A node of prose, as far as its place is concerned. */
export interface ProseNode {
  readonly position?:
    { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined;
}

/** Gives the place of a node of an item's prose in the item's file. */
export function proseSpan(item: Item, { position }: ProseNode): Span {
  return { file: item.file, start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Gives the `closest` argument of a diagnostic, or nothing when no name is close. */
export function guess(written: string, names: Iterable<string>): { closest?: string } {
  const closest = findClosest(written, names);
  return closest === undefined ? {} : { closest };
}

/** Reports a name that is none of those known, with the one that was probably meant. */
export function unknown(what: RefTarget, id: string, known: Iterable<string>, span: Span): Diagnostic {
  const meant = guess(id, known);
  return diagnostic('ref-unknown', span, { id, what, ...meant }, [], replacement(span, id, meant.closest));
}

/** Reports an id that its item no longer has, with the one that it has now. */
export function renamed(what: RefTarget, id: string, now: string, span: Span): Diagnostic {
  return diagnostic('ref-unknown', span, { id, what, closest: now, former: true }, [], replacement(span, id, now));
}

/** Checks that an id is an item's, of one of the given kinds; of any kind when none is given. Items whose facts are broken count. */
export function* checkItemId(plan: Plan, id: string, expected: readonly Kind[], span: Span): Iterable<Diagnostic> {
  const found = plan.known.get(id);
  const fits = (kind: Kind): boolean => expected.length === 0 || expected.includes(kind);
  if (found === undefined) {
    const now = formerAddresses(plan).get(id);
    const kind = now === undefined ? undefined : plan.known.get(now);
    if (now !== undefined && kind !== undefined && fits(kind)) {
      yield renamed('item', id, now, span);
      return;
    }
    const candidates = [...plan.known].flatMap(([known, kind]) => (fits(kind) ? [known] : []));
    yield unknown('item', id, candidates, span);
  } else if (!fits(found)) yield diagnostic('ref-kind', span, { id, found, expected });
}
