// The house's vectors, as they lie in tests/vectors: those that a right-to-left page must show, and how their words are joined.
import { readFileSync } from 'node:fs';

export interface BidiVector {
  id: string;
  logical: string;
  base: string;
  visual: string;
  levels: string;
}

export interface ShapingVector {
  id: string;
  logical: string;
  forms: (string | null)[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(`tests/vectors/${name}.json`, 'utf8'));

/** The bidi vectors whose paragraph runs from right to left. */
export const rtlVectors = (read('bidi') as BidiVector[]).filter(({ base }) => base === 'rtl');
export const shapingVectors = read('shaping') as ShapingVector[];
