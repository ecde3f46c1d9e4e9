// Rules on references, links, labels and captions. A new one is one file in references/ and one line here.
import type { Rule } from '../rule.ts';
import { formerIds } from './references/former-ids.ts';
import { labels } from './references/labels.ts';
import { linkCycle } from './references/link-cycle.ts';
import { references } from './references/references.ts';

export const referencesRules: readonly Rule[] = [references, formerIds, labels, linkCycle];
