#!/usr/bin/env node
// argv -> command -> exit code: 0 clean, 1 errors in the plan, 2 wrong command line, 3 our bug.
import mri from 'mri';
import { build } from './commands/build.ts';
import { budget } from './commands/budget.ts';
import { check } from './commands/check.ts';
import { meant, UsageError, type Command } from './commands/command.ts';
import { dev } from './commands/dev.ts';
import { explain } from './commands/explain.ts';
import { lsp } from './commands/lsp.ts';
import { newItem } from './commands/new.ts';
import { rename } from './commands/rename.ts';
import { schema } from './commands/schema.ts';
import { trace } from './commands/trace.ts';
import { help } from './help.ts';
import { sourceStack } from './source-stack.ts';

const COMMANDS: Readonly<Record<string, Command>> = { check, build, dev, budget, new: newItem, rename, trace, explain, schema, lsp };

// Who reads the output may stop before its end, as `sanad trace ID | head` does; then there is nobody to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help(COMMANDS));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(`دستور «${name}» شناخته نیست.${meant(name, Object.keys(COMMANDS))}`);
    if (rest.includes('--help') || rest.includes('-h')) {
      process.stdout.write(help({ [name]: command }));
      return 0;
    }
    const { words, options } = readArguments(command, rest);
    return await command.run(options, ...words);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nراهنما: sanad ${command ? `${name} ` : ''}--help\n`);
      return 2;
    }
    process.stderr.write(`خطای درونی سند؛ این ایراد از برنامهٔ شما نیست.\n${sourceStack(error)}\n`);
    return 3;
  }
}

function readArguments(command: Command, argv: readonly string[]): { words: readonly string[]; options: Record<string, string | boolean> } {
  const names = Object.keys(command.options);
  const flags = names.filter((option) => command.options[option]?.value === undefined);
  const read = mri([...argv], { boolean: flags, string: names.filter((option) => !flags.includes(option)) });
  const { _: words, ...given } = read;
  const expected = command.arguments ?? [];
  const missing = expected.slice(words.length).find(({ optional }) => !optional);
  if (missing) throw new UsageError(`${missing.name} نوشته نشده است: ${missing.help}`);
  if (words.length > expected.length) throw new UsageError(`«${words.slice(expected.length).join(' ')}» در این دستور جایی ندارد.`);
  const options: Record<string, string | boolean> = {};
  for (const [option, value] of Object.entries(given)) {
    const known = Object.hasOwn(command.options, option) ? command.options[option] : undefined;
    if (!known) throw new UsageError(`گزینهٔ «--${option}» شناخته نیست.${meant(option, names, '--')}`);
    if (Array.isArray(value)) throw new UsageError(`گزینهٔ «--${option}» بیش از یک بار آمده است.`);
    if (known.value !== undefined && value === '') throw new UsageError(`گزینهٔ «--${option}» مقدار می‌خواهد: ${known.value}`);
    const written = String(value);
    const chosen = known.choices?.includes(written) ? written : known.findChoice?.(written);
    if (known.choices && chosen === undefined) {
      throw new UsageError(`مقدار «${written}» برای «--${option}» پذیرفته نیست؛ یکی از این‌ها: ${known.choices.join('، ')}`);
    }
    options[option] = chosen ?? (value as string | boolean);
  }
  return { words: words.map(String), options };
}
