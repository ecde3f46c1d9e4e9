// Every clause of the documents above the plan is answered by a provision or marked as not applicable; never both.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../../../diagnostic/span-index.ts';
import type { Plan } from '../../../model/types.ts';
import type { Related } from '../../../diagnostic/diagnostic.ts';
import { isWhole } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';
import { groupBy } from '../../../text/group-by.ts';

export const clauses: PlanRule = {
  codes: ['clause-unanswered', 'clause-contradiction'],
  *check(plan) {
    const answers = findAnswers(plan);
    const isRead = isWhole(plan, 'provision') && [...answers.keys()].every((answer) => plan.known.has(documentOf(answer)));
    const named = groupBy(answers.keys(), documentOf);
    for (const { id, clauses: stated, notApplicable = {}, spans } of plan.byKind.upstream) {
      const written = Object.keys(stated).map((key) => `${id}#${key}`);
      const isClear =
        (named.get(id) ?? []).every((answer) => written.includes(answer)) &&
        Object.keys(notApplicable).every((key) => Object.hasOwn(stated, key));
      for (const [key, text] of Object.entries(stated)) {
        const answer = answers.get(`${id}#${key}`);
        const isMarked = Object.hasOwn(notApplicable, key);
        if (answer && isMarked) yield diagnostic('clause-contradiction', keySpan(spans, ['notApplicable', key]), { clause: key }, [answer]);
        // A clause that is named and not there, or a document that is not, may be meant for any of those left over.
        if (!answer && !isMarked && isClear && isRead)
          yield diagnostic('clause-unanswered', keySpan(spans, ['clauses', key]), { clause: key, text });
      }
    }
  },
};

const documentOf = (clause: string): string => clause.split('#')[0] ?? '';

// Clauses as `id#clause`, each with the first place where a provision names it.
function findAnswers(plan: Plan): Map<string, Related> {
  const answers = new Map<string, Related>();
  for (const { legalBasis = [], spans } of plan.byKind.provision) {
    for (const [at, clause] of legalBasis.entries()) {
      if (!answers.has(clause)) answers.set(clause, { span: valueSpan(spans, ['legalBasis', at]) });
    }
  }
  return answers;
}
