// The SWOT factors of a domain: four groups, each factor with its key.
import type { Domain } from '../../model/types.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { cell } from '../phrasing.ts';
import type { ModelTable } from '../tree.ts';
import { markColumn, modelTable, row, wordColumn } from './table.ts';

const GROUPS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

export function swotTable(id: string, domain: Domain): ModelTable {
  return modelTable(id, {
    caption: `قوت‌ها، ضعف‌ها، فرصت‌ها و تهدیدهای حوزهٔ ${domain.title}`,
    columns: [markColumn('کد'), wordColumn('عامل')],
    rows: GROUPS.flatMap((group) => {
      const factors = Object.entries(domain.swot[group]);
      if (factors.length === 0) return [];
      return [
        { role: 'group', cells: [cell(FIELDS[group].label, 2)] } as const,
        ...factors.map(([key, text]) => row([cell(swotMark(key)), cell(text)])),
      ];
    }),
  });
}

const LETTERS: Readonly<Record<string, string>> = { s: 'ق', w: 'ض', o: 'ف', t: 'ت' };

/** Writes the key of a factor for people: `w1` is «ض۱». */
export function swotMark(key: string): string {
  const [, letter = '', number = ''] = /^([swot])(\d+)$/.exec(key) ?? [];
  return letter ? `${LETTERS[letter] ?? letter}${number}` : key;
}

/** Says factors of a domain by mark and text. */
export function swotTexts(domain: Domain | undefined, keys: readonly string[] = []): string {
  const factors = domain ? (Object.assign({}, ...GROUPS.map((group) => domain.swot[group])) as Record<string, string>) : {};
  return keys.map((key) => [swotMark(key), factors[key]].filter(Boolean).join(': ')).join('؛ ');
}
