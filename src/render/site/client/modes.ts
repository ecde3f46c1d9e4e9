// The modes of colours: what the reader's system asks for, or what they chose here.

/** The modes that can be chosen; absent means what the system asks for. */
export type Mode = 'light' | 'dark' | 'contrast';

const KEY = 'sanad-mode';

/** Gives the mode chosen earlier; undefined where none was, or where the browser keeps nothing, as it may from a disk. */
export function storedMode(): Mode | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' || kept === 'contrast' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the mode for the next page. */
export function storeMode(mode: Mode | undefined): void {
  try {
    if (mode === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, mode);
  } catch {
    // The choice then lasts for this page.
  }
}

/** Shows the page in a mode. */
export function applyMode(mode: Mode | undefined): void {
  if (mode === undefined) delete document.documentElement.dataset['mode'];
  else document.documentElement.dataset['mode'] = mode;
}
