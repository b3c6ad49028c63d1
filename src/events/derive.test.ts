import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, Says } from '../model/event.ts';
import { statuses } from '../model/status.ts';
import { derive } from './derive.ts';

const published = new Map([
  ['a', '2018-04-04'],
  ['b', '2018-05-31'],
  ['c', '2018-06-02T08:00:00+03:00'],
  ['d', '2018-06-02'],
]);

const word = (source: string, says: Says, more: Partial<Evidence> = {}): Evidence => ({
  source,
  quote: { exact: `${source} ${JSON.stringify(says)}` },
  says,
  ...more,
});

describe('derive(evidence, published).status', () => {
  const status = (...list: Evidence[]) => derive(list, published).status;

  it('lets what happened beat its announcement', () => {
    expect(status(word('a', { status: 'announced' }), word('b', { status: 'occurred' }))).toBe(
      'occurred',
    );
  });
  it('cancels what was planned', () => {
    expect(status(word('a', { status: 'planned' }), word('b', { status: 'cancelled' }))).toBe(
      'cancelled',
    );
  });
  it('takes up again what was cancelled', () => {
    const list = [
      word('a', { status: 'announced' }),
      word('b', { status: 'cancelled' }),
      word('c', { status: 'planned' }),
    ];
    expect(status(...list)).toBe('planned');
  });
  it('keeps the announcement when others call it a plan', () => {
    expect(status(word('a', { status: 'announced' }), word('b', { status: 'planned' }))).toBe(
      'announced',
    );
  });
  it('does not let a denial undo what was reported', () => {
    const list = [word('a', { status: 'occurred' }), word('b', { status: 'denied' })];
    expect(status(...list)).toBe('occurred');
  });
  it('does not let a guess undo a plan', () => {
    expect(status(word('a', { status: 'planned' }), word('b', { status: 'speculative' }))).toBe(
      'planned',
    );
  });
  it('hears a disputed claim only when there is no other', () => {
    const doubted = word('b', { status: 'occurred' }, { disputed: 'a misprint' });
    expect(status(word('a', { status: 'announced' }), doubted)).toBe('announced');
    expect(status(doubted)).toBe('occurred');
  });
  it('knows no status when nothing gives one', () => {
    expect(status()).toBeUndefined();
    expect(status(word('a', { date: '2018' }))).toBeUndefined();
  });
});

describe('derive(evidence, published).date', () => {
  const date = (...list: Evidence[]) => derive(list, published).date;

  it('takes the date from the claims that carry the status', () => {
    const list = [
      word('a', { status: 'announced', kind: 'visit', date: '2018-04-10' }),
      word('b', { status: 'occurred', kind: 'visit', date: '2018-04-09/2018-04-12' }),
    ];
    expect(date(...list)).toBe('2018-04-09/2018-04-12');
  });
  it('takes it from the others when those have none', () => {
    const list = [
      word('a', { status: 'announced', date: '2018-06-12' }),
      word('b', { status: 'cancelled' }),
    ];
    expect(date(...list)).toBe('2018-06-12');
  });
  it('prefers the exact date that a vague one allows', () => {
    const list = [
      word('a', { status: 'occurred', kind: 'meeting', date: '2018-04' }),
      word('b', { status: 'occurred', kind: 'meeting', date: '2018-04-27' }),
    ];
    expect(date(...list)).toBe('2018-04-27');
  });
  it('follows the greater number of voices, not the more exact one', () => {
    const list = [
      word('a', { status: 'occurred', date: '2018-04-27' }),
      word('b', { status: 'occurred', date: '2018-05' }),
      word('c', { status: 'occurred', date: '2018-05' }),
    ];
    expect(date(...list)).toBe('2018-05');
  });
  it('counts one publisher once', () => {
    const list = [
      word('a', { status: 'occurred', date: '2018-04-27' }),
      word('b', { status: 'occurred', date: '2018-04-28' }),
      word('c', { status: 'occurred', date: '2018-04-28' }),
      word('d', { status: 'occurred', date: '2018-04-27' }),
    ];
    const voices = new Map([
      ['b', 'agency'],
      ['c', 'agency'],
    ]);
    expect(derive(list, published, voices).date).toBe('2018-04-27');
  });
  it('takes the stay for a visit, but not the week in which it is to be', () => {
    const stay = word('a', { status: 'occurred', kind: 'visit', date: '2018-04-09/2018-04-12' });
    const day = word('b', { status: 'occurred', kind: 'visit', date: '2018-04-10' });
    const week = word('a', { status: 'announced', kind: 'visit', date: '2018-04-09/2018-04-15' });
    expect(date(stay, day)).toBe('2018-04-09/2018-04-12');
    expect(date(week, word('a', { status: 'announced', date: '2018-04-10' }))).toBe('2018-04-10');
  });
  it('invents none', () => {
    expect(date(word('a', { status: 'occurred' }))).toBeUndefined();
  });
});

