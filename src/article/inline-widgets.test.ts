import { describe, expect, it } from 'vitest';
import { bodySpans } from './body-spans.ts';
import { readable } from './inline-widgets.ts';
import { readArticle } from './read-article.ts';

const read = (line: string) => {
  const text = `Harbour vote comes to an end\n\n${line}\n\nThe harbour has been closed since the spring of the year before, its keepers said.\n`;
  const article = readArticle('a.txt', new TextEncoder().encode(text), []);
  return {
    text: readable(article).text.replace(/\s+/g, ' '),
    body: bodySpans(article).map((span) => text.slice(...span)),
    article,
  };
};

describe('findWidgets(text, segments)', () => {
  const widget =
    'Ada Jane HoltLawmakers meet late again Town votes on its harbour 12 keepers leave MORE';
  it('leaves a list of links out of the sentence into which it was written', () => {
    const { text, body, article } = read(
      `The mayor Ada Holt ${widget} said on Monday that the harbour would open, and that was all.`,
    );
    expect(text).toContain('The mayor Ada Holt said on Monday');
    expect(body.join('|')).not.toContain('Lawmakers');
    expect(article.text).toContain('Lawmakers');
  });
  it('knows such a list by the name that stands twice, too', () => {
    const { text } = read(
      'The mayor Ada Holt Ada Jane Holt Keepers leave the harbour Town votes again MORE (D) said on Monday that the harbour would open.',
    );
    expect(text).toContain('The mayor Ada Holt (D) said on Monday');
  });
  it('leaves text alone where no name is repeated with something glued to it', () => {
    for (const line of [
      'The mayor Ada Holt of JaneTown said on Monday that MORE would come, and that was all of it.',
      'The mayor Ada Holt asked for MORE and said on Monday that the harbour would open in spring.',
      'Ada McHolt wrote MORE on her wall on Monday, and the harbour keepers read it with surprise.',
    ])
      expect(read(line).article.cuts ?? []).toEqual([]);
  });
});
