import { beforeAll, describe, expect, it } from 'vitest';
import { makeUpChronology } from '../../scripts/benching/made-up-chronology.ts';
import { Chronology } from '../model/chronology.ts';
import type { Library } from '../model/collection.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';
import { findPairs } from './pairs.ts';
import { makeSite, type Site } from './site.ts';
import { viewTimeline } from './timeline.ts';
import { periodOf } from './timeline-data.ts';
import { laneChoices, layLanes } from './timeline-lanes.ts';
import { viewTimelineTable } from './timeline-table.ts';
import { dayWords, timelineEvent } from './timeline-words.ts';

describe('viewTimeline(site)', () => {
  it('has every event with a date once, in the order of the chronology', () => {
    const data = viewTimeline(islandSite());
    expect(data.events.id).toEqual([
      '2030-11-third-ferry',
      '2031-vey-proposes-bridge',
      '2031-03-vey-recalled',
      '2031-04-brenn-visits-kell',
      '2031-04-02-lantern-accord',
      '2031-06-summit-port-osk',
    ]);
    for (const column of Object.values(data.events)) expect(column).toHaveLength(6);
    expect(dayWords(periodOf(data)[0])).toBe('1 November 2030');
    expect(dayWords(periodOf(data)[1])).toBe('31 December 2031');
  });

  it('joins what follows and what was announced before its day', () => {
    const { events, follows, announced } = viewTimeline(islandSite());
    const at = (id: string) => events.id.indexOf(id);
    expect(follows).toEqual([[at('2031-vey-proposes-bridge'), at('2031-04-02-lantern-accord')]]);
    expect(announced.map(([event, day]) => [event, dayWords(day)])).toEqual([
      [at('2031-04-brenn-visits-kell'), '28 March 2031'],
      [at('2031-06-summit-port-osk'), '2 May 2031'],
    ]);
  });

  it('takes no report after the day for an announcement, and no unknown event for a forerunner', () => {
    const evidence = (source: string, status: string) => ({
      source,
      quote: { exact: 'Words.' },
      says: { status },
    });
    const site = siteOf(
      {
        late: { date: '2031-05-01', evidence: [evidence('after', 'announced')] },
        told: { date: '2031-05-01', evidence: [evidence('before', 'occurred')], follows: 'gone' },
      },
      { after: { published: '2031-05-02' }, before: { published: '2031-04-02' } },
    );
    expect(viewTimeline(site)).toMatchObject({ announced: [], follows: [] });
  });

  it('says of each event what its card shows', () => {
    const data = viewTimeline(islandSite());
    expect(timelineEvent(data, 3)).toEqual({
      id: '2031-04-brenn-visits-kell',
      title: 'Ada Brenn visits Kell',
      date: '1–3 April 2031',
      status: 'occurred',
      statusLabel: 'Occurred',
      kind: 'Visit',
      actors: ['Ada Brenn', 'Tomas Vey'],
      sources: '2 sources',
    });
    expect(timelineEvent(data, 4).date).toBe('2 April 2031');
  });
});

describe('layLanes(data, by, chosen)', () => {
  const data = viewTimeline(islandSite());

  it('puts an event into the lane of every side that took part', () => {
    const lanes = layLanes(data, 'sides', laneChoices(data, 'sides'));
    expect(lanes.map(({ name, events }) => [name, events])).toEqual([
      ['Kellen', 5],
      ['Oltria', 4],
    ]);
    expect(lanes[1]?.members).toEqual([0, 3, 4, 5]);
  });

  it('keeps what stands in no chosen lane in the last one', () => {
    const chosen = laneChoices(data, 'actors').filter(({ id }) => id === 'ada-brenn');
    const lanes = layLanes(data, 'actors', chosen);
    expect(lanes.map(({ name, members }) => [name, members.length])).toEqual([
      ['Ada Brenn', 2],
      ['Others', 4],
    ]);
    expect(layLanes(data, 'actors', []).map(({ name }) => name)).toEqual(['Events']);
  });
});

describe('viewTimelineTable(site, most)', () => {
  it('lists all events by year, with their sides', () => {
    const table = viewTimelineTable(islandSite());
    if (table.form !== 'events') throw new Error(table.form);
    expect(table.years.map(({ year, rows }) => [year.path, rows.length])).toEqual([
      ['/chronology/2030/', 1],
      ['/chronology/2031/', 5],
    ]);
    expect(table.years[1]?.rows[2]?.sides.map(({ label }) => label)).toEqual(['Oltria', 'Kellen']);
  });

  it('counts them by year and side where they are too many', () => {
    const table = viewTimelineTable(islandSite(), 3);
    if (table.form !== 'counts') throw new Error(table.form);
    expect(table.columns.map(({ path }) => path)).toEqual(['/actors/kellen/', '/actors/oltria/']);
    expect(table.rows.map(({ year, counts, all }) => [year.label, counts, all])).toEqual([
      ['2030', [0, 1], 1],
      ['2031', [5, 3], 5],
    ]);
  });
});

/** Counts how often it is asked, so that growth can be told without a clock. */
class CountingMap<Value> extends Map<string, Value> {
  asked = 0;

  override get(key: string): Value | undefined {
    this.asked += 1;
    return super.get(key);
  }
}

describe('the pictures of 10,000 events', () => {
  const asked = (size: number): { site: Site; count: () => number } => {
    const library = makeUpChronology(size);
    const actors = new CountingMap(library.actors);
    const sources = new CountingMap(library.sources);
    const site = makeSite({ ...library, actors, sources } as Library, Chronology.parse({}));
    actors.asked = sources.asked = 0;
    return { site, count: () => actors.asked + sources.asked };
  };
  let big: ReturnType<typeof asked>;
  beforeAll(() => {
    big = asked(10_000);
  }, 60_000);

  it('take work in proportion to the events', { timeout: 60_000 }, () => {
    const small = asked(1000);
    const work = ({ site, count }: typeof small) => {
      viewTimeline(site);
      findPairs(site);
      return count();
    };
    expect(work(big) / work(small)).toBeLessThan(14);
  });

  it('have every dated event, and the same bytes each time', { timeout: 60_000 }, () => {
    const data = viewTimeline(big.site);
    const dated = big.site.index.events.filter(({ data: { date } }) => date !== undefined);
    expect(data.events.id).toHaveLength(dated.length);
    const again = makeSite(big.site.index.library, Chronology.parse({}));
    expect(JSON.stringify(viewTimeline(again))).toBe(JSON.stringify(data));
  });
});
