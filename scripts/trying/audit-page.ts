import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../building/browser.ts';

/** What Lighthouse scores. */
export type AuditKind = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface Audit {
  /** 0 to 1. */
  readonly scores: ReadonlyMap<AuditKind, number>;
  /** What lost points, as "audit: what it says". */
  readonly faults: readonly string[];
}

export interface Auditor {
  audit(address: string, kinds: readonly AuditKind[]): Promise<Audit>;
  close(): Promise<void>;
}

/** Starts a browser for Lighthouse, which speaks to it by a port. */
export async function startAuditor(): Promise<Auditor> {
  const port = await freePort();
  const browser: Browser = await launchBrowser(`--remote-debugging-port=${port}`);
  return {
    async audit(address, kinds) {
      const result = await lighthouse(address, {
        ...{ port, output: 'json', logLevel: 'silent' },
        onlyCategories: [...kinds],
      });
      if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
      const { categories, audits, runtimeError } = result.lhr;
      if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
      const scores = new Map(kinds.map((kind) => [kind, categories[kind]?.score ?? 0]));
      const faults = Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.flatMap(({ id, weight }) => {
          const audit = audits[id];
          const lost = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9;
          return lost ? [`${id}: ${audit?.title} ${audit?.displayValue ?? ''}`.trim()] : [];
        }),
      );
      return { scores, faults };
    },
    close: () => browser.close(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('there is no free port')),
      );
    });
  });
}
