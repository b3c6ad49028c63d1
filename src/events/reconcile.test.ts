import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, Evidence, Says } from '../model/event.ts';
import { derive } from './derive.ts';
import { reconcile } from './reconcile.ts';
import type { World } from './reconcile-world.ts';

const published = new Map([
  ['early', '2018-04-04'],
  ['other', '2018-04-05'],
  ['late', '2018-05-31'],
  ['next-year', '2019-06-22'],
]);
const persons = new Map([
  ['ri', 'north'],
  ['lavrov', 'russia'],
  ['kim', 'north'],
  ['moon', 'south'],
  ['trump', 'us'],
  ['xi', 'china'],
]);
const world: World = {
  whoIs: (actor) => actor,
  sideOf: (actor) => persons.get(actor) ?? actor,
  isPerson: (actor) => persons.has(actor),
  around: (place) => ({ moscow: ['russia'], panmunjom: ['korea'] })[place] ?? [],
  isPlaced: (place) => place !== 'a-hotel',
};

let count = 0;
function word(source: string, actors: string, says: Says): Evidence {
  count++;
  const list = actors.split(' ').filter(Boolean);
  return {
    source,
    quote: { exact: `passage ${count}` },
    says: { title: `Title ${count}`, actors: list.map((actor) => ({ actor })), ...says },
  };
}

function event(evidence: readonly Evidence[], changes: Partial<Event> = {}): Event {
  const { title, date, status, kind, actors, places } = derive(evidence, published);
  return {
    title: title ?? '',
    ...(date === undefined ? {} : { date }),
    status: status ?? 'occurred',
    kind: kind ?? 'other',
    actors: [...actors],
    places: [...places],
    evidence: [...evidence],
    review: 'machine',
    ...changes,
  };
}

