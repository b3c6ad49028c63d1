import { describe, expect, it } from 'vitest';
import { findDifferences } from './claim-differences.ts';
import { viewDisagreements } from './disagreements-page.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';

const { library } = islandSite().index;
const claim = (source: string, says: object) => ({ source, quote: { exact: 'x' }, says });
const by = (...actors: string[]) => ({ actors: actors.map((actor) => ({ actor })) });
const differences = (...says: object[]) =>
  findDifferences(
    says.map((one, at) => claim(`s${at}`, one)),
    library,
  );

describe('findDifferences(evidence, library)', () => {
  it('finds other dates, and yes beside no', () => {
    expect(differences({ date: '2031-04-02' }, { date: '2031-04-03' })).toEqual(['date']);
    expect(differences({ status: 'occurred' }, { status: 'denied' })).toEqual(['status']);
  });

  it('finds that each names somebody whom the other does not', () => {
    expect(differences(by('ada-brenn', 'ferry-board'), by('ada-brenn', 'kellen'))).toEqual([
      'actors',
    ]);
  });

  it('does not take fewer names for other names, nor a state for another than its minister', () => {
    expect(differences(by('ada-brenn', 'kellen'), by('ada-brenn'))).toEqual([]);
    expect(differences(by('ada-brenn', 'kellen'), by('oltria', 'tomas-vey'))).toEqual([]);
    expect(differences(by('ada-brenn'), {})).toEqual([]);
  });

  it('finds other places, but not a town beside its island', () => {
    expect(differences({ places: ['kell'] }, { places: ['port-osk'] })).toEqual(['places']);
    expect(differences({ places: ['port-osk'] }, { places: ['oltria-island'] })).toEqual([]);
  });

  it('does not set a source against itself', () => {
    const evidence = [claim('s', { places: ['kell'] }), claim('s', { places: ['port-osk'] })];
    expect(findDifferences(evidence, library)).toEqual([]);
  });
});

describe('viewDisagreements(site)', () => {
  it('sets the claims side by side, year by year', () => {
    const { years, count, split } = viewDisagreements(islandSite());
    expect(
      years.map(({ label, events }) => [label, ...events.map(({ event }) => event.title)]),
    ).toEqual([
      ['2030', 'Ferry Board starts a third ferry'],
      ['2031', 'Ada Brenn visits Kell'],
    ]);
    expect([count, split]).toEqual([2, false]);
    expect(years[0]?.events[0]).toMatchObject({
      matters: ['date', 'status'],
      claims: [
        { evidence: 1, denies: true, date: { text: 'November 2030' }, status: { label: 'Denied' } },
        { evidence: 2, denies: false, disputed: 'The timetable of that winter lists two.' },
      ],
    });
  });

  it('gives each year a page where they are many', () => {
    const evidence = [claim('s', { date: '2031-04-02' }), claim('t', { date: '2031-04-09' })];
    const events = Object.fromEntries(
      Array.from({ length: 61 }, (_, at) => [`e${at}`, { date: '2031-04', evidence }]),
    );
    expect(viewDisagreements(siteOf(events, { s: {}, t: {} })).split).toBe(true);
  });
});
