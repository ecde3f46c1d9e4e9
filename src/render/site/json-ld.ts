// Objects of schema.org -> the text of a JSON-LD element.

/** Writes an object so that nothing in its texts can end the element or open another. */
export function jsonLdText(object: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...object }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
