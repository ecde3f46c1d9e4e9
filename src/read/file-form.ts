// What a file of a table is, by its first bytes: names are not to be trusted.

/** Tells the archive of .xlsx from the container of .xls; anything else is taken for a text. */
export function fileForm(bytes: Uint8Array): 'archive' | 'container' | 'text' {
  const begins = (...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  return begins(0x50, 0x4b, 0x03, 0x04) ? 'archive' : begins(0xd0, 0xcf, 0x11, 0xe0) ? 'container' : 'text';
}
