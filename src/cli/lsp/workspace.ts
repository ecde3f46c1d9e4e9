// The plans that an editor has files of open, each checked anew when something of it changes. A plan's folder is the nearest one above
// a file that holds plan.md.
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Item, Plan } from '../../model/types.ts';
import { PlanSession, textsOf, type CheckedPlan } from '../../plan-session.ts';
import type { Assets } from '../../read/read-assets.ts';
import { remember } from '../../text/remember.ts';
import { today } from '../today.ts';
import { textPlaces, type TextPlaces } from './text-places.ts';

/** Gives the item of a file of a plan; undefined where its facts cannot be read. */
const itemsByFile = remember((plan: Plan): ReadonlyMap<string, Item> => new Map([...plan.items.values()].map((item) => [item.file, item])));

/** One plan with the texts that are open in the editor. */
export class OpenPlan {
  readonly dir: string;
  /** Texts that stand for those on disk, by path in the plan. */
  readonly buffers = new Map<string, string>();
  readonly #session: PlanSession;
  #checked: CheckedPlan | undefined;
  #readable: Plan | undefined;
  #places = remember((source: { readonly text: string }): TextPlaces => textPlaces(source.text));

  constructor(dir: string, assets: Assets) {
    this.dir = dir;
    this.#session = new PlanSession(dir, assets);
  }

  /** Makes sure that the next question is answered from the files as they are then. */
  touch(path?: string): void {
    this.#checked = undefined;
    if (path !== undefined) this.#session.forget(path);
  }

  /** Reads the workbooks that are new or have changed; until then, questions are answered without. */
  async readWorkbooks(): Promise<void> {
    if (await this.#session.readWorkbooks()) this.#checked = undefined;
  }

  /** The plan as it is now. */
  get checked(): CheckedPlan {
    if (this.#checked) return this.#checked;
    const checked = this.#session.check(today(), this.buffers);
    this.#checked = checked;
    this.#readable = checked.plan ?? this.#readable;
    return checked;
  }

  /** The plan as it is now, or as it was when plan.md could last be read. */
  get plan(): Plan | undefined {
    return this.checked.plan ?? this.#readable;
  }

  /** The item of a file as it is now. */
  itemOf(path: string): { readonly plan: Plan; readonly item: Item } | undefined {
    const { plan } = this.checked;
    const item = plan && itemsByFile(plan).get(path);
    return item && { plan, item };
  }

  /** The text of a file and the places in it. */
  places(path: string): TextPlaces {
    const source = textsOf(this.checked).find((one) => one.path === path);
    return source ? this.#places(source) : textPlaces(this.buffers.get(path) ?? '');
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.dir, path)).href;
  }
}

/** A file by its plan and its path there. */
export interface PlanFile {
  readonly open: OpenPlan;
  readonly path: string;
}

export class Workspace {
  readonly #assets: Assets;
  readonly #plans = new Map<string, OpenPlan>();

  constructor(assets: Assets) {
    this.#assets = assets;
  }

  get plans(): Iterable<OpenPlan> {
    return this.#plans.values();
  }

  /** Finds the plan of a file, opening it if need be; undefined for files of no plan. */
  fileOf(uri: string): PlanFile | undefined {
    if (!uri.startsWith('file:')) return undefined;
    const file = fileURLToPath(uri);
    const dir = this.#folderOf(file);
    if (dir === undefined) return undefined;
    return { open: this.openPlan(dir), path: relative(dir, file).split(sep).join('/') };
  }

  /** Gives the plan of a folder that holds plan.md. */
  openPlan(dir: string): OpenPlan {
    const open = this.#plans.get(dir) ?? new OpenPlan(dir, this.#assets);
    this.#plans.set(dir, open);
    return open;
  }

  // A folder that was a plan stays one, also while its plan.md is away.
  #folderOf(file: string): string | undefined {
    for (let dir = dirname(file); ; dir = dirname(dir)) {
      if (this.#plans.has(dir) || existsSync(join(dir, 'plan.md'))) return dir;
      if (dirname(dir) === dir) return undefined;
    }
  }
}
