// A hard plan of some three hundred pages, written into a folder: everything that prose and model allow, long and short, close
// together, so that pages break in every way there is. Equal seeds give equal files; no text comes from elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

const YEARS = [1404, 1405, 1406, 1407, 1408] as const;
const SOURCES = { dues: 'revenue', grant: 'grant', partners: 'partnership' } as const;
const DOMAINS = ['حمل‌ونقل', 'بافت فرسوده', 'محیط زیست'];
// A wide and a tall image, four and two pixels across.
const IMAGES = {
  'wide.png': 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAIUlEQVR42gXBQQEAMBACIONcnL1NQhLzDhI9fUoTO3vGPm1SCWF3Y6xdAAAAAElFTkSuQmCC',
  'tall.png': 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAGElEQVR42mM4wcBwgqGC4YQNEAEpEKoAAElxB4G+oTVpAAAAAElFTkSuQmCC',
};

/** Writes the plan into `dir`. */
export function writeGeneratedPlan(dir: string, seed = 1404): void {
  const hand = new Hand(seed);
  const spent = new Map<string, number>();
  const write = (path: string, facts: object, prose = ''): void => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${stringify(facts)}---\n\n${hand.withNotes(prose)}\n`);
  };

  DOMAINS.forEach((title, at) => {
    const key = `d${at + 1}`;
    const folder = `domains/${key}`;
    const named = <T>(letter: string, count: number, make: (id: string, index: number) => T): T[] =>
      Array.from({ length: count }, (_, index) => make(`${key}-${letter}${index + 1}`, index));
    const texts = (letter: string, count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, hand.phrase(3, 30)]));
    mkdirSync(join(dir, folder), { recursive: true });
    for (const [name, bytes] of Object.entries(IMAGES)) writeFileSync(join(dir, folder, name), Buffer.from(bytes, 'base64'));

    const problems = named('m', 4, (id) => {
      const facts = {
        title: hand.phrase(3, 14),
        goals: ['goal'],
        evidence: hand.several(1, 5, () => ({ text: hand.phrase(5, 40), source: hand.phrase(2, 8) })),
        causes: hand.several(1, 7, () => hand.phrase(3, 25)),
        affected: hand.several(1, 5, () => hand.phrase(1, 4)),
        severity: 'high',
      };
      write(`${folder}/problems/${id}.md`, facts, hand.prose(3));
      return id;
    });
    const strategies = named('s', 2, (id) => {
      write(`${folder}/strategies/${id}.md`, { title: hand.phrase(3, 16), problems, approach: 'WO', horizon: 1408 }, hand.prose(2));
      return id;
    });
    const provisions = named('h', 4, (id, index) => {
      const facts = {
        title: hand.phrase(3, 14),
        strategies: [strategies[index % strategies.length]],
        addressee: 'unit',
        obligation: 'must',
        deadline: '1408/12/29',
        legalBasis: [`law#k${index + 1}`],
        reporting: hand.phrase(3, 12),
      };
      write(`${folder}/provisions/${id}.md`, facts, hand.prose(2));
      return id;
    });
    const indicators = named('i', 5, (id, index) => {
      const base = hand.integer(10, 90_000) / 10;
      const long = index % 3 === 0;
      const facts = {
        title: hand.phrase(3, long ? 22 : 7),
        measures: [provisions[index % provisions.length]],
        unit: hand.pick(UNITS),
        direction: 'increase',
        formula: long ? 'شمار_دارندگان / (شمار_همه + B) * 100 - B / 3' : '(A / B) * 100',
        variables: long
          ? Object.fromEntries(['شمار_دارندگان', 'شمار_همه', 'B'].map((name) => [name, variable(hand, 5, 50)]))
          : { A: variable(hand, 1, 5), B: variable(hand, 1, 5) },
        baseline: { year: 1403, value: base, source: hand.phrase(2, 6) },
        targets: Object.fromEntries(YEARS.map((year, step) => [year, base + (step + 1) * 7.5])),
        owner: 'unit',
        frequency: 'yearly',
        ...(long
          ? { limits: hand.phrase(20, 90), calendar: hand.phrase(3, 20), disaggregation: hand.several(2, 6, () => hand.phrase(1, 4)) }
          : {}),
      };
      write(`${folder}/indicators/${id}.md`, facts, hand.prose(long ? 3 : 1));
      return id;
    });
    named('p', 8, (id, index) => {
      const long = index % 3 === 0;
      const funding = Object.fromEntries(
        YEARS.map((year) => [
          year,
          Object.fromEntries(
            Object.keys(SOURCES).map((source) => {
              const amount = hand.integer(1, 90_000);
              spent.set(`${source} ${year}`, (spent.get(`${source} ${year}`) ?? 0) + amount);
              return [source, amount];
            }),
          ),
        ]),
      );
      const facts = {
        title: hand.phrase(3, long ? 26 : 6),
        provisions: long ? provisions : [provisions[index % provisions.length]],
        mission: '1/1',
        owner: 'unit',
        partners: hand.several(1, long ? 8 : 2, () => hand.phrase(2, 6)),
        start: '1404/01/01',
        end: '1408/12/29',
        location: hand.phrase(2, long ? 60 : 4),
        outputs: hand.several(1, long ? 9 : 3, () => ({ title: hand.phrase(2, 8), quantity: hand.integer(1, 4000), unit: 'مورد' })),
        milestones: YEARS.slice(0, long ? 5 : 2).map((year) => ({ title: hand.phrase(2, long ? 14 : 5), date: `${year}/06/31` })),
        risks: hand.several(1, long ? 7 : 2, () => hand.phrase(3, 20)),
        funding,
        progress: { 1404: { physical: hand.integer(0, 100), spent: { dues: 10 } } },
      };
      write(`${folder}/projects/${id}.md`, facts, hand.prose(index % 3));
    });
    const facts = {
      title,
      committee: { chair: 'معاون', secretary: 'دبیر', members: hand.several(3, 30, () => hand.phrase(2, 7)) },
      priorities: texts('x', 9),
      swot: {
        strengths: texts('s', 9),
        weaknesses: texts('w', 4),
        opportunities: texts('o', 7),
        threats: texts('t', 12),
      },
      weight: [40, 35, 25][at],
    };
    const drawn = [
      `::table{kind=project domain=${key}}`,
      `::sum{by=source domain=${key}}`,
      `::chart{of=${indicators[0]}}`,
      `::formula{of=${indicators[1]}}`,
      `::table{kind=indicator domain=${key}}`,
      `::chart{of=${indicators[2]}}`,
    ];
    write(`${folder}/index.md`, facts, hand.prose(44, { drawn, images: Object.keys(IMAGES), opening: at }));
  });

  for (const [source, kind] of Object.entries(SOURCES)) {
    const ceilings = Object.fromEntries(YEARS.map((year) => [year, (spent.get(`${source} ${year}`) ?? 0) + 1000]));
    const facts = { title: hand.phrase(2, 5), class: kind, means: hand.phrase(3, 20), ceilings, certainty: 'certain' };
    write(`finance/sources/${source}.md`, facts, hand.prose(2));
  }
  write('vision/vision.md', { title: 'چشم‌انداز', horizon: 1420, statement: hand.phrase(80, 120) }, hand.prose(6));
  write('vision/goals/goal.md', { title: 'شهر زیست‌پذیر', horizon: 1420 }, hand.prose(2));
  const clauses = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index + 1}`, hand.phrase(4, 70)]));
  const applied = ['k1', 'k2', 'k3', 'k4'];
  const notApplicable = Object.fromEntries(
    Object.keys(clauses)
      .filter((name) => !applied.includes(name))
      .map((name) => [name, hand.phrase(2, 40)]),
  );
  write('upstream/law.md', { title: 'قانون نمونه', issuer: 'مجلس', level: 'national', clauses, notApplicable }, hand.prose(3));
  for (let index = 1; index <= 12; index++) {
    const facts = {
      title: hand.phrase(3, 12),
      type: 'project',
      target: hand.phrase(2, 10),
      result: hand.phrase(2, 30),
      achieved: hand.integer(0, 100),
      fate: 'dropped',
      reason: hand.phrase(3, 40),
      lesson: hand.phrase(3, 40),
    };
    write(`previous/old-${index}.md`, facts, hand.prose(1));
  }
  const plan = {
    title: 'برنامهٔ پنج‌سالهٔ شهر نمونه',
    subtitle: hand.phrase(6, 12),
    city: 'شهر نمونه',
    organization: 'شهرداری شهر نمونه',
    firstYear: YEARS[0],
    lastYear: YEARS[4],
    currency: 'million-rial',
    edition: 'پیش‌نویس',
    site: 'https://plan.example',
    units: { unit: 'معاونت برنامه‌ریزی' },
    missions: { 1: { title: 'کالبدی', programs: { 1: 'طرح‌ها' } } },
    domains: DOMAINS.map((_, at) => `d${at + 1}`),
    // Units are there to be set, and by chance.
    checks: { 'unit-result': 'off' },
    glossary: Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${hand.phrase(1, 3)} ${'ابپتثجچح'[index % 8]}${index}`, hand.phrase(4, 60)]),
    ),
  };
  write('plan.md', plan, hand.prose(21));
}

