// Whether a run of spaces belongs to another rule: those before marks and inside brackets have rules of their own.

/** Tells whether spaces stand before a mark or just inside a bracket. */
export function besideMark(text: string, start: number, end: number): boolean {
  return /[\u060c\u061b\u061f!:.\u00bb)]/.test(text.charAt(end)) || /[\u00ab(]/.test(text.charAt(start - 1));
}
