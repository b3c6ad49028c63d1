import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const read = (text: string) => readAnnotated(text).map((c) => [c.kind, c.date, c.status]);

describe('draftNominal(analysis, nominal)', () => {
  test('takes the undated talks that an article opens with for its news', () => {
    expect(
      read(
        'A pact\nFollowing talks between [Ada Holt=ada-holt] and [Bo Lind=bo-lind], [Ada Holt=ada-holt] left for {Oslo=oslo}.',
      ),
    ).toContainEqual(['talks', '2020-05-06', 'occurred']);
  });

  test('takes no talks for news that are told later, of one party, or of no one deed', () => {
    for (const text of [
      'A pact\n[Ada Holt=ada-holt] rested.\nFollowing talks between [Ada Holt=ada-holt] and [Bo Lind=bo-lind], [Ada Holt=ada-holt] left for {Oslo=oslo}.',
      'A pact\nFollowing talks, [Ada Holt=ada-holt] left for {Oslo=oslo}.',
      'A pact\nFollowing talks between [Ada Holt=ada-holt] and [Bo Lind=bo-lind], [Ada Holt=ada-holt] may leave for {Oslo=oslo}.',
    ])
      expect(read(text).map(([kind]) => kind)).not.toContain('talks');
  });
});
