// Arguments of codes, in every form that changes the sentence: budgets that were passed.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

const LONG = 'شرحی که به اشتباه به جای شناسهٔ پروژه در این خانه نوشته شده و بسیار بلند است و پایان ندارد';

export const budgetSamples = {
  'budget-file-unreadable': [
    { reason: 'broken' },
    { reason: 'password' },
    { reason: 'type' },
    { reason: 'workbook' },
    { reason: 'large' },
    { reason: 'rows' },
  ],
  'budget-file-header': [{ missing: ['name'] }, { missing: ['amount'] }, { missing: ['name', 'amount'] }],
  'budget-file-year': [{ name: 'بودجه.csv', first: 1404, last: 1408 }],
  'budget-file-twice': [{ year: 1404, first: 'finance/budgets/1404.csv' }],
  'budget-unit': [
    { unit: 'thousand-rial', other: 'million-rial' },
    { unit: 'hemat', other: 'million-rial', cell: 'مصارف!D3' },
  ],
  'budget-unit-doubtful': [
    { unit: 'million-rial', times: 1000, isLess: false },
    { unit: 'hemat', times: 10, isLess: true },
  ],
  'budget-too-coarse': [{ unit: 'hemat' }],
  'budget-amount': [
    { written: '12,50', fault: 'groups' },
    { written: '12/5', fault: 'slash' },
    { written: '770/000', fault: 'slash', others: 159 },
    { written: '1.2E+12', fault: 'exponent' },
    { written: '#REF!', fault: 'sheet-error', cell: 'D12' },
    { written: '12345678901234567890', fault: 'large' },
    { written: 'دو میلیارد', fault: 'words' },
  ],
  'budget-quote': [{}],
  'budget-row-cells': [
    { cells: 6, expected: 4, isSum: true },
    { cells: 5, expected: 4, cell: 'E9' },
  ],
  'budget-column-twice': [
    { column: 'بودجه مصوب', other: 'مصوب' },
    { column: 'بودجه مصوب', other: 'مصوب', cell: 'F3' },
  ],
  'budget-project': [
    { written: 'new-busses', closest: 'new-buses' },
    { written: LONG },
    { written: 'خرید اتوبوس', isAmbiguous: true, cell: 'C4' },
  ],
  'budget-source': [{ written: 'due', closest: 'dues' }, { written: 'وام' }, { written: 'عوارض', isAmbiguous: true }],
  'budget-state': [{ written: 'مصوبه', closest: 'مصوب' }, { written: 'قطعیت' }, { written: '' }],
  'budget-word': [
    { written: 'منایع', closest: 'منابع' },
    { written: 'مستمر', cell: 'B7' },
  ],
  'budget-line-unnamed': [{}, { cell: 'D14' }],
  'budget-total': [
    { stated: 950, actual: 940, unit: 'million-rial' },
    { stated: 169.8, actual: 169.2, unit: 'hemat', cell: 'D30' },
  ],
  'budget-supplement': [{ amended: 500, expected: 450, unit: 'million-rial' }],
  'budget-line-twice': [{ title: 'خرید اتوبوس' }, { title: 'خرید اتوبوس', cell: 'A9' }],
  'budget-code-twice': [{ code: '210101', other: 'new-buses' }],
} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
