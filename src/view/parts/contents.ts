// The parts of the finished book -> its contents and its lists of tables, charts, indicators and projects.
import { captioned } from '../number-part.ts';
import type { Block, ContentsEntry, ContentsList, Part, Section, Sheet } from '../tree.ts';

/** Builds the blocks of the contents; lists that would be empty are left out. */
export function contents(id: string, parts: readonly Part[]): Block[] {
  const blocks = parts.flatMap(({ children }) => children);
  const figures = captioned(blocks);
  const lists: [ContentsList['of'], string, ContentsEntry[]][] = [
    ['tables', 'فهرست جدول‌ها', figures.filter(({ type }) => type === 'modelTable').map(figureEntry)],
    ['figures', 'فهرست نمودارها', figures.filter(({ type }) => type === 'chart').map(figureEntry)],
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