describe('derive(evidence, published)', () => {
  it('names those whom the claims name, with the first role given, and not those of a denial', () => {
    const list = [
      word('b', {
        status: 'occurred',
        title: 'Second visits first',
        actors: [{ actor: 'second', role: 'visitor' }, { actor: 'first' }],
        places: ['city'],
      }),
      word('c', { status: 'denied', actors: [{ actor: 'third' }], places: ['village'] }),
      word('a', { status: 'announced', actors: [{ actor: 'first', role: 'host' }] }),
    ];
    expect(derive(list, published)).toEqual({
      title: 'Second visits first',
      date: undefined,
      status: 'occurred',
      kind: undefined,
      actors: [
        { actor: 'second', role: 'visitor' },
        { actor: 'first', role: 'host' },
      ],
      places: ['city'],
    });
  });
  it('does not list states beside the leaders for whom they stand', () => {
    const named = (source: string, ...actors: string[]) =>
      word(source, { status: 'occurred', actors: actors.map((actor) => ({ actor })) });
    const list = [named('a', 'first', 'second'), named('b', 'one-state', 'other-state')];
    expect(derive(list, published).actors).toEqual([{ actor: 'first' }, { actor: 'second' }]);
  });
  it('leaves out whom only one of many names', () => {
    const named = (source: string, ...actors: string[]) =>
      word(source, { status: 'occurred', actors: actors.map((actor) => ({ actor })) });
    const many = ['a', 'b', 'c', 'd'].map((source) => named(source, 'first', 'second'));
    const actors = [{ actor: 'first' }, { actor: 'second' }];
    expect(derive([...many, named('e', 'first', 'third')], published).actors).toEqual(actors);
    expect(
      derive([...many.slice(0, 3), named('e', 'first', 'third')], published).actors,
    ).toHaveLength(3);
  });
  it('takes the title from a claim that has the settled status, kind and date', () => {
    const list = [
      word('a', { status: 'announced', kind: 'talks', title: 'A to meet B' }),
      word('b', { status: 'occurred', kind: 'visit', date: '2018-04', title: 'A visits' }),
      word('c', { status: 'occurred', kind: 'visit', date: '2018-04-09', title: 'A visits B' }),
    ];
    expect(derive(list, published).title).toBe('A visits B');
  });

  const says = fc.record(
    {
      title: fc.constantFrom('A meets B', 'A visits B', 'B hosts A'),
      date: fc.constantFrom(
        '2018',
        '2018-04',
        '2018-04-10',
        '2018-04-09/2018-04-12',
        '[..2018-05]',
      ),
      status: fc.constantFrom(...statuses),
      kind: fc.constantFrom('visit' as const, 'meeting' as const, 'talks' as const),
      actors: fc.array(fc.record({ actor: fc.constantFrom('a', 'b', 'c') }), { maxLength: 3 }),
      places: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const evidence = fc.record({
    source: fc.constantFrom('a', 'b', 'c', 'd', 'undated'),
    quote: fc.record({ exact: fc.constantFrom('one', 'two') }),
    says: says.map((one) => one as Says),
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(
        fc
          .array(evidence, { maxLength: 8 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(derive(shuffled, published)).toEqual(derive(list, published));
        },
      ),
    );
  });
  it('gives only what some evidence says', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), (list) => {
        const { title, date, kind, actors, places } = derive(list, published);
        const said = list.map((one) => one.says);
        for (const [field, value] of Object.entries({ title, date, kind })) {
          if (value !== undefined) expect(said.map((one) => one[field as 'date'])).toContain(value);
        }
        const named = said.flatMap((one) => one.actors ?? []).map(({ actor }) => actor);
        expect(named).toEqual(expect.arrayContaining(actors.map(({ actor }) => actor)));
        expect(said.flatMap((one) => one.places ?? [])).toEqual(
          expect.arrayContaining([...places]),
        );
      }),
    );
  });
});
