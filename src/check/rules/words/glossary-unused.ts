// glossary-unused: every term of the glossary is used in the plan, else its definition explains nothing to anyone.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import type { Plan } from '../../../model/types.ts';
import { searchKey } from '../../../text/search-key.ts';
import { piecesOf } from '../../words/pieces.ts';
import type { CheckContext, PlanRule } from '../../rule.ts';

export const glossaryUnused: PlanRule = {
  codes: ['glossary-unused'],
  *check(plan, context) {
    const terms = Object.keys(plan.settings.glossary ?? {});
    // A term may be used where the facts could not be read.
    if (terms.length === 0 || [...plan.known.keys()].some((id) => !plan.items.has(id))) return;
    const texts = [...plan.items.values()].filter(({ kind }) => kind !== 'plan').map(({ file }) => context.textOf(file));
    const waiting = terms.filter((term) => !texts.some((text) => text.includes(term)));
    if (waiting.length === 0) return;
    const keys = spokenKeys(plan, context);
    for (const term of waiting) {
      if (!keys.some((key) => key.includes(searchKey(term)))) {
        yield diagnostic('glossary-unused', keySpan(plan.settings.spans, ['glossary', term]), { term });
      }
    }
  },
};

// The glossary itself does not count, the rest of plan.md does.
function spokenKeys(plan: Plan, context: CheckContext): string[] {
  const glossary = plan.settings.spans.fields.get('glossary')?.value;
  const isGlossary = (file: string, start: number): boolean =>
    glossary !== undefined && file === glossary.file && start >= glossary.start && start < glossary.end;
  return [...plan.items.values()].map((item) => {
    const pieces = piecesOf(item, context.textOf(item.file)).filter(
      (piece) => item.kind !== 'plan' || !isGlossary(item.file, piece.span(0, piece.text.length).start),
    );
    return searchKey(pieces.map(({ text }) => text).join('\n'));
  });
}
