// The site of a plan while it is being written. Whatever state the plan is in, what could be shown before can still be shown: a page
// whose file cannot be read stays as it was, and so does the whole site while plan.md cannot be read.
import { statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../../model/types.ts';
import { PlanSession, textsOf, type ReadPlan } from '../../plan-session.ts';
import type { Assets } from '../../read/read-assets.ts';
import { readBytes } from '../../read/read-plan.ts';
import { isSameFile } from '../../read/same-file.ts';
import type { PlanFolder } from '../../read/source.ts';
import { openSite, type OpenSite } from '../../render/site/render-site.ts';
import { siteAssets } from '../../render/site/site-assets.ts';
import { NOT_FOUND } from '../../render/site/site-map.ts';
import { buildView, type Version } from '../../view/build-view.ts';
import type { Book } from '../../view/tree.ts';
import { ViewMemory } from '../../view/view-memory.ts';
import { locate, type Located } from '../report/locate.ts';
import { today } from '../today.ts';

/** A page as the preview shows it. */
export interface DevPage {
  readonly html: string;
  /** Whether the site has the page; otherwise it is the page for lost readers. */
  readonly found: boolean;
  /** Why the page is not of the plan as it is now. */
  readonly stale?: 'plan' | 'file';
  /** The files that the page is made of, as far as its mistakes are concerned. */
  readonly files: ReadonlySet<string>;
}

interface Shown {
  readonly book: Book;
  readonly site: OpenSite;
  readonly files: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, Uint8Array | string>;
}

export class DevSite {
  readonly #session: PlanSession;
  readonly #memory = new ViewMemory();
  readonly #images = new Map<string, { readonly stats: Stats; readonly bytes: Uint8Array }>();
  readonly #dir: string;
  readonly #assets: Assets;
  readonly #version: Version;
  #last: ReadPlan | undefined;
  #shown: Shown | undefined;
  /** Pages whose files cannot be read now, and the site that had them last. */
  #lost = new Map<string, { readonly from: Shown; readonly file: string }>();
  #isStale = false;
  #mistakes: readonly Located[] = [];

  constructor(dir: string, assets: Assets, version: Version) {
    this.#dir = dir;
    this.#assets = assets;
    this.#session = new PlanSession(dir, assets);
    this.#version = version;
  }

  /** What the check says of the plan as it is now, in Persian. */
  get mistakes(): readonly Located[] {
    return this.#mistakes;
  }

  /** The path under which the site stands: that of its address. */
  get base(): string {
    const address = this.#shown?.book.meta.site;
    return address === undefined ? '' : new URL(address).pathname.replace(/\/$/, '');
  }

  /**
   * Reads the plan as it is now and makes its pages ready; `named` are files that must be read anew. Tells whether anything may have
   * changed. What the check says is told by `check`, so that nobody waits for it to see a page.
   */
  async refresh(named: ReadonlySet<string> = new Set()): Promise<boolean> {
    for (const path of named) this.#session.forget(path);
    await this.#session.readWorkbooks();
    const read = this.#read();
    // The folder may be away for a while, as when another branch is checked out.
    if (!read) return this.#becomeStale();
    const isNew = !this.#last || (this.#isStale && read.plan !== undefined) || !isSameState(this.#last, read);
    const hasNewImages = await this.#readImages(this.#shown?.book);
    if (!isNew && !hasNewImages) return false;
    this.#last = read;
    this.#isStale = read.plan === undefined;
    if (read.plan) await this.#show(read.plan);
    return true;
  }

  /** Checks the plan as it was last read; tells whether there is anything else to say of it than before. */
  check(): boolean {
    if (!this.#last) return false;
    const { diagnostics, ...checked } = this.#session.judge(this.#last, today());
    const mistakes = locate({
      diagnostics,
      suppressed: [],
      texts: new Map(textsOf(checked).map(({ path, text }) => [path, text])),
      folder: '',
      language: 'fa',
      colors: false,
    });
    const isNew = !isDeepStrictEqual(mistakes, this.#mistakes);
    this.#mistakes = mistakes;
    return isNew;
  }

  async #show(plan: Plan): Promise<void> {
    const book = buildView(plan, this.#version, undefined, this.#memory);
    await this.#readImages(book);
    const images = new Map([...this.#images].map(([path, { bytes }]) => [path, bytes]));
    const site = openSite(book, siteAssets(this.#assets, images), { preview: true });
    const fileOf = (item: string): string => plan.items.get(item)?.file ?? '';
    const shown = {
      book,
      site,
      files: new Map(book.itemPages.map(({ item }) => [`items/${item}/index.html`, fileOf(item)])),
      assets: new Map(site.assets.map(({ path, bytes }) => [path, bytes])),
    };
    this.#keepLost(shown, plan.files);
    this.#shown = shown;
  }

  /** Renders the page at a path of the site; undefined while there has never been a plan to show. */
  page(path: string): DevPage | undefined {
    const shown = this.#shown;
    if (!shown) return undefined;
    const stale = this.#isStale ? ({ stale: 'plan' } as const) : {};
    const lost = this.#lost.get(path);
    if (lost) {
      const html = textOf(lost.from.site.render(path)?.bytes);
      return { html, found: true, stale: 'file', files: new Set([lost.file]), ...stale };
    }
    const file = shown.site.render(path);
    const own = shown.files.get(path);
    if (file && path !== NOT_FOUND)
      return { html: textOf(file.bytes), found: true, files: new Set(own === undefined ? filesOf(shown, path) : [own]), ...stale };
    return { html: textOf(shown.site.render(NOT_FOUND)?.bytes), found: false, files: new Set(), ...stale };
  }

  /** Tells whether the site has a page at a path. */
  has(path: string): boolean {
    return this.#lost.has(path) || this.#shown?.site.paths.includes(path) === true;
  }

  /** Gives what pages load: style, scripts, font, icon, images. */
  asset(path: string): Uint8Array | string | undefined {
    const shown = this.#shown;
    return (
      shown?.assets.get(path) ??
      (path.startsWith('assets/search-') ? shown?.site.search().find((file) => file.path === path)?.bytes : undefined)
    );
  }

  #read(): ReadPlan | undefined {
    try {
      return this.#session.read();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  #becomeStale(): boolean {
    const isNew = !this.#isStale;
    this.#isStale = true;
    return isNew;
  }

  // A page goes when its file goes, and stays when the file is there and only cannot be read.
  #keepLost(now: Shown, files: ReadonlySet<string>): void {
    const lost = new Map(this.#lost);
    for (const [path, file] of this.#shown?.files ?? []) if (this.#shown) lost.set(path, { from: this.#shown, file });
    for (const [path, { file }] of lost) if (now.files.has(path) || !files.has(file)) lost.delete(path);
    this.#lost = lost;
  }

  // Tells whether any is new or has changed.
  async #readImages(book: Book | undefined): Promise<boolean> {
    let isNew = false;
    for (const path of book?.images ?? []) {
      const stats = statSync(join(this.#dir, path), { throwIfNoEntry: false });
      const known = this.#images.get(path);
      if (!stats || (known && isSameFile(known.stats, stats))) continue;
      const bytes = await readBytes(this.#dir, path).catch(() => undefined);
      if (!bytes) continue;
      this.#images.set(path, { stats, bytes });
      isNew = true;
    }
    return isNew;
  }
}

// Files that did not change are the very objects of before; other files matter by being there, and by what is said of them.
function isSameState(before: ReadPlan, now: ReadPlan): boolean {
  return isSameFolder(before.folder, now.folder) && isDeepStrictEqual(before.diagnostics, now.diagnostics);
}

function isSameFolder(before: PlanFolder, now: PlanFolder): boolean {
  const filesOfFolder = ({ sources, budgets = [], others }: PlanFolder): readonly unknown[] => [...sources, ...budgets, ...others];
  const [files, others] = [filesOfFolder(before), filesOfFolder(now)];
  return files.length === others.length && files.every((file, at) => file === others[at]);
}

/** The files of the items of a chapter. */
function filesOf({ book, files }: Shown, path: string): string[] {
  const part = path.split('/')[0];
  return book.itemPages.flatMap((page) => (page.part === part ? (files.get(`items/${page.item}/index.html`) ?? []) : []));
}

function textOf(bytes: Uint8Array | string | undefined): string {
  return typeof bytes === 'string' ? bytes : Buffer.from(bytes ?? []).toString('utf8');
}
