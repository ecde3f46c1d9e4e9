// dictionary-fa (Lilak, a Hunspell dictionary) -> the one small file of words that the check reads. Plain JavaScript, because it is a
// step of bootstrap.mjs. The file is an automaton over stems in which equal endings are one, so that it is looked up as it lies,
// without being read into strings first; src/text/word-list.ts is its reader.
//   u32  bytes of the header, which is JSON: {"letters": "…", "classes": [[suffix, …], …]}, padded with spaces to a multiple of four
//   u32* edges: target 0-23, end of a stem 24, last of its node 25, letter 26-31; letter 0 leads to the class of the stem,
//        whose number is the target. The first node begins at edge 0.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the list is, and beside it whose it is, seen from the root of the repository. */
export const WORD_LIST = 'build/program/words.dawg';
export const WORD_LICENCE = 'build/program/words.licence.txt';

/** Writes the list, unless it is newer than what it is made of. */
export function buildWordList(root) {
  const target = join(root, WORD_LIST);
  const folder = dirname(createRequire(join(root, 'package.json')).resolve('dictionary-fa'));
  const sources = [join(folder, 'index.dic'), join(folder, 'index.aff'), fileURLToPath(import.meta.url)];
  if (existsSync(target) && sources.every((path) => statSync(path).mtimeMs < statSync(target).mtimeMs)) return;
  mkdirSync(dirname(target), { recursive: true });
  const [notice, licence] = [join(folder, 'license'), join(root, 'words/LICENSE')].map((path) => readFileSync(path, 'utf8'));
  const change =
    'words.dawg was made from the stems and suffixes of this dictionary (package dictionary-fa); plurals that are joined to a\nletter that joins were left out, and the words were put into another form.';
  writeFileSync(join(root, WORD_LICENCE), `${notice.trim()}\n\n${change}\n\n${'-'.repeat(72)}\n\n${licence}`);
  writeFileSync(target, encode(readStems(readFileSync(sources[0], 'utf8'), readSuffixes(readFileSync(sources[1], 'utf8')))));
}

/** The letters that join to the next. After them a joined plural («شاخصهای») is a lost half-space, though Lilak accepts it. */
const JOINING = /[ئب-خس-غفقکگلمنهیپچ]$/;
const JOINED_PLURALS = ['sd', 'se', 'sf'];

/** Some joined plurals are entries of their own; these are words. */
const NO_PLURALS = new Set(['اینها', 'بدانها', 'الیها', 'علیها', 'منتها', 'بی\u200cمنتها', 'بتنهایی']);

/** Gives the suffixes of each flag, those of suffixes included; `بی` is kept as the mark of a stem that may follow it. */
function readSuffixes(aff) {
  const rules = [...aff.matchAll(/^SFX (\S\S) +0 +([^\s/]+)(?:\/(\S+))? +\./gm)].map(([, flag, text, flags = '']) => ({
    flag,
    text,
    flags,
  }));
  const expand = (flag, stemEnd) =>
    rules
      .filter((rule) => rule.flag === flag && !(JOINED_PLURALS.includes(flag) && JOINING.test(stemEnd)))
      .flatMap(({ text, flags }) => [text, ...pairs(flags).flatMap((inner) => expand(inner, text).map((more) => text + more))]);
  return (flags, stem) => [...new Set(flags.flatMap((flag) => (flag === 'pa' ? ['+'] : expand(flag, stem))))].sort();
}

function pairs(flags) {
  return flags.match(/../g)?.filter((flag) => /^[ps][a-z]$/.test(flag)) ?? [];
}

/** Gives each stem with the suffixes that it takes. */
function readStems(dic, suffixesOf) {
  const flags = new Map();
  for (const line of dic.split('\n').slice(1)) {
    const [stem, written = ''] = line.trim().split('/');
    if (stem) flags.set(stem, new Set([...(flags.get(stem) ?? []), ...pairs(written)]));
  }
  const remembered = new Map();
  const isJoinedPlural = (word) => {
    const stem = /^(.{3,})(?:ها|های|هایی)$/.exec(word)?.[1];
    return stem !== undefined && JOINING.test(stem) && flags.has(stem) && !NO_PLURALS.has(word);
  };
  return [...flags]
    .filter(([word]) => !isJoinedPlural(word))
    .map(([stem, own]) => {
      const key = `${[...own].sort().join('')} ${JOINING.test(stem)}`;
      if (!remembered.has(key)) remembered.set(key, suffixesOf([...own], stem));
      return [stem, remembered.get(key)];
    });
}

/** Builds the automaton and writes it out. */
function encode(stems) {
  const letters = [...new Set(stems.flatMap(([stem]) => [...stem]))].sort();
  if (letters.length > 63) throw new Error(`${letters.length} letters are too many for the word list`);
  const classes = new Map();
  const trie = new Map();
  for (const [stem, suffixes] of stems) {
    const key = suffixes.join(' ');
    if (!classes.has(key)) classes.set(key, classes.size);
    let node = trie;
    for (const letter of stem) {
      const at = letters.indexOf(letter) + 1;
      if (!node.has(at)) node.set(at, new Map());
      node = node.get(at);
    }
    node.set(0, classes.get(key));
  }
  const edges = layOut(trie);
  const json = JSON.stringify({ letters: letters.join(''), classes: [...classes.keys()].map((key) => (key === '' ? [] : key.split(' '))) });
  const bytes = Buffer.from(json, 'utf8');
  const header = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4, ' ')]);
  const file = Buffer.alloc(4 + header.length + edges.length * 4);
  file.writeUInt32LE(header.length, 0);
  header.copy(file, 4);
  edges.forEach((edge, at) => file.writeUInt32LE(edge, 4 + header.length + at * 4));
  return file;
}

/** Gives the edges of all nodes, those of equal nodes once; the first node stands first. */
function layOut(trie) {
  const known = new Map();
  const nodes = [];
  const number = (node) => {
    const parts = [...node]
      .sort(([a], [b]) => a - b)
      .map(([letter, next]) => (letter === 0 ? [0, next] : [letter, number(next), next.has(0)]));
    const key = parts.join(';');
    if (!known.has(key)) {
      known.set(key, nodes.length);
      nodes.push(parts);
    }
    return known.get(key);
  };
  const root = number(trie);
  const order = [root, ...[...nodes.keys()].filter((node) => node !== root)];
  const starts = new Map();
  let start = 0;
  for (const node of order) {
    starts.set(node, start);
    start += nodes[node].length;
  }
  return order.flatMap((node) =>
    nodes[node].map(([letter, next, isEnd], at, all) => {
      const target = letter === 0 ? next : starts.get(next);
      return (target | (isEnd ? 1 << 24 : 0) | (at === all.length - 1 ? 1 << 25 : 0) | (letter << 26)) >>> 0;
    }),
  );
}
