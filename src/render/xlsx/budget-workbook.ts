// The slice of a year -> the tables of its workbook: a sheet for every view of the money, all of them checked against the sheet of cells,
// and the reconciliation with the budget that was passed. Every row names the items that it comes from and the page of the document.
import type { Plan } from '../../model/types.ts';
import { valueLabel, VALUES } from '../../model/vocabulary.ts';
import type { BudgetSlice, ResourceRow, SliceRow } from '../../reckon/budget-slice.ts';
import { groupTitle, pageKey, type MoneyView } from '../../reckon/money-views.ts';
import type { Reconciliation } from '../../reckon/reconcile.ts';
import { toPersianDigits } from '../../text/digits.ts';
import { CELLS_SHEET } from '../../text/spreadsheet.ts';
import { PAGE, sheetHead, TOTAL, type Places } from './budget-sheet.ts';
import { outsideSheet, reconciliationSheet } from './reconciliation-sheets.ts';
import type { SheetColumn, SheetRow, SheetTable, Workbook } from './sheet-table.ts';

/** The place of the sums in the sheet of cells. */
const CELLS_SUM = 9;

/** Builds the workbook of a year's slice. */
export function budgetWorkbook(
  plan: Plan,
  slice: BudgetSlice,
  reconciliation: Reconciliation | undefined,
  places: Places,
  meta: Pick<Workbook, 'title' | 'author' | 'created'>,
): Workbook {
  const sheets = new BudgetSheets(plan, slice, places.pages);
  return {
    ...meta,
    sheets: [
      sheets.summary(),
      sheets.resources(),
      sheets.missions(),
      ...FLAT_VIEWS.flatMap((view) => sheets.view(view)),
      sheets.projects(),
      sheets.ground(),
      ...(reconciliation
        ? [reconciliationSheet(plan, slice, reconciliation, places, sheets.control(2)), outsideSheet(plan, slice, reconciliation)]
        : []),
    ],
  };
}

/** Views of one level, in the order of their sheets. */
const FLAT_VIEWS = ['domain', 'problem', 'unit', 'area', 'credit'] as const;
type FlatView = (typeof FLAT_VIEWS)[number];

const FLAT_WORDS: Readonly<Record<FlatView, { readonly sheet: string; readonly title: string; readonly note?: string }>> = {
  domain: { sheet: 'حوزه', title: 'اعتبار به تفکیک حوزه' },
  problem: {
    sheet: 'مسئله',
    title: 'اعتبار به تفکیک مسئله',
    note: 'اعتبار پروژه‌ای که به چند مسئله می‌رسد میان آن‌ها تقسیم شده است: به نسبت سهم‌های نوشته‌شده، و اگر سهمی نوشته نشده باشد به تساوی.',
  },
  unit: { sheet: 'متولی', title: 'اعتبار به تفکیک واحد متولی' },
  area: {
    sheet: 'منطقه',
    title: 'اعتبار به تفکیک منطقه',
    note: 'اعتبار پروژه‌ای که به چند منطقه می‌رسد میان آن‌ها تقسیم شده است: به نسبت سهم‌های نوشته‌شده، و اگر سهمی نوشته نشده باشد به تساوی. پروژه‌ای که منطقه ندارد برای سراسر شهر است.',
  },
  credit: { sheet: 'نوع اعتبار', title: 'اعتبار به تفکیک نوع اعتبار' },
};

const CONTROL = `اختلاف با برگهٔ «${CELLS_SHEET}» (باید صفر باشد)`;
const PROJECT_IDS: SheetColumn = { kind: 'code', title: 'شناسهٔ پروژه‌ها', width: 40 };
const AMOUNT: SheetColumn = { kind: 'sum', title: 'اعتبار', width: 18 };

class BudgetSheets {
  private readonly plan: Plan;
  private readonly slice: BudgetSlice;
  private readonly pages: ReadonlyMap<string, string>;

  constructor(plan: Plan, slice: BudgetSlice, pages: ReadonlyMap<string, string>) {
    this.plan = plan;
    this.slice = slice;
    this.pages = pages;
  }

  control(column: number): NonNullable<SheetTable['control']> {
    return { label: CONTROL, column, sheet: CELLS_SHEET, sheetColumn: CELLS_SUM };
  }

  /** What there is and what is used, by how certain it is. */
  summary(): SheetTable {
    const { resources, views } = this.slice;
    const rows = keysOf(VALUES.certainty).flatMap((certainty) => {
      const sources = resources.filter((row) => row.certainty === certainty);
      return sources.length === 0 ? [] : [this.sourceGroup(valueLabel('certainty', certainty), undefined, sources)];
    });
    return this.sourceSheet('خلاصه', 'خلاصهٔ منابع و مصارف', rows, [
      `پروژه‌های این سال: ${toPersianDigits(views.project.length)}؛ منابع به ترتیب قطعیت آمده‌اند.`,
    ]);
  }

