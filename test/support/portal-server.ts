import { readFile } from 'node:fs/promises';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { generate } from 'selfsigned';

const ROOT = join(import.meta.dirname, '..', '..');
const PORTAL = join(ROOT, 'test', 'portal');
const CASES = join(ROOT, 'test', 'pages');

export const NATIONAL = 'https://fuwu.nhsa.gov.cn';
export const PROVINCIAL = 'https://ggfw.ybj.jiangxi.gov.cn';
/** On no list: read only when the person clicks the icon. */
export const HOSPITAL = 'https://pay.renmin-hospital.example';

/** The component libraries that such portals use, as npm installs them. */
const LIBRARIES: Record<string, string> = {
  '/lib/vue/': join(ROOT, 'node_modules/vue/dist'),
  '/lib/element-ui/': join(ROOT, 'node_modules/element-ui/lib'),
  '/lib/vant/': join(ROOT, 'node_modules/vant/lib'),
  '/lib/vue3/': join(ROOT, 'node_modules/vue3/dist'),
  '/lib/element-plus/': join(ROOT, 'node_modules/element-plus/dist'),
  '/lib/react/': join(ROOT, 'node_modules/react/umd'),
  '/lib/react-dom/': join(ROOT, 'node_modules/react-dom/umd'),
  '/lib/dayjs/': join(ROOT, 'node_modules/dayjs'),
  '/lib/antd/': join(ROOT, 'node_modules/antd/dist'),
  '/lib/layui/': join(ROOT, 'node_modules/layui/dist'),
  '/lib/weui/': join(ROOT, 'node_modules/weui/dist/style'),
  '/lib/weui.js/': join(ROOT, 'node_modules/weui.js/dist'),
};
const ENTRIES: Record<string, string> = {
  'fuwu.nhsa.gov.cn/': 'national/index.html',
  'ggfw.ybj.jiangxi.gov.cn/': 'provincial/index.html',
  'pay.renmin-hospital.example/': 'hospital/index.html',
  'fuwu.nhsa.gov.cn/nationalHallSt/': 'national/index.html',
  'ggfw.ybj.jiangxi.gov.cn/hsa-local/web/hallEnter/': 'provincial/index.html',
  'ggfw.ybj.jiangxi.gov.cn/hsa-local/web/legacy/grcx.html': 'legacy/grcx.html',
  'pay.renmin-hospital.example/mobile/': 'hospital/index.html',
};
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

const NOT_FOUND = '<!doctype html><html lang="zh-CN"><title>404</title><p>页面不存在</p></html>';

export interface Portal {
  /** HTTPS port on 127.0.0.1; every host name is served there. */
  readonly port: number;
  /** Port of an HTTP proxy that leads every host to the portal, for browsers that cannot map host names. */
  readonly proxyPort: number;
  /** Serves something at a path of every host, a page if no other type is given, e.g. `serve('/try.html', '<p>…</p>')`. */
  serve(path: string, body: string | Buffer, type?: string): void;
  /**
   * Every request that reached it, as host and path, or first the extension's page or script that made it: all host names lead
   * here, also without encryption, so nothing else is sent.
   */
  readonly requests: readonly string[];
  /** Those of them that the extension's pages and worker made, and those that nothing here answers. */
  readonly strange: readonly string[];
  close(): Promise<void>;
}

/** The file below a folder, or null when the path leads out of it. */
function inside(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

/** The file that answers a request: a portal's entry page, a library file, a page case below /cases/, or a part of the portal. */
function fileFor(host: string, path: string): string | null {
  const entry = ENTRIES[host + path];
  if (entry) return join(PORTAL, entry);
  for (const [prefix, folder] of Object.entries(LIBRARIES)) if (path.startsWith(prefix)) return inside(folder, path.slice(prefix.length));
  if (path.startsWith('/cases/')) return inside(CASES, path.slice('/cases/'.length));
  return inside(PORTAL, path);
}

function listen(server: Server | ReturnType<typeof createProxy>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The extension's address, where a request says that one of its pages or scripts made it. */
function madeBy({ headers: { origin, referer } }: IncomingMessage): string {
  const own = [origin, referer].find((address) => /^[a-z]+-extension:/.test(address ?? ''));
  return own === undefined ? '' : `${own} `;
}

/** Starts the demo portal on a free port of 127.0.0.1 (or the given one) with a certificate of its own. */
export async function startPortal(wishedPort = 0): Promise<Portal> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'demo portal' }], { algorithm: 'sha256' });
  const pages = new Map<string, { readonly body: string | Buffer; readonly type: string }>();
  const requests: string[] = [];
  const strange: string[] = [];
  const note = (request: IncomingMessage, address: string, isAnswered: boolean) => {
    const maker = madeBy(request);
    requests.push(maker + address);
    if (maker || !isAnswered) strange.push(maker + address);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const path = decodeURIComponent(url.pathname);
    const page = pages.get(path);
    const file = page === undefined ? fileFor(url.hostname, path) : null;
    const body = page?.body ?? (file && (await readFile(file).catch(() => null)));
    const type = page?.type ?? TYPES[file ? extname(file) : '.html'] ?? 'application/octet-stream';
    note(request, url.hostname + path, Boolean(body));
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(body ?? NOT_FOUND);
  };
  const server = createServer({ key, cert }, (request, response) => void answer(request, response));
  const port = await listen(server, wishedPort);
  const plain = (request: IncomingMessage, response: ServerResponse) => {
    note(request, request.url?.replace(/^https?:\/\//, '') ?? '', false);
    response.writeHead(404).end();
  };
  const proxy = createProxy(plain).on('connect', (_request, client, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  const proxyPort = await listen(proxy, 0);
  return {
    port,
    proxyPort,
    requests,
    strange,
    serve(path, body, type = TYPES['.html']!) {
      pages.set(path, { body, type });
    },
    async close() {
      proxy.closeAllConnections();
      server.closeAllConnections();
      proxy.close();
      server.close();
    },
  };
}