function variable(hand: Hand, fewest: number, most: number): object {
  return {
    title: hand.phrase(fewest, most),
    unit: 'عدد',
    source: hand.phrase(1, most),
    ...(most > 9 ? { method: hand.phrase(8, most) } : {}),
  };
}

const NOUNS =
  'شهر محله خیابان بوستان کتابخانه مدرسه پیاده‌رو اتوبوس پسماند آب‌وهوا بودجه سامانه نقشه داده پروژه برنامه‌ریزی سرانه دسترسی مشارکت تاب‌آوری ساختمان پروانه عوارض گزارش نگهداری ایستگاه روشنایی میراث بازار رودخانه'.split(
    ' ',
  );
const ADJECTIVES = 'پایدار هوشمند فرسوده تازه مشترک سالانه بزرگ کوچک ایمن روشن ارزان بی‌مراجعه چندمنظوره ناپیوسته'.split(' ');
const VERBS = 'می‌رسد می‌شود می‌ماند نمی‌پذیرد می‌سنجد آغاز می‌شود بازبینی می‌شود در بر می‌گیرد'.split(' ');
const JOINTS = ['و', 'که', 'تا', 'با', 'برای', 'از راه', 'در کنار', 'بی‌آنکه', 'همراه با'];
const TERMS = ['GIS', 'BRT', 'Open Data API', 'ISO 37120:2018', 'P-TR-012', 'PM2.5', 'Park & Ride', 'PostgreSQL 15', 'Wi-Fi 6'];
const UNITS = ['درصد', 'km/h', 'µg/m³', 'نفر در ۱۰۰٬۰۰۰ نفر', 'کیلومتر', 'kWh'];
const ADDRESS = 'https://data.city.example/v2/layers/parcels/3-214-17/history?year=1404&format=geojson&fields=area,use,permit';

