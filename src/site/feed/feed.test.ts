import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { History } from '../../content/read-history.ts';
import { Chronology } from '../../model/chronology.ts';
import { islandSite, siteOf } from '../fixtures/island-site.ts';
import { makeSite } from '../site.ts';
import { calendarFile, isAppointment } from './calendar-file.ts';
import { feedFiles } from './feed-files.ts';

const absolute = (path: string) => `https://osk.example/here${path}`;
const island = islandSite();
const textsOf = (site = island) =>
  new Map([...feedFiles(site, absolute)].map(({ path, text }) => [path, text]));

/** What a reader shows of an Atom title: HTML as a page shows it. */
function plainOf(title: unknown): string | null {
  const { value, type } =
    typeof title === 'string' ? { value: title, type: 'text' } : (title as Title);
  return type === 'html'
    ? parseHTML(`<!doctype html><html><body>${value}</body></html>`).document.body.textContent
    : value;
}

interface Title {
  readonly value: string;
  readonly type?: string;
}

/** The island with a history: every record came on one day, one was changed on another. */
function withHistory() {
  const change = { day: '2031-07-01', commit: 'a'.repeat(40), kind: 'added' as const };
  const changes = new Map(
    [...island.index.library.events.keys()].map((id) => [`events/${id}`, [change]]),
  );
  const [first] = changes.keys();
  const later = { day: '2031-08-02', commit: 'b'.repeat(40), kind: 'changed' as const };
  changes.set(first ?? '', [later, change] as never);
  const history: History = { commit: 'b'.repeat(40), changes };
  return makeSite(island.index.library, island.chronology, { history });
}

describe('feedFiles(site, absolute)', () => {
  it('gives Atom and JSON feeds that other parsers read, with all events', () => {
    const texts = textsOf();
    const atom = parseAtomFeed(texts.get('feed.xml') ?? '');
    const json = parseJsonFeed(texts.get('feed.json') ?? '');
    const { size } = island.index.library.events;
    expect(atom.entries).toHaveLength(size);
    expect(json.items).toHaveLength(size);
    expect(new Set(atom.entries?.map(({ id }) => id)).size).toBe(size);
    for (const { link } of json.items?.map(({ url }) => ({ link: url })) ?? [])
      expect(link).toMatch(/^https:\/\/osk\.example\/here\/events\/[a-z0-9-]+\/$/);
  });

  it('has a feed for each actor, with the events in which it has part', () => {
    const texts = textsOf();
    for (const id of island.index.library.actors.keys()) {
      const events = island.index.eventsByActor.get(id);
      if (events === undefined) continue;
      const { entries, title } = parseAtomFeed(texts.get(`actors/${id}/feed.xml`) ?? '');
      expect(entries?.map(({ id: address }) => address).sort()).toEqual(
        events.map((event) => absolute(`/events/${event.id}/`)).sort(),
      );
      expect(plainOf(title)).toContain(island.index.library.actors.get(id)?.data.name);
    }
  });

  it('takes the days from git where it knows them', () => {
    const texts = textsOf(withHistory());
    const { items } = parseJsonFeed(texts.get('feed.json') ?? '');
    expect(new Set(items?.map(({ date_modified: day }) => String(day).slice(0, 10)))).toEqual(
      new Set(['2031-07-01']),
    );
    const changes = parseJsonFeed(texts.get('changes/feed.json') ?? '');
    expect(changes.items).toHaveLength(island.index.library.events.size + 1);
    expect(changes.items?.[0]?.title).toMatch(/^Changed: /);
  });

  it('has all corrections, and titles with any characters', () => {
    const title = 'Ada <Brenn> & "Kell" — 김 ]]>';
    const corrections = [{ date: '2031-05', note: 'Not <b>two</b> & but three.' }];
    const site = siteOf({ e: { title, date: '2031-04-02', corrections } });
    const texts = textsOf(site);
    const { entries } = parseAtomFeed(texts.get('corrections/feed.xml') ?? '');
    expect(entries).toHaveLength(1);
    expect(plainOf(entries?.[0]?.title)).toBe(`Correction: ${title}`);
    expect(entries?.[0]?.updated).toBe('2031-05-31T00:00:00.000Z');
    expect(plainOf(parseAtomFeed(texts.get('feed.xml') ?? '').entries?.[0]?.title)).toBe(title);
    expect(parseJsonFeed(texts.get('feed.json') ?? '').items?.[0]?.title).toBe(title);
  });

  it('leads within the site where its address is not known', () => {
    const texts = new Map(
      [...feedFiles(island, (path) => `/here${path}`)].map(({ path, text }) => [path, text]),
    );
    const { entries, links } = parseAtomFeed(texts.get('feed.xml') ?? '');
    for (const { id, links: own } of entries ?? []) {
      expect(id).toMatch(/^urn:dateline:\/here\/events\/[a-z0-9-]+\/$/);
      expect(own?.[0]?.href).toMatch(/^\/here\/events\/[a-z0-9-]+\/$/);
    }
    expect(links?.map(({ href }) => href)).toEqual(['/here/', '/here/feed.xml']);
    const { items } = parseJsonFeed(texts.get('feed.json') ?? '');
    expect(items?.[0]?.id).toMatch(/^urn:dateline:\/here\//);
    for (const text of texts.values()) expect(text).not.toContain('invalid');
  });

  it('never asks the clock, and is empty where there is nothing', () => {
    const empty = makeSite(
      {
        events: new Map(),
        actors: new Map(),
        sources: new Map(),
        places: new Map(),
        publishers: new Map(),
      },
      Chronology.parse({}),
    );
    const atom = parseAtomFeed(textsOf(empty).get('feed.xml') ?? '');
    expect(atom.entries ?? []).toEqual([]);
    expect(atom.updated).toBe('1970-01-01T00:00:00.000Z');
    expect([...textsOf()]).toEqual([...textsOf()]);
  });
});

describe('calendarFile(site, absolute)', () => {
  const site = siteOf({
    day: {
      status: 'planned',
      date: '2031-04-02',
      title: 'Ferry; opens, \\ at last',
      places: ['kell'],
    },
    span: { status: 'announced', date: '2031-04-02/2031-04-05' },
    month: { status: 'planned', date: '2031-12' },
    year: { status: 'planned', date: '2032' },
    open: { status: 'planned', date: '2032-01-01/..' },
    undated: { status: 'planned' },
    past: { status: 'occurred', date: '2031-04-02' },
    off: { status: 'cancelled', date: '2031-04-02' },
  });
  const events = () => {
    const { text } = calendarFile(site, absolute);
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  };

  it('has the plans whose days are known, as whole days, in a file that another parser reads', () => {
    const found = events().map(({ uid, startDate, endDate }) => [
      uid.split('/').at(-2),
      startDate.toString(),
      endDate.toString(),
    ]);
    expect(found.sort()).toEqual([
      ['day', '2031-04-02', '2031-04-03'],
      ['month', '2031-12-01', '2032-01-01'],
      ['span', '2031-04-02', '2031-04-06'],
    ]);
    expect(found).toHaveLength(site.index.events.filter(isAppointment).length);
  });

  it('keeps every character of a title, and names the place', () => {
    const day = events().find(({ uid }) => uid.includes('/day/'));
    expect(day?.summary).toBe('Ferry; opens, \\ at last');
    expect(day?.location).toBe('Kell');
  });
});
