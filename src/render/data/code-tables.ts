// The lists that plan.md declares -> tables of codes, so that the codes of other tables can be looked up: units, programmes, areas.
import type { Plan } from '../../model/types.ts';
import type { DataColumn, DataTable } from '../data-table.ts';

const code = (title: string): DataColumn => ({ name: 'id', title, type: 'string', required: true });
const text = (name: string, title: string): DataColumn => ({ name, title, type: 'string', required: true });

/** Builds the table of the units that answer for what the plan says. */
export function unitTable({ settings }: Plan): DataTable {
  return { columns: [code('شناسهٔ واحد'), text('title', 'نام واحد')], rows: Object.entries(settings.units), primaryKey: ['id'] };
}

/** Builds the table of the programmes of the budget, each with its mission; the id is that of projects, as in `4/1`. */
export function programTable({ settings }: Plan): DataTable {
  return {
    columns: [
      code('کد مأموریت/برنامه'),
      text('title', 'عنوان برنامه'),
      text('mission', 'کد مأموریت'),
      text('missionTitle', 'عنوان مأموریت'),
    ],
    rows: Object.entries(settings.missions).flatMap(([mission, { title, programs }]) =>
      Object.entries(programs).map(([key, program]) => [`${mission}/${key}`, program, mission, title]),
    ),
    primaryKey: ['id'],
  };
}

/** Builds the table of the areas of the city. */
export function areaTable({ settings }: Plan): DataTable {
  return {
    columns: [code('شناسهٔ منطقه'), text('title', 'نام منطقه')],
    rows: Object.entries(settings.areas ?? {}),
    primaryKey: ['id'],
  };
}