/** Writes text by chance, always the same for the same seed. */
class Hand {
  #state: number;
  #notes: string[] = [];

  constructor(seed: number) {
    this.#state = seed;
  }

  // mulberry32
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.integer(0, from.length - 1)] as T;
  }

  several<T>(fewest: number, most: number, make: () => T): T[] {
    return Array.from({ length: this.integer(fewest, most) }, make);
  }

  /** Some words without a full stop, with a Latin term or a number here and there; safe in front matter and in a table. */
  phrase(fewest: number, most: number): string {
    const count = this.integer(fewest, most);
    const words: string[] = [];
    while (words.length < count) {
      const chance = this.next();
      if (words.length > 0 && chance < 0.03) words.push(this.pick(TERMS));
      else if (words.length > 0 && chance < 0.1) words.push(this.number());
      else if (words.length > 1 && chance < 0.2) words.push(this.pick(JOINTS));
      else words.push(this.pick(NOUNS), ...(chance > 0.6 ? [this.pick(ADJECTIVES)] : []));
    }
    return words.join(' ');
  }

  number(): string {
    const digits = (value: number): string => String(value).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '');
    const value = this.integer(2, 980);
    return this.pick([
      `${digits(value)}٪`,
      `${digits(value)}٬۰۰۰ میلیون ریال`,
      `${digits(value)}٫۵ کیلومتر`,
      `${digits(value)} km/h`,
      '۱۴۰۴–۱۴۰۸',
      '۱۴۰۴/۰۵/۲۱',
      `(${digits(value)} مورد)`,
    ]);
  }

  /** A paragraph of about so many words, now and then with a note, an address, code or emphasis. */
  paragraph(words: number): string {
    const sentences: string[] = [];
    for (let left = words; left > 0;) {
      const count = Math.min(left, this.integer(5, 24));
      left -= count;
      const said = this.phrase(count, count);
      const chance = this.next();
      const dressed = chance < 0.05 ? `**${said}**` : chance < 0.1 ? `«${said}»` : said;
      sentences.push(`${dressed} ${this.pick(VERBS)}${this.next() < 0.09 ? this.note(this.integer(4, 70)) : ''}.`);
      if (this.next() < 0.025) sentences.push(`نشانی آن ${ADDRESS} است.`);
      if (this.next() < 0.025) sentences.push(`شناسهٔ آن \`plan/domains/smart/layers-${this.integer(1, 99)}/P-TR-012\` است.`);
    }
    return sentences.join(' ');
  }

  /** Calls a note of about so many words. */
  note(words: number): string {
    const name = `n${this.#notes.length + 1}`;
    // Kept before it is written: a note may not call notes.
    this.#notes.push(`[^${name}]: ${this.phrase(words, words)}.`);
    return `[^${name}]`;
  }

  /** Adds the notes that were called since the last time. */
  withNotes(prose: string): string {
    const notes = this.#notes;
    this.#notes = [];
    return [prose, ...notes].join('\n\n');
  }

  /** A stretch of prose of some blocks. */
  prose(
    count: number,
    { drawn = [], images = [], opening = 0 }: { drawn?: readonly string[]; images?: readonly string[]; opening?: number } = {},
  ): string {
    const blocks: string[] = [];
    const waiting = [...drawn];
    for (let index = 0; index < count; index++) {
      if (index % 5 === 3) blocks.push(this.headings());
      if (waiting.length > 0 && index % 4 === 2) blocks.push(waiting.shift() as string);
      if (images.length > 0 && index % 11 === 8) blocks.push(`![${this.phrase(3, 24)}](${this.pick(images)})`);
      const kinds = [...this.#kinds.keys()];
      // The first blocks go round every kind, so that each plan has them all.
      const kind =
        count > 20 && index < kinds.length ? kinds[(index + opening * 5) % kinds.length] : this.next() < 0.55 ? 0 : this.pick(kinds);
      blocks.push((this.#kinds[kind ?? 0] as () => string)());
    }
    return blocks.join('\n\n');
  }

  /** One to four headings with nothing between them. */
  headings(): string {
    const depth = this.integer(2, 5);
    return Array.from(
      { length: this.integer(1, 6 - depth) },
      (_, step) => `${'#'.repeat(depth + step)} ${this.phrase(2, this.pick([4, 8, 26]))}`,
    ).join('\n\n');
  }

  readonly #kinds: readonly (() => string)[] = [
    () => this.paragraph(this.pick([4, 12, 24, 40, 60, 90, 140, 220])),
    () => this.list(0),
    () => this.several(3, 14, () => `${this.integer(1, 9)}. ${this.paragraph(this.pick([3, 20, 60]))}`).join('\n'),
    () => this.several(2, 5, () => `- ${this.paragraph(30)}\n\n  ${this.paragraph(50)}\n\n  > ${this.paragraph(40)}`).join('\n'),
    () => `> ${this.paragraph(this.pick([20, 90, 200]))}`,
    () => `> ${this.paragraph(60)}\n>\n> - ${this.paragraph(40)}\n> - ${this.paragraph(10)}\n>\n> > ${this.paragraph(50)}`,
    () => `\`\`\`\n${this.code(this.integer(2, 9))}\n\`\`\``,
    () => `\`\`\`\n${this.code(60)}\n\`\`\``,
    () =>
      `- ${this.paragraph(20)}\n\n  \`\`\`\n  ${this.code(3).replaceAll('\n', '\n  ')}\n  \`\`\`\n\n- ${this.paragraph(10)}\n\n${indent(this.table(3, 4, 6))}`,
    () => this.table(this.integer(2, 4), this.integer(2, 6), 12),
    () => this.table(3, 40, 14),
    () => this.table(4, 25, 30),
    () => this.table(11, 12, 2),
    () => this.figures(7, 45),
    () => `${this.phrase(4, 8)}${this.note(640)} ${this.paragraph(30)}`,
    () => `${this.phrase(2, 4)}${this.several(12, 16, () => ` ${this.phrase(1, 3)}${this.note(this.integer(2, 30))}`).join('')}.`,
    () => `${this.paragraph(20)} ${ADDRESS}/${ADDRESS.slice(8)} ${this.paragraph(12)}`,
    () => '---',
  ];

  list(depth: number): string {
    return this.several(2, 6, () => {
      const inner = depth < 3 && this.next() < 0.4 ? `\n${indent(this.list(depth + 1))}` : '';
      return `- ${this.paragraph(this.pick([2, 8, 25, 70]))}${inner}`;
    }).join('\n');
  }

  code(lines: number): string {
    return Array.from({ length: lines }, (_, index) =>
      index % 9 === 4
        ? `curl -s "${ADDRESS}" | jq '.features[].properties' > parcels-${index}.json`
        : `layer.${index} = { use: "${this.pick(TERMS)}" };`,
    ).join('\n');
  }

  table(columns: number, rows: number, words: number): string {
    const cells = (make: (column: number) => string): string =>
      `| ${Array.from({ length: columns }, (_, column) => make(column)).join(' | ')} |`;
    const noted = (text: string, chance: number): string => (this.next() < chance ? `${text}${this.note(this.integer(3, 25))}` : text);
    return [
      cells((column) => noted(this.phrase(1, columns > 8 ? 1 : 3), column === 0 && rows > 20 ? 1 : 0)),
      cells(() => '---'),
      ...Array.from({ length: rows }, () => cells(() => noted(this.phrase(1, words), words > 5 ? 0.03 : 0))),
    ].join('\n');
  }

  figures(columns: number, rows: number): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
      line(['شرح', ...Array.from({ length: columns }, (_, index) => `سال ${index + 1}`)]),
      line(Array.from({ length: columns + 1 }, () => '---')),
      ...Array.from({ length: rows }, () =>
        line([this.phrase(2, 9), ...Array.from({ length: columns }, () => String(this.integer(-900, 99_000) / 10))]),
      ),
    ].join('\n');
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
