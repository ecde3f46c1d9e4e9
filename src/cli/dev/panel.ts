// The mistakes of the plan as a panel at the foot of a page of the preview, and what is said above a page that is not of the plan as it
// is now. Works without a script; dev-client.ts remembers how it was left.
import { markupText } from '../../text/xml-text.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { countSeverities, type Located } from '../report/locate.ts';
import type { DevPage } from './dev-site.ts';

const STALE = {
  plan: 'plan.md خوانده نمی‌شود. آنچه می‌بینید آخرین حالتی است که ساخته شد.',
  file: 'پروندهٔ این صفحه خوانده نمی‌شود. آنچه می‌بینید آخرین حالت سالم آن است.',
} as const;

/** Renders what stands above and below a page. */
export function renderPanel(
  mistakes: readonly Located[],
  { stale, files }: Pick<DevPage, 'stale' | 'files'>,
): { above: string; below: string } {
  return {
    above: stale === undefined ? '' : `<div class="sanad-dev-stale" role="alert"><p>${STALE[stale]}</p></div>\n`,
    // What keeps plan.md from being read is no mistake of the page, and must not be hidden as one of another.
    below: stale === 'plan' ? panel(mistakes, new Set(), true) : panel(mistakes, files, false),
  };
}

/** Renders the page that stands for a site that could never yet be shown. */
export function renderNoSite(mistakes: readonly Located[]): string {
  return [
    '<!doctype html>\n<html lang="fa" dir="rtl">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n',
    '<title>برنامه خوانده نمی‌شود</title>\n</head>\n<body>\n<main class="sanad-dev-none">\n<h1>برنامه خوانده نمی‌شود</h1>\n',
    '<p>تا plan.md درست نشود صفحه‌ای نیست که نشان داده شود. پس از درست شدن، این صفحه خودش تازه می‌شود.</p>\n</main>\n',
    `${panel(mistakes, new Set(), true)}</body>\n</html>\n`,
  ].join('');
}

function panel(mistakes: readonly Located[], files: ReadonlySet<string>, isOpen: boolean): string {
  if (mistakes.length === 0) return '';
  const here = mistakes.filter(({ place }) => files.has(place.path)).length;
  const filter = files.size === 0 ? '' : `<label><input type="checkbox"> تنها این صفحه (${toPersianDigits(here)})</label>\n`;
  return [
    `<details class="sanad-dev-panel"${isOpen ? ' open' : ''}>\n<summary>${summary(mistakes)}</summary>\n${filter}<ol>\n`,
    ...mistakes.map((mistake) => entry(mistake, files)),
    '</ol>\n</details>\n',
  ].join('');
}

function summary(mistakes: readonly Located[]): string {
  const { errors, warnings } = countSeverities(mistakes);
  const said = [...(errors > 0 ? [`${errors} خطا`] : []), ...(warnings > 0 ? [`${warnings} هشدار`] : [])];
  return toPersianDigits(said.join(' و '));
}

function entry({ code, severity, place, message }: Located, files: ReadonlySet<string>): string {
  const hint = message.hint === undefined ? '' : `<p class="hint">${markupText(message.hint)}</p>`;
  return [
    `<li data-severity="${severity}"${files.has(place.path) ? ' data-here' : ''}><strong>${severity === 'error' ? 'خطا' : 'هشدار'}</strong> `,
    `<bdi dir="ltr" class="code">${markupText(place.path)}:${place.start.line}:${place.start.column}</bdi> `,
    `<bdi dir="ltr" class="code">${code}</bdi><p>${markupText(message.text)}</p>${hint}</li>\n`,
  ].join('');
}

/** The look of the panel, in the colours of the page where the page has any. */
export const PANEL_STYLE = `
.sanad-dev-panel, .sanad-dev-stale { font: 15px/1.8 Vazirmatn, Tahoma, sans-serif; color: var(--ink, #1b1b1b); background: var(--panel, #f6f6f4); border: 1px solid var(--line, #bbb); }
.sanad-dev-panel { position: sticky; inset-block-end: 0; z-index: 50; max-block-size: 45vh; overflow: auto; border-inline: 0; border-block-end: 0; padding: 0 1rem; }
.sanad-dev-panel:not([open]) { inline-size: fit-content; border: 1px solid var(--line, #bbb); }
.sanad-dev-panel summary { cursor: pointer; padding-block: .35rem; font-weight: 700; }
.sanad-dev-panel ol { list-style: none; margin: 0; padding: 0; }
.sanad-dev-panel li { border-block-start: 1px solid var(--line, #ddd); padding-block: .4rem; }
.sanad-dev-panel p { margin: 0; }
.sanad-dev-panel .hint { color: var(--muted, #555); }
.sanad-dev-panel [data-severity="error"] strong { color: var(--warning, #a40000); }
.sanad-dev-panel bdi { unicode-bidi: isolate; }
.sanad-dev-panel:has(input:checked) li:not([data-here]) { display: none; }
.sanad-dev-stale { position: sticky; inset-block-start: 0; z-index: 60; padding: .4rem 1rem; border-inline: 0; border-block-start: 0; background: var(--warning-soft, #fde8e8); font-weight: 700; }
.sanad-dev-stale p { margin: 0; }
.sanad-dev-none { font: 16px/1.9 Vazirmatn, Tahoma, sans-serif; max-inline-size: 40rem; margin: 3rem auto; padding-inline: 1rem; }
@media print { .sanad-dev-panel, .sanad-dev-stale { display: none; } }
`;
