import { describe, expect, it } from 'vitest';
import { urlFault } from './safe-url.ts';

describe('urlFault(url)', () => {
  it('takes web and mail addresses, paths from the root and parts of the page', () => {
    for (const url of [
      'https://example.org',
      'http://www.example.org/a?b=c&d=%20#e',
      'https://xn--e1afmkfd.xn--p1ai/',
      'mailto:a@example.org?subject=An%20error',
      'mailto:a.b@example.org',
      '/events/a/',
      '/',
      '#top',
    ]) {
      expect(urlFault(url)).toBeUndefined();
    }
  });

  it('refuses what runs, misleads or leads astray', () => {
    for (const url of [
      '',
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://example.org',
      '//example.org',
      '/\\example.org',
      'https:example.org',
      'https:///example.org',
      'https://a@example.org/',
      'https://example.org:x/',
      'https://bb\u0441.co.uk/',
      'https://пример.рф/',
      'https://localhost/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://0x7f000001/',
      '/a/../b',
      '/a/%2e%2e/b',
      '/a/%252e%252e/b',
      '/a%5cb',
      '/a%00',
      'a b',
      'events/a',
      '?a',
      'mailto:a@b.org?bcc=c@d.org',
      '/%',
    ]) {
      expect(urlFault(url), url).toBeTypeOf('string');
    }
  });
});
