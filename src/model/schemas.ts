// The schema of every kind, in one place. Anything that works on all kinds alike starts here.
import type * as z from 'zod';
import { domainSchema } from './kinds/domain.ts';
import { goalSchema } from './kinds/goal.ts';
import { indicatorSchema } from './kinds/indicator.ts';
import { methodSchema } from './kinds/method.ts';
import { participationSchema } from './kinds/participation.ts';
import { planSchema } from './kinds/plan.ts';
import { policySchema } from './kinds/policy.ts';
import { previousSchema } from './kinds/previous.ts';
import { problemSchema } from './kinds/problem.ts';
import { projectSchema } from './kinds/project.ts';
import { provisionSchema } from './kinds/provision.ts';
import { resolutionSchema } from './kinds/resolution.ts';
import { sourceSchema } from './kinds/source.ts';
import { strategySchema } from './kinds/strategy.ts';
import { upstreamSchema } from './kinds/upstream.ts';
import { visionSchema } from './kinds/vision.ts';
import type { FieldKey, Kind } from './vocabulary.ts';

export const SCHEMAS = {
  plan: planSchema,
  vision: visionSchema,
  goal: goalSchema,
  upstream: upstreamSchema,
  previous: previousSchema,
  method: methodSchema,
  domain: domainSchema,
  problem: problemSchema,
  strategy: strategySchema,
  policy: policySchema,
  provision: provisionSchema,
  indicator: indicatorSchema,
  project: projectSchema,
  source: sourceSchema,
  participation: participationSchema,
  resolution: resolutionSchema,
} satisfies Record<Kind, z.ZodObject>;

/** The front matter of each kind, as the model keeps it. */
export type Facts = { readonly [K in Kind]: z.output<(typeof SCHEMAS)[K]> };

// A field that the vocabulary does not know would have no label and no help; this fails the type check when one appears.
type UnknownField = Exclude<{ [K in Kind]: keyof Facts[K] }[Kind], FieldKey>;
export type EveryFieldHasAWord = [UnknownField] extends [never] ? true : never;
export const everyFieldHasAWord: EveryFieldHasAWord = true;
