// The choice of colours in the foot of the page: hidden in the markup, shown where scripts run.
import { applyMode, storedMode, storeMode, type Mode } from './modes.ts';

/** Shows the choice and keeps what is chosen. */
export function offerModes(): void {
  const form = document.querySelector<HTMLFormElement>('[data-modes]');
  if (!form) return;
  form.hidden = false;
  const chosen = storedMode() ?? '';
  for (const input of form.querySelectorAll('input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => {
      const mode = input.value === '' ? undefined : (input.value as Mode);
      storeMode(mode);
      applyMode(mode);
    });
  }
}
