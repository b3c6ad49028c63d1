import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface ServeOptions {
  readonly port?: number;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FolderServer {
  /** Where the site begins, with the base path and a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder under a base path as the plainest static host does: files as they are, texts
 * compressed, `index.html` for an address with a slash at the end, `404.html` for the rest. Port 0 takes a free
 * one. The server listens on this machine only.
 */
export async function serveFolder(
  folder: string,
  base: string,
  { port = 0, headers = {} }: ServeOptions = {},
): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/', base);
    const file =
      path === undefined ? undefined : await readFile(join(folder, path)).catch(() => undefined);
    if (path !== undefined && file !== undefined) {
      const type = types[extname(path)];
      const plain =
        type === undefined || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      response.writeHead(200, {
        ...headers,
        'content-type': type ?? 'application/octet-stream',
        ...(plain ? {} : { 'content-encoding': 'gzip' }),
      });
      response.end(plain ? file : await compress(file));
      return;
    }
    response.writeHead(404, { ...headers, 'content-type': types['.html'] });
    response.end(await readFile(join(folder, '404.html')).catch(() => 'Not found'));
  });
  await listen(server, port);
  const place = server.address();
  const actual = typeof place === 'object' && place !== null ? place.port : port;
  return {
    address: `http://localhost:${actual}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** The file that an address means, relative to the folder; undefined for what is outside of it. */
function pathOf(url: string, base: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.split(/[\\/]/).includes('..')) return undefined;
  const rest = path.slice(base.length);
  return rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}
