// sanad new: an item's file at its place, with every field that is to be written.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { blankItem } from '../../model/blank-item.ts';
import { domainOfId, itemFile, livesInDomain } from '../../model/item-file.ts';
import { isId } from '../../model/locate.ts';
import type { Plan } from '../../model/types.ts';
import { KINDS, type Kind } from '../../model/vocabulary.ts';
import { modelPlan } from '../../pipeline.ts';
import { findClosestKey } from '../../text/find-closest.ts';
import { meant, UsageError, type Command } from './command.ts';
import { planFolder, planOption, readablePlan } from './plan-folder.ts';

export const newItem: Command = {
  help: 'پروندهٔ یک مورد تازه را، با همهٔ فیلدهایی که باید نوشته شود، می‌سازد.',
  arguments: [
    { name: 'KIND', help: `نوع مورد، به انگلیسی یا فارسی: ${Object.keys(KINDS).join('، ')}` },
    { name: 'ID', help: 'شناسهٔ تازه: حروف کوچک لاتین، رقم و خط تیره' },
  ],
  options: { plan: planOption, domain: { value: 'DOMAIN', help: 'شناسهٔ حوزه؛ اگر نیاید، از آغاز شناسه دانسته می‌شود' } },
  async run(options, kindWritten = '', id = '') {
    const dir = await planFolder(options);
    const plan = readablePlan(await modelPlan(dir), options);
    if (!plan) return 1;
    const kind = kindOf(kindWritten);
    if (!isId(id)) throw new UsageError(`«${id}» شناسهٔ درستی نیست؛ تنها حروف کوچک لاتین، رقم و خط تیره، مانند tr-p01.`);
    if (plan.known.has(id)) throw new UsageError(`شناسهٔ «${id}» پیش‌تر به موردی دیگر داده شده است.`);
    const path = itemFile(kind, id, livesInDomain(kind) ? domainOf(plan, id, options['domain']) : undefined);
    await mkdir(dirname(join(dir, path)), { recursive: true });
    try {
      await writeFile(join(dir, path), blankItem(kind, plan.years), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`پروندهٔ «${path}» از پیش هست.`);
      throw error;
    }
    process.stdout.write(`${join(String(options['plan'] ?? 'plan'), path)}\n`);
    return 0;
  },
};

function kindOf(written: string): Kind {
  const found = (Object.keys(KINDS) as Kind[]).find((kind) => kind === written || KINDS[kind].label === written);
  if (found) return found;
  const closest = findClosestKey(
    written,
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, KINDS[kind].label]),
  );
  throw new UsageError(
    `نوعی به نام «${written}» نیست.${closest === undefined ? ` نوع‌ها: ${Object.keys(KINDS).join('، ')}` : ` شاید منظور «${closest}» بوده است.`}`,
  );
}

function domainOf(plan: Plan, id: string, written: string | boolean | undefined): string {
  const domains = plan.byKind.domain.map((domain) => domain.id);
  if (typeof written === 'string') {
    if (domains.includes(written)) return written;
    throw new UsageError(`حوزه‌ای با شناسهٔ «${written}» نیست.${meant(written, domains) || ` حوزه‌ها: ${domains.join('، ')}`}`);
  }
  const found = domainOfId(plan, id);
  if (found === undefined) throw new UsageError(`حوزهٔ این مورد دانسته نیست؛ آن را با --domain بنویسید: ${domains.join('، ')}`);
  return found;
}
