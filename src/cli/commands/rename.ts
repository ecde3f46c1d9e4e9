// sanad rename: an item gets another id, every reference follows, and the item keeps the old id on its list. Everything is worked out, and read once more, before anything
// is written.
import { join } from 'node:path';
import { rename as move, stat } from 'node:fs/promises';
import { applyFixes } from '../../diagnostic/apply-fixes.ts';
import type { Edit } from '../../diagnostic/diagnostic.ts';
import { buildPlan } from '../../model/build-plan.ts';
import { formerAddresses, formerIdsAfter, formerIdsOf } from '../../model/former-ids.ts';
import { renameEdits, type Move, type RenameProblem } from '../../model/rename-item.ts';
import type { Plan } from '../../model/types.ts';
import { parseDoc } from '../../parse/parse-doc.ts';
import { modelPlan, textsOf, type CheckedPlan } from '../../pipeline.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { lineColumns } from '../../text/line-column.ts';
import { replaceFile } from '../../write/replace-file.ts';
import { UsageError, type Command } from './command.ts';
import { planFolder, planOption, readablePlan, unknownId } from './plan-folder.ts';

export const rename: Command = {
  help: 'شناسهٔ یک مورد را عوض می‌کند؛ همهٔ ارجاع‌ها با آن عوض می‌شوند و شناسهٔ قدیم در مورد می‌ماند.',
  arguments: [
    { name: 'OLD', help: 'شناسهٔ کنونی' },
    { name: 'NEW', help: 'شناسهٔ تازه: حروف کوچک لاتین، رقم و خط تیره' },
  ],
  options: { plan: planOption, 'dry-run': { help: 'تنها بگوید چه عوض می‌شود' } },
  async run(options, from = '', to = '') {
    const dir = await planFolder(options);
    const checked = await modelPlan(dir);
    const plan = readablePlan(checked, options);
    if (!plan) return 1;
    const texts = new Map(textsOf(checked).map(({ path, text }) => [path, text]));
    const renaming = renameEdits(plan, texts, from, to, checked.budgets);
    if (renaming.problem) throw refusal(plan, renaming.problem, from, to);

    const { edits, record, moves, left } = renaming;
    const changed = changedTexts(texts, edits);
    // Two files may already lie where one is to go, one of them no part of the plan.
    for (const { to: target } of moves) if (await exists(join(dir, target))) throw new UsageError(`«${target}» از پیش هست.`);
    assertFollowed(checked, plan, changed, { from, to, moves, left });
    process.stdout.write(listing(texts, edits, record, moves) + leftLines(left, from));
    if (options['dry-run'] === true) return 0;
    for (const [path, text] of changed) await replaceFile(join(dir, path), text);
    // A name changes inside its folder.
    for (const { from: source, to: target } of moves) await move(join(dir, source), join(dir, target));
    return 0;
  },
};

function refusal(plan: Plan, problem: RenameProblem, from: string, to: string): UsageError {
  switch (problem) {
    case 'unknown-id':
      return unknownId(plan, from);
    case 'invalid-id':
      return new UsageError(`«${to}» شناسهٔ درستی نیست؛ تنها حروف کوچک لاتین، رقم و خط تیره.`);
    case 'id-taken':
      return new UsageError(`شناسهٔ «${to}» پیش‌تر به موردی دیگر داده شده است.`);
    case 'former-id':
      return new UsageError(`«${to}» شناسهٔ پیشین «${formerAddresses(plan).get(to)}» است و نشانی قدیم آن به همان مورد می‌رسد.`);
    case 'fixed-id':
      return new UsageError(`شناسهٔ «${from}» از جای پرونده می‌آید و عوض نمی‌شود.`);
    case 'unreadable':
      return new UsageError('سرآغاز برخی پرونده‌ها خوانده نمی‌شود و ارجاع‌های آن‌ها دانسته نیست؛ نخست sanad check را بی‌خطا کنید.');
  }
}

function changedTexts(texts: ReadonlyMap<string, string>, edits: readonly Edit[]): Map<string, string> {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return new Map(
    files.map((file) => {
      const own = edits.filter(({ span }) => span.file === file);
      return [file, applyFixes(texts.get(file) ?? '', [{ edits: own, safe: false }]).text];
    }),
  );
}

/** Reads the plan as it will be; a reference that would be lost is a bug of ours, and nothing has been written yet. */
function assertFollowed(
  { sources, budgets }: CheckedPlan,
  plan: Plan,
  changed: ReadonlyMap<string, string>,
  {
    from,
    to,
    moves,
    left,
  }: { readonly from: string; readonly to: string; readonly moves: readonly Move[]; readonly left: readonly string[] },
): void {
  const moved = (path: string): string => {
    const found = moves.find((one) => path === one.from || path.startsWith(`${one.from}/`));
    return found ? found.to + path.slice(found.from.length) : path;
  };
  const after = sources.map(({ path, text }) => ({ path: moved(path), text: changed.get(path) ?? text }));
  const others = [...plan.files].filter((path) => !sources.some((source) => source.path === path)).map(moved);
  const tables = budgets.map((file) => ('text' in file ? { ...file, text: changed.get(file.path) ?? file.text } : file));
  const { plan: renamed } = buildPlan({ sources: after, others, budgets: tables }, after.map(parseDoc));
  const isWhole = renamed && lost(renamed) === lost(plan) && renamed.items.size === plan.items.size;
  const [before, item] = [plan.items.get(from), renamed?.items.get(to)];
  const expected = before ? formerIdsAfter(formerIdsOf(before), from, to).join() : '';
  if (isWhole && (!item || formerIdsOf(item).join() !== expected)) throw new Error('The former id would be lost; nothing was written.');
  if (!isWhole || namesInBudgets(renamed, left) < namesInBudgets(plan, left))
    throw new Error('A reference would not follow its item; nothing was written.');
}

/** Counts the links that lead nowhere. */
function lost(plan: Plan): number {
  return [...plan.links.to].reduce((sum, [id, links]) => sum + (plan.known.has(id) ? 0 : links.length), 0);
}

/** Counts the projects and sources that lines of budgets name, but for files that are left as they are. */
function namesInBudgets({ budgets }: Plan, left: readonly string[]): number {
  const lines = [...budgets.values()].flatMap((budget) => (left.includes(budget.file) ? [] : budget.lines));
  return lines.reduce((sum, { project, source }) => sum + (project === undefined ? 0 : 1) + (source === undefined ? 0 : 1), 0);
}

function leftLines(left: readonly string[], id: string): string {
  return left.map((path) => `${path}  شناسهٔ «${id}» را در این پرونده خودتان عوض کنید؛ متن UTF-8 نیست.\n`).join('');
}

function listing(texts: ReadonlyMap<string, string>, edits: readonly Edit[], record: readonly Edit[], moves: readonly Move[]): string {
  const places = edits.map(({ span: { file, start, end }, text }) => {
    const { line, column } = lineColumns(texts.get(file) ?? '')(start);
    const written = (texts.get(file) ?? '').slice(start, end).trim();
    const change = written === '' ? `+ ${text.trim()}` : text === '' ? `− ${written}` : `${written} → ${text}`;
    return `${file}:${line}:${column}  ${change}`;
  });
  const references = edits.filter((edit) => !record.includes(edit));
  const files = new Set(references.map(({ span }) => span.file)).size;
  return [
    ...moves.map(({ from, to }) => `${from} → ${to}`),
    ...places,
    toPersianDigits(`${references.length} ارجاع در ${files} پرونده`),
    '',
  ].join('\n');
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
