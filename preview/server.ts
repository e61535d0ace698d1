import fs from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Built } from './build/build';
import { fontFaces, fontFolder } from './build/fonts';
import { OCR_WORKER, ocrFile } from './build/ocr';

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

/** The app page may load from here only, and may not make code out of text: nor may a mini-program. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'";

export interface ServerOptions {
  root: string;
  /** The mini-program's folder, for its pictures. */
  source: string;
  host: { runtime: string; frame: string };
  /** Nothing is built anew while it runs: the browser may keep what it has. */
  final?: boolean;
}

/** Serves the frame, the app page and what the latest build gave; tells open pages of new builds. */
export class PreviewServer {
  private readonly server = http.createServer((request, response) => this.answer(request, response));
  private readonly watchers = new Set<ServerResponse>();
  private readonly generated = new Map<string, string>();

  constructor(private readonly options: ServerOptions) {
    const read = (file: string): string => fs.readFileSync(path.join(__dirname, file), 'utf8');
    this.generated.set('/', read('frame/index.html'));
    this.generated.set('/frame.css', read('frame/frame.css'));
    this.generated.set('/frame.js', options.host.frame);
    this.generated.set('/app.html', read('runtime/app.html'));
    this.generated.set('/base.css', ['screen', 'builtins', 'sheets'].map((name) => read(`runtime/css/${name}.css`)).join('\n'));
    this.generated.set('/runtime.js', options.host.runtime);
    this.generated.set('/fonts.css', fontFaces(options.root));
    this.generated.set('/ocr-worker.js', OCR_WORKER);
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
    const text = this.generated.get(pathname);
    const file = text === undefined ? this.fileFor(pathname) : undefined;
    const type = TYPES[path.extname(pathname) || '.html'] ?? 'application/octet-stream';
    const policy = pathname === '/app.html' ? { 'content-security-policy': POLICY } : {};
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
      ? [path.join(fontFolder(this.options.root), 'files'), pathname.slice('/fonts/'.length)]
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
