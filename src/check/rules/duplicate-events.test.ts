import { describe, expect, it } from 'vitest';
import { altered, eventFile, findingsIn, sound } from '../fixture.ts';
import { duplicateEvents } from './duplicate-events.ts';

const beside = (old: string, put: string) => ({
  ...sound,
  'events/second.mdx': altered(eventFile, old, put)[eventFile],
});

describe('duplicateEvents(context)', () => {
  it('tells events apart by day, kind, place and actors', () => {
    expect(findingsIn(sound, [duplicateEvents])).toEqual([]);
    for (const [old, put] of [
      ['date: 2018-04-09/2018-04-12\nst', 'date: 2018-04-09\nst'],
      ['kind: visit', 'kind: talks'],
      ['places: [harbour-town]', 'places: []'],
      ['  - { actor: bo-mayor, role: host }\n', ''],
    ] as const) {
      expect(findingsIn(beside(old, put), [duplicateEvents])).toEqual([]);
    }
  });

  it('warns of a second record of the same', () => {
    expect(findingsIn(beside('Ada Envoy visits', 'Envoy goes to'), [duplicateEvents])).toEqual([
      'events/second.mdx:2:8 duplicate-event (warning) has the day, kind, place and actors of "2018-04-09-envoy-visits-harbour-town"; merge the two (the old id goes to redirects), or tell them apart',
    ]);
  });
});
