// How character ids are written in strings: the first ones, which a text meets first and most often, in one byte, the others in
// two. An embedded CMap (ISO 32000-1, 9.7.5) says so. No byte of a code needs an escape in a literal string (7.3.4.2).

/** Bytes below this stand alone; from it on they open a code of two bytes. */
const FIRST_LEAD = 0xd0;

const PLAIN = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => ![0x28, 0x29, 0x5c, 0x0a, 0x0d].includes(byte));
const SINGLE = PLAIN.filter((byte) => byte < FIRST_LEAD);
const LEADS = PLAIN.filter((byte) => byte >= FIRST_LEAD);

/** Gives the code of a character id, as bytes in a string of Latin 1. */
export function codeOf(cid: number): string {
  const single = SINGLE[cid];
  if (single !== undefined) return String.fromCharCode(single);
  const index = cid - SINGLE.length;
  const lead = LEADS[Math.floor(index / PLAIN.length)];
  if (lead === undefined) throw new Error(`no code is left for character id ${cid}`);
  return String.fromCharCode(lead, PLAIN[index % PLAIN.length] as number);
}

const hexOf = (code: string): string => Buffer.from(code, 'latin1').toString('hex');
const CODE_SPACE = [
  '2 begincodespacerange',
  `<00> <${(FIRST_LEAD - 1).toString(16)}>`,
  `<${FIRST_LEAD.toString(16)}00> <ffff>`,
  'endcodespacerange',
];
export const ENCODING_NAME = 'Sanad-Codes';

/** Writes the CMap that leads codes to the character ids 0 to `count` − 1. */
export function encodingMap(count: number): string {
  const entries = Array.from({ length: count }, (_, cid) => `<${hexOf(codeOf(cid))}> ${cid}`);
  return cMap(ENCODING_NAME, 1, 'Identity', blocks(entries, 'cidchar'));
}

/** Writes the CMap that leads codes back to text (ISO 32000-1, 9.10.3); `texts` are indexed by character id. */
export function toUnicodeMap(texts: readonly string[]): string {
  const entries = texts.map((text, cid) => `<${hexOf(codeOf(cid))}> <${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`);
  return cMap('Adobe-Identity-UCS', 2, 'UCS', blocks(entries, 'bfchar'));
}

// A block of a CMap may hold a hundred entries.
function blocks(entries: readonly string[], kind: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < entries.length; start += 100) {
    const block = entries.slice(start, start + 100);
    lines.push(`${block.length} begin${kind}`, ...block, `end${kind}`);
  }
  return lines;
}

function cMap(name: string, type: 1 | 2, ordering: string, lines: readonly string[]): string {
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> def`,
    `/CMapName /${name} def`,
    `/CMapType ${type} def`,
    ...CODE_SPACE,
    ...lines,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
