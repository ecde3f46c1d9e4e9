// The parts of the finished book -> its contents and its lists of tables, charts, indicators and projects.
import { captioned, figureName, seriesOf, type Captioned } from '../number-part.ts';
import type { Block, ContentsEntry, ContentsList, Part, Section, Sheet } from '../tree.ts';

/** Builds the blocks of the contents; lists that would be empty are left out. */
export function contents(id: string, parts: readonly Part[]): Block[] {
  const blocks = parts.flatMap(({ children }) => children);
  const inSeries = (series: 'tables' | 'figures'): Captioned[] => captioned(blocks).filter((node) => seriesOf(node) === series);
  const [tables, figures] = [inSeries('tables'), inSeries('figures')];
  const lists: [ContentsList['of'], string, ContentsEntry[]][] = [
    ['tables', 'فهرست جدول‌ها', tables.map(figureEntry)],
    ['figures', figuresTitle(figures), figures.map(figureEntry)],
    ['indicators', 'فهرست شاخص‌ها', sheets(blocks, 'indicator').map(sheetEntry)],
    ['projects', 'فهرست پروژه‌ها', sheets(blocks, 'project').map(sheetEntry)],
  ];
  return [
    { type: 'contentsList', of: 'sections', entries: parts.flatMap(partEntries) },
    ...lists
      .filter(([, , entries]) => entries.length > 0)
      .map(([of, title, entries]) => listSection(`${id}_${of}`, title, { type: 'contentsList', of, entries })),
  ];
}

// The two are one series: charts, and images that are called «شکل».
function figuresTitle(figures: readonly Captioned[]): string {
  const named = [
    ['شکل', 'شکل\u200cها'],
    ['نمودار', 'نمودارها'],
  ].flatMap(([word = '', plural]) => (figures.some((node) => figureName(node).startsWith(word)) ? [plural] : []));
  return `فهرست ${named.join(' و ')}`;
}

const DEEPEST = 3;

function partEntries(part: Part): ContentsEntry[] {
  return [{ target: part.id, depth: 1, ...numbered(part.number), title: part.title }, ...sectionEntries(part.children)];
}

function sectionEntries(blocks: readonly Block[]): ContentsEntry[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section' || block.depth > DEEPEST || !block.listed) return [];
    const { id: target, depth, number, title, children } = block;
    return [{ target, depth, ...numbered(number), title }, ...sectionEntries(children)];
  });
}

function figureEntry({ id, number, caption = '' }: { id: string; number?: string; caption?: string }): ContentsEntry {
  return { target: id, depth: 1, ...numbered(number), title: caption };
}

function sheetEntry({ id, number, title }: Sheet): ContentsEntry {
  return { target: id, depth: 1, number, title };
}

function sheets(blocks: readonly Block[], kind: Sheet['kind']): Sheet[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return sheets(block.children, kind);
    return block.type === 'sheet' && block.kind === kind ? [block] : [];
  });
}

function numbered(number: string | undefined): { number?: string } {
  return number === undefined ? {} : { number };
}

function listSection(id: string, title: string, list: ContentsList): Section {
  return { type: 'section', id, depth: 2, title, listed: false, children: [list] };
}
