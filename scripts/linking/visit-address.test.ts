import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitAddress } from './visit-address.ts';

let server: Server;
let host = '';
let stumbles = 0;

const answers: Record<string, [status: number, to?: string]> = {
  '/there': [200],
  '/': [200],
  '/gone': [404],
  '/shut': [403],
  '/broken': [503],
  '/moved': [301, '/there'],
  '/for-now': [302, '/there'],
  '/home': [301, '/'],
  '/round': [302, '/round'],
  '/nowhere': [301, 'http://['],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/slow') return;
    if (path === '/stumbles') {
      response.writeHead(stumbles++ === 0 ? 404 : 200).end();
      return;
    }
    const [status, location] = answers[path] ?? [404];
    response.writeHead(status, location === undefined ? {} : { location }).end('text');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const visit = (path: string) =>
  visitAddress(path.startsWith('/') ? host + path : path, {
    fetch: globalThis.fetch,
    patience: 200,
    pause: 1,
  });

describe('visitAddress(address)', () => {
  it('finds what is there, also behind a redirect of the day', async () => {
    expect(await visit('/there')).toEqual({ state: 'found' });
    expect(await visit('/for-now')).toEqual({ state: 'found' });
  });

  it('says where an address has moved for good', async () => {
    expect(await visit('/moved')).toEqual({ state: 'moved', to: `${host}/there` });
  });

  it('tells what is gone from what only refuses to answer a machine', async () => {
    expect(await visit('/gone')).toEqual({ state: 'gone', reason: 'answers 404' });
    expect(await visit('/shut')).toEqual({ state: 'unsure', reason: 'answers 403' });
    expect(await visit('/broken')).toEqual({ state: 'unsure', reason: 'answers 503' });
  });

  it('takes an article that leads to the front page for gone, and the front page itself not', async () => {
    expect(await visit('/home')).toEqual({ state: 'gone', reason: 'leads to the front page' });
    expect(await visit('/')).toEqual({ state: 'found' });
  });

  it('asks a second time before it calls something gone', async () => {
    expect(await visit('/stumbles')).toEqual({ state: 'found' });
  });

  it('ends where a host leads round and round, nowhere, or does not answer', async () => {
    expect(await visit('/round')).toEqual({
      state: 'unsure',
      reason: 'leads on more than 5 times',
    });
    expect((await visit('/nowhere')).state).toBe('gone');
    expect(await visit('/slow')).toEqual({ state: 'gone', reason: 'does not answer' });
    expect((await visit('http://127.0.0.1:1/')).state).toBe('gone');
  });
});
