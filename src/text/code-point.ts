// Characters by their number, for what cannot be shown.

/** Names the first character of a text, as in U+202E. */
export function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
