// One domain as a chapter: committee, priorities, the present situation in prose, SWOT, then its items in the order of the plan's logic.
import type { Paragraph } from 'mdast';
import type { Domain, Item, Project, Provision, Strategy } from '../../model/types.ts';
import { FIELDS, KINDS, type Kind } from '../../model/vocabulary.ts';
import { byDomain } from '../../reckon/by-domain.ts';
import { formatNumber } from '../../text/digits.ts';
import { fact, paragraph, present, say } from '../phrasing.ts';
import { writeProse } from '../prose.ts';
import type { Block, FactList } from '../tree.ts';
import { referAll, type Writing } from '../writing.ts';
import { keep, keepItem } from '../view-memory.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import { indicatorSummary } from './indicator-summary.ts';
import { sampleNotice, section } from './item-section.ts';
import { policySection } from './policy-section.ts';
import { problemSection } from './problem-section.ts';
import { projectSheet } from './project-sheet.ts';
import { projectTable } from './project-table.ts';
import { provisionSection } from './provision-section.ts';
import { strategySection } from './strategy-section.ts';
import { swotTable, swotTexts } from './swot-table.ts';
import { timelineChart } from './timeline-chart.ts';

export function domainChapter(writing: Writing, domain: Domain): Block[] {
  const { byKind } = writing.plan;
  const items = <T extends Item>(
    kind: Kind,
    all: readonly T[],
    write: (writing: Writing, item: T) => Block,
    before: (items: readonly T[]) => Block[] = () => [],
  ) => {
    const members = byDomain(all).get(domain.id) ?? [];
    return members.length === 0
      ? []
      : [
          section(`${domain.id}_${kind}`, KINDS[kind].plural, [
            ...before(members),
            ...members.map((item) => keepItem(writing, item, write)),
          ]),
        ];
  };
  const prose = keep(writing, `prose ${domain.id}`, [domain], (noting) => writeProse(noting, domain, 2));
  // What stands before the first heading opens the chapter.
  const opens = prose.findIndex(({ type }) => type === 'section');
  const [lead, situation] = opens < 0 ? [prose, []] : [prose.slice(0, opens), prose.slice(opens)];
  return [
    ...sampleNotice(writing, domain),
    { type: 'factList', facts: present([fact('وزن حوزه در برنامه', `${formatNumber(domain.weight)} از ۱۰۰`)]) },
    ...lead,
    section(`${domain.id}_committee`, 'کمیتهٔ تخصصی', [committee(domain)]),
    ...priorities(writing, domain),
    ...situation,
    section(`${domain.id}_swot`, FIELDS.swot.label, [swotTable(`${domain.id}_swot-table`, domain), ...setAside(domain)]),
    ...items('problem', byKind.problem, problemSection),
    ...items('strategy', byKind.strategy, strategySection),
    ...items('policy', byKind.policy, policySection),
    ...items('provision', byKind.provision, provisionSection),
    ...items('indicator', byKind.indicator, indicatorSheet, (members) =>
      keep(writing, `${domain.id}_indicators`, [domain.title, ...members], (noting) =>
        indicatorSummary(noting, `${domain.id}_indicators`, `شاخص‌های حوزهٔ ${domain.title}`, members),
      ),
    ),
    ...items('project', byKind.project, projectSheet, (members) =>
      keep(writing, `${domain.id}_projects`, [domain.title, ...members], (noting) => [
        projectTable(noting, `${domain.id}_projects`, `پروژه‌های حوزهٔ ${domain.title}`, members),
        ...timelineChart(noting, `${domain.id}_timeline`, `زمان‌بندی پروژه‌های حوزهٔ ${domain.title}`, members),
      ]),
    ),
  ];
}

function committee({ committee: { chair, secretary, members } }: Domain): FactList {
  return {
    type: 'factList',
    facts: present([
      fact(FIELDS.chair.label, chair),
      fact(FIELDS.secretary.label, secretary),
      fact(FIELDS.members.label, members.join('؛ '), true),
    ]),
  };
}

// Each priority with the items that answer it, in the order of the plan's logic.
function priorities(writing: Writing, domain: Domain): Block[] {
  const { strategy, provision, project } = writing.plan.byKind;
  const asked = Object.entries(domain.priorities);
  if (asked.length === 0) return [];
  const answering = [strategy, provision, project].flatMap((items) => byDomain<Strategy | Provision | Project>(items).get(domain.id) ?? []);
  const children = asked.map(([key, text]) => {
    const answers = answering.flatMap((item) => (item.priorities?.includes(key) ? [item.id] : []));
    return answers.length === 0 ? paragraph(text) : paragraph([...say(`${text} — پاسخ: `), ...referAll(writing, answers)]);
  });
  return [section(`${domain.id}_priorities`, 'اولویت‌های شورا', [listOf(children, true)])];
}

function setAside(domain: Domain): Block[] {
  const reasons = Object.entries(domain.setAside ?? {});
  if (reasons.length === 0) return [];
  const children = reasons.map(([key, reason]) => paragraph(`${swotTexts(domain, [key])} — ${reason}`));
  const said = children.length === 1 ? 'این عامل مبنای مسئله یا راهبردی نیست:' : 'این عوامل مبنای مسئله یا راهبردی نیستند:';
  return [paragraph(said), listOf(children, false)];
}

function listOf(paragraphs: readonly Paragraph[], ordered: boolean): Block {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: paragraphs.map((only) => ({ type: 'listItem', spread: false, children: [only] })),
  };
}
