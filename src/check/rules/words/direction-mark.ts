// text-direction-mark: marks of direction are set by the renderers, where they are needed; typed by hand they turn what stands around
// them. Overrides, and isolates that are not closed, are matters of safety and not told here.
import { HAS } from '../../words/characters.ts';
import { textRule } from '../../words/text-rule.ts';

export const directionMark = textRule({
  code: 'text-direction-mark',
  needs: HAS.direction,
  *find(text) {
    const isSafetyMatter = (mark: string): boolean =>
      mark === '\u202c'
        ? /[\u202d\u202e]/.test(text)
        : /[\u2066-\u2069]/.test(mark) && count(text, /[\u2066-\u2068]/g) !== count(text, /\u2069/g);
    const marks = [...text.matchAll(/[\u200e\u200f\u061c\u202a-\u202c\u2066-\u2069]/g)].filter(([mark]) => !isSafetyMatter(mark));
    const [first] = marks;
    const last = marks.at(-1);
    if (!first || !last) return;
    const names = new Set(marks.map(([mark]) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`));
    const changes = marks.map(({ index }) => [index, index + 1, ''] as const);
    yield { start: first.index, end: last.index + 1, args: { marks: [...names] }, changes };
  },
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
