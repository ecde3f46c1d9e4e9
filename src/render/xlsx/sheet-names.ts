// Names of sheets as spreadsheet programs allow them: at most 31 characters, some characters barred, no two alike.

const LONGEST = 31;

/** Makes names fit for sheets, in order: what is barred becomes a space, what is too long is cut, what is taken gets a number. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = cut(cleaned(name), LONGEST) || 'Sheet';
    let free = clean;
    // Excel keeps the name History for itself, and compares names without regard to case.
    for (let copy = 2; free.toLowerCase() === 'history' || taken.has(free.toLowerCase()); copy++) {
      free = `${cut(clean, LONGEST - ` ${copy}`.length)} ${copy}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Gives a name as formulas and ranges write it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function cleaned(name: string): string {
  return name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

// Never between the two halves of a character beyond the BMP, and never with an apostrophe or a space at the end.
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[' ]+$/, '');
}
