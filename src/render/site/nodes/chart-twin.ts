// The figures of a chart -> a table that can be opened below it: its values for those who cannot see or point at the picture.
import type { Element } from 'hast';
import type { ChartData } from '../../../chart/chart.ts';
import { element } from '../element.ts';
import { WORDS } from '../words.ts';

/** Renders the table; its caption, for those who hear it, is that of the chart. */
export function renderTwin({ columns, rows, note }: ChartData, caption: string | undefined): Element {
  const name = caption === undefined ? WORDS.charts.data : `${WORDS.charts.data}: ${caption}`;
  const numeric = columns.map((_, at) => at > 0 && rows.every((row) => NUMBER.test(row[at] ?? '')));
  return element(
    'details',
    { className: ['twin'] },
    element('summary', {}, WORDS.charts.data),
    element(
      'div',
      { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: name },
      element(
        'table',
        {},
        note === undefined ? undefined : element('caption', {}, element('span', {}, element('span', { className: ['unit-note'] }, note))),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            columns.map((title, at) => element('th', { scope: 'col', className: [numeric[at] ? 'number' : 'start'] }, title)),
          ),
        ),
        element(
          'tbody',
          {},
          rows.map((row) =>
            element(
              'tr',
              {},
              row.map((text, at) =>
                at === 0
                  ? element('th', { scope: 'row', className: ['start'] }, text)
                  : element('td', { className: [numeric[at] ? 'number' : 'start'] }, text),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** A figure, in brackets where it is negative, or the mark of none. */
const NUMBER = /^(?:\(?[۰-۹٬٫]+٪?\)?|—)$/;
