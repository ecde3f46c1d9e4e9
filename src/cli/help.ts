// The help that the command line prints, made from the commands themselves.
import type { Command } from './commands/command.ts';

/** Renders help for the given commands. */
export function help(commands: Readonly<Record<string, Command>>): string {
  const lines = ['سند: از پروندهٔ متنی برنامه تا سند چاپی و وبگاه', ''];
  for (const [name, command] of Object.entries(commands)) {
    const words = command.arguments ?? [];
    const shown = words.map(({ name: word, optional }) => (optional ? ` [${word}]` : ` ${word}`)).join('');
    lines.push(`sanad ${name}${shown}`, `    ${command.help}`);
    for (const { name: word, help: text } of words) lines.push(`    ${word}`, `        ${text}`);
    for (const [option, { value, choices, help: text }] of Object.entries(command.options)) {
      lines.push(`    --${option}${value === undefined ? '' : ` ${choices ? choices.join('|') : value}`}`, `        ${text}`);
    }
    lines.push('');
  }
  return `${lines.join('\n')}`;
}
