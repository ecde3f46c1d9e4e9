// sanad explain: what a rule asks, why, and how its mistakes are mended; without a code, every rule in a line.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { AREAS, CODES, isCode } from '../../diagnostic/codes.ts';
import { assetsRoot } from '../assets-root.ts';
import { meant, UsageError, type Command } from './command.ts';

export const explain: Command = {
  help: 'می‌گوید یک قاعده چیست، چرا هست و ایراد آن چگونه برطرف می‌شود.',
  arguments: [{ name: 'CODE', help: 'کد قاعده، واژهٔ آخر خط نخست هر ایراد؛ اگر نیاید، فهرست همهٔ قاعده‌ها', optional: true }],
  options: {},
  async run(_options, code) {
    if (code === undefined) process.stdout.write(listing());
    else if (!isCode(code)) throw new UsageError(`قاعده‌ای با کد «${code}» نیست.${meant(code, Object.keys(CODES))}`);
    else process.stdout.write(forTerminal(await readFile(join(assetsRoot(), 'docs/rules', `${code}.md`), 'utf8')));
    return 0;
  },
};

function listing(): string {
  const areas = Object.values(AREAS).map((codes) => Object.keys(codes).filter(isCode));
  return areas.map((codes) => codes.map((code) => `${code}\n    ${CODES[code].page?.title ?? ''}\n`).join('')).join('\n');
}

/** Makes Markdown pleasant in a terminal: headings bold, code indented, and no tags of HTML. */
function forTerminal(markdown: string): string {
  const { bold, dim } = picocolors.createColors(process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
  let inCode = false;
  const lines = markdown.split('\n').flatMap((line): string[] => {
    if (/^```/.test(line)) {
      inCode = !inCode;
      return [];
    }
    if (inCode) return [dim(`    ${line}`)];
    if (/^<\/?div\b/.test(line)) return [];
    return [
      line.replace(/^#+ (.*)$/, (_heading, text: string) => bold(text)).replace(/\*\*(.+?)\*\*/g, (_strong, text: string) => bold(text)),
    ];
  });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
