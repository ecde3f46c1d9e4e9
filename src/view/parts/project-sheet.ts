// شناسنامهٔ پروژه: road and facts, money by source and year, outputs, progress, milestones, risks, prose.
import type { Project } from '../../model/types.ts';
import { FIELDS, KINDS, valueLabel } from '../../model/vocabulary.ts';
import { byYears, projectCells, sumByYear, sumOf, sumsBy } from '../../reckon/money.ts';
import { groupTitle } from '../../reckon/money-views.ts';
import { formatDate } from '../../text/calendar.ts';
import { formatNumber, formatPercent, toPersianDigits } from '../../text/digits.ts';
import { buildRoad } from '../chain.ts';
import { toReadable } from '../isolate-latin.ts';
import { cell, fact, joined, MISSING, present } from '../phrasing.ts';
import type { Block, ModelTable, Sheet } from '../tree.ts';
import { moneyNote, moneyWithUnit, numberOf, referByTitle, unitName, type Writing } from '../writing.ts';
import { bulletList } from './bullet-list.ts';
import { sampleNotice } from './item-section.ts';
import { milestonesChart } from './milestones-chart.ts';
import { sheetProse, titled } from './sheet-blocks.ts';
import { markColumn, modelTable, moneyCell, moneyCellsOf, numberCell, numberColumn, row, wordColumn, yearColumns } from './table.ts';

/** Builds the sheet of a project. */
export function projectSheet(writing: Writing, project: Project): Sheet {
  return {
    type: 'sheet',
    id: project.id,
    item: project.id,
    kind: 'project',
    kindLabel: KINDS.project.label,
    number: numberOf(writing, project.id),
    title: toReadable(project.title),
    road: buildRoad(writing, project),
    facts: present([
      fact(FIELDS.mission.label, missionName(writing, project)),
      fact(FIELDS.owner.label, unitName(writing, project.owner)),
      fact(FIELDS.start.label, formatDate(project.start)),
      fact(FIELDS.end.label, formatDate(project.end)),
      fact(FIELDS.total.label, moneyWithUnit(writing, sumOf(projectCells(project)))),
      fact(FIELDS.weight.label, project.weight === undefined ? undefined : formatNumber(project.weight)),
      fact(FIELDS.credit.label, project.credit === undefined ? undefined : valueLabel('credit', project.credit)),
      fact(
        FIELDS.budgetCodes.label,
        project.budgetCodes && joined(project.budgetCodes.map((code) => [{ type: 'isolate', value: code, role: 'code' }])),
      ),
      fact(FIELDS.partners.label, project.partners?.join('، ')),
      fact(FIELDS.location.label, project.location),
      fact(FIELDS.areas.label, project.areas?.map((area) => areaName(writing, project, area)).join('، ')),
    ]),
    children: [
      ...sampleNotice(writing, project),
      fundingTable(writing, project),
      outputs(project),
      ...progress(writing, project),
      ...titled(FIELDS.milestones.label, milestonesChart(writing, project, `${project.id}_milestones`)),
      ...titled(FIELDS.risks.label, bulletList(project.risks)),
      ...sheetProse(writing, project),
    ],
  };
}

function missionName(writing: Writing, { mission: code }: Project): string {
  const [missionKey = '', programKey = ''] = code.split('/');
  const mission = writing.plan.settings.missions[missionKey];
  return [mission?.title, mission?.programs[programKey]].filter((name) => name !== undefined).join(' / ') || code;
}

function areaName({ plan }: Writing, { areaShares }: Project, area: string): string {
  const name = groupTitle(plan, 'area', area);
  const share = areaShares?.[area];
  return share === undefined ? name : `${name} (${formatPercent(share)})`;
}

function fundingTable(writing: Writing, project: Project): ModelTable {
  const { years } = writing.plan;
  const cells = projectCells(project);
  return modelTable(`${project.id}_funding`, {
    caption: 'اعتبار به تفکیک منبع و سال',
    note: moneyNote(writing),
    columns: [wordColumn(KINDS.source.label), ...yearColumns(years), numberColumn('جمع')],
    rows: [
      ...[...sumsBy(cells, 'source')].map(([source, sums]) =>
        row([cell(referByTitle(writing, source)), ...moneyCellsOf(writing, sums)], source),
      ),
      { role: 'total', cells: [cell('جمع'), ...moneyCellsOf(writing, sumByYear(cells))] },
    ],
  });
}

function outputs(project: Project): Block {
  return modelTable(`${project.id}_outputs`, {
    caption: FIELDS.outputs.label,
    columns: [wordColumn('خروجی'), numberColumn('مقدار'), markColumn(FIELDS.unit.label)],
    rows: project.outputs.map(({ title, quantity, unit }) => row([cell(title), numberCell(quantity), cell(unit ?? MISSING)])),
  });
}

function progress(writing: Writing, project: Project): Block[] {
  const years = byYears(project.progress ?? {});
  if (years.length === 0) return [];
  return [
    modelTable(`${project.id}_progress`, {
      caption: FIELDS.progress.label,
      note: moneyNote(writing),
      columns: [wordColumn(FIELDS.year.label), numberColumn(FIELDS.physical.label), numberColumn(FIELDS.spent.label)],
      rows: years.map(([year, { physical, spent }]) =>
        row([
          cell(toPersianDigits(year)),
          cell(formatPercent(physical)),
          moneyCell(writing, spent && Object.values(spent).reduce((sum, amount) => sum + amount, 0)),
        ]),
      ),
    }),
  ];
}
