// What every renderer gives: files of the output folder, by path, with nothing on disk yet.

export interface OutputFile {
  /** Path inside the output folder, with forward slashes. */
  readonly path: string;
  /** A text is written as UTF-8. */
  readonly bytes: Uint8Array | string;
}

/** The budget of a year in several forms. */
export interface OfferedBudget {
  /** As printed: «بودجهٔ سال ۱۴۰۴». */
  readonly title: string;
  /** The title of each is its form, such as «PDF». */
  readonly files: readonly OfferedFile[];
}

/** A file that the site offers for download. */
export interface OfferedFile extends OutputFile {
  /** What the file holds, in a few Persian words. */
  readonly title: string;
  /** What a reader must know of it, in a sentence or two. */
  readonly description?: string;
  /** Files with the same name here hold the same data in several forms: the name of a table, or `plan` for the whole plan. Files about files have none. */
  readonly dataset?: string;
  /** The number of rows, of a file that is one table. */
  readonly rows?: number;
}
