// Links between pages of one build, such as the years of money: the next page opens as far down as this one is.

const KEY = 'sanad-scroll';

/** Keeps the place for the links that a selector finds, and takes it up again on the page that they lead to. */
export function keepScroll(selector: string): void {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    // Whoever goes back has their place from the browser.
    const [path, top] = kept === null ? [] : (JSON.parse(kept) as [string, number]);
    if (path === location.pathname && top !== undefined) scrollTo({ top, behavior: 'instant' });
    for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) {
      link.addEventListener('click', () => sessionStorage.setItem(KEY, JSON.stringify([link.pathname, scrollY])));
    }
  } catch {
    // The browser keeps nothing, as it may from a disk; pages then open at their top.
  }
}
