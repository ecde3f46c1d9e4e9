// The SWOT factors of a domain, one by one, with the place where each is written.
import type { Span } from '../diagnostic/diagnostic.ts';
import { keySpan, valueSpan } from '../diagnostic/span-index.ts';
import type { Domain, Link, Plan } from '../model/types.ts';
import { byDomain } from '../reckon/by-domain.ts';

export type SwotGroup = keyof Domain['swot'];

export interface Factor {
  readonly key: string;
  readonly text: string;
  readonly group: SwotGroup;
  readonly span: Span;
}

const GROUPS: readonly SwotGroup[] = ['strengths', 'weaknesses', 'opportunities', 'threats'];

/** Lists the factors group by group. */
export function swotFactors({ swot, spans }: Domain): Factor[] {
  return GROUPS.flatMap((group) =>
    Object.entries(swot[group]).map(([key, text]) => ({ key, text, group, span: keySpan(spans, ['swot', group, key]) })),
  );
}

/** Finds where problems and strategies of a domain use its factors: by key, the first place of each. */
export function swotUses(plan: Plan, domain: Domain): Map<string, Pick<Link, 'span'>> {
  const uses = new Map<string, Pick<Link, 'span'>>();
  const own = [...(byDomain(plan.byKind.problem).get(domain.id) ?? []), ...(byDomain(plan.byKind.strategy).get(domain.id) ?? [])];
  for (const { swot = [], spans } of own) {
    for (const [at, key] of swot.entries()) if (!uses.has(key)) uses.set(key, { span: valueSpan(spans, ['swot', at]) });
  }
  return uses;
}
