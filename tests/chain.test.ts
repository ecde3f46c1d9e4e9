// The chain, as a property of any plan: where no rule complains of a link, every project leads up to a problem and to a goal.
// The plans are drawn at random: items of every rank, each naming any items at all, in right and wrong places.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { runChecks } from '../src/check/run-checks.ts';
import { buildPlan } from '../src/model/build-plan.ts';
import type { Plan } from '../src/model/types.ts';
import { parseDoc } from '../src/parse/parse-doc.ts';

const BASE = 'tests/fixtures/_base/plan';
const ROADS = 'domains/roads';

/** The ranks of the chain from above: a file of the base as a pattern, and the field that names the rank above. */
const RANKS = [
  { kind: 'goal', from: 'vision/goals/goal-access.md', field: undefined },
  { kind: 'problem', from: `${ROADS}/problems/late-bus.md`, field: 'goals' },
  { kind: 'strategy', from: `${ROADS}/strategies/more-buses.md`, field: 'problems' },
  { kind: 'provision', from: `${ROADS}/provisions/renew-fleet.md`, field: 'strategies' },
  { kind: 'project', from: `${ROADS}/projects/new-buses.md`, field: 'provisions' },
] as const;

/** What complains of a broken link; the other rules are of no account here. */
const OF_LINKS: ReadonlySet<string> = new Set(['parent-missing', 'ref-unknown', 'ref-kind', 'link-cycle']);

// A parent is mostly of the rank above, and sometimes of any rank, or none at all.
const PARENT = fc.record({ at: fc.nat(3), slip: fc.nat(60), rank: fc.nat(5) });
const PARENTS = fc.oneof(
  { weight: 12, arbitrary: fc.array(PARENT, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([]) },
);
const PLAN = fc.tuple(...RANKS.map(() => fc.array(PARENTS, { minLength: 1, maxLength: 3 })));

test('every project leads to a problem and a goal, or a rule says where the chain breaks', () => {
  let sound = 0;
  let broken = 0;
  fc.assert(
    fc.property(PLAN, (ranks) => {
      const plan = planOf(ranks);
      const complaints = runChecks(plan, { today: '1404/09/04', textOf: () => '' }).filter(({ code }) => OF_LINKS.has(code));
      const loose = plan.byKind.project.filter(({ id }) => !reaches(plan, id, 'problem') || !reaches(plan, id, 'goal'));
      if (complaints.length === 0) assert.deepEqual(loose, []);
      if (complaints.length === 0) sound++;
      else if (loose.length > 0) broken++;
    }),
    { seed: 1404, numRuns: 400 },
  );
  // Both sides of the property were met, and often.
  assert.ok(sound > 40 && broken > 40, `${sound} sound, ${broken} broken`);
});

type Drawn = readonly (readonly { readonly at: number; readonly slip: number; readonly rank: number }[])[];

function planOf(ranks: readonly Drawn[]): Plan {
  const idOf = (rank: number, at: number): string => `${RANKS[rank]?.kind ?? 'none'}-${at % (ranks[rank]?.length ?? 1)}`;
  const sources = ranks.flatMap((items, rank) => {
    const { kind, from, field } = RANKS[rank]!;
    const pattern = readFileSync(`${BASE}/${from}`, 'utf8').replace('policies: [clean-first]\n', '');
    return items.map((parents, at) => {
      const ids = parents.map(({ at: parent, slip, rank: other }) => idOf(slip === 0 ? other : rank - 1, parent));
      const text = field ? pattern.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: [${ids.join(', ')}]`) : pattern;
      return { path: from.replace(/[^/]+\.md$/, `${kind}-${at}.md`), text };
    });
  });
  const others = ['plan.md', `${ROADS}/index.md`, 'upstream/bus-law.md', 'finance/sources/dues.md'].map((path) => ({
    path,
    text: readFileSync(`${BASE}/${path}`, 'utf8'),
  }));
  const { plan } = buildPlan({ sources: [...others, ...sources], others: [] }, [...others, ...sources].map(parseDoc));
  assert.ok(plan);
  return plan;
}

// References of the fields alone, followed upwards through what is there.
function reaches(plan: Plan, from: string, kind: 'problem' | 'goal'): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (plan.items.get(id)?.kind === kind) return true;
    for (const { to, field } of plan.links.from.get(id) ?? []) if (field !== 'prose' && plan.items.has(to)) seen.add(to);
  }
  return false;
}
