import { describe, expect, test } from 'vitest';
import type { Told } from './draft.ts';
import { mergeDrafts, quotesOf } from './merge-drafts.ts';

let sentence = 0;

function told(given: Partial<Told> & { date?: string; basis?: Told['dated']['basis'] }): Told {
  const at = given.sentence ?? sentence++;
  const { date, basis, ...rest } = given;
  return {
    kind: 'meeting',
    status: 'occurred',
    when: 'past',
    actors: ['ada', 'bo'],
    places: [],
    regions: [],
    sides: [],
    title: () => 'Ada and Bo meet',
    quote: [at * 10, at * 10 + 9],
    sentence: at,
    paragraph: at,
    headline: false,
    trigger: 'meet',
    source: 'clause',
    main: true,
    plainSpeech: false,
    definite: false,
    several: false,
    attach: false,
    stance: 'reports',
    dated: { date: date ?? '2020-05-01', basis: basis ?? 'text' },
    ...rest,
  };
}

describe('mergeDrafts(told)', () => {
  test('joins two tellings of a meeting, the dated quote first', () => {
    const groups = mergeDrafts([
      told({ date: '2020-05-02', basis: 'news', sentence: 0 }),
      told({ date: '2020-05-01', kind: 'talks', sentence: 3 }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0] && quotesOf(groups[0])[0]).toEqual([30, 39]);
  });

  test.each([
    ['different days', { date: '2020-05-01' }, { date: '2020-06-01' }],
    ['different parties', { actors: ['ada', 'bo'] }, { actors: ['cy', 'dot'] }],
    ['first and second', { ordinal: 'first' }, { ordinal: 'second' }],
    ['an event and its cancellation', {}, { undoes: true }],
    [
      'what was done and what is planned',
      {},
      { status: 'planned' as const, date: '2020-05-06/..', basis: 'open' as const },
    ],
    [
      'journeys to different places',
      { kind: 'visit' as const, regions: ['rome'] },
      { kind: 'visit' as const, regions: ['oslo'] },
    ],
    [
      'arrival and departure',
      { kind: 'visit' as const, trigger: 'arrive' },
      { kind: 'visit' as const, trigger: 'leave' },
    ],
    [
      'lunch and dinner',
      { kind: 'host' as const, trigger: 'lunch' },
      { kind: 'host' as const, trigger: 'dinner' },
    ],
    [
      'speakers',
      { kind: 'statement' as const, actors: ['ada'] },
      { kind: 'statement' as const, actors: ['bo'] },
    ],
  ])('keeps %s apart', (_, a, b) => {
    expect(mergeDrafts([told(a), told(b)])).toHaveLength(2);
  });

  test('joins a summit of states and a meeting of their leaders on one day', () => {
    const states = told({ actors: ['norland', 'sudland'], sides: ['norland', 'sudland'] });
    const leaders = told({ actors: ['bo', 'ada'], sides: ['sudland', 'norland'] });
    expect(mergeDrafts([states, leaders])).toHaveLength(1);
  });

  test.each([
    [
      'a meeting that was planned and was called off',
      { status: 'planned' as const, date: '2020-05-01' },
      { status: 'cancelled' as const, date: '2020-05' },
    ],
    [
      'a cancellation and the decision to cancel',
      { undoes: true },
      { undoes: true, status: 'announced' as const, date: '2020-05-01/..', basis: 'open' as const },
    ],
  ])('joins %s', (_, a, b) => {
    expect(mergeDrafts([told(a), told(b)])).toHaveLength(1);
  });

  test('drops a clause that only frames another', () => {
    const frame = told({ kind: 'other', sentence: 50, actors: ['ada'] });
    const event = told({ kind: 'agreement', sentence: 50, actors: ['ada', 'bo'] });
    expect(mergeDrafts([frame, event]).map((g) => g.drafts[0]?.kind)).toEqual(['agreement']);
  });
});
