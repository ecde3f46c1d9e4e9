// A file or folder that went away since it was listed.

/** Tells whether an error of the file system says that there is nothing at a path. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