  resources(): SheetTable {
    const rows = keysOf(VALUES.class).flatMap((key) => {
      const sources = this.slice.resources.filter((row) => row.class === key);
      return sources.length === 0 ? [] : [this.sourceGroup(valueLabel('class', key), this.page('class', key), sources)];
    });
    return this.sourceSheet('منابع', 'منابع به تفکیک طبقه', rows, []);
  }

  /** Missions, their programmes and the projects of these. */
  missions(): SheetTable {
    const { mission, program, project } = this.slice.views;
    const within = (rows: readonly SliceRow[], key: string): SliceRow[] => rows.filter((row) => row.within === key);
    const rowsOf = (row: SliceRow, view: MoneyView, children: SheetRow[]): SheetRow => ({
      cells: [row.title, row.key, this.ownerOf(row.key), row.amount, undefined, row.projects.join(' '), this.page(view, row.key)],
      ...(children.length > 0 && { children }),
    });
    const rows = mission.map((one) => {
      const programs = within(program, one.key).map((two) => {
        const projects = within(project, two.key).map((three) => rowsOf(three, 'project', []));
        return rowsOf(two, 'program', projects);
      });
      return rowsOf(one, 'mission', programs);
    });
    return {
      ...this.heading('مأموریت و برنامه', 'اعتبار به تفکیک مأموریت، برنامه و پروژه'),
      columns: [
        { kind: 'text', title: 'مأموریت، برنامه و پروژه', width: 46 },
        { kind: 'code', title: 'کد یا شناسه', width: 12 },
        { kind: 'text', title: 'متولی', width: 30 },
        AMOUNT,
        { kind: 'share', title: 'سهم', width: 10, of: 3 },
        PROJECT_IDS,
        PAGE,
      ],
      rows,
      total: TOTAL,
      control: this.control(3),
    };
  }

  /** The sheet of a view; none where nothing is known of the view at all, as in a plan without areas. */
  view(view: FlatView): SheetTable[] {
    const rows = this.slice.views[view];
    if (!this.isListed(view) && rows.every(({ key }) => key === '')) return [];
    const { sheet, title, note } = FLAT_WORDS[view];
    return [
      {
        ...this.heading(sheet, title, note === undefined ? [] : [note]),
        columns: [
          { kind: 'text', title: sheet, width: 50 },
          { kind: 'code', title: 'شناسه', width: 14 },
          { kind: 'number', title: 'شمار پروژه‌ها', width: 10 },
          AMOUNT,
          { kind: 'share', title: 'سهم', width: 10, of: 3 },
          PROJECT_IDS,
          PAGE,
        ],
        rows: rows.map((row) => ({
          cells: [
            row.title,
            // Kinds of spending are words of ours, not ids of the plan.
            view === 'credit' ? undefined : row.key || undefined,
            row.projects.length,
            row.amount,
            undefined,
            row.projects.join(' '),
            this.page(view, row.key),
          ],
        })),
        total: TOTAL,
        control: this.control(3),
      },
    ];
  }

  projects(): SheetTable {
    return {
      ...this.heading('پروژه‌ها', 'پروژه‌های دارای اعتبار'),
      columns: [
        { kind: 'code', title: 'شناسه', width: 12 },
        { kind: 'text', title: 'پروژه', width: 46 },
        { kind: 'code', title: 'مأموریت/برنامه', width: 12 },
        { kind: 'text', title: 'متولی', width: 30 },
        { kind: 'text', title: 'حوزه', width: 22 },
        { kind: 'text', title: 'نوع اعتبار', width: 20 },
        { kind: 'code', title: 'آغاز', width: 12 },
        { kind: 'code', title: 'پایان', width: 12 },
        AMOUNT,
        { kind: 'share', title: 'سهم', width: 10, of: 8 },
        PAGE,
      ],
      rows: this.slice.views.project.map(({ key, title, amount }) => {
        const project = this.project(key);
        const said = [
          project?.mission,
          this.ownerOf(key),
          this.title(project?.domain),
          creditOf(project?.credit),
          project?.start,
          project?.end,
        ];
        return { cells: [key, title, ...said, amount, undefined, this.page('project', key)] };
      }),
      total: TOTAL,
      control: this.control(8),
    };
  }

