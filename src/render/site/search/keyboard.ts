// Words typed with the keyboard still set to English -> the Persian letters on the same keys (ISIRI 9147).

const KEYS = new Map(
  [
    ['qwertyuiop[]', 'ضصثقفغعهخحجچ'],
    ["asdfghjkl;'", 'شسیبلاتنمکگ'],
    ['zxcvbnm,', 'ظطزرذدپو'],
  ].flatMap(([keys = '', letters = '']) => [...keys].map((key, at) => [key, letters.charAt(at)] as const)),
);

/** Gives what a text would be on a Persian keyboard; undefined if it has keys that bear no letter there, or is not of keys. */
export function onPersianKeyboard(text: string): string | undefined {
  let persian = '';
  for (const key of text.toLowerCase()) {
    const letter = KEYS.get(key) ?? (key === ' ' ? ' ' : undefined);
    if (letter === undefined) return undefined;
    persian += letter;
  }
  return persian;
}
