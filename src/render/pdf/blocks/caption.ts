// The caption of a table or a figure: its number, then what it shows.
import { markNumber, type BlockContext, type Run } from './block-context.ts';

/** Builds the runs of a caption such as «جدول ۳-۲: …». */
export function captionRuns(word: string, number: string | undefined, caption: string, { theme }: BlockContext): Run[] {
  const style = { fontSize: theme.print.tablePt + 0.5, bold: true };
  if (number === undefined) return [{ ...style, text: markNumber(caption) }];
  return [
    { ...style, text: `${word} ${number}: `, color: theme.colors.accent },
    { ...style, text: caption },
  ];
}
