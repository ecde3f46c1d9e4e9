// «روش تدوین، پایش و بازنگری»: the prose of each file, in the order of the files.
import type { Block } from '../tree.ts';
import type { Writing } from '../writing.ts';
import { keepItem } from '../view-memory.ts';
import { itemSection } from './item-section.ts';

export function methodChapter(writing: Writing): Block[] {
  return writing.plan.byKind.method.map((item) => keepItem(writing, item, (noting) => itemSection(noting, item, 2, [])));
}
