// Whether «/» leads to the search. A key alone can be pressed by speech or by chance, so that it must be possible to turn it off
// (WCAG 2.2, 2.1.4).

const KEY = 'sanad-search-key';

/** Tells whether the key is on; it is until it is turned off, and where the browser keeps nothing. */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the key on or off. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // The key then stays on.
  }
}
