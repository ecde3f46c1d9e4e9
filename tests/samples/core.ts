// Arguments of codes, in every form that changes the sentence: files, facts, references, prose.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const coreSamples = {
  'file-not-item': [{ path: 'notes/todo.md' }, { path: 'vision/vision.md.txt', isText: true }],
  'file-too-large': [{ limitBytes: 1048576 }],
  'file-encoding': [{}],
  'plan-missing': [{}],
  'yaml-invalid': [{ reason: 'MISSING_CHAR' }, { reason: 'BAD_INDENT' }, { reason: 'NOT_MAPPING' }],
  'front-matter-missing': [{ kind: 'goal' }],
  'field-unknown': [
    { field: 'colour', kind: 'project' },
    { field: 'locations', kind: 'project', closest: 'location' },
  ],
  'field-duplicate': [{ field: 'location' }],
  'field-missing': [
    { field: 'owner', kind: 'project' },
    { field: 'location', kind: 'project' },
    { field: 'riders', kind: 'indicator' },
  ],
  'field-type': (
    [
      ...(['text', 'number', 'integer', 'money', 'percent', 'year', 'date', 'boolean', 'list', 'map', 'years', 'id'] as const),
      ...(['text-or-list', 'former-id', 'email', 'phone', 'link'] as const),
    ] as const
  ).map((expected) => ({ field: 'weight', expected, found: 'حدود صد' })),
  'value-unknown': [
    { field: 'direction', value: 'up', allowed: ['increase', 'decrease', 'keep'] },
    { field: 'type', value: 'projects', allowed: ['project', 'provision'], closest: 'project' },
  ],
  'id-invalid': [{ id: 'Goal_Clean' }],
  'id-duplicate': [{ id: 'waiting' }],
  'ref-unknown': [
    { id: 'GOAL-9', what: 'item', closest: 'GOAL-6' },
    { id: 'late-bus', what: 'item', closest: 'waiting-too-long', former: true },
    ...(['item', 'clause', 'swot', 'unit', 'program', 'source', 'priority', 'label'] as const).map((what) => ({ id: 'x1', what })),
  ],
  'ref-kind': [
    { id: 'more-buses', found: 'strategy', expected: ['provision'] },
    { id: 'more-buses', found: 'strategy', expected: ['goal', 'problem', 'provision'] },
  ],
  'id-former-taken': (['present', 'former', 'itself', 'twice'] as const).map((by) => ({ id: 'late-bus', by, owner: 'waiting' })),
  'label-invalid': [{ label: '{#جدول-۱}' }],
  'label-duplicate': [{ label: 'modes' }],
  'label-unprintable': [{ label: 'modes' }],
  'caption-stray': [
    { word: 'جدول', of: 'table' },
    { word: 'شکل', of: 'image' },
  ],
  'caption-empty': [{ word: 'جدول' }],
  'link-unknown': [{ path: '../goal.md' }, { path: '../gaol.md', closest: '../goal.md' }],
  'link-cycle': [{ ids: ['old-one', 'old-two'] }],
  'year-outside-plan': [{ year: 1409, first: 1404, last: 1408 }],
  'date-order': [{ start: '1405/06/31', end: '1404/01/30' }],
  'weight-sum': [
    { parent: 'plan', kind: 'domain', sum: 90 },
    { parent: 'roads', kind: 'indicator', sum: 100.5 },
  ],
  'budget-sum': [{ stated: 120000, actual: 118500 }],
  'source-ceiling': [{ source: 'dues', year: 1405, used: 125000, ceiling: 120000 }],
  'formula-syntax': (['empty', 'character', 'word', 'operator', 'bracket', 'end', 'arguments', 'long', 'other'] as const).map((reason) => ({
    reason,
  })),
  'formula-variable': [{ name: 'population' }, { name: 'rider', closest: 'riders' }],
  'formula-function': [{ name: 'median' }],
  'variable-unused': [{ name: 'riders' }],
  'example-result': [{ stated: 15.01, actual: 15 }, { stated: 15 }],
  'target-baseline': [{ year: 1404, value: 18 }],
  'image-missing': [{ path: 'map.png' }],
  'markup-unread': [
    { problem: 'table', written: '|' },
    { problem: 'heading', written: '##تیتر' },
    { problem: 'list', written: '۱-' },
    { problem: 'strong', written: '**' },
    { problem: 'note', written: '[^src]' },
    { problem: 'note', written: '[^srcc]', closest: '[^src]' },
    { problem: 'reference', written: '[[tr-p01]' },
    { problem: 'reference', written: '[tr-p01]', closest: '[[tr-p01]]' },
    { problem: 'directive', written: ':chart{of=tr-i01}', closest: '::chart{of=tr-i01}' },
  ],
  'table-cells': [{ cells: 3, columns: 2 }],
  'image-alt': [{ path: 'map.png' }],
  'glyph-missing': [{ characters: '→', codePoints: ['U+2192'] }],
  'prose-too-deep': [{ limit: 100 }],
  'prose-too-tangled': [{ limit: 5000 }],
  'directive-unknown': [{ name: 'picture' }, { name: 'tabel', closest: 'table' }],
  'directive-argument': [
    { name: 'sum', argument: 'unit', problem: 'unknown' },
    { name: 'table', argument: 'kinds', problem: 'unknown', closest: 'kind' },
    { name: 'chart', argument: 'of', problem: 'missing' },
    { name: 'sum', argument: 'by', problem: 'missing', allowed: ['source', 'year'] },
    { name: 'sum', argument: 'by', problem: 'value', value: 'yaer', allowed: ['source', 'year'], closest: 'year' },
  ],
} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
