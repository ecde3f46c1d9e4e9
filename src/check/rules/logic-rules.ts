// Rules on the chain from vision to project, and on what hangs on it. A new one is one file in logic/ and one line here.
import type { Rule } from '../rule.ts';
import { clauses } from './logic/clauses.ts';
import { committee } from './logic/committee.ts';
import { dateOrder } from './logic/date-order.ts';
import { domainPlace } from './logic/domain-place.ts';
import { lessons } from './logic/lessons.ts';
import { listEntries } from './logic/list-entries.ts';
import { milestoneOrder } from './logic/milestone-order.ts';
import { paragraphTwice } from './logic/paragraph-twice.ts';
import { parents } from './logic/parents.ts';
import { previousFate } from './logic/previous-fate.ts';
import { priorities } from './logic/priorities.ts';
import { problemGround } from './logic/problem-ground.ts';
import { provisionGround } from './logic/provision-ground.ts';
import { provisionWording } from './logic/provision-wording.ts';
import { resolutionSubjects } from './logic/resolution-subjects.ts';
import { strategyFactors } from './logic/strategy-factors.ts';
import { submissions } from './logic/submissions.ts';
import { swotOutside } from './logic/swot-outside.ts';
import { swotTwice } from './logic/swot-twice.ts';
import { swotUse } from './logic/swot-use.ts';
import { titleTwice } from './logic/title-twice.ts';
import { unanswered } from './logic/unanswered.ts';
import { vision } from './logic/vision.ts';
import { weightGaps } from './logic/weight-gaps.ts';
import { weightSum } from './logic/weight-sum.ts';
import { yearOutsidePlan } from './logic/year-outside-plan.ts';

export const logicRules: readonly Rule[] = [
  vision,
  parents,
  unanswered,
  problemGround,
  strategyFactors,
  provisionWording,
  provisionGround,
  swotUse,
  swotTwice,
  swotOutside,
  priorities,
  clauses,
  previousFate,
  lessons,
  submissions,
  committee,
  domainPlace,
  listEntries,
  resolutionSubjects,
  titleTwice,
  paragraphTwice,
  yearOutsidePlan,
  dateOrder,
  milestoneOrder,
  weightSum,
  weightGaps,
];
