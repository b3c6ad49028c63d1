import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/content/parse-body.ts';
import { visibleText } from '../../src/model/visible.ts';
import { markdownText } from './markdown-text.ts';

/** What a reader sees of a body; undefined where it is refused. */
function seen(body: string): string | undefined {
  const parsed = parseBody('x.mdx', body, 1);
  if (!('tree' in parsed)) return undefined;
  const text = (node: Nodes): string => {
    if ('value' in node) return node.value;
    if (node.type === 'break') return '\n';
    if (!('children' in node)) return '';
    return node.children.map(text).join(node.type === 'root' ? '\n\n' : '');
  };
  return text(parsed.tree);
}

const squeezed = (text: string) => visibleText(text).replace(/\s+/g, ' ').trim();

describe('markdownText(text)', () => {
  it('reads as the very text, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'import ',
        'export ',
        '# ',
        '- ',
        '1. ',
        '> ',
        '---',
        '===',
        '\n',
        '\n\n',
        '    ',
        '`',
        '```',
        '{x}',
        '<b>',
        '</b>',
        '[a](b)',
        '![a](b)',
        '*',
        '_',
        '~~',
        '|',
        '&amp;',
        '\\',
        'https://example.org/a_b?c=1',
        'http://localhost',
        'www.example.org',
        ':::',
        '$',
        '<!-- -->',
        '[^1]:',
        '[x] ',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(squeezed(seen(markdownText(text)) ?? 'refused')).toBe(squeezed(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves plain words and sound addresses as they are', () => {
    expect(markdownText('Two ferries sailed.\n\nNobody (of note) saw: 3 of 4.')).toBe(
      'Two ferries sailed.\n\nNobody (of note) saw: 3 of 4.\n',
    );
    expect(markdownText('See https://example.org/a-b.')).toBe('See https://example.org/a-b.\n');
    expect(markdownText(' \n ')).toBe('');
  });
});
