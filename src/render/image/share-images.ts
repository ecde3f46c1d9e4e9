// Book -> the pictures that stand for its pages where a link is shared: the plan and its chapters on the colour of the accent, items on
// paper. What all pictures of one ground have is drawn once.
import type { Book, ItemPage, Part } from '../../view/tree.ts';
import { MARK_FIELD, MARK_LINES, type MarkBox } from '../mark.ts';
import type { OutputFile } from '../output-file.ts';
import { SHARE_IMAGE, shareImagePath, type SharedPage } from '../share-image.ts';
import type { FontBytes } from '../text/faces.ts';
import type { Theme } from '../theme.ts';
import { Canvas, Palette, type Color } from './canvas.ts';
import { encodePng } from './encode-png.ts';
import { drawMask, roundedBox } from './mask.ts';
import { TextSetter, type TextRoom } from './text-setter.ts';

export interface ShareImageAssets {
  readonly theme: Theme;
  readonly fonts: FontBytes;
}

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE;
const RIGHT = 1112;
const LEFT = 80;
/** The text begins below the head and ends above the line of the foot. */
const MIDDLE = { top: 158, bottom: 508 };
const FOOT_BASELINE = 572;
const LABEL_PX = 36;
const LABEL_HEIGHT = 70;

/** Sizes of a title with as many lines as there is room for, and the distance of its lines. */
const TITLE: TextRoom = {
  widthPx: RIGHT - LEFT,
  bold: true,
  sizes: [
    { sizePx: 72, lines: 2 },
    { sizePx: 60, lines: 3 },
    { sizePx: 48, lines: 4 },
    { sizePx: 42, lines: 4 },
  ],
};
const LINE_HEIGHT = 1.46;

/** What is drawn over a ground. */
interface Scene {
  readonly canvas: Canvas;
  readonly label: Color;
  readonly title: Color;
  readonly foot: Color;
}

interface Picture {
  readonly path: string;
  readonly scene: Scene;
  readonly label: string;
  readonly title: string;
  readonly foot: string;
}

/** Renders the pictures of the plan, of each chapter and of each item, one by one. */
export function* renderShareImages(book: Book, { theme, fonts }: ShareImageAssets): Generator<OutputFile> {
  const setter = new TextSetter(fonts);
  const { title, organization, edition } = book.meta;
  const scenes = {
    plan: buildScene(book, theme, setter, { onAccent: true, head: [organization, edition] }),
    part: buildScene(book, theme, setter, { onAccent: true, head: [title, organization] }),
    item: buildScene(book, theme, setter, { onAccent: false, head: [title, organization] }),
  };
  for (const picture of listPictures(book, scenes)) {
    yield { path: picture.path, bytes: encodePng(drawPicture(picture, setter)) };
  }
}

function* listPictures({ meta, parts, itemPages }: Book, scenes: Readonly<Record<SharedPage['of'], Scene>>): Generator<Picture> {
  yield { path: shareImagePath({ of: 'plan' }), scene: scenes.plan, label: '', title: meta.title, foot: meta.subtitle ?? '' };
  for (const part of parts) {
    if (part.role === 'cover' || part.role === 'contents') continue;
    yield {
      path: shareImagePath({ of: 'part', id: part.id }),
      scene: scenes.part,
      label: partLabel(part),
      title: part.title,
      foot: meta.edition,
    };
  }
  const byId = new Map(parts.map((part) => [part.id, part]));
  for (const item of itemPages) {
    const part = byId.get(item.part);
    const foot = part === undefined || part.item === item.item ? '' : [partLabel(part), part.title].filter(Boolean).join(': ');
    yield { path: shareImagePath({ of: 'item', id: item.item }), scene: scenes.item, label: itemLabel(item), title: item.title, foot };
  }
}

/** Says what a part is: «فصل ۳». */
export function partLabel(part: Part): string {
  if (part.number === undefined) return '';
  return `${part.role === 'appendix' ? 'پیوست' : 'فصل'} ${part.number}`;
}

/** Says what an item is: «شاخص ۴-۳». */
export function itemLabel(item: ItemPage): string {
  return `${item.kindLabel} ${item.number}`.trim();
}

