// ItemList -> its table: rows in the order of the plan, a body for each group. Narrow screens show each row as a card by the style sheet
// alone, for which cells carry the titles of their columns; roles are spelled out because browsers forget a table that is not drawn as one.
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Phrasing } from '../../view/tree.ts';
import type { ItemList, ListCell, ListColumn, ListGroup, ListRow } from '../../view/site/item-list.ts';
import { hrefFrom } from './address.ts';
import { element } from './element.ts';
import { renderSmallChart } from './nodes/chart.ts';
import { markOpeningNumbers } from './opening-number.ts';
import type { PageContext } from './page-context.ts';
import type { RowData } from './row-data.ts';
import { timeDates } from './time-dates.ts';
import { WORDS } from './words.ts';

/** Renders the table of a list; rows carry what the script needs where the list has something to filter or sort by. */
export function renderListTable(list: ItemList, page: PageContext): string {
  const table = element(
    'table',
    { className: ['list', `of-${list.kind}`], dataStacked: '', dataList: '' },
    element('caption', { className: ['visually-hidden'] }, list.note === undefined ? list.title : `${list.title} (${list.note})`),
    element('thead', {}, element('tr', {}, list.columns.map(heading))),
    list.groups.map((group) => renderGroup(list, group, page)),
    list.totals && foot(list.totals, list.columns),
  );
  const tree = { type: 'root' as const, children: [table] };
  markOpeningNumbers(tree);
  timeDates(tree);
  return toHtml(tree, { quoteSmart: true });
}

/** Gives the id of a group's rows on the page. */
export function groupId({ kind }: Pick<ItemList, 'kind'>, { key }: Pick<ListGroup, 'key'>): string {
  return key === '' ? `${kind}-rows` : `${kind}-rows-${key}`;
}

function heading({ key, title, kind, sort }: ListColumn): Element {
  return element(
    'th',
    { scope: 'col', className: [kind], dataColumn: key, dataFirst: sort?.first },
    sort ? element('span', { className: ['sorter'] }, title) : title,
  );
}

function renderGroup(list: ItemList, group: ListGroup, page: PageContext): Element {
  const address = group.item === undefined ? undefined : page.map.findItem(group.item);
  const title = address === undefined ? group.title : element('a', { href: hrefFrom(page.path, address) }, group.title);
  return element(
    'tbody',
    { id: groupId(list, group), dataGroup: '' },
    title && element('tr', { className: ['group'] }, element('th', { scope: 'rowgroup', colSpan: list.columns.length }, title)),
    group.rows.map((row) => renderRow(row, list, group.title, page)),
  );
}

function renderRow(row: ListRow, { columns, facets }: ItemList, group: string | undefined, page: PageContext): Element {
  const isChosen = facets.length > 0 || columns.some(({ sort }) => sort);
  const data: RowData = { ranks: row.ranks, amounts: row.amounts, values: row.values };
  return element(
    'tr',
    { dataRow: isChosen ? JSON.stringify(data) : '' },
    columns.map((column, at) => {
      const cell = row.cells[at];
      const isName = column.kind === 'title';
      return element(
        isName ? 'th' : 'td',
        {
          ...(isName ? { scope: 'row' } : { dataLabel: column.title }),
          className: [column.kind, ...(isName || column.key !== 'number' ? [] : ['place'])],
        },
        cell && content(cell, page),
        isName && group !== undefined ? element('span', { className: ['of-group'] }, group) : undefined,
      );
    }),
  );
}

function content(cell: ListCell, page: PageContext): ElementContent[] {
  const { grade, share, remark, chart } = cell;
  const main = phrasing(cell.children, page);
  return [
    ...(grade ? [grades(...grade)] : []),
    // One box for the figure and what is said of it, which cards set beside their label.
    element(
      'span',
      { className: ['value'] },
      main,
      share === undefined ? undefined : bar(share),
      chart && renderSmallChart(chart),
      remark && element('small', {}, phrasing(remark, page)),
    ),
  ];
}

function grades(grade: number, of: number): Element {
  return element(
    'span',
    { className: ['grade'], ariaHidden: 'true' },
    Array.from({ length: of }, (_, at) => element('i', at < grade ? { className: ['on'] } : {})),
  );
}

// The width is an attribute, since pages allow no style of their own; it grows from the start edge.
function bar(share: number): Element {
  const width = Math.round(share * 1000) / 10;
  return element(
    'svg',
    { className: ['share'], viewBox: '0 0 100 4', preserveAspectRatio: 'none', ariaHidden: 'true' },
    element('rect', { className: ['fill-line'], width: '100', height: '4' }),
    element('rect', { className: ['fill-accent'], x: String(Math.round((100 - width) * 10) / 10), width: String(width), height: '4' }),
  );
}

function foot(totals: NonNullable<ItemList['totals']>, columns: readonly ListColumn[]): Element {
  const first = totals.findIndex((total) => total !== undefined);
  return element(
    'tfoot',
    {},
    element(
      'tr',
      {},
      element('th', { scope: 'row', colSpan: first }, WORDS.lists.total),
      columns.slice(first).map(({ title, key }, at) => {
        const total = totals[first + at];
        return element(
          'td',
          total === undefined ? { className: ['empty'] } : { className: ['money'], dataTotal: key, dataLabel: title },
          total,
        );
      }),
    ),
  );
}

function phrasing(children: readonly Phrasing[], page: PageContext): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'isolate':
        return [element('bdi', { dir: 'ltr', className: [node.role] }, node.value)];
      case 'itemLink': {
        const address = page.map.findItem(node.target);
        const inner = phrasing(node.children, page);
        return address === undefined ? inner : [element('a', { href: hrefFrom(page.path, address) }, inner)];
      }
      // A place of the book that is no item, such as a unit in the appendix.
      case 'figureLink': {
        const address = page.map.findAnchor(node.target);
        const inner = phrasing(node.children, page);
        return address === undefined ? inner : [element('a', { href: hrefFrom(page.path, address) }, inner)];
      }
      default:
        return [];
    }
  });
}
