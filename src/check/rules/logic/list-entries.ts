// What plan.md lists is used: every unit has a provision, an indicator or a part in a project, every programme has a project.
import { diagnostic } from '../../../diagnostic/diagnostic.ts';
import { keySpan } from '../../../diagnostic/span-index.ts';
import type { Plan } from '../../../model/types.ts';
import { searchKey } from '../../../text/search-key.ts';
import { isWhole } from '../../gaps.ts';
import type { PlanRule } from '../../rule.ts';

export const listEntries: PlanRule = {
  codes: ['unit-unused', 'program-unused'],
  *check(plan) {
    const { units, missions, spans } = plan.settings;
    if (!isWhole(plan, 'provision', 'indicator', 'project')) return;
    const owners = findOwners(plan);
    // A name that is written and not in the list may be meant for any of those left over.
    if ([...owners].every((unit) => Object.hasOwn(units, unit))) {
      const partners = new Set(plan.byKind.project.flatMap(({ partners: named = [] }) => named.map(searchKey)));
      for (const [unit, title] of Object.entries(units)) {
        if (!owners.has(unit) && !partners.has(searchKey(title)))
          yield diagnostic('unit-unused', keySpan(spans, ['units', unit]), { title });
      }
    }
    const used = new Set(plan.byKind.project.map(({ mission }) => mission));
    const programs = Object.entries(missions).flatMap(([mission, entry]) =>
      Object.entries(entry.programs).map(([program, title]) => ({ mission, program, title, code: `${mission}/${program}` })),
    );
    if ([...used].some((code) => !programs.some((program) => program.code === code))) return;
    for (const { mission, program, title, code } of programs) {
      if (!used.has(code)) yield diagnostic('program-unused', keySpan(spans, ['missions', mission, 'programs', program]), { code, title });
    }
  },
};

function findOwners({ byKind }: Plan): Set<string> {
  return new Set([
    ...byKind.provision.map(({ addressee }) => addressee),
    ...byKind.indicator.map(({ owner }) => owner),
    ...byKind.project.map(({ owner }) => owner),
  ]);
}
