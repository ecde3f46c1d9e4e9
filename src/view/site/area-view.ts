// What the site tells the people of one area of the city: the problems near home, what is done about them, by whom, for how much, how far
// it has come, and what became of people's words.
import type { Block } from '../tree.ts';
import type { ItemList } from './item-list.ts';

export interface AreasView {
  readonly areas: readonly AreaView[];
  /** The work that is not divided among areas, in a sentence; absent where there is none. */
  readonly wholeCity?: string;
}

export interface AreaView {
  readonly key: string;
  /** Its folder on the site. */
  readonly folder: string;
  readonly title: string;
  /** Figures that say the most, each with its label. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Made when the page of the area is. */
  readonly text: AreaText;
}

export interface AreaText {
  readonly lead: string;
  readonly unitNote: string;
  /** The problems that work in the area or in the whole city answers, by domain. */
  readonly domains: readonly { readonly id: string; readonly title: string; readonly problems: readonly AreaProblem[] }[];
  readonly projects: ItemList;
  /** The money of the area as a chart and a table. */
  readonly money: readonly Block[];
  readonly provisions?: ItemList;
  readonly indicators?: ItemList;
  readonly units: ItemList;
}

export interface AreaProblem {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly grade: readonly [grade: number, of: number];
  /** What reaches it in the area, with its unit; absent where only work in the whole city answers it. */
  readonly money?: string;
  readonly works: readonly AreaWork[];
  readonly words: readonly AreaWord[];
}

export interface AreaWork {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly years: string;
  /** «۱۲٬۰۰۰ میلیون ریال در این منطقه», or that it is for the whole city. */
  readonly money: string;
  readonly progress: string;
  /** The progress as a share between 0 and 1; absent where none is told. */
  readonly share?: number;
}

export interface AreaWord {
  readonly text: string;
  readonly answer: string;
  readonly reason: string;
  /** The event at which it was said. */
  readonly event: string;
}
