// Tables whose rows are laid out as cards on a phone: some browsers take a table that is not displayed as one for no table at all, so
// each part is told what it is. In the markup this would only repeat what the elements say.

const ROLES: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TFOOT: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

/** Gives every part of such tables its role. */
export function keepTables(): void {
  for (const table of document.querySelectorAll('table[data-stacked]')) {
    for (const part of [table, ...table.querySelectorAll('thead, tbody, tfoot, tr, td, th')]) {
      const heading = part.getAttribute('scope')?.startsWith('col') ? 'columnheader' : 'rowheader';
      part.setAttribute('role', ROLES[part.tagName] ?? heading);
    }
  }
}
