// Where a file lies in the plan folder -> what kind of item it is, its id and its domain. Folders carry meaning; nothing else does.
import type { Kind } from './vocabulary.ts';

export interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly domain?: string;
}

/** Finds the place of a Markdown file, or undefined when no item belongs there. */
export function locate(path: string): Place | undefined {
  if (!path.endsWith('.md')) return undefined;
  const folders = path.slice(0, -'.md'.length).split('/');
  const name = folders.pop() ?? '';
  const [top = '', second = '', third = ''] = folders;
  if (top === 'domains' && folders.length === 2 && name === 'index') return { kind: 'domain', id: second, domain: second };
  if (top === 'domains' && folders.length === 3) {
    const kind = DOMAIN_FOLDERS.get(third);
    return kind && { kind, id: name, domain: second };
  }
  const kind = PLAN_FILES.get(path) ?? FOLDERS.get(folders.join('/'));
  return kind && { kind, id: name };
}

/** Tells whether a text can be the id of an item: ASCII words of small letters and digits, joined by hyphens. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

const PLAN_FILES: ReadonlyMap<string, Kind> = new Map([
  ['plan.md', 'plan'],
  ['vision/vision.md', 'vision'],
]);

const FOLDERS: ReadonlyMap<string, Kind> = new Map([
  ['vision/goals', 'goal'],
  ['upstream', 'upstream'],
  ['previous', 'previous'],
  ['finance/sources', 'source'],
  ['participation', 'participation'],
  ['resolutions', 'resolution'],
]);

const DOMAIN_FOLDERS: ReadonlyMap<string, Kind> = new Map([
  ['problems', 'problem'],
  ['strategies', 'strategy'],
  ['policies', 'policy'],
  ['provisions', 'provision'],
  ['indicators', 'indicator'],
  ['projects', 'project'],
]);

/** The names of folders that hold items. */
export const ITEM_FOLDERS: readonly string[] = [
  ...[...FOLDERS.keys()].map((path) => path.split('/').at(-1) ?? path),
  ...DOMAIN_FOLDERS.keys(),
];
