#!/usr/bin/env node
// A plan folder -> one several times as large, of the same words: every item but the plan and the vision is there N times, each time
// with ids, titles, paragraphs and budget codes of its own, so that the copies are as clean as the plan itself.
//   node bench/multiply-plan.mjs PLAN N DIR
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [plan, times, dir] = process.argv.slice(2);
if (!dir) {
  console.error('usage: multiply-plan.mjs PLAN N DIR');
  process.exit(2);
}
const copies = Number(times);
const paths = readdirSync(plan, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(plan.length).replace(/^\/+/, ''));
const domains = [...new Set(paths.flatMap((path) => /^domains\/([^/]+)\//.exec(path)?.[1] ?? []))];
const names = paths.filter((path) => path.endsWith('.md')).map((path) => path.replace(/^.*\//, '').replace(/\.md$/, ''));
const ids = [...names.filter((name) => !['plan', 'vision', 'index'].includes(name)), ...domains].sort((a, b) => b.length - a.length);
const ID = new RegExp(`(?<![\\w./-])(?:${ids.join('|')})(?![\\w-])`, 'g');

rmSync(dir, { recursive: true, force: true });
for (let copy = 1; copy <= copies; copy++) {
  const own = copy === 1 ? '' : `-c${copy}`;
  for (const path of paths) {
    const isShared = path === 'plan.md' || path === 'vision/vision.md';
    if (isShared && copy > 1) continue;
    const target = join(dir, renamed(path, own));
    mkdirSync(dirname(target), { recursive: true });
    if (!path.endsWith('.md')) cpSync(join(plan, path), target);
    else writeFileSync(target, path === 'plan.md' ? settings(readFileSync(join(plan, path), 'utf8')) : text(path, own, copy));
  }
}

function renamed(path, own) {
  return path
    .split('/')
    .map((step, at, all) => {
      if (at === 1 && all[0] === 'domains') return step + own;
      return step.endsWith('.md') && ids.includes(step.slice(0, -3)) ? `${step.slice(0, -3)}${own}.md` : step;
    })
    .join('/');
}

/** Gives one copy of a file: ids, titles, paragraphs of some length and ids of submissions are its own; weights of domains are shared out. */
function text(path, own, copy) {
  const [, front = '', prose = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(readFileSync(join(plan, path), 'utf8')) ?? [];
  const words = copy === 1 ? '' : ` این سخن بار ${'۰۱۲۳۴۵۶۷۸۹'[copy % 10]} است.`;
  const facts = front
    .replace(/^(?!owner:|addressee:).*$/gm, (line) => line.replace(ID, (id) => id + own))
    .replace(/^title: (.*)$/m, (line) => (copy === 1 ? line : `${line} (${'۰۱۲۳۴۵۶۷۸۹'[copy % 10]})`))
    .replace(/^( +- id: .*)$/gm, `$1${own}`)
    .replace(/^budgetCodes:(?: .*|(?:\n +- .*)+)$/m, (codes) =>
      copy === 1 ? codes : codes.replace(/[\d-]*\d(?=[,\]\s]|$)/g, `$&-${copy}`),
    )
    .replace(/^weight: (\d+)$/m, (line, weight) => (/\/index\.md$/.test(path) ? `weight: ${(Number(weight) / copies).toFixed(10)}` : line));
  const body = prose
    .replace(ID, (id) => id + own)
    .replace(/(?<=[(/])([\w-]+)(?=\.md\))/g, (name) => (ids.includes(name) ? name + own : name))
    .replace(/^(?![#|:>\s]|(?:جدول|شکل|نمودار):)(.{60,})$/gm, (line) => line + words);
  return facts + body;
}

function settings(written) {
  const more = Array.from({ length: copies - 1 }, (_, at) => domains.map((domain) => `  - ${domain}-c${at + 2}\n`).join('')).join('');
  return written.replace(/^domains:\n((?: {2}- .*\n)+)/m, (all) => all + more);
}
