// `web.config` for IIS. Only sections that every installation knows are used: one that is not known makes the whole site an error.
// IIS compresses by itself; the twins are not served.
import { ASSETS_FOLDER, CACHE_ASSETS, CACHE_PAGES, DATA_FOLDER, EVERYWHERE, OPEN, TYPES, type Header } from './headers.ts';
import { addressOf, type Hosting } from './host-files.ts';
import { xmlText } from '../../../text/xml-text.ts';

/** Writes the file. */
export function iisConfig({ base = '', open, moved }: Hosting): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<configuration>\n',
    '<system.webServer>\n',
    '<defaultDocument enabled="true"><files><clear/><add value="index.html"/></files></defaultDocument>\n',
    `<staticContent>\n${TYPES.map(mimeMap).join('')}</staticContent>\n`,
    '<httpErrors errorMode="Custom" existingResponse="Auto">\n<remove statusCode="404" subStatusCode="-1"/>\n',
    `<error statusCode="404" path="${xmlText(base)}/404.html" responseMode="ExecuteURL"/>\n</httpErrors>\n`,
    `${customHeaders([...EVERYWHERE, CACHE_PAGES], '<remove name="X-Powered-By"/>\n')}`,
    '</system.webServer>\n',
    location(ASSETS_FOLDER, customHeaders([CACHE_ASSETS], `<remove name="${CACHE_ASSETS.name}"/>\n`)),
    ...[DATA_FOLDER, ...open].map((path) => location(path, customHeaders([OPEN]))),
    ...moved.map(({ from, to }) => location(from.replace(/\/index\.html$/, ''), redirect(addressOf(base, to)))),
    '</configuration>\n',
  ].join('');
}

function mimeMap({ ending, type, isText }: (typeof TYPES)[number]): string {
  const mime = isText ? `${type}; charset=utf-8` : type;
  return `<remove fileExtension=".${ending}"/><mimeMap fileExtension=".${ending}" mimeType="${xmlText(mime)}"/>\n`;
}

function customHeaders(headers: readonly Header[], before = ''): string {
  const added = headers.map(({ name, value }) => `<add name="${name}" value="${xmlText(value)}"/>\n`);
  return `<httpProtocol>\n<customHeaders>\n${before}${added.join('')}</customHeaders>\n</httpProtocol>\n`;
}

function redirect(to: string): string {
  return `<httpRedirect enabled="true" destination="${xmlText(to)}" exactDestination="true" httpResponseStatus="Permanent"/>\n`;
}

function location(path: string, content: string): string {
  return `<location path="${xmlText(path)}">\n<system.webServer>\n${content}</system.webServer>\n</location>\n`;
}
