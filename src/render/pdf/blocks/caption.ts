// The caption of a table or a figure: its number, then what it shows; above a table, with what the table says where it goes on.
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, type BlockContext, type Run } from './block-context.ts';

const CONTINUED = 'ادامهٔ ';

/** Gives how captions are set. */
export function captionStyle({ theme }: BlockContext): { fontSize: number; bold: boolean } {
  return { fontSize: theme.print.tablePt + 0.5, bold: true };
}

/** Builds the runs of a caption such as «جدول ۳-۲: …»; a text that opens the caption is marked where it begins with a number. */
export function captionRuns(word: string, number: string | undefined, caption: string | Run[], context: BlockContext): Run[] {
  const style = captionStyle(context);
  const [first, ...rest] = typeof caption === 'string' ? [{ ...style, text: caption }] : caption;
  if (number !== undefined)
    return [{ ...style, text: `${word} ${number}: `, color: context.theme.colors.accent }, ...(first ? [first, ...rest] : [])];
  return first ? [{ ...first, text: markNumber(first.text) }, ...rest] : [];
}

/** Builds the row above the header of a table. `destination` makes it the place that links to the table lead to; `note` stands below the caption, or goes on from it after `apart`. */
export function captionRow(
  {
    destination,
    runs,
    note,
    apart = '\n',
    source,
  }: { destination: string | undefined; runs: Run[]; note?: string | undefined; apart?: string; source: unknown },
  context: BlockContext,
): Definition {
  const { print, colors } = context.theme;
  const [first, ...rest] = runs;
  const unit = note === undefined ? [] : [{ text: `${first ? apart : ''}${note}`, fontSize: print.smallPt, color: colors.muted }];
  const room = continuationRoom(context);
  return {
    text: [...(first ? [{ ...first, continuation: CONTINUED }, ...rest] : []), ...unit],
    margin: [-4, 0, room, 1],
    ...(destination === undefined ? {} : { destination }),
    source,
  };
}

/** Tells whether a caption fits one line above its table. */
export function fitsCaptionLine(caption: string, context: BlockContext): boolean {
  const { fontSize, bold } = captionStyle(context);
  return context.measure(caption, fontSize, { bold }) < context.width - continuationRoom(context);
}

// Room is kept at the end for «ادامهٔ», which comes before the caption on further pages.
function continuationRoom(context: BlockContext): number {
  const { fontSize, bold } = captionStyle(context);
  return context.measure(CONTINUED, fontSize, { bold });
}
