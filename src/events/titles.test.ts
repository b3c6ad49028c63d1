import { describe, expect, test } from 'vitest';
import { testNames } from './annotated-text.ts';
import { fit } from './fit-title.ts';
import { kindTitle } from './kind-title.ts';

const names = testNames(['norland']);

describe('fit(text)', () => {
  test('cuts at twelve words', () => {
    expect(
      fit('one two three four five six seven eight nine ten eleven twelve thirteen').split(' '),
    ).toHaveLength(12);
  });
  test('leaves no word waiting for another', () => {
    expect(fit('Ada Holt meets Bo Lind in the great old hall of the castle')).toBe(
      'Ada Holt meets Bo Lind in the great old hall',
    );
  });
  test('closes a quotation that it cuts', () => {
    expect(fit('Ada Holt says “we will go on and on and on until the end”')).toMatch(/…”$/);
  });
});

describe('kindTitle(kind, actors, places, names, noun)', () => {
  test('says who does what where', () => {
    expect(kindTitle('meeting', ['ada-holt', 'bo-lind'], ['oslo'], names, 'summit')).toBe(
      'Ada Holt and Bo Lind meet in Oslo',
    );
    expect(kindTitle('meeting', ['ada-holt', 'bo-lind'], [], names, 'summit')).toBe(
      'Ada Holt and Bo Lind meet',
    );
    expect(kindTitle('nuclear-test', ['norland'], [], names, 'test')).toBe(
      'Norland conducts a nuclear test',
    );
    expect(kindTitle('visit', ['ada-holt'], ['rome'], names, 'trip')).toBe('Ada Holt visits Rome');
  });
  test('has no title where a party or place is wanting', () => {
    expect(kindTitle('meeting', [], ['oslo'], names, 'summit')).toBeUndefined();
    expect(kindTitle('visit', ['ada-holt'], [], names, 'trip')).toBeUndefined();
  });
});
