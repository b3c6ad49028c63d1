import { contentPolicy } from './content-policy.ts';
import type { DataFile } from './data/data-files.ts';

/**
 * Makes `_headers`, which Netlify, Cloudflare Pages and others send with what they serve
 * (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/):
 * what a page says of itself in `<meta>`, and what only a header can say. `/embed/` alone may stand in
 * other sites' frames; hosts add up the rules that match, so no rule for all paths may forbid it.
 */
export function headersFile(base: string): DataFile {
  const all = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy: same-origin',
    'Strict-Transport-Security: max-age=31536000',
  ];
  const forbidden = [`Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'`];
  // Their names hold a digest of what they are.
  const kept = ['Cache-Control: public, max-age=31536000, immutable'];
  const shared = ['Access-Control-Allow-Origin: *'];
  const rules: [path: string, lines: readonly string[]][] = [
    ['*', all],
    ...unframable.map((path): [string, string[]] => [path, forbidden]),
    ['embed/*', [`Content-Security-Policy: ${contentPolicy}; frame-ancestors *`]],
    ['assets/*', kept],
    ['data/*', shared],
  ];
  const text = rules
    .map(([path, lines]) => `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
  return { path: '_headers', text };
}

/** Where the pages are that nobody else's page may frame: all but `/embed/`. */
const unframable = [
  '',
  ...[
    'about/*',
    'actors/*',
    'changes/*',
    'chronology/*',
    'corrections/*',
    'data/',
    'disagreements/*',
  ],
  ...['events/*', 'kinds/*', 'loose-ends/*', 'map/*', 'method/*', 'pairs/*', 'places/*'],
  ...['publishers/*', 'search/*', 'sources/*', 'statuses/*', 'timeline/*'],
];
