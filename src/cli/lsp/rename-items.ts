// The one door to renaming an item. The function that works out the edits is not part of this build yet; with it in
// model/rename-item.ts, this file is one line: export { renameEdits } from '../../model/rename-item.ts'.
import type { Edit } from '../../diagnostic/diagnostic.ts';
import type { Plan } from '../../model/types.ts';

export type Renaming =
  | {
      readonly edits: readonly Edit[];
      readonly moves: readonly { readonly from: string; readonly to: string }[];
      readonly problem?: never;
    }
  | { readonly problem: string; readonly edits?: never; readonly moves?: never };

export type RenameEdits = (plan: Plan, sources: ReadonlyMap<string, string>, from: string, to: string) => Renaming;

export const renameEdits: RenameEdits | undefined = undefined;