function drawPicture({ scene, label, title, foot }: Picture, setter: TextSetter): Canvas {
  const canvas = scene.canvas.copy();
  const lines = setter.fit(title, TITLE);
  const step = Math.round((lines[0]?.style.sizePx ?? 0) * LINE_HEIGHT);
  const tall = lines.length * step + (label === '' ? 0 : LABEL_HEIGHT);
  let top = Math.round((MIDDLE.top + MIDDLE.bottom - tall) / 2);
  if (label !== '') {
    setter.draw(canvas, oneLine(setter, label, LABEL_PX, true, RIGHT - LEFT), RIGHT, top + 44, scene.label);
    top += LABEL_HEIGHT;
  }
  for (const [index, line] of lines.entries()) {
    setter.draw(canvas, line, RIGHT, top + index * step + Math.round(step * 0.69), scene.title);
  }
  if (foot !== '') setter.draw(canvas, oneLine(setter, foot, 28, false, 760), RIGHT, FOOT_BASELINE, scene.foot);
  return canvas;
}

function oneLine(setter: TextSetter, text: string, sizePx: number, bold: boolean, widthPx: number) {
  return setter.fit(text, { widthPx, bold, sizes: [{ sizePx, lines: 1 }] })[0] ?? setter.line('', { sizePx, bold });
}

interface SceneLook {
  readonly onAccent: boolean;
  /** What stands beside the mark, in two lines. */
  readonly head: readonly [string, string];
}

/** Draws what all pictures of one ground have: the mark with the name of the plan, large lines of the mark, the years. */
function buildScene({ meta }: Book, { colors }: Theme, setter: TextSetter, look: SceneLook): Scene {
  const { onAccent, head } = look;
  const { paper, accent, accentSoft, ink, muted, line, warning, warningSoft } = colors;
  const deep = blend(accent, paper, 0.06);
  const [ground, large, title, label, quiet] = onAccent
    ? [accent, deep, paper, accentSoft, accentSoft]
    : [paper, blend(paper, accentSoft, 0.7), ink, accent, muted];
  const palette = new Palette(
    [ground, large, title, label, quiet, accent, paper, line, warning, warningSoft],
    [...[ground, large].flatMap((under) => [large, title, label, quiet, accent, paper, warningSoft].map((over) => [under, over] as const))]
      .concat([
        [accent, paper],
        [paper, accent],
        [warningSoft, warning],
      ])
      .filter(([under, over]) => under !== over),
  );
  const canvas = new Canvas(WIDTH, HEIGHT, palette, ground);
  const box = ({ x, y, width, height, radius }: MarkBox, scale: number, left: number, top: number, color: Color): void => {
    canvas.draw(drawMask(roundedBox(x * scale, y * scale, width * scale, height * scale, radius * scale), 1, 1), left, top, color);
  };
  for (const bar of MARK_LINES) box(bar, 22, -220, -20, large);
  if (!onAccent) box({ x: 0, y: 0, width: 16, height: HEIGHT, radius: 0 }, 1, WIDTH - 16, 0, accent);
  const markSize = 64;
  box(MARK_FIELD, markSize / 32, RIGHT - markSize, 62, onAccent ? paper : accent);
  for (const bar of MARK_LINES) box(bar, markSize / 32, RIGHT - markSize, 62, onAccent ? accent : paper);
  const name = oneLine(setter, head[0], 30, true, meta.sample ? 700 : 880);
  setter.draw(canvas, name, RIGHT - markSize - 22, 92, title);
  setter.draw(canvas, oneLine(setter, head[1], 24, false, 700), RIGHT - markSize - 22, 126, quiet);
  if (meta.sample) {
    const words = setter.line('نمونه؛ سند رسمی نیست', { sizePx: 24, bold: true });
    const width = Math.ceil(words.widthPx) + 44;
    box({ x: 0, y: 0, width, height: 52, radius: 26 }, 1, LEFT, 68, warningSoft);
    setter.draw(canvas, words, LEFT + width - 22, 102, warning);
  }
  const period = setter.line(meta.period, { sizePx: 28, bold: true });
  setter.draw(canvas, period, LEFT + Math.ceil(period.widthPx), FOOT_BASELINE, label);
  return { canvas, label, title, foot: quiet };
}

/** Mixes two colours; `share` of the second. */
function blend(first: Color, second: Color, share: number): Color {
  const channel = (color: Color, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
