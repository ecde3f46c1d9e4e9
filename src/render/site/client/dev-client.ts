// What a page of the preview does besides: it is loaded anew when the plan has changed it, at the same place, and remembers how the
// list of mistakes was last looked at. `sanad dev` alone puts it into pages.
const script = document.currentScript;
const page = script?.dataset['page'] ?? '';
const PLACE = `sanad-dev ${page}`;
const PANEL = 'sanad-dev panel';

follow();
keepPanel();

function follow(): void {
  const place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (place !== null) addEventListener('load', () => scrollTo({ top: Number(place), behavior: 'instant' }));
  const query = new URLSearchParams({ page, digest: script?.dataset['digest'] ?? '' });
  const source = new EventSource(`${script?.dataset['events'] ?? ''}?${query.toString()}`);
  source.addEventListener('change', () => {
    source.close();
    sessionStorage.setItem(PLACE, String(scrollY));
    location.reload();
  });
}

function keepPanel(): void {
  const panel = document.querySelector<HTMLDetailsElement>('details.sanad-dev-panel');
  const here = panel?.querySelector<HTMLInputElement>('input');
  const kept = sessionStorage.getItem(PANEL);
  if (panel && kept !== null) panel.open = kept.includes('open');
  if (here && kept !== null) here.checked = kept.includes('here');
  const keep = (): void => sessionStorage.setItem(PANEL, `${panel?.open ? 'open' : ''} ${here?.checked ? 'here' : ''}`);
  panel?.addEventListener('toggle', keep);
  here?.addEventListener('change', keep);
}
