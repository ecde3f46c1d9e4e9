// What every renderer gives: files of the output folder, by path, with nothing on disk yet.

export interface OutputFile {
  /** Path inside the output folder, with forward slashes. */
  readonly path: string;
  /** A text is written as UTF-8. */
  readonly bytes: Uint8Array | string;
}

/** A file that the site offers for download. */
export interface OfferedFile extends OutputFile {
  /** What the file holds, in a few Persian words. */
  readonly title: string;
}
