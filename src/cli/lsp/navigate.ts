// Where a thing under the cursor stands, everywhere it is named, and what is to be told of it.
import type { Hover, Location, Position } from 'vscode-languageserver/node';
import type { Span } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../model/locate.ts';
import { cursorAt } from './cursor.ts';
import { describeField, describeThing } from './describe.ts';
import { isSameThing, mentionsOf, placeOf, standingIn, thingAt, type Mention, type Thing } from './things.ts';
import type { OpenPlan, PlanFile } from './workspace.ts';

/** Finds the thing at a position of a file. */
export function findThing({ open, path }: PlanFile, position: Position): Mention | undefined {
  const found = open.itemOf(path);
  const places = open.places(path);
  return found && thingAt(found.plan, found.item, places.text, places.offsetAt(position));
}

/** Gives the place where the thing at a position stands. */
export function findDefinition(file: PlanFile, position: Position): Location | undefined {
  const { plan } = file.open.checked;
  const mention = findThing(file, position);
  const span = plan && mention && placeOf(plan, mention.thing);
  return span && location(file.open, span);
}

/** Gives every place where the thing at a position is named; with the place where it stands, if asked. */
export function findMentions(file: PlanFile, position: Position, withItself: boolean): Location[] {
  const { plan } = file.open.checked;
  const mention = findThing(file, position);
  if (!plan || !mention) return [];
  return mentionsOfThing(file.open, mention.thing, withItself).map((span) => location(file.open, span));
}

function mentionsOfThing(open: OpenPlan, thing: Thing, withItself: boolean): Span[] {
  const { plan, sources } = open.checked;
  if (!plan) return [];
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return [...plan.items.values()].flatMap((item) => {
    const named = mentionsOf(plan, item, texts.get(item.file) ?? '');
    const standing = withItself ? standingIn(item) : [];
    return [...standing, ...named].filter((mention) => isSameThing(mention.thing, thing)).map(({ span }) => span);
  });
}

/** Tells of the thing at a position, or of the field or rule whose key stands there. */
export function hover(file: PlanFile, position: Position): Hover | undefined {
  const { open, path } = file;
  const { plan } = open.checked;
  const places = open.places(path);
  const mention = findThing(file, position);
  const told = plan && mention && describeThing(plan, mention.thing);
  if (mention && told !== undefined) return { contents: { kind: 'markdown', value: told }, range: places.rangeOf(mention.span) };
  const key = keyAt(places.text, places.offsetAt(position), path);
  const help = key && describeField(key.path);
  return help === undefined || !key ? undefined : { contents: { kind: 'markdown', value: help }, range: places.rangeOf(key) };
}

/** Finds the key of front matter that an offset is in, with its whole path. */
function keyAt(text: string, offset: number, file: string) {
  const lineEnd = /[\r\n]|$/.exec(text.slice(offset))?.index ?? 0;
  const rest = /^[^:{}[\],]*(?=:)/.exec(text.slice(offset, offset + lineEnd))?.[0];
  if (rest === undefined) return undefined;
  const end = offset + rest.trimEnd().length;
  const cursor = cursorAt(text, end, locate(file)?.kind);
  if (cursor.at !== 'key') return undefined;
  // Just after its colon the cursor has come to the value of the key.
  const colon = text.indexOf(':', end);
  const value = cursorAt(text, colon + 1, locate(file)?.kind);
  return value.at === 'nothing' || !('path' in value) ? undefined : { path: value.path, start: cursor.from, end };
}

function location(open: OpenPlan, span: Span): Location {
  return { uri: open.uriOf(span.file), range: open.places(span.file).rangeOf(span) };
}
