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

/** The folder of each kind; those of `DOMAIN_FOLDER_OF` lie in the folder of a domain. */
export const FOLDER_OF = {
  goal: 'vision/goals',
  upstream: 'upstream',
  previous: 'previous',
  method: 'method',
  source: 'finance/sources',
  participation: 'participation',
  resolution: 'resolutions',
} as const satisfies { readonly [K in Kind]?: string };

export const DOMAIN_FOLDER_OF = {
  problem: 'problems',
  strategy: 'strategies',
  policy: 'policies',
  provision: 'provisions',
  indicator: 'indicators',
  project: 'projects',
} as const satisfies { readonly [K in Kind]?: string };

const FOLDERS = kindsByFolder(FOLDER_OF);
const DOMAIN_FOLDERS = kindsByFolder(DOMAIN_FOLDER_OF);

function kindsByFolder(folders: { readonly [K in Kind]?: string }): ReadonlyMap<string, Kind> {
  return new Map((Object.entries(folders) as [Kind, string][]).map(([kind, folder]) => [folder, kind]));
}

/** The names of folders that hold items. */
export const ITEM_FOLDERS: readonly string[] = [
  ...[...FOLDERS.keys()].map((path) => path.split('/').at(-1) ?? path),
  ...DOMAIN_FOLDERS.keys(),
];
