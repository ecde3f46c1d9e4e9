// The preview over HTTP, for this machine alone: pages as they are asked for, and a line to each open page over which it is told that
// it has changed.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { formatNumber, toPersianDigits } from '../../text/digits.ts';
import { UsageError } from '../commands/command.ts';
import { countSeverities } from '../report/locate.ts';
import { sourceStack } from '../source-stack.ts';
import { watchFolder } from '../watch-folder.ts';
import { answer, EVENTS, HEADERS, pageDigest } from './answer.ts';
import type { DevSite } from './dev-site.ts';

const HOST = '127.0.0.1';
/** Somebody is waiting; a file that is caught half written is soon followed by the whole. */
const QUIET_MS = 25;
/** Time for a browser to ask for the page that has changed. */
const BEFORE_CHECK_MS = 20;

/** A page that is open in a browser, with what it shows. */
interface OpenPage {
  readonly path: string;
  readonly digest: string;
  readonly response: ServerResponse;
}

/** Serves the preview until the process is asked to end. Throws a `UsageError` where the port is taken. */
export async function serveDev(site: DevSite, dir: string, client: string, port: number): Promise<void> {
  await site.refresh();
  site.check();
  const open = new Set<OpenPage>();
  const server = createServer((request, response) => respond(site, client, open, request, response));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  process.stdout.write(`پیش‌نمایش: http://${HOST}:${taken}${site.base}/\nپایان با Ctrl-C\n`);
  tellState(site);
  const watch = watchFolder(dir, (named) => follow(site, open, named).catch(tellBug), QUIET_MS);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  watch.close();
  server.close();
  server.closeAllConnections();
}

// Pages are asked for as soon as they are ready; then the check begins, which may have more to say of them.
async function follow(site: DevSite, open: ReadonlySet<OpenPage>, named: ReadonlySet<string>): Promise<void> {
  const begun = performance.now();
  if (!(await site.refresh(named))) return;
  for (const page of open) tellIfChanged(site, page);
  const milliseconds = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, BEFORE_CHECK_MS));
  if (site.check()) for (const page of open) tellIfChanged(site, page);
  tellState(site, milliseconds);
}

// The pages stay as they were.
function tellBug(error: unknown): void {
  process.stderr.write(`خطای درونی سند؛ این ایراد از برنامهٔ شما نیست.\n${sourceStack(error)}\n`);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const refused = REFUSED[error.code ?? ''];
      reject(refused === undefined ? error : new UsageError(`درگاه ${toPersianDigits(port)} ${refused}؛ با --port درگاه دیگری بدهید.`));
    });
    server.listen(port, HOST, resolve);
  });
}

const REFUSED: Readonly<Record<string, string>> = {
  EADDRINUSE: 'در دست برنامهٔ دیگری است',
  EACCES: 'برای این کاربر باز نمی‌شود',
};

function respond(site: DevSite, client: string, open: Set<OpenPage>, request: IncomingMessage, response: ServerResponse): void {
  // A name that another site made point here (DNS rebinding) is not ours.
  if (!isOwnHost(request.headers.host)) return end(response, 403, 'Only by the name of this machine.\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only reading.\n', { Allow: 'GET, HEAD' });
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  if (path === EVENTS) return keepTold(site, open, new URLSearchParams(query), response);
  const { status, headers, body } = answer(site, client, path);
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);
}

function end(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...HEADERS, ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

// A page that comes late, as after a sleep of the machine, is told at once.
function keepTold(site: DevSite, open: Set<OpenPage>, query: URLSearchParams, response: ServerResponse): void {
  const page = { path: query.get('page') ?? '', digest: query.get('digest') ?? '', response };
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  open.add(page);
  response.on('close', () => open.delete(page));
  tellIfChanged(site, page);
}

function tellIfChanged(site: DevSite, { path, digest, response }: OpenPage): void {
  if (pageDigest(site, path) !== digest) response.write('event: change\ndata: 1\n\n');
}

function tellState(site: DevSite, milliseconds?: number): void {
  const { errors, warnings } = countSeverities(site.mistakes);
  const made = milliseconds === undefined ? '' : `تازه شد (${formatNumber(Math.round(milliseconds))} هزارم ثانیه). `;
  process.stderr.write(toPersianDigits(`${made}${errors} خطا، ${warnings} هشدار\n`));
}
