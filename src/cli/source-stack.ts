// The stack of a bug of ours, told in places of src/: the program that people run is joined from many files, with a map beside it.
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives an error's stack with places in the sources, relative to the working folder; a place without a map stays as it is. */
export function sourceStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const maps = new Map<string, SourceMap | undefined>();
  return (error.stack ?? error.message).replace(/(file:\/\/[^\s()]+):(\d+):(\d+)/g, (place, url: string, line: string, column: string) => {
    if (!maps.has(url)) maps.set(url, findMap(url));
    const origin = maps.get(url)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!origin || !('originalSource' in origin)) return place;
    const file = relative(process.cwd(), fileURLToPath(new URL(origin.originalSource, url)));
    return `${file}:${origin.originalLine + 1}:${origin.originalColumn + 1}`;
  });
}

function findMap(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8')) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
