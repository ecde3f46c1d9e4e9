// A text as it stands in XML or HTML, in an element or between double quotes.

/** Escapes what would be markup. */
export function markupText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for XML 1.0, which has no way to write most controls, lone surrogates and two noncharacters: they are left out. */
export function xmlText(text: string): string {
  return markupText(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
}
