// Jalali dates in figures, such as ۱۴۰۴/۰۵/۲۱, become <time> elements that carry the ISO date for machines.
import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isJalaliDate, isoDate } from '../../text/calendar.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import { element } from './element.ts';

const DATE = /(?<![\u06f0-\u06f9/])[\u06f0-\u06f9]{4}\/[\u06f0-\u06f9]{2}\/[\u06f0-\u06f9]{2}(?![\u06f0-\u06f9/])/g;

/** Wraps every date of a tree; changes the tree. Text of drawings and left-to-right pieces is left alone. */
export function timeDates(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'svg' || node.tagName === 'bdi' || node.tagName === 'code')) return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const pieces = splitDates(node);
    if (pieces.length === 1) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

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
