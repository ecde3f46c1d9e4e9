// The document tree: mdast, extended with a few node kinds of ours. PDF and site are two renderings of this one tree,
// so they cannot disagree on a number, an order or a word. All text in it is ready to be read: Persian digits, dates, numbers.
import type { BlockContent, DefinitionContent, FootnoteDefinition, Paragraph, PhrasingContent, Table } from 'mdast';
import type { Position } from 'unist';
import type { Kind } from '../model/vocabulary.ts';
import type { Shape } from '../chart/shapes.ts';
import type { MathNode } from '../formula/typeset.ts';
import type { SiteView } from './site/site-view.ts';

/** A link to an item of the plan. Its children are what is shown. */
export interface ItemLink {
  type: 'itemLink';
  /** The item's id. */
  target: string;
  children: PhrasingContent[];
  position?: Position;
}

/** A link to a table or a figure of the book. Its children are what is shown; in print the page follows them. */
export interface FigureLink {
  type: 'figureLink';
  /** Id of the table, chart or figure. */
  target: string;
  /** Whether the children are its name, «جدول ۳-۲», and not words of the plan. */
  named: boolean;
  children: PhrasingContent[];
  position?: Position;
}

/** A left-to-right piece inside Persian text: a code, an address, a Latin name. Renderers isolate it. */
export interface Isolate {
  type: 'isolate';
  value: string;
  role: 'code' | 'url' | 'latin';
  position?: Position;
}

/** Where a place of the book is: the number of its page in print, a link on the site. */
export interface PageReference {
  type: 'pageReference';
  /** Id of a section, sheet, table, chart, figure or part. */
  target: string;
  position?: Position;
}

declare module 'mdast' {
  interface ListItem {
    /** The mark of a clause, as printed, in a list whose items are called by letters: «الف)». */
    marker?: string;
  }
  interface TableRowData {
    /** Set on a row that is headed as a sum. */
    role?: 'total';
  }
  interface PhrasingContentMap {
    itemLink: ItemLink;
    figureLink: FigureLink;
    isolate: Isolate;
    pageReference: PageReference;
  }
}

export type Phrasing = PhrasingContent;

/** A titled stretch of the document. Headings are always sections: depth 2 directly under a part, then 3, 4, 5. */
export interface Section {
  type: 'section';
  /** Unique in the book; anchors and destinations are made from it. */
  id: string;
  depth: number;
  /** As printed, with Persian digits: `۳-۲`, or with the kind where the section is an item, «حکم ۴-۳»; absent on unnumbered sections. */
  number?: string;
  title: string;
  /** The item this section is the text of. */
  item?: string;
  /** Whether contents and outline list it. */
  listed: boolean;
  children: Block[];
}

export interface Column {
  title: string;
  /** `start` for words, `center` for short marks, `number` for figures aligned on the decimal in tabular digits. */
  align: 'start' | 'center' | 'number';
  /** Share of the free width; 0 means as wide as its content. */
  weight: number;
}

export interface Cell {
  children: Phrasing[];
  /** Columns covered, 1 by default; the covered cells are absent from the row. */
  span?: number;
}

export interface Row {
  /** A `group` and, one step lower, a `head` stand above their rows; a `subtotal` stands below those of its group, a `total` below all. */
  role: 'body' | 'group' | 'head' | 'subtotal' | 'total';
  cells: Cell[];
  /** The item the row is about. */
  item?: string;
}

/** A table drawn from the model. Columns and cells are in reading order: the first is at the right of the page. */
export interface ModelTable {
  type: 'modelTable';
  id: string;
  /** As printed, e.g. `۳-۲`; absent on tables without a caption, such as those inside a sheet. */
  number?: string;
  caption?: string;
  /** What holds for all figures, stated once: their unit, e.g. «ارقام به میلیون ریال», or how they are worked out. */
  note?: string;
  columns: Column[];
  rows: Row[];
  /** Set when the table has too many columns for an upright page. */
  wide?: boolean;
  /** Set when prose draws the table: it is counted in a sheet too, where the sheet's own tables and charts are not. */
  ofProse?: boolean;
}

/** A table or an image of the prose under a caption. */
export interface Figure {
  type: 'figure';
  id: string;
  /** What it is counted and listed among. */
  of: 'tables' | 'figures';
  word: 'جدول' | 'شکل' | 'نمودار';
  /** As printed, e.g. `۳-۲`. */
  number?: string;
  /** As plain text, for lists. */
  caption: string;
  captionText: PhrasingContent[];
  /** The table, or a paragraph of the image alone. */
  children: [Table | Paragraph];
}

/** One fact of a sheet: a label and what it says. */
export interface Fact {
  label: string;
  children: Phrasing[];
  /** Whether it needs the whole width of the sheet. */
  wide?: boolean;
}

export interface ChainStep {
  kind: Kind;
  label: string;
  items: { id: string; number: string; title: string }[];
}

/** The place of an item in the logic of the plan: towards the vision (`up`, nearest first) and towards action (`down`). */
export interface Chain {
  type: 'chain';
  item: string;
  up: ChainStep[];
  down: ChainStep[];
}

