// glossary-unused: every term of the glossary is used in the plan, else its definition explains nothing to anyone.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import type { Item, Plan } from '../../../model/types.ts';
import { searchKey } from '../../../text/search-key.ts';
import { isRead } from '../../gaps.ts';
import { piecesOf } from '../../words/pieces.ts';
import type { CheckContext, PlanRule } from '../../rule.ts';

export const glossaryUnused: PlanRule = {
  codes: ['glossary-unused'],
  *check(plan, context) {
    const terms = Object.keys(plan.settings.glossary ?? {});
    // A term may be used where the facts could not be read.
    if (terms.length === 0 || !isRead(plan)) return;
    const files = [...plan.items.values()].filter(({ kind }) => kind !== 'plan').map(({ file }) => file);
    const waiting = new Map(terms.filter((term) => !stands(term, files, context)).map((term) => [term, searchKey(term)]));
    // Texts are folded one by one, and no further than is needed.
    for (const item of plan.items.values()) {
      if (waiting.size === 0) return;
      const spoken = spokenKey(plan, item, context);
      for (const [term, key] of waiting) if (spoken.includes(key)) waiting.delete(term);
    }
    for (const term of waiting.keys()) yield diagnostic('glossary-unused', keySpan(plan.settings.spans, ['glossary', term]), { term });
  },
};

// Where a term was found the last time, it most likely still is; a hint, and never an answer.
const seenIn = new Map<string, string>();

/** Tells whether a term stands in some file as it is written. */
function stands(term: string, files: readonly string[], context: CheckContext): boolean {
  const seen = seenIn.get(term);
  if (seen !== undefined && files.includes(seen) && context.textOf(seen).includes(term)) return true;
  const found = files.find((file) => context.textOf(file).includes(term));
  if (found !== undefined) seenIn.set(term, found);
  return found !== undefined;
}

// The glossary itself does not count, the rest of plan.md does.
function spokenKey(plan: Plan, item: Item, context: CheckContext): string {
  const known = keys.get(item);
  if (known !== undefined) return known;
  const glossary = plan.settings.spans.fields.get('glossary')?.value;
  const isGlossary = (start: number): boolean => glossary !== undefined && start >= glossary.start && start < glossary.end;
  const pieces = piecesOf(item, context.textOf(item.file)).filter(
    (piece) => item.kind !== 'plan' || !isGlossary(piece.span(0, piece.text.length).start),
  );
  const key = searchKey(pieces.map(({ text }) => text).join('\n'));
  keys.set(item, key);
  return key;
}

// A check that is run again asks for the same items.
const keys = new WeakMap<Item, string>();
