import { describe, expect, test } from 'vitest';
import { dateDraft, moveScene, type Scene } from './date-draft.ts';
import type { Draft } from './draft.ts';

const draft = (given: Partial<Draft>): Draft => ({
  kind: 'meeting',
  status: 'occurred',
  when: 'past',
  actors: ['ada'],
  places: [],
  regions: [],
  sides: [],
  title: () => 'Ada meets Bo',
  quote: [0, 9],
  sentence: 9,
  paragraph: 5,
  headline: false,
  trigger: 'meet',
  source: 'clause',
  main: true,
  plainSpeech: false,
  definite: false,
  several: false,
  attach: false,
  stance: 'reports',
  ...given,
});
const scene: Scene = { published: '2020-05-06', publishedDay: 18388 };

describe('dateDraft(draft, scene)', () => {
  test('takes the date of the text first', () => {
    expect(dateDraft(draft({ date: '2009' }), scene)).toEqual({ date: '2009', basis: 'text' });
  });
  test('opens the end of a plan and bounds what lies behind', () => {
    expect(dateDraft(draft({ when: 'future', status: 'planned' }), scene).date).toBe(
      '2020-05-06/..',
    );
    expect(dateDraft(draft({ when: 'pluperfect' }), scene).date).toBe('[..2020-05-06]');
    expect(dateDraft(draft({ when: 'perfect' }), scene).date).toBe('[..2020-05-06]');
  });
  test('has no date for a possibility', () => {
    expect(dateDraft(draft({ when: 'future', status: 'speculative' }), scene).date).toBeNull();
  });
  test('has no date where the article has none', () => {
    expect(dateDraft(draft({}), {}).date).toBeNull();
    expect(dateDraft(draft({ when: 'future', status: 'planned' }), {}).date).toBeNull();
  });
  test('stays in a far-off scene for its paragraph only', () => {
    const old = draft({ date: '2009-04-23' });
    const moved = moveScene(scene, old, dateDraft(old, scene));
    expect(dateDraft(draft({}), moved).date).toBe('2009-04-23');
    expect(dateDraft(draft({ paragraph: 6, kind: 'statement' }), moved).date).toBe('2020-05-06');
  });
  test('leaves the day on which one spoke to what the same one says next', () => {
    const said = draft({ date: '2020-05-04', kind: 'statement', trigger: 'say' });
    const moved = moveScene(scene, said, dateDraft(said, scene));
    const next = { paragraph: 6, sentence: 10, kind: 'statement' } as const;
    expect(dateDraft(draft(next), moved).date).toBe('2020-05-04');
    expect(dateDraft(draft({ ...next, actors: ['bo'] }), moved).date).toBe('2020-05-06');
    expect(dateDraft(draft({ ...next, actors: ['bo'], main: false }), moved).date).toBe(
      '2020-05-04',
    );
  });
  test('takes the day of the occasion that an article is on for that of its news', () => {
    const held = (kind: 'ceremony' | 'statement') => {
      const told = draft({ date: '2020-05-05', kind, sentence: 2, paragraph: 2 });
      return moveScene(scene, told, dateDraft(told, scene));
    };
    const later = draft({ kind: 'statement', actors: ['bo'], paragraph: 8, sentence: 12 });
    expect(dateDraft(later, held('ceremony')).date).toBe('2020-05-05/2020-05-06');
    expect(dateDraft(later, held('statement')).date).toBe('2020-05-06');
  });
  test('moves a weekday into the week that heads its part', () => {
    expect(
      dateDraft(draft({ date: '2020-05-09' }), { ...scene, heading: '2020-05-02/2020-05-03' }).date,
    ).toBe('2020-05-02');
  });
});
