// What comes from disk: the files of the plan folder, nothing understood yet.

/** One Markdown file of the plan. */
export interface Source {
  /** Path inside the plan folder, with forward slashes. */
  readonly path: string;
  /** The raw text, as decoded from UTF-8; a byte order mark is removed. */
  readonly text: string;
}

export interface PlanFolder {
  /** Markdown files sorted by path. */
  readonly sources: readonly Source[];
  /** Every other file (images, budget tables, the lock), sorted by path. Bytes are read only when asked for. */
  readonly others: readonly string[];
  /** Markdown files that could not be read; why is told by diagnostics. */
  readonly unread?: readonly string[];
}
