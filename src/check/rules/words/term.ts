// text-term: a term has one spelling, that of `terms` in plan.md; the others that stand there beside it are not used.
import type { PlanSettings } from '../../../model/types.ts';
import { LETTERS, MARKS } from '../../words/characters.ts';
import { mending, textRule } from '../../words/text-rule.ts';

export const term = textRule({
  code: 'text-term',
  needs: 0,
  *find(text, _piece, { settings }) {
    const { pattern, preferred } = variantsOf(settings);
    if (!pattern) return;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const right = preferred.get(written.replace(/\s+/g, ' ')) ?? '';
      if (!isInside(text, index, written.length, right)) yield mending(text, [[index, index + written.length, right]], false);
    }
  },
});

/** Tells whether what is written is but a part of the preferred spelling. */
function isInside(text: string, index: number, length: number, right: string): boolean {
  for (let at = text.indexOf(right); at >= 0; at = text.indexOf(right, at + 1)) {
    if (at <= index && at + right.length >= index + length) return true;
  }
  return false;
}

interface Variants {
  readonly pattern: RegExp | undefined;
  /** The preferred spelling of each other. */
  readonly preferred: ReadonlyMap<string, string>;
}

function variantsOf(settings: PlanSettings): Variants {
  const known = VARIANTS.get(settings);
  if (known) return known;
  const preferred = new Map(
    Object.entries(settings.terms ?? {}).flatMap(([right, others]) => others.map((other) => [other, right] as const)),
  );
  const longestFirst = [...preferred.keys()].sort((a, b) => b.length - a.length);
  const choices = longestFirst.map((other) => other.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
  const edge = `[${LETTERS}${MARKS}]`;
  const pattern = choices === '' ? undefined : new RegExp(`(?<!${edge})(?:${choices})(?!${edge})`, 'g');
  const made = { pattern, preferred };
  VARIANTS.set(settings, made);
  return made;
}

const VARIANTS = new WeakMap<PlanSettings, Variants>();
