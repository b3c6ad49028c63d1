import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { renderBody } from './render-body.ts';

function render(body: string, base = '/'): string {
  const parsed = parseBody('x.mdx', body, 1);
  if ('findings' in parsed) throw new Error(JSON.stringify(parsed.findings));
  return renderBody(parsed.tree, { id: 'x', base });
}

describe('renderBody(tree, options)', () => {
  it('gives nothing for an empty body', () => {
    expect(render('')).toBe('');
    expect(render('\n \n')).toBe('');
  });

  it('renders Markdown and GFM', () => {
    expect(render('A *b* ~~c~~ https://example.org/.')).toBe(
      '<p>A <em>b</em> <del>c</del> <a href="https://example.org/">https://example.org/</a>.</p>',
    );
    expect(render('| a |\n| - |\n| b |')).toContain('<td>b</td>');
  });

  it('shows the box of a task as a sign', () => {
    expect(render('- [x] sent\n- [ ] read')).toBe('<ul>\n<li>☑ sent</li>\n<li>☐ read</li>\n</ul>');
  });

  it('puts the base path before addresses of this site, once', () => {
    expect(render('[a](/events/b/) <Actor id="c">C</Actor> [d](https://e.org/f)', '/base/')).toBe(
      '<p><a href="/base/events/b/">a</a> <a href="/base/actors/c/">C</a> <a href="https://e.org/f">d</a></p>',
    );
  });

  it('makes a block of a block component alone in its paragraph', () => {
    expect(render('<Note kind="correction">It was **May**.</Note>')).toBe(
      '<div class="note note-correction"><p>It was <strong>May</strong>.</p></div>',
    );
    expect(render('So: <Note kind="info">it was May</Note>.')).toBe(
      '<p>So: <span class="note note-info">it was May</span>.</p>',
    );
  });

  it('keeps the notes of one record apart from those of another', () => {
    const html = render('A[^n].\n\n[^n]: B.');
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.every((id) => id?.startsWith('x-'))).toBe(true);
    for (const [, target = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
