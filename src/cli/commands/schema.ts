// sanad schema: the JSON Schema of each kind, for editors.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildJsonSchema } from '../../model/json-schema.ts';
import { KINDS, type Kind } from '../../model/vocabulary.ts';
import { meant, UsageError, type Command } from './command.ts';

export const schema: Command = {
  help: 'طرح‌وارهٔ JSON Schema سرآغاز هر نوع را برای ویرایشگرها می‌نویسد.',
  arguments: [{ name: 'KIND', help: 'نوع مورد؛ اگر نیاید، همهٔ نوع‌ها در --out', optional: true }],
  options: { out: { value: 'DIR', help: 'پوشه‌ای که طرح‌واره‌ها در آن نوشته شوند؛ برای یک نوع، اگر نیاید، در پایانه چاپ می‌شود' } },
  async run({ out }, written) {
    const kinds = Object.keys(KINDS) as Kind[];
    if (written !== undefined && !kinds.includes(written as Kind)) {
      throw new UsageError(`نوعی به نام «${written}» نیست.${meant(written, kinds) || ` نوع‌ها: ${kinds.join('، ')}`}`);
    }
    const wanted = written === undefined ? kinds : [written as Kind];
    if (typeof out === 'string') {
      await mkdir(out, { recursive: true });
      for (const kind of wanted) await writeFile(join(out, `${kind}.schema.json`), schemaText(kind));
    } else if (written === undefined) throw new UsageError('نوع یا پوشهٔ خروجی (--out) را بنویسید.');
    else process.stdout.write(schemaText(wanted[0] ?? 'plan'));
    return 0;
  },
};

/** Writes a schema as it is kept in files. */
export function schemaText(kind: Kind): string {
  return `${JSON.stringify(buildJsonSchema(kind), undefined, 1)}\n`;
}
