import fs from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Built } from './build/build';
import { ocrFile } from './build/ocr';
import { APP_POLICY, fontPieces, siteFiles } from './site';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface ServerOptions {
  root: string;
  /** The mini-program's folder, for its pictures. */
  source: string;
  host: { runtime: string; frame: string };
  /** Nothing is built anew while it runs: the browser may keep what it has. */
  final?: boolean;
  /** Texts served beside it, by their path: what a test runs in the page. */
  beside?: Record<string, string>;
}

/** Serves the frame, the app page and what the latest build gave; tells open pages of new builds. */
export class PreviewServer {
  private readonly server = http.createServer((request, response) => this.answer(request, response));
  private readonly watchers = new Set<ServerResponse>();
  private readonly generated = new Map<string, string>();

  constructor(private readonly options: ServerOptions) {
    siteFiles(options.root, options.host).forEach((text, name) => this.generated.set(`/${name}`, text));
    Object.entries(options.beside ?? {}).forEach(([name, text]) => this.generated.set(name, text));
  }

  /** Listens on a port of this machine only (0: any free one) and answers the address. */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`));
    });
  }

  close(): void {
    this.watchers.forEach((watcher) => watcher.end());
    this.server.close();
  }

  showBuild({ script, styles, sourceMap }: Built): void {
    this.generated.set('/app.js', script).set('/app.css', styles).set('/app.js.map', sourceMap);
    this.tell('built', '');
  }

  showFailure(message: string): void {
    this.generated.set('/app.js', `__preview.showFailure(${JSON.stringify(message)});`).set('/app.css', '');
    this.tell('failed', message);
  }

  private tell(event: string, data: string): void {
    this.watchers.forEach((watcher) => watcher.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://preview').pathname);
    if (pathname === '/reload') {
      this.watch(request, response);
      return;
    }
    const text = this.generated.get(pathname === '/' ? '/index.html' : pathname);
    const file = text === undefined ? this.fileFor(pathname) : undefined;
    const type = TYPES[path.extname(pathname) || '.html'] ?? 'application/octet-stream';
    const policy = pathname === '/app.html' ? { 'content-security-policy': APP_POLICY } : {};
    const cached = this.options.final === true || /^\/(?:fonts|ocr)\//.test(pathname) ? 'max-age=31536000' : 'no-store';
    if (text === undefined && !file) {
      response.writeHead(404).end(`${pathname} is not in the mini-program`);
      return;
    }
    response.writeHead(200, { 'content-type': type, 'cache-control': cached, ...policy });
    if (file) fs.createReadStream(file).pipe(response);
    else response.end(text);
  }

  private fileFor(pathname: string): string | undefined {
    if (pathname.startsWith('/ocr/')) return ocrFile(this.options.root, pathname.slice('/ocr/'.length));
    const [folder, name] = pathname.startsWith('/fonts/')
      ? [fontPieces(this.options.root), pathname.slice('/fonts/'.length)]
      : [this.options.source, pathname];
    const file = path.join(folder, name);
    const inside = file.startsWith(folder + path.sep);
    return inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  }

  private watch(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('\n');
    this.watchers.add(response);
    request.on('close', () => this.watchers.delete(response));
  }
}
