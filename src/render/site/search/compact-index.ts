// IndexData -> MiniSearch with its index filled, as if the entries had been added one by one.
import MiniSearch, { type Options } from 'minisearch';
import { FIELDS, readNumbers, readTerms, type IndexData } from './index-data.ts';

const OPTIONS: Options<{ id: number }> = {
  fields: [...FIELDS],
  // Queries come as keys.
  tokenize: (text) => [text],
  processTerm: (term) => term,
};

/** The index of a site. Its documents are the places of entries in `IndexData.entries`. */
export class CompactIndex extends MiniSearch<{ id: number }> {
  constructor(data: Pick<IndexData, 'entries' | 'terms' | 'postings'>) {
    super(OPTIONS);
    const count = data.entries.length;
    const lengths = Array.from({ length: count }, () => FIELDS.map(() => 0));
    const next = readNumbers(data.postings);
    for (const term of readTerms(data.terms)) {
      const fields = new Map<number, Map<number, number>>();
      const bits = next();
      for (let field = 0; field < FIELDS.length; field++) {
        if ((bits & (1 << field)) === 0) continue;
        const found = new Map<number, number>();
        let entry = -1;
        for (let left = next(); left > 0; left--) {
          const step = next();
          entry += (step >> 1) + 1;
          found.set(entry, step & 1 ? next() : 1);
          const own = lengths[entry];
          if (own) own[field] = (own[field] ?? 0) + 1;
        }
        fields.set(field, found);
      }
      this._index.set(term, fields);
    }
    for (let entry = 0; entry < count; entry++) {
      this._documentIds.set(entry, entry);
      this._idToShortId.set(entry, entry);
    }
    this._fieldLength = new Map(lengths.entries());
    this._avgFieldLength = FIELDS.map((_, field) => lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0) / Math.max(1, count));
    this._documentCount = count;
    this._nextId = count;
  }

  /** Tells whether some entry has a key. */
  hasTerm(key: string): boolean {
    return this._index.has(key);
  }

  /** Tells whether some entry has a key that begins so. */
  hasPrefix(beginning: string): boolean {
    return this._index.atPrefix(beginning).size > 0;
  }

  /** Finds the keys that differ least from a word, within so many letters; of equals, those in most entries. */
  nearest(word: string, distance: number): string[] {
    const found = [...this._index.fuzzyGet(word, distance)].map(([key, [fields, apart]]) => ({
      key,
      apart: apart + (key.startsWith(word.charAt(0)) ? 0 : 0.5),
      entries: [...fields.values()].reduce((sum, { size }) => sum + size, 0),
    }));
    const least = Math.min(...found.map(({ apart }) => apart));
    return found
      .filter(({ apart }) => apart === least)
      .sort((a, b) => b.entries - a.entries || (a.key < b.key ? -1 : 1))
      .map(({ key }) => key);
  }
}
