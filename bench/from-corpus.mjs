#!/usr/bin/env node
// A generated corpus (corpus.json: domains with problems, indicators, projects) -> a plan folder with the same text, so that
// Sanad is measured on what other tools were measured on.
//   node bench/from-corpus.mjs CORPUS.json DIR
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

const [corpus, dir] = process.argv.slice(2);
if (!dir) {
  console.error('usage: from-corpus.mjs CORPUS.json DIR');
  process.exit(2);
}
const model = JSON.parse(readFileSync(corpus, 'utf8'));
const YEARS = [1404, 1405, 1406, 1407, 1408];
const SOURCES = ['general', 'state', 'private'];

rmSync(dir, { recursive: true, force: true });
const called = new Set();

// Notes live in the file that calls them.
function notesIn(prose) {
  const names = [...new Set([...prose.matchAll(/\[\^(\w+)\]/g)].map(([, name]) => name))];
  for (const name of names) called.add(name);
  return names.map((name) => `[^${name}]: ${model.notes[name]}`);
}

function write(path, facts, ...paragraphs) {
  const prose = paragraphs.flat().filter(Boolean).join('\n\n');
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${stringify(facts)}---\n\n${[prose, ...notesIn(prose)].join('\n\n')}\n`);
}

const ascii = (text) => text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
const number = (text) => Number(ascii(text).replaceAll('٬', '').replace('٫', '.'));
const id = (code) => code.toLowerCase();
const slug = (domain) => domain.code.toLowerCase();

const used = Object.fromEntries(SOURCES.map((source) => [source, Object.fromEntries(YEARS.map((year) => [year, 0]))]));
for (const [at, domain] of model.domains.entries()) {
  const key = slug(domain);
  const folder = `domains/${key}`;
  const weight = at < 5 ? 17 : 15;
  write(
    `${folder}/index.md`,
    {
      title: domain.title,
      committee: { chair: 'معاون', members: ['کارشناس'] },
      priorities: Object.fromEntries(domain.priorities.map((text, index) => [`p${index + 1}`, text])),
      swot: {
        strengths: { s1: 'نیروی آزموده' },
        weaknesses: { w1: 'دادهٔ پراکنده' },
        opportunities: { o1: 'دانشگاه‌ها' },
        threats: { t1: 'نوسان قیمت' },
      },
      weight,
    },
    domain.intro,
  );
  const problems = domain.problems;
  for (const problem of problems) {
    const causes = problem.causes.map(({ text, sub }) => `- ${text}\n${sub.map((line) => `  - ${line}`).join('\n')}`).join('\n');
    write(
      `${folder}/problems/${id(problem.code)}.md`,
      {
        title: problem.title,
        goals: ['goal'],
        evidence: [{ text: problem.title, source: 'پیمایش' }],
        causes: problem.causes.map(({ text }) => text),
        affected: ['ساکنان'],
        severity: 'high',
      },
      problem.desc,
      causes,
    );
  }
  const strategy = `${key}-s1`;
  const provision = `${key}-h1`;
  write(`${folder}/strategies/${strategy}.md`, {
    title: `راهبرد ${domain.title}`,
    problems: problems.map(({ code }) => id(code)),
    approach: 'WO',
    horizon: 1408,
  });
  write(`${folder}/provisions/${provision}.md`, {
    title: `حکم ${domain.title}`,
    strategies: [strategy],
    addressee: 'unit',
    obligation: 'must',
    deadline: '1408/12/29',
    reporting: 'سالانه به شورا',
  });
  for (const indicator of domain.indicators) {
    const baseline = number(indicator.baseline);
    const targets = indicator.targets.map(number);
    write(
      `${folder}/indicators/${id(indicator.code)}.md`,
      {
        title: indicator.title,
        measures: [provision],
        unit: indicator.unit,
        direction: targets.at(-1) >= baseline ? 'increase' : 'decrease',
        formula: '(A / B) * 100',
        variables: {
          A: { title: 'صورت', unit: 'عدد', source: indicator.source },
          B: { title: 'مخرج', unit: 'عدد', source: indicator.source },
        },
        baseline: { year: 1403, value: baseline, source: indicator.source },
        targets: Object.fromEntries(YEARS.map((year, index) => [year, targets[index]])),
        owner: 'unit',
        frequency: 'yearly',
      },
      indicator.formula + (indicator.note ?? ''),
    );
  }
  for (const project of domain.projects) {
    const years = Object.fromEntries(
      YEARS.map((year, index) => [
        year,
        Object.fromEntries(SOURCES.map((source, at2) => [source, (project.desc[0].length + index * 7 + at2 * 13) * 10])),
      ]),
    );
    for (const year of YEARS) for (const source of SOURCES) used[source][year] += years[year][source];
    write(
      `${folder}/projects/${id(project.code)}.md`,
      {
        title: project.title,
        provisions: [provision],
        mission: '1/1',
        owner: 'unit',
        partners: [project.owner],
        start: '1404/01/01',
        end: '1408/12/29',
        location: project.location,
        outputs: [{ title: project.title, quantity: 1, unit: 'مورد' }],
        milestones: YEARS.slice(0, 4).map((year, index) => ({ title: `مرحلهٔ ${'۱۲۳۴'[index]}`, date: `${year}/06/31` })),
        funding: years,
      },
      project.desc.map((text) => text.replaceAll(/(?<!\\)_/g, '\\_')),
    );
  }
}
for (const [index, source] of SOURCES.entries()) {
  write(`finance/sources/${source}.md`, {
    title: ['درآمدهای عمومی', 'اعتبارات ملی', 'مشارکت بخش خصوصی'][index],
    class: ['revenue', 'grant', 'partnership'][index],
    means: 'وصول',
    ceilings: Object.fromEntries(YEARS.map((year) => [year, used[source][year] + 1000])),
    certainty: 'certain',
  });
}
write('vision/goals/goal.md', { title: 'شهر زیست‌پذیر', horizon: 1420 });
write(
  'vision/vision.md',
  { title: 'چشم‌انداز', horizon: 1420, statement: model.meta.subtitle },
  model.hard.map(({ text }) => text),
);
write(
  'plan.md',
  {
    title: model.meta.title,
    subtitle: model.meta.subtitle,
    city: 'شهر نمونه',
    organization: model.meta.org,
    firstYear: 1404,
    lastYear: 1408,
    currency: 'million-rial',
    edition: 'پیش‌نویس',
    sample: true,
    units: { unit: 'معاونت برنامه‌ریزی' },
    missions: { 1: { title: 'کالبدی', programs: { 1: 'طرح‌ها' } } },
    domains: model.domains.map(slug),
    // The corpus gives results and no variables, so that neither units nor single targets can be held to a formula.
    checks: { 'unit-result': 'off', 'target-direction': 'off', 'target-baseline': 'off' },
  },
  model.intro,
  model.principles.map((text) => `- ${text}`).join('\n'),
);
console.log(
  `${dir}: ${model.domains.reduce((sum, { problems, indicators, projects }) => sum + problems.length + indicators.length + projects.length, 0)} items`,
);
