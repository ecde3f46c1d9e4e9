// A provision has a text, and the text says what its facts say: who is obliged, and whether to do, to be free to do, or not to do.
import { toString } from 'mdast-util-to-string';
import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { valueSpan } from '../../../diagnostic/span-index.ts';
import type { PlanSettings, Provision } from '../../../model/types.ts';
import { searchKey } from '../../../text/search-key.ts';
import { proseSpan, type ItemRule } from '../../rule.ts';

export const provisionWording: ItemRule = {
  codes: ['provision-text', 'obligation-verb', 'provision-addressee'],
  *checkItem(item, settings) {
    if (item.kind !== 'provision') return;
    const { prose, obligation, spans } = item;
    if (prose.children.length === 0) {
      yield diagnostic('provision-text', valueSpan(spans, ['title']), {});
      return;
    }
    const text = prose.children.map((node) => searchKey(toString(node))).join(' ');
    if (!VERBS[obligation].test(text)) yield diagnostic('obligation-verb', valueSpan(spans, ['obligation']), { obligation });
    yield* checkAddressee(item, settings);
  },
};

// Where several units are named and the addressee is one of them, each may have its own part of the work.
function* checkAddressee(item: Provision, { units }: PlanSettings): Iterable<Diagnostic> {
  const { prose, addressee, spans } = item;
  const own = units[addressee];
  const texts = prose.children.map((node) => searchKey(toString(node)));
  // Without a word of duty nobody is obliged.
  if (own === undefined || !texts.some((text) => /مکلف|موظف|مجاز/.test(text)) || texts.some((text) => text.includes(searchKey(own))))
    return;
  for (const [at, text] of texts.entries()) {
    const named = Object.entries(units).find(([, title]) => obliged(title).test(text));
    const node = prose.children[at];
    if (!named || !node) continue;
    const [unit, title] = named;
    const span = valueSpan(spans, ['addressee']);
    yield diagnostic('provision-addressee', span, { named: title, addressee: own }, [{ span: proseSpan(item, node) }], {
      edits: [{ span, text: unit }],
      safe: false,
    });
    return;
  }
}

const WORD_END = '(?![\\p{L}\\p{M}])';
const WORD_START = '(?<![\\p{L}\\p{M}])';

const patterns = new Map<string, RegExp>();

// The title stands right before the word of duty; small words may stand between, as in «شهرداری نیز مکلف».
// Who only helps, as in «با همکاری سازمان اتوبوسرانی مکلف است», is not the one obliged.
function obliged(title: string): RegExp {
  const known = patterns.get(title);
  if (known) return known;
  const words = searchKey(title).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<!${HELP} )${WORD_START}${words}${SMALL_WORDS} (?:مکلف|موظف|مجاز)(?:ا?ند)?${WORD_END}`, 'u');
  patterns.set(title, pattern);
  return pattern;
}

const HELP = '(?:همکاری|هماهنگی|همراهی|مشارکت|کمک|نظارت|نظر|تایید|تصویب|پیشنهاد)';
const SMALL_WORDS = '(?: (?:نیز|هم|همچنین|همواره|تنها|شهرداری|شهر))*';

const anyOf = (words: string): RegExp => new RegExp(`${WORD_START}(?:${words})${WORD_END}`, 'u');

// Words as the search key writes them, without half-spaces: «می‌تواند» is «میتواند».
const VERBS: Readonly<Record<Provision['obligation'], RegExp>> = {
  must: anyOf('(?:مکلف|موظف|ملزم|متعهد)(?:ا?ند)?|باید|بایستی|می ?بایست|الزامی|الزامیست|لازم است|عهده|عهدهدار'),
  may: anyOf('مجاز(?:ا?ند)?(?! (?:نیست|نیستند|نمیباشد|نمیباشند|نخواهد))|می ?توان(?:د|ند)?|اختیار|اجازه'),
  'must-not': anyOf('ممنوع|نباید|مجاز (?:نیست|نیستند|نمیباشد|نمیباشند)|نمی ?توان(?:د|ند)?|حق ندار(?:د|ند)|خودداری|منع'),
};
