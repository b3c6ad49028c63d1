import { describe, expect, it } from 'vitest';
import { compareVoices } from './compare-voices.ts';
import { siteOf } from './fixtures/island-site.ts';
import { tellTally, viewSourcePage } from './source-page.ts';

type Says = { date?: string; status?: string };
const claim = (source: string, says: Says) => ({ source, quote: { exact: `${source} x` }, says });
const sources = {
  own: { publisher: 'osk-gazette' },
  other: { publisher: 'radio-kell' },
  wire: { publisher: 'island-wire' },
  reprint: { publisher: 'radio-kell', viaAgency: 'island-wire' },
};

function compared(...evidence: object[]): string[] {
  const site = siteOf({ e: { evidence } }, sources);
  const entry = site.index.library.events.get('e');
  if (!entry) throw new Error('no event');
  const { voices, reprints, others } = compareVoices(site, entry, 'own');
  const said = others.map(({ verdict, publisher, date, status }) =>
    [publisher.label, verdict, date?.text, status?.label].filter((word) => word).join(' '),
  );
  return [`${voices} voices, ${reprints} reprints`, ...said];
}

describe('compareVoices(site, event, source)', () => {
  it('finds nobody beside a source that speaks alone', () => {
    expect(compared(claim('own', { date: '2031-04' }))).toEqual(['1 voices, 0 reprints']);
  });

  it('confirms by a day that can be the same, or by saying no day', () => {
    expect(
      compared(claim('own', { date: '2031-04' }), claim('other', { date: '2031-04-02' })),
    ).toEqual(['2 voices, 0 reprints', 'Radio Kell confirms']);
    expect(compared(claim('own', { date: '2031-04' }), claim('other', {}))[1]).toBe(
      'Radio Kell confirms',
    );
  });

  it('says that what was announced has taken place', () => {
    const evidence = [
      claim('own', { status: 'announced' }),
      claim('other', { status: 'occurred' }),
    ];
    expect(compared(...evidence)[1]).toBe('Radio Kell confirms Occurred');
  });

  it('tells another day, and a no beside a yes', () => {
    const day = claim('own', { date: '2031-04-01', status: 'occurred' });
    expect(compared(day, claim('other', { date: '2031-04-02' }))[1]).toBe(
      'Radio Kell dates 2 April 2031',
    );
    expect(compared(day, claim('other', { status: 'denied' }))[1]).toBe('Radio Kell denies Denied');
  });

  it('counts a reprint with the voice that it repeats', () => {
    expect(compared(claim('own', {}), claim('wire', {}), claim('reprint', {}))).toEqual([
      '2 voices, 1 reprints',
      'Island Wire confirms',
    ]);
  });
});

describe('viewSourcePage(site, entry)', () => {
  const events = {
    a: { title: 'A', date: '2031-04-01', evidence: [claim('own', {}), claim('other', {})] },
    b: {
      title: 'B',
      date: '2031-04-02',
      evidence: [{ ...claim('own', {}), quote: { exact: 'first words' } }],
    },
  };
  const page = (text?: string) => {
    const site = siteOf(events, { ...sources, own: { ...sources.own, article: 'own.md' } });
    const entry = site.index.library.sources.get('own');
    if (!entry) throw new Error('no source');
    return viewSourcePage({ ...site, articleText: () => text }, entry);
  };
  const titles = (text?: string) => page(text).events.map(({ event }) => event.title);

  it('tells events in the order of the article, where its text is at hand', () => {
    expect(titles('The first words, then own x.')).toEqual(['B', 'A']);
    expect(titles()).toEqual(['A', 'B']);
    expect(titles('Something else, then first words.')).toEqual(['B', 'A']);
  });

  it('counts what others say of them', () => {
    expect(page().tally).toEqual({ confirmed: 1, datedDifferently: 0, denied: 0, alone: 1 });
    expect(tellTally(page())).toBe(
      '2 events in the order of the article. Others confirm 1; 1 is in this source alone.',
    );
  });
});
