// Jalali dates in figures, such as ۱۴۰۴/۰۵/۲۱, become <time> elements that carry the ISO date for machines.
import type { Element, ElementContent, Root, Text } from 'hast';
import { isJalaliDate, isoDate } from '../../text/calendar.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import { element } from './element.ts';

const DATE = /(?<![\u06f0-\u06f9/])[\u06f0-\u06f9]{4}\/[\u06f0-\u06f9]{2}\/[\u06f0-\u06f9]{2}(?![\u06f0-\u06f9/])/g;

/** Wraps every date of a tree; changes the tree. Text of drawings and left-to-right pieces is left alone. */
export function timeDates(tree: Root | Element): void {
  let dated = false;
  for (const child of tree.children) {
    if (child.type === 'element' && !UNTIMED.has(child.tagName)) timeDates(child);
    // Most texts have no slash.
    dated ||= child.type === 'text' && child.value.includes('/');
  }
  if (dated) tree.children = (tree.children as ElementContent[]).flatMap((child) => (child.type === 'text' ? splitDates(child) : [child]));
}

const UNTIMED: ReadonlySet<string> = new Set(['svg', 'bdi', 'code']);

function splitDates(node: Text): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(DATE)) {
    const date = toAsciiDigits(match[0]);
    if (!isJalaliDate(date)) continue;
    if (match.index > end) pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
    pieces.push(element('time', { dateTime: isoDate(date) }, match[0]));
    end = match.index + match[0].length;
  }
  if (pieces.length === 0) return [node];
  if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
  return pieces;
}