  /** The cells themselves: what one project takes from one source. */
  ground(): SheetTable {
    return {
      ...this.heading(CELLS_SHEET, 'برداشت هر پروژه از هر منبع', [
        'هر سطر برداشت یک پروژه از یک منبع در این سال است و ارقام برگه‌های دیگر از جمع همین سطرها به دست آمده است.',
      ]),
      columns: [
        { kind: 'code', title: 'شناسهٔ پروژه', width: 12 },
        { kind: 'text', title: 'پروژه', width: 38 },
        { kind: 'code', title: 'شناسهٔ منبع', width: 18 },
        { kind: 'text', title: 'عنوان منبع', width: 26 },
        { kind: 'text', title: 'طبقهٔ منبع', width: 20 },
        { kind: 'code', title: 'مأموریت/برنامه', width: 12 },
        { kind: 'text', title: 'متولی', width: 26 },
        { kind: 'text', title: 'حوزه', width: 20 },
        { kind: 'text', title: 'نوع اعتبار', width: 16 },
        { ...AMOUNT, title: valueLabel('stage', 'proposed') },
        PAGE,
      ],
      rows: this.slice.cells.map(({ project, source, program, unit, domain, credit, amount }) => ({
        cells: [
          project,
          this.title(project),
          source,
          this.title(source),
          this.classOf(source),
          program,
          groupTitle(this.plan, 'unit', unit),
          this.title(domain),
          creditOf(credit || undefined),
          amount,
          this.page('project', project),
        ],
      })),
      total: TOTAL,
    };
  }

  private sourceSheet(name: string, title: string, rows: readonly SheetRow[], notes: readonly string[]): SheetTable {
    const open = this.slice.resources.some(({ ceiling, use }) => ceiling === undefined && use !== 0);
    return {
      ...this.heading(name, title, [...notes, ...(open ? ['مانده تنها برای منابعی آمده است که در این سال سقف دارند.'] : [])]),
      columns: [
        { kind: 'text', title: 'منبع', width: 46 },
        { kind: 'code', title: 'شناسه', width: 22 },
        { kind: 'text', title: 'قطعیت', width: 12 },
        { kind: 'sum', title: 'سقف', width: 18 },
        { kind: 'sum', title: 'برداشت', width: 18 },
        { kind: 'difference', title: 'مانده', width: 18, of: 3, less: 4 },
        { kind: 'share', title: 'سهم از برداشت', width: 10, of: 4 },
        PAGE,
      ],
      rows,
      total: TOTAL,
      control: this.control(4),
    };
  }

  private sourceGroup(title: string, page: string | undefined, sources: readonly ResourceRow[]): SheetRow {
    return {
      cells: [title, undefined, undefined, undefined, undefined, undefined, undefined, page],
      children: sources.map(({ source, certainty, ceiling, use }) => ({
        cells: [this.title(source), source, valueLabel('certainty', certainty), ceiling, use, undefined, undefined, this.pages.get(source)],
      })),
    };
  }

  private heading(name: string, title: string, notes: readonly string[] = []): Pick<SheetTable, 'name' | 'title' | 'notes'> {
    return sheetHead(this.plan, this.slice, name, `${title}، سال ${toPersianDigits(this.slice.year)}`, notes);
  }

  private page(view: MoneyView, key: string): string | undefined {
    return this.pages.get(pageKey(view, key));
  }

  private project(id: string) {
    const item = this.plan.items.get(id);
    return item?.kind === 'project' ? item : undefined;
  }

  private title(id: string | undefined): string | undefined {
    return id === undefined || id === '' ? undefined : (this.plan.items.get(id)?.title ?? id);
  }

  private ownerOf(id: string): string | undefined {
    const owner = this.project(id)?.owner;
    return owner === undefined ? undefined : groupTitle(this.plan, 'unit', owner);
  }

  private classOf(source: string): string | undefined {
    const item = this.plan.items.get(source);
    return item?.kind === 'source' ? valueLabel('class', item.class) : undefined;
  }

  /** Whether the plan lists groups of the view, used or not. */
  private isListed(view: FlatView): boolean {
    switch (view) {
      case 'area':
        return Object.keys(this.plan.settings.areas ?? {}).length > 0;
      case 'unit':
      case 'credit':
        return true;
      default:
        return this.plan.byKind[view].length > 0;
    }
  }
}

const creditOf = (credit: keyof typeof VALUES.credit | undefined): string | undefined =>
  credit === undefined ? undefined : valueLabel('credit', credit);

const keysOf = <T extends object>(words: T): (keyof T & string)[] => Object.keys(words) as (keyof T & string)[];
