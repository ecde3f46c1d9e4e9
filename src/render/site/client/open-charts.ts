// The marks of charts, opened to pointer, finger and keyboard: a mark that is pointed at says its value, and what has nothing to do
// with it steps back. Without this script a chart is one image with a description, and its figures are in the table below it.
import { findLit } from './lit-marks.ts';

/** Opens every chart of the page, and the bars of timelines, whose figures stand in the text beside them. */
export function openCharts(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.chart, [data-marks]')) {
    const marks = [...figure.querySelectorAll<SVGGElement>('g.mark')];
    if (marks.length > 0) openChart(figure, marks);
  }
}

function openChart(figure: HTMLElement, marks: readonly SVGGElement[]): void {
  const labels = new Map(marks.map((mark) => [mark, takeTitle(mark)]));
  const tip = document.createElement('p');
  tip.className = 'chart-tip';
  tip.hidden = true;
  // The mark itself is named where it has the focus.
  tip.setAttribute('aria-hidden', 'true');
  figure.append(tip);

  const show = (mark: SVGGElement, x: number, y: number): void => {
    tip.textContent = labels.get(mark) ?? '';
    tip.hidden = false;
    light(marks, mark);
    const frame = figure.getBoundingClientRect();
    const room = frame.width - tip.offsetWidth;
    const above = y - frame.top - tip.offsetHeight - AWAY;
    tip.style.left = `${Math.max(0, Math.min(room, x - frame.left - tip.offsetWidth / 2))}px`;
    tip.style.top = `${above < -tip.offsetHeight ? y - frame.top + AWAY : above}px`;
  };
  const hide = (): void => {
    tip.hidden = true;
    light(marks, undefined);
  };

  figure.addEventListener('pointermove', (event) => {
    const mark = markAt(event);
    if (mark) show(mark, event.clientX, event.clientY);
    else if (event.pointerType === 'mouse') hide();
  });
  figure.addEventListener('pointerdown', (event) => {
    const mark = markAt(event);
    if (mark) show(mark, event.clientX, event.clientY);
    else hide();
  });
  // A finger that is lifted has left as well, but what it tapped is to be read.
  figure.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') hide();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !figure.contains(event.target)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  if (figure.tagName === 'FIGURE') goThrough(figure, marks, labels, show, hide);
}

/** How far above the pointer the value stands, in pixels. */
const AWAY = 14;

function markAt(event: Event): SVGGElement | undefined {
  return event.target instanceof Element ? (event.target.closest<SVGGElement>('g.mark') ?? undefined) : undefined;
}

/** Takes the title out of the drawing, so that the browser does not show it as well. */
function takeTitle(drawing: SVGElement): string {
  const title = drawing.querySelector(':scope > title');
  title?.remove();
  return title?.textContent ?? '';
}

function light(marks: readonly SVGGElement[], pointed: SVGGElement | undefined): void {
  const names = (mark: SVGGElement): string[] => mark.dataset['of']?.split('|') ?? [];
  const lit = pointed && pointed.dataset['of'] !== undefined ? findLit(marks.map(names), names(pointed)) : undefined;
  marks.forEach((mark, at) => mark.classList.toggle('dimmed', lit !== undefined && !lit.has(at)));
}

// One stop of the tabulator, from which the arrows lead on. The picture is now a document of named graphics (WAI-ARIA Graphics).
function goThrough(
  figure: HTMLElement,
  marks: readonly SVGGElement[],
  labels: ReadonlyMap<SVGGElement, string>,
  show: (mark: SVGGElement, x: number, y: number) => void,
  hide: () => void,
): void {
  const svg = figure.querySelector('svg');
  if (!svg) return;
  svg.setAttribute('role', 'graphics-document document');
  svg.setAttribute('aria-label', `${takeTitle(svg)}. ${figure.dataset['howTo'] ?? ''}`);
  svg.removeAttribute('aria-labelledby');
  marks.forEach((mark, at) => {
    mark.setAttribute('role', 'graphics-symbol img');
    mark.setAttribute('aria-label', labels.get(mark) ?? '');
    mark.setAttribute('tabindex', at === 0 ? '0' : '-1');
  });
  // Not at the picture itself: one that listens for focus is a stop of the tabulator in some browsers.
  figure.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    // A mark that was clicked has the focus too, but its value stands where the pointer is.
    if (!mark?.matches(':focus-visible')) return;
    const box = mark.getBoundingClientRect();
    show(mark, box.left + box.width / 2, box.top);
  });
  figure.addEventListener('focusout', hide);
  figure.addEventListener('keydown', (event) => {
    const mark = markAt(event);
    const at = mark ? marks.indexOf(mark) : -1;
    const to = { ArrowLeft: at + 1, ArrowDown: at + 1, ArrowRight: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    const next = to === undefined ? undefined : marks[to];
    if (!mark || to === undefined) return;
    event.preventDefault();
    if (!next) return;
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
}
