// What comes from disk: the files of the plan folder, nothing understood yet.

/** One Markdown file of the plan. */
export interface Source {
  /** Path inside the plan folder, with forward slashes. */
  readonly path: string;
  /** The raw text, as decoded from UTF-8; a byte order mark is removed. */
  readonly text: string;
}

/** How the bytes of a text file are its letters. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

/** A budget table that is a text file: CSV in any of its forms. */
export interface BudgetText extends Source {
  readonly encoding: TextEncoding;
}

/** One sheet of a workbook: rows of cells as text, numbers with ASCII digits and a point; what is empty is an empty text. */
export interface BudgetSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A budget table that is a workbook; sheets that it hides are left out. */
export interface BudgetWorkbook {
  readonly path: string;
  readonly sheets: readonly BudgetSheet[];
}

/** A file of finance/budgets/. */
export type BudgetFile = BudgetText | BudgetWorkbook;

export interface PlanFolder {
  /** Markdown files sorted by path. */
  readonly sources: readonly Source[];
  /** Every other file (images, budget tables, the lock), sorted by path. Bytes are read only when asked for. */
  readonly others: readonly string[];
  /** Markdown files that could not be read; why is told by diagnostics. */
  readonly unread?: readonly string[];
  /** Budget tables, sorted by path; of the `others`, those of which something was read. */
  readonly budgets?: readonly BudgetFile[];
}