/** شناسنامه: an item as the road to the vision, fields in a grid, and blocks. Its prose, where there is some, is the last of them: a section. */
export interface Sheet {
  type: 'sheet';
  id: string;
  item: string;
  kind: Kind;
  kindLabel: string;
  number: string;
  title: string;
  /** What the item serves, one fact for each kind: nearest first, the vision last. */
  road: Fact[];
  facts: Fact[];
  children: Block[];
}

/** Blocks under a small title, such as the milestones of a sheet. */
export interface Titled {
  type: 'titled';
  title: string;
  children: Block[];
}

/** A formula set for reading, in logical (reading) order; `text` is the same as one line, for speech and search. */
export interface FormulaBlock {
  type: 'formula';
  /** What figures in the place of variables are those of, and the unit of the result: «مثال (درصد)», «عملکرد ۱۴۰۴ (روز)». */
  label?: string;
  tree: MathNode;
  text: string;
}

/** A chart as shapes in logical space: x grows from the start edge (the right, in Persian), y from the top; units are points. */
export interface ChartBlock {
  type: 'chart';
  id: string;
  number?: string;
  caption?: string;
  /** What the chart says, in words, for those who cannot see it. */
  alternative: string;
  width: number;
  height: number;
  shapes: Shape[];
  /** As with tables: set when prose draws the chart. */
  ofProse?: boolean;
}

/** A remark set apart: the sample notice, or a note to the reader. */
export interface Notice {
  type: 'notice';
  tone: 'sample' | 'note';
  children: Phrasing[];
}

/** Facts about an item in its chapter, as a short list of labels and values. */
export interface FactList {
  type: 'factList';
  facts: Fact[];
}

/** A list of places in the book, with page numbers where there are pages. */
export interface ContentsList {
  type: 'contentsList';
  of: 'sections' | 'tables' | 'figures' | 'indicators' | 'projects';
  entries: ContentsEntry[];
}

/** An index: terms in alphabetical order, each with the places that speak of it. */
export interface IndexList {
  type: 'indexList';
  entries: IndexEntry[];
}

export interface IndexEntry {
  term: string;
  /** The places, in the order of the book: printed as page numbers, linked on the site by their titles. */
  places: { target: string; title: string }[];
}

/** Places for signatures, each under the role of who signs; never names. */
export interface Signatures {
  type: 'signatures';
  roles: string[];
}

export interface ContentsEntry {
  /** Id of the section, table, chart, figure or sheet. */
  target: string;
  depth: number;
  number?: string;
  title: string;
}

export type OurBlock =
  | Section
  | ModelTable
  | Figure
  | Sheet
  | Titled
  | FormulaBlock
  | ChartBlock
  | Chain
  | Notice
  | FactList
  | ContentsList
  | IndexList
  | Signatures;
export type Block = BlockContent | DefinitionContent | OurBlock;

export interface Part {
  type: 'part';
  role: 'cover' | 'approval' | 'contents' | 'foreword' | 'chapter' | 'appendix' | 'glossary' | 'index';
  /** ASCII; also the folder of its page on the site. */
  id: string;
  /** As printed: «فصل ۳» has number `۳`; absent on unnumbered parts. */
  number?: string;
  title: string;
  /** The item whose text the part is, such as a domain. */
  item?: string;
  children: Block[];
}

/** The page of one item on the site, made of the same nodes as its place in the book. */
export interface ItemPage {
  item: string;
  kind: Kind;
  kindLabel: string;
  number: string;
  title: string;
  /** The part and the anchor in it where the book has the item. */
  part: string;
  anchor: string;
  chain: Chain;
  children: Block[];
}

export interface BookMeta {
  title: string;
  subtitle?: string;
  city: string;
  organization: string;
  edition: string;
  /** «۱۴۰۴–۱۴۰۸». */
  period: string;
  /** Date of the version: Jalali in words, and ISO for machines. */
  date: { text: string; iso: string };
  /** Short name of the commit, with `+` when files differ from it; absent outside git. */
  commit?: string;
  /** Base address of the site, without a trailing slash. */
  site?: string;
  /** True while anything in the plan is illustrative. */
  sample: boolean;
}

/** The money of the plan in brief, for the front page of the site. */
export interface MoneyBrief {
  /** «ارقام به میلیون ریال». */
  unitNote: string;
  /** Each year with its sum as printed, and that sum as a part (0 to 1) of the largest year's. */
  years: { year: string; amount: string; part: number }[];
  total: string;
}

export interface Book {
  type: 'book';
  /** A booklet is short: its chapters are called «بخش» and follow one another without blank pages. */
  booklet?: boolean;
  meta: BookMeta;
  money?: MoneyBrief;
  parts: Part[];
  itemPages: ItemPage[];
  /** What only the site shows; absent from booklets. */
  readonly site?: SiteView;
  /** Notes of all prose, by identifier as used in `footnoteReference`; identifiers are unique in the book. */
  footnotes: Map<string, FootnoteDefinition>;
  /** Images used by the prose: path in the plan folder, as `url` of image nodes has it. */
  images: Set<string>;
}
