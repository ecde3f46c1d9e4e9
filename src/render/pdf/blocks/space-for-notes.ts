// The room that the notes of a beginning need on its page, estimated before anything is laid out.
import type { FootnoteDefinition } from 'mdast';
import { plainText, type BlockContext } from './block-context.ts';

/** A node of the prose, as far as it is read here. */
interface Prose {
  readonly type: string;
  readonly value?: string;
  readonly identifier?: string;
  readonly children?: readonly Prose[];
}

/** Lines of a note that stand together where it begins. */
const TOGETHER = 3;
const RULE_PT = 12;

/**
 * Gives the room for the notes called in the first `widthPt` points of some text, set in one line: all of them but the last,
 * and the beginning of that, since a note may be carried over only where none follows it.
 */
export function spaceForNotes(nodes: readonly Prose[], widthPt: number, context: BlockContext): number {
  const { theme, lineHeightPt, measure, width } = context;
  const { smallPt, bodyPt } = theme.print;
  const notes: FootnoteDefinition[] = [];
  let used = 0;
  const read = ({ type, value, identifier, children }: Prose): void => {
    if (used > widthPt) return;
    if (value !== undefined) used += measure(value, bodyPt);
    const note = type === 'footnoteReference' ? context.footnotes.find(identifier ?? '') : undefined;
    if (note) notes.push(note);
    children?.forEach(read);
  };
  nodes.forEach(read);
  const lines = notes.map((note, index) => {
    const whole = Math.ceil(measure(textOf(note), smallPt) / (width * 0.95));
    return index === notes.length - 1 ? Math.min(TOGETHER, whole) : whole;
  });
  return notes.length === 0 ? 0 : lines.reduce((sum, count) => sum + count, 0) * lineHeightPt(smallPt) + RULE_PT;
}

function textOf({ children }: FootnoteDefinition): string {
  return children.map((child) => (child.type === 'paragraph' ? plainText(child.children) : '')).join(' ');
}
