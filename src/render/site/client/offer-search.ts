// The box of the banner, as far as every page needs it: what searches is loaded when somebody begins to.
import { shortcutIsOn } from './shortcut.ts';

/** Loads the search when the box is entered, and enters it by «/». */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const source = form.dataset['script'];
  // The search page has the script from the start, and a box of its own.
  const onPage = document.querySelector<HTMLInputElement>('[data-search-form] input');
  if (!onPage && source !== undefined) {
    const load = (): void => {
      const script = document.createElement('script');
      script.src = source;
      document.head.append(script);
    };
    if (document.activeElement === input) load();
    else input.addEventListener('focus', load, { once: true });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !shortcutIsOn()) return;
    const { target } = event;
    if (target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select'))) return;
    event.preventDefault();
    (onPage ?? input).focus();
  });
}
