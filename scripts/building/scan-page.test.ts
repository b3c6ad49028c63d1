import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { scanPage } from './scan-page.ts';

const options = { base: '/here/', site: 'https://osk.example' };
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${body}</body></html>`;
const rules = (html: string) => scanPage(html, options).map(({ rule }) => rule);

describe('scanPage(html, options)', () => {
  it.each([
    ['text', '<p class="x">5 &gt; 3 &amp; <b>so</b> on</p>'],
    [
      'links within, out and to a letter box',
      '<a href="/here/a/">a</a><a href="https://kell.example/?a=1&amp;b=2">b</a><a href="mailto:a@osk.example">c</a>',
    ],
    ['a file of the site that runs', '<script type="module" src="/here/assets/a.js"></script>'],
    ['linked data', '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'],
    [
      'our own elements and pictures',
      '<my-panel hidden><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></my-panel>',
    ],
    ['a picture of ours', '<img src="a.png" alt="">'],
    ['a form of ours', '<form action="/here/search/"><input name="q"></form>'],
    ['the site by its name', '<img src="https://osk.example/here/a.png" alt="">'],
    ['words without scripts', '<noscript><p>Without <a href="/here/">scripts</a></p></noscript>'],
    [
      'markup shown as text',
      '<textarea readonly>&lt;iframe src="https://osk.example/"&gt;</textarea>',
    ],
  ])('takes %s', (_, body) => {
    expect(scanPage(page(body), options)).toEqual([]);
  });

  it.each([
    ['script', '<script>alert(1)</script>'],
    ['script', '<SCRIPT type="text/javascript">alert(1)</SCRIPT>'],
    ['foreign-host', '<script src="https://kell.example/a.js"></script>'],
    ['foreign-host', '<script src="//kell.example/a.js"></script>'],
    ['script', '<script type="application/ld+json">{"a":1}<!--</script>'],
    ['script', '<script type="application/ld+json">alert(1)</script>'],
    ['handler', '<p onclick="alert(1)">a</p>'],
    ['handler', '<svg ONLOAD="alert(1)"></svg>'],
    ['handler', '<my-panel onfocus="alert(1)"></my-panel>'],
    ['inline-style', '<p style="position:fixed">a</p>'],
    ['element', '<style>p{}</style>'],
    ['element', '<iframe src="/here/"></iframe>'],
    ['element', '<object data="/here/a"></object>'],
    ['element', '<embed src="/here/a">'],
    ['element', '<base href="/here/">'],
    ['element', '<svg><foreignObject></foreignObject></svg>'],
    ['element', '<svg><animate attributeName="href"></animate></svg>'],
    ['element', '<math></math>'],
    ['frame', '<p srcdoc="x">a</p>'],
    ['address', '<a href="javascript:alert(1)">a</a>'],
    ['address', '<a href="JaVaScRiPt:alert(1)">a</a>'],
    ['address', '<a href="java\tscript:alert(1)">a</a>'],
    ['address', '<a href=" javascript:alert(1)">a</a>'],
    ['address', '<a href="&#106;avascript:alert(1)">a</a>'],
    ['address', '<a href="&#x6a;avascript&colon;alert(1)">a</a>'],
    ['address', '<a href="java&Tab;script:alert(1)">a</a>'],
    ['address', '<a href="data:text/html,a">a</a>'],
    ['address', '<a href="vbscript:a">a</a>'],
    ['address', '<a href="file:///etc/passwd">a</a>'],
    ['address', '<form action="javascript:alert(1)"></form>'],
    ['foreign-host', '<form action="https://kell.example/"></form>'],
    ['foreign-host', '<img src="https://kell.example/a.png" alt="">'],
    ['foreign-host', '<img src="\\\\kell.example/a.png" alt="">'],
    ['foreign-host', '<svg><use href="https://kell.example/a.svg"/></svg>'],
    ['foreign-host', '<link rel="stylesheet" href="https://kell.example/a.css">'],
    ['foreign-host', '<link rel="preconnect" href="https://kell.example">'],
    ['foreign-host', '<meta http-equiv="refresh" content="0;url=https://kell.example/">'],
    ['refresh', '<meta http-equiv="Refresh" content="5">'],
    ['strange-markup', "<p class='x'>a</p>"],
    ['strange-markup', '<a href=javascript:alert(1)>a</a>'],
    ['strange-markup', '<p a b=c>a</p>'],
    ['strange-markup', '<!-- a -->'],
    ['strange-markup', '<![CDATA[a]]>'],
    ['strange-markup', '<p title="a'],
    ['strange-markup', '1 < 2'],
    ['strange-markup', '<title><p>a</p></title>'],
    ['strange-markup', '<noscript><p title="</noscript><img>">a</p></noscript>'],
    ['control-character', 'a\u0000b'],
  ])('finds %s in %s', (rule, body) => {
    expect(rules(page(body))).toContain(rule);
  });

  it('says in which line', () => {
    expect(scanPage(page('\n\n<p onclick="a">b</p>'), options)).toEqual([
      { line: 3, rule: 'handler', message: '<p onclick> is a handler' },
    ]);
  });

  it('never fails and never takes a page that can run something for a sound one', {
    timeout: 120_000,
  }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '"',
          "'",
          '=',
          '/',
          ' ',
          '<script',
          '</script>',
          '<p ',
          'onx',
          'href=',
          '<!--',
        ],
        ...['-->', '<title>', '</title>', '<noscript>', '</noscript>', 'javascript:', '&#', ';'],
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('');
        const findings = scanPage(page(body), options);
        if (findings.length > 0) return;
        // What another parser makes of it.
        const { document } = parseHTML(page(body));
        for (const element of document.querySelectorAll('*')) {
          if (element.localName === 'script') expect(element.textContent).toBe('');
          for (const { name } of element.attributes) expect(name).not.toMatch(/^(?:on|style$)/i);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes time in proportion to the page', { timeout: 60_000 }, () => {
    const long = page(`<p title="${'a '.repeat(500_000)}">${'<b>x</b>'.repeat(100_000)}</p>`);
    const begun = performance.now();
    expect(scanPage(long, options)).toEqual([]);
    scanPage(`<p ${'a '.repeat(500_000)}`, options);
    scanPage('<'.repeat(500_000), options);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
