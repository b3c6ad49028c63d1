import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, Evidence } from '../model/event.ts';
import { linkEvents } from './link-events.ts';
import type { World } from './reconcile-world.ts';

const sides = new Map([
  ['ri', 'north'],
  ['kim', 'north'],
  ['lavrov', 'russia'],
  ['putin', 'russia'],
]);
const world: World = {
  whoIs: (actor) => actor,
  sideOf: (actor) => sides.get(actor) ?? actor,
  isPerson: (actor) => sides.has(actor),
  around: (place) => ({ moscow: ['russia'], sochi: ['russia'] })[place] ?? [],
  isPlaced: () => true,
};

type Given = Partial<Omit<Event, 'actors'>> & { actors: string };
function event(id: string, { actors, ...more }: Given) {
  const data: Event = {
    title: `Title of ${id}`,
    status: 'occurred',
    kind: 'meeting',
    places: [],
    evidence: [],
    review: 'machine',
    ...more,
    actors: actors.split(' ').map((one) => {
      const [actor = '', role] = one.split(':');
      return role === undefined ? { actor } : { actor, role };
    }),
  };
  return { id, data };
}
const links = (...list: ReturnType<typeof event>[]) => Object.fromEntries(linkEvents(list, world));

const visit = event('visit', {
  kind: 'visit',
  actors: 'ri:visitor',
  date: '2018-04-09/2018-04-12',
  places: ['moscow'],
});
const talks = (more: Partial<Given> = {}) =>
  event('talks', {
    kind: 'talks',
    actors: 'ri lavrov',
    date: '2018-04-10',
    places: ['moscow'],
    ...more,
  });

describe('linkEvents(events, world).partOf', () => {
  it('finds talks within a visit', () => {
    expect(links(visit, talks())).toEqual({ talks: { partOf: 'visit' } });
    const whole = event('visit', { ...visit.data, actors: 'ri:visitor', places: ['russia'] });
    expect(links(talks(), whole)).toEqual({ talks: { partOf: 'visit' } });
  });
  it.each<[string, Partial<Given>]>([
    ['other days', { date: '2018-04-13' }],
    ['a month', { date: '2018-04' }],
    ['no place', { places: [] }],
    ['another place', { places: ['oslo'] }],
    ['other people', { actors: 'kim lavrov' }],
    ['nobody else', { actors: 'ri' }],
    ['another tense', { status: 'planned' }],
    ['another kind', { kind: 'attack' }],
  ])('finds none with %s', (_, more) => {
    expect(links(visit, talks(more))).toEqual({});
  });
  it('rather says nothing where two visits would do', () => {
    expect(links(visit, { ...visit, id: 'second' }, talks())).toEqual({});
  });
  it('needs somebody of the side of a host who is named', () => {
    const hosted = event('visit', { ...visit.data, actors: 'ri:visitor putin:host' });
    expect(links(hosted, talks())).toEqual({ talks: { partOf: 'visit' } });
    expect(links(hosted, talks({ actors: 'ri norway' }))).toEqual({});
  });
});

describe('linkEvents(events, world).outcomeOf', () => {
  const pact = (more: Partial<Given> = {}) =>
    event('pact', { kind: 'agreement', actors: 'lavrov ri', date: '2018-04-10', ...more });
  it('finds what was signed at talks', () => {
    expect(links(talks(), pact())).toEqual({ pact: { outcomeOf: 'talks' } });
    expect(links(talks(), pact({ kind: 'statement' }))).toEqual({ pact: { outcomeOf: 'talks' } });
  });
  it.each<[string, Partial<Given>]>([
    ['another day', { date: '2018-04-11' }],
    ['another place', { places: ['oslo'] }],
    ['one party', { actors: 'ri' }],
    ['others', { actors: 'ri norway' }],
    ['an outcome still to come', { status: 'planned' }],
  ])('finds none with %s', (_, more) => {
    expect(links(talks(), pact(more))).toEqual({});
  });
});

describe('linkEvents(events, world).follows', () => {
  const off = (status: Event['status'], more: Partial<Given> = {}) =>
    event('off', { actors: 'kim putin', date: '2018-05-02', status, ...more });
  const held = (more: Partial<Given> = {}) =>
    event('held', { actors: 'putin kim', date: '2018-06-12', ...more });
  it.each(['postponed', 'cancelled', 'announced', 'planned'] as const)(
    'finds what became of a meeting that was %s',
    (status) => {
      expect(links(off(status), held())).toEqual({ held: { follows: 'off' } });
    },
  );
  it('takes a new plan for the sequel of what was put off, and not of another plan', () => {
    const plan = held({ status: 'announced' });
    expect(links(off('postponed'), plan)).toEqual({ held: { follows: 'off' } });
    expect(links(off('planned'), plan)).toEqual({});
  });
  it.each<[string, Partial<Given>]>([
    ['other parties', { actors: 'putin norway' }],
    ['another place', { places: ['oslo'] }],
    ['another kind', { kind: 'call' }],
    ['a year between', { date: '2019-06-12' }],
    ['an earlier day', { date: '2018-04-12' }],
  ])('finds none with %s', (_, more) => {
    expect(links(off('postponed', { places: ['sochi'] }), held(more))).toEqual({});
  });
  it('binds the next meeting only', () => {
    const later = { ...held({ date: '2018-07-12' }), id: 'later' };
    expect(links(off('postponed'), held(), later)).toEqual({ held: { follows: 'off' } });
  });
  it('finds what one source announced and told as to come', () => {
    const says = { status: 'announced' as const, date: '2018-04-10' };
    const passage = (source: string, exact: string): Evidence => ({
      source,
      quote: { exact },
      says,
    });
    const word = event('word', {
      kind: 'announcement',
      actors: 'ri',
      date: '2018-04-04',
      evidence: [passage('s', 'a spokeswoman said that Ri will come')],
    });
    const came = (source: string, exact: string) =>
      event('came', {
        kind: 'visit',
        actors: 'ri',
        date: '2018-04-10',
        evidence: [passage(source, exact)],
      });
    expect(links(word, came('s', 'Ri will come'))).toEqual({ came: { follows: 'word' } });
    expect(links(word, came('other', 'Ri will come'))).toEqual({});
    expect(links(word, came('s', 'Something else'))).toEqual({});
  });
});

describe('linkEvents(events, world)', () => {
  const any = fc
    .record({
      kind: fc.constantFrom(
        'visit' as const,
        'talks' as const,
        'agreement' as const,
        'statement' as const,
      ),
      actors: fc.constantFrom('ri lavrov', 'ri:visitor', 'kim putin', 'north russia'),
      date: fc.constantFrom('2018-04-10', '2018-04-09/2018-04-12', '2018-05-02', '2018-04'),
      status: fc.constantFrom('occurred' as const, 'postponed' as const, 'planned' as const),
      places: fc.constantFrom<string[]>([], ['moscow'], ['russia']),
    })
    .map((given) => given);
  it('does not depend on the order, and never goes in a circle', () => {
    fc.assert(
      fc.property(
        fc
          .array(any, { maxLength: 10 })
          .map((list) => list.map((given, i) => event(`e${i}`, given)))
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          const found = links(...list);
          expect(links(...shuffled)).toEqual(found);
          for (const field of ['partOf', 'follows', 'outcomeOf'] as const) {
            for (const start of Object.keys(found)) {
              let at: string | undefined = start;
              for (let n = 0; at !== undefined; n++) {
                expect(n).toBeLessThan(list.length);
                at = found[at]?.[field];
              }
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