/** How the given evidence falls into events: a partition, as lists of positions. */
function partition(...list: Evidence[]): number[][] {
  return reconcile([], list, published, world)
    .map(({ evidence }) => evidence.map((one) => list.indexOf(one)).sort())
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

describe('reconcile([], evidence, published, world)', () => {
  it('joins a visit and its announcement for a day within it', () => {
    const announced = word('early', 'ri', {
      kind: 'visit',
      status: 'announced',
      date: '2018-04-10',
      places: ['moscow'],
    });
    const happened = word('late', 'ri', {
      kind: 'visit',
      status: 'occurred',
      date: '2018-04-09/2018-04-12',
      places: ['moscow'],
    });
    expect(partition(announced, happened)).toEqual([[0, 1]]);
  });
  it('joins announced talks to the visit in which they are to take place', () => {
    const talks = word('early', 'ri lavrov', {
      kind: 'talks',
      status: 'announced',
      date: '2018-04-10',
      places: ['moscow'],
    });
    const week = word('early', 'ri', {
      kind: 'visit',
      status: 'announced',
      date: '2018-04-09/2018-04-15',
      places: ['moscow'],
    });
    const visit = word('late', 'ri', {
      kind: 'visit',
      status: 'occurred',
      date: '2018-04-09/2018-04-12',
      places: ['moscow'],
    });
    expect(partition(talks, week, visit)).toEqual([[0, 1, 2]]);
  });
  it('does not take somebody’s arrival for the meeting that is to come', () => {
    const arrival = word('late', 'kim trump', {
      kind: 'visit',
      status: 'occurred',
      date: '2018-06-10',
      places: ['singapore'],
    });
    const plan = word('early', 'kim trump', {
      kind: 'meeting',
      status: 'planned',
      date: '2018-04-27/..',
    });
    const summit = word('other', 'kim trump', {
      kind: 'meeting',
      status: 'planned',
      date: '2018-06-12',
    });
    expect(partition(arrival, plan)).toEqual([[0], [1]]);
    expect(partition(arrival, plan, summit)).toEqual([[0], [1, 2]]);
  });
  it('compares an actor of two ids by one', () => {
    const list = ['donald', 'trump'].map((actor, i) =>
      word(['early', 'late'][i] ?? '', `kim ${actor}`, {
        kind: 'meeting',
        status: 'occurred',
        date: '2018-06-12',
      }),
    );
    const known = { ...world, whoIs: (actor: string) => (actor === 'donald' ? 'trump' : actor) };
    expect(reconcile([], list, published, known)).toHaveLength(1);
    expect(reconcile([], list, published, world)).toHaveLength(2);
  });
  it('keeps visits of different years apart, in one source and in two', () => {
    const visit = (source: string, date: string) =>
      word(source, 'lavrov', { kind: 'visit', status: 'occurred', date, places: ['pyongyang'] });
    const first = visit('late', '2009-04-23/2009-04-24');
    expect(partition(first, visit('late', '2018-05-31'))).toHaveLength(2);
    expect(partition(first, visit('next-year', '2018-05-31'))).toHaveLength(2);
  });
  it('joins one meeting told in two tenses, with and without its place', () => {
    const plan = word('early', 'kim moon', {
      kind: 'meeting',
      status: 'announced',
      date: '2018-04-27',
    });
    const report = word('late', 'moon kim', {
      kind: 'talks',
      status: 'occurred',
      date: '2018-04-27',
      places: ['panmunjom'],
    });
    const second = word('late', 'moon kim', {
      kind: 'meeting',
      status: 'occurred',
      date: '2018-05-26',
      places: ['panmunjom'],
    });
    expect(partition(plan, report, second)).toEqual([[0, 1], [2]]);
  });
  it('joins a plan without a date to the next event of its kind, and to no later one', () => {
    const plan = word('early', 'kim trump', {
      kind: 'meeting',
      status: 'planned',
      date: '2018-04-27/..',
    });
    const june = word('late', 'trump kim', {
      kind: 'talks',
      status: 'planned',
      date: '2018-06-12',
      places: ['singapore'],
    });
    const hanoi = word('next-year', 'trump kim', {
      kind: 'meeting',
      status: 'occurred',
      date: '2019-02-27/2019-02-28',
      places: ['hanoi'],
    });
    expect(partition(plan, june, hanoi)).toEqual([[0, 1], [2]]);
  });
  it('keeps meetings of one pair in different years and places apart', () => {
    const spring = word('early', 'kim xi', {
      kind: 'meeting',
      status: 'occurred',
      date: '2018-03~',
      places: ['china'],
    });
    const summer = word('next-year', 'kim xi', {
      kind: 'meeting',
      status: 'occurred',
      date: '2019-06-20',
      places: ['pyongyang'],
    });
    expect(partition(spring, summer)).toHaveLength(2);
  });
  it('keeps meetings on one day with different people apart', () => {
    const meet = (source: string, actors: string) =>
      word(source, actors, { kind: 'meeting', status: 'occurred', date: '2018-04-27' });
    expect(partition(meet('early', 'kim moon'), meet('other', 'kim trump'))).toHaveLength(2);
    expect(
      partition(meet('early', 'kim moon'), meet('other', 'kim trump'), meet('late', 'kim')),
    ).toHaveLength(2);
  });
  it('keeps two places on one day apart, but not a city and its country', () => {
    const meet = (source: string, place: string) =>
      word(source, 'ri lavrov', {
        kind: 'talks',
        status: 'occurred',
        date: '2018-04-10',
        places: [place],
      });
    expect(partition(meet('early', 'moscow'), meet('late', 'panmunjom'))).toHaveLength(2);
    expect(partition(meet('early', 'moscow'), meet('late', 'russia'))).toHaveLength(1);
  });
  it('takes a place that nobody can find for no other place', () => {
    const meet = (source: string, place: string) =>
      word(source, 'ri lavrov', {
        kind: 'talks',
        status: 'occurred',
        date: '2018-04-10',
        places: [place],
      });
    expect(partition(meet('early', 'moscow'), meet('late', 'a-hotel'))).toHaveLength(1);
  });
  it('joins a visit and the meeting of the same two, but not of others', () => {
    const tell = (source: string, kind: 'visit' | 'meeting', actors: string) =>
      word(source, actors, { kind, status: 'occurred', date: '2018-03-26' });
    const visit = tell('early', 'visit', 'kim xi');
    expect(partition(visit, tell('late', 'meeting', 'xi kim'))).toHaveLength(1);
    expect(partition(visit, tell('late', 'meeting', 'kim'))).toHaveLength(2);
  });
  it('joins a test by a state and by its leader, but not their words', () => {
    const tell = (source: string, actors: string, kind: 'missile-test' | 'statement') =>
      word(source, actors, {
        kind,
        status: 'occurred',
        date: '2017-07-04',
        title: 'A test is good',
      });
    const tested = tell('early', 'north', 'missile-test');
    expect(partition(tested, tell('late', 'kim', 'missile-test'))).toHaveLength(1);
    const said = tell('early', 'north', 'statement');
    expect(partition(said, tell('late', 'kim', 'statement'))).toHaveLength(2);
  });
  it('joins an event that names nobody to one in like words', () => {
    const war = (source: string, actors: string, title: string) =>
      word(source, actors, { kind: 'war', status: 'occurred', date: '2017-07', title });
    const named = war('early', 'north us', 'A new stand-off over North Korea begins');
    expect(partition(named, war('late', '', 'Stand-off over North Korea begins'))).toHaveLength(1);
    expect(partition(named, war('late', '', 'A border war breaks out'))).toHaveLength(2);
  });
  it('joins a month to the only event in it, and to none of two', () => {
    const meet = (source: string, date: string) =>
      word(source, 'kim moon', { kind: 'meeting', status: 'occurred', date });
    const april = meet('next-year', '2018-04');
    expect(partition(april, meet('late', '2018-04-27'))).toEqual([[0, 1]]);
    expect(partition(april, meet('late', '2018-04-27'), meet('other', '2018-04-03'))).toHaveLength(
      3,
    );
  });
  it('joins one of several like events to none of them', () => {
    const test = (source: string, date: string, title: string) =>
      word(source, 'north', { kind: 'missile-test', status: 'occurred', date, title });
    const one = test('early', '2017-08-29', 'North tests missile over Japan');
    expect(partition(one, test('late', '2017', 'North tests dozens of missiles'))).toHaveLength(2);
    expect(partition(one, test('late', '2017-08', 'North tests a missile'))).toHaveLength(2);
    expect(partition(one, test('late', '2017-08', 'North tests missile over Japan'))).toHaveLength(
      1,
    );
  });
  it('joins words spoken on one day only when they say the same', () => {
    const say = (source: string, title: string) =>
      word(source, 'trump', { kind: 'statement', status: 'occurred', date: '2018-04-03', title });
    const first = say('early', 'Trump threatens North Korea with fire');
    expect(partition(first, say('other', 'Trump threatens North Korea with fire'))).toHaveLength(1);
    expect(partition(first, say('other', 'Trump thanks Putin for cutting staff'))).toHaveLength(2);
    const visit = say(
      'early',
      'Trump says the preparations for a visit to Pyongyang are under way',
    );
    const same = say('other', 'Trump announces that a Pyongyang visit is being prepared');
    expect(partition(visit, same)).toHaveLength(1);
  });
  it('never joins what one source tells as two events', () => {
    const visit = (actors: string) =>
      word('late', actors, { kind: 'meeting', status: 'occurred', date: '2009-04-23' });
    expect(partition(visit('lavrov pak'), visit('lavrov'))).toHaveLength(2);
  });
  it('joins states and those who act for them', () => {
    const date = '2018-04-10';
    const states = word('early', 'russia north', { kind: 'talks', status: 'planned', date });
    const people = word('late', 'lavrov ri', { kind: 'talks', status: 'occurred', date });
    expect(partition(states, people)).toEqual([[0, 1]]);
  });
  it('keeps undated events apart unless they are told in the same words', () => {
    const held = (source: string, title: string) =>
      word(source, 'kim trump', { kind: 'meeting', status: 'occurred', title });
    expect(partition(held('early', 'Kim meets Trump'), held('late', 'Kim meets Trump'))).toEqual([
      [0, 1],
    ]);
    const dated = word('late', 'kim trump', {
      kind: 'meeting',
      status: 'occurred',
      date: '2018-05-01',
    });
    expect(partition(held('early', 'Kim meets Trump'), dated)).toHaveLength(2);
  });
});

describe('reconcile([], evidence, published, world), of dates a day apart', () => {
  const title = 'Kim and Moon hold talks in Panmunjom';
  const talk = (source: string, date: string, more: Says = {}, actors = 'kim moon') =>
    word(source, actors, {
      kind: 'talks',
      status: 'occurred',
      date,
      places: ['panmunjom'],
      title,
      ...more,
    });
  const first = talk('early', '2018-04-27');

  it('joins what two zones or an error date differently, and keeps both dates', () => {
    expect(partition(first, talk('other', '2018-04-28'))).toEqual([[0, 1]]);
    expect(partition(talk('other', '2018-04-26'), first)).toEqual([[0, 1]]);
    const [group] = reconcile([], [first, talk('other', '2018-04-28')], published, world);
    expect(group?.evidence.map(({ says }) => says.date).sort()).toEqual([
      '2018-04-27',
      '2018-04-28',
    ]);
  });
  it.each<[string, Evidence]>([
    ['in another place', talk('other', '2018-04-28', { places: ['moscow'] })],
    ['in no place', talk('other', '2018-04-28', { places: [] })],
    ['of another kind', talk('other', '2018-04-28', { kind: 'visit' })],
    ['of others', talk('other', '2018-04-28', {}, 'kim trump')],
    ['of one more', talk('other', '2018-04-28', {}, 'kim moon trump')],
    ['in other words', talk('other', '2018-04-28', { title: 'A walk on a blue bridge' })],
    ['two days later', talk('other', '2018-04-29')],
    ['from the same source', talk('early', '2018-04-28')],
    ['still to come', talk('other', '2018-04-28', { status: 'planned', places: ['moscow'] })],
  ])('keeps apart what is told %s', (_, second) => {
    expect(partition(first, second)).toHaveLength(2);
  });
  it('keeps talks apart that go on from day to day', () => {
    const days = ['2018-04-26', '2018-04-27', '2018-04-28'];
    const list = days.map((date, i) => talk(['early', 'other', 'late'][i] ?? '', date));
    expect(partition(...list)).toHaveLength(3);
  });
  it('never joins meetings of one pair on days that follow each other in two places', () => {
    const meeting = fc.record({
      source: fc.constantFrom('early', 'other', 'late', 'next-year'),
      there: fc.boolean(),
      places: fc.boolean(),
      title: fc.constantFrom(title, 'Moon meets Kim'),
      kind: fc.constantFrom('talks' as const, 'meeting' as const),
      status: fc.constantFrom('occurred' as const, 'announced' as const),
    });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 8 }), (list) => {
        const told = list.map(({ source, there, kind, title, status }) =>
          talk(source, there ? '2018-04-27' : '2018-04-28', {
            places: [there ? 'panmunjom' : 'moscow'],
            kind,
            title,
            status,
          }),
        );
        for (const { evidence } of reconcile([], told, published, world)) {
          expect(new Set(evidence.map(({ says }) => says.date)).size).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('gives an event that an editor has joined over two days more of either', () => {
    const known = [{ id: 'summit', data: event([first, talk('other', '2018-04-28')]) }];
    const more = talk('late', '2018-04-28', { title: 'Moon sees Kim' });
    expect(reconcile(known, [more], published, world)).toEqual([
      { event: 'summit', evidence: [more] },
    ]);
  });
});

const claims = fc
  .record({
    source: fc.constantFrom('early', 'other', 'late', 'next-year'),
    actors: fc.constantFrom('kim moon', 'kim', 'kim trump', 'ri lavrov', 'north russia', ''),
    date: fc.constantFrom(
      undefined,
      '2018',
      '2018-04',
      '2018-04-27',
      '2018-04-27/..',
      '2018-05-26',
      '2018-04-20/2018-04-28',
    ),
    status: fc.constantFrom('announced' as const, 'occurred' as const, 'cancelled' as const),
    kind: fc.constantFrom(
      'meeting' as const,
      'talks' as const,
      'visit' as const,
      'statement' as const,
    ),
    places: fc.constantFrom<string[]>([], ['moscow'], ['russia'], ['panmunjom']),
    title: fc.constantFrom('One meets two', 'Two visits three', 'Three says four'),
  })
  .map(({ source, actors, date, ...says }) =>
    word(source, actors, { ...says, ...(date === undefined ? {} : { date }) }),
  );
const shape = (list: ReturnType<typeof reconcile>) =>
  list.map(({ event, evidence }) => [event, evidence.map(({ quote }) => quote.exact).sort()]);

describe('reconcile(events, evidence, published, world)', () => {
  it('adds to the event that the evidence is of, also where an editor has redated it', () => {
    const plan = word('early', 'kim moon', {
      kind: 'meeting',
      status: 'announced',
      date: '2018-04-25',
    });
    const report = word('late', 'kim moon', {
      kind: 'meeting',
      status: 'occurred',
      date: '2018-04-27',
    });
    const far = word('late', 'kim moon', {
      kind: 'meeting',
      status: 'occurred',
      date: '2018-05-26',
    });
    const known = [{ id: 'summit', data: event([plan], { date: '2018-04-27' }) }];
    expect(reconcile(known, [report, far], published, world)).toEqual([
      { event: 'summit', evidence: [report] },
      { evidence: [far] },
    ]);
  });
  it('leaves evidence that is there already where it is', () => {
    const says: Says = { kind: 'meeting', status: 'occurred', date: '2018-04-27' };
    const one = word('late', 'kim moon', says);
    const known = [{ id: 'moved-by-an-editor', data: event([one], { date: '2018-03-01' }) }];
    expect(reconcile(known, [one], published, world)).toEqual([
      { event: 'moved-by-an-editor', evidence: [one] },
    ]);
  });
  it('says where evidence could be of another event, too, which an editor keeps apart', () => {
    const tell = (source: string) =>
      word(source, 'kim moon', { kind: 'meeting', status: 'occurred', date: '2018-04-27' });
    const known = ['a', 'b'].map((id) => ({ id, data: event([tell('early')]) }));
    const [group] = reconcile(known, [tell('late')], published, world);
    expect([group?.event, group?.couldBe].flat().sort()).toEqual(['a', 'b']);
  });
  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(
        fc
          .array(claims, { maxLength: 12 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          const straight = shape(reconcile([], list, published, world));
          expect(shape(reconcile([], shuffled, published, world))).toEqual(straight);
        },
      ),
      { numRuns: 300 },
    );
  });
  it('puts every claim into exactly one event', () => {
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 12 }), (list) => {
        const sorted = reconcile([], list, published, world).flatMap(({ evidence }) => evidence);
        expect(new Set(sorted)).toEqual(new Set(list));
        expect(sorted).toHaveLength(list.length);
      }),
    );
  });
  it('gives the same events when part of them is there already', () => {
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 12 }), fc.nat(), (list, n) => {
        const whole = reconcile([], list, published, world);
        const there = whole
          .slice(0, n % (whole.length + 1))
          .map(({ evidence }, i) => ({ id: `event-${i}`, data: event(evidence) }));
        const again = reconcile(there, list, published, world);
        const groups = (found: ReturnType<typeof reconcile>) =>
          found.map((one) => shape([one])[0]?.[1]);
        expect(new Set(groups(again).map(String))).toEqual(new Set(groups(whole).map(String)));
      }),
      { numRuns: 300 },
    );
  });
  it('stays near-linear over many claims on few days', () => {
    const many = Array.from({ length: 6000 }, (_, i) =>
      word(`source-${i}`, i % 2 ? 'kim moon' : 'kim trump', {
        kind: 'meeting',
        status: 'occurred',
        date: `2018-04-${String(10 + (i % 18)).padStart(2, '0')}`,
      }),
    );
    const start = performance.now();
    expect(reconcile([], many, published, world)).toHaveLength(36 / 2);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
