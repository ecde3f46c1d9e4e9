// The money of the projects as a long table: one row for each project, year and source, ready for a pivot.
import type { Plan } from '../../model/types.ts';
import { FIELDS, KINDS, VALUES, valueLabel } from '../../model/vocabulary.ts';
import { moneyCells } from '../../reckon/money.ts';
import { parentGroup } from '../../reckon/money-views.ts';
import type { DataTable } from '../data-table.ts';
import { MONEY, valuesHelp, YEAR } from './schema-columns.ts';

/** Builds the table project, year, source, amount, and what the amount falls to; amounts are in the plan's unit of currency. */
export function fundingTable(plan: Plan): DataTable {
  const rows = moneyCells(plan).map(({ project, year, source, amount, mission, program, domain, unit, credit }) => [
    project,
    year,
    source,
    amount,
    parentGroup(plan, 'source', source)?.key || undefined,
    mission,
    program,
    domain || undefined,
    unit,
    credit || undefined,
  ]);
  const amountHelp = `اعتبار پروژه از این منبع در این سال، به ${valueLabel('currency', plan.settings.currency)}.`;
  return {
    columns: [
      { name: 'project', title: KINDS.project.label, type: 'string', required: true, refersTo: 'project' },
      { name: 'year', title: FIELDS.year.label, ...YEAR, required: true, description: 'سال شمسی.' },
      { name: 'source', title: KINDS.source.label, type: 'string', required: true, refersTo: 'source' },
      { name: 'amount', title: 'مبلغ', ...MONEY, required: true, description: amountHelp },
      { name: 'class', title: 'طبقهٔ منبع', type: 'string', values: VALUES.class, description: `${valuesHelp(VALUES.class)}.` },
      { name: 'mission', title: 'کد مأموریت', type: 'string', required: true, description: 'بخش نخست کد مأموریت/برنامه.' },
      { name: 'program', title: 'کد مأموریت/برنامه', type: 'string', required: true, refersTo: 'programs' },
      { name: 'domain', title: KINDS.domain.label, type: 'string', refersTo: 'domain' },
      { name: 'unit', title: FIELDS.owner.label, type: 'string', required: true, refersTo: 'units', description: `${FIELDS.owner.help}.` },
      { name: 'credit', title: FIELDS.credit.label, type: 'string', values: VALUES.credit, description: `${valuesHelp(VALUES.credit)}.` },
    ],
    rows,
    primaryKey: ['project', 'year', 'source'],
  };
}
