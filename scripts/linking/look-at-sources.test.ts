import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/collection.ts';
import { Source } from '../../src/model/source.ts';
import { findCopy } from './find-copy.ts';
import { formatFindings } from './format-findings.ts';
import { lookAtSources } from './look-at-sources.ts';
import type { Outcome } from './visit-address.ts';

function sources(...records: Record<string, unknown>[]): Map<string, Entry<'sources'>> {
  return new Map(
    records.map((fields, at) => {
      const id = `source-${at}`;
      const data = Source.parse({
        publisher: 'osk-gazette',
        headline: `Ferry [${at}] @harbour`,
        published: '2031-05-02',
        language: 'en',
        form: 'digest',
        review: 'reviewed',
        ...fields,
      });
      return [id, { id, data, body: '' } as Entry<'sources'>];
    }),
  );
}

const gone: Outcome = { state: 'gone', reason: 'answers 404' };

describe('lookAtSources(sources, effects)', () => {
  it('says nothing of what answers and has its copy, and of sources without an address', async () => {
    const found = await lookAtSources(
      sources({}, { url: 'https://osk.example/a', archived: 'https://archive.example/a' }),
      { visit: async () => ({ state: 'found' }), findCopy: async () => undefined },
    );
    expect(found).toEqual([]);
  });

  it('names what is gone, what has moved, and the copy that the record lacks', async () => {
    const found = await lookAtSources(
      sources({ url: 'https://osk.example/a' }, { url: 'https://kell.example/b' }),
      {
        visit: async (address) =>
          address.includes('osk') ? gone : { state: 'moved', to: 'https://kell.example/c' },
        findCopy: async (address) =>
          address.includes('osk') ? 'https://archive.example/a' : undefined,
      },
    );
    expect(found.map(({ source, problem }) => `${source}: ${problem}`)).toEqual([
      'source-0: answers 404; no archived copy is named; there is https://archive.example/a',
      'source-1: has moved to https://kell.example/c; no archived copy was found',
    ]);
  });

  it('never asks one host for two things at once', async () => {
    let open = 0;
    let most = 0;
    const many = Array.from({ length: 12 }, (_, at) => ({ url: `https://osk.example/${at}` }));
    await lookAtSources(sources(...many), {
      visit: async () => {
        most = Math.max(most, ++open);
        await new Promise((resolve) => setTimeout(resolve, 1));
        open--;
        return { state: 'found' };
      },
      findCopy: async () => undefined,
    });
    expect(most).toBe(1);
  });
});

describe('findCopy(address, published, fetch)', () => {
  const answer = (body: unknown) => async () => new Response(JSON.stringify(body));
  const closest = {
    available: true,
    status: '200',
    url: 'http://web.archive.org/web/20310502/https://osk.example/a',
  };

  it('asks for the copy nearest to the day of publication', async () => {
    let asked = '';
    const copy = await findCopy('https://osk.example/a?b=1', '2031-05-02T10:00Z', async (url) => {
      asked = String(url);
      return new Response(JSON.stringify({ archived_snapshots: { closest } }));
    });
    expect(new URL(asked).searchParams.get('timestamp')).toBe('20310502');
    expect(new URL(asked).searchParams.get('url')).toBe('https://osk.example/a?b=1');
    expect(copy).toBe('https://web.archive.org/web/20310502/https://osk.example/a');
  });

  it('has none where the archive has none, keeps an error page, or is down', async () => {
    const none = answer({ archived_snapshots: {} });
    const failed = answer({ archived_snapshots: { closest: { ...closest, status: '404' } } });
    expect(await findCopy('https://osk.example/a', undefined, none)).toBeUndefined();
    expect(await findCopy('https://osk.example/a', undefined, failed)).toBeUndefined();
    const down = async () => {
      throw new Error('down');
    };
    expect(await findCopy('https://osk.example/a', undefined, down)).toBeUndefined();
  });
});

describe('formatFindings(findings, format)', () => {
  const finding = {
    source: 'source-0',
    headline: 'Ferry [0](x) @harbour <b>',
    field: 'url' as const,
    address: 'https://osk.example/a',
    problem: 'answers 404',
  };

  it('is empty when nothing is to be mended, so that no issue is opened', () => {
    expect(formatFindings([], 'markdown')).toBe('');
    expect(formatFindings([], 'text')).toBe('');
  });

  it('writes headlines of others as plain words: no link, no HTML, nobody called', () => {
    const text = formatFindings([finding], 'markdown');
    expect(text).toContain('Ferry \\[0\\](x) @\u200bharbour \\<b\\>');
    expect(text).toContain('<https://osk.example/a>: answers 404');
  });
});
