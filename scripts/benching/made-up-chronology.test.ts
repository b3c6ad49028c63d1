import { describe, expect, it } from 'vitest';
import { statuses } from '../../src/model/status.ts';
import { makeUpChronology } from './made-up-chronology.ts';

describe('makeUpChronology(size)', () => {
  const library = makeUpChronology(600);
  const events = [...library.events.values()];

  it('makes so many events, the same for the same number', () => {
    expect(library.events.size).toBe(600);
    expect(JSON.stringify([...makeUpChronology(600).events])).toBe(
      JSON.stringify([...library.events]),
    );
  });

  it('names only records that it makes', () => {
    for (const { data } of events) {
      for (const { actor } of data.actors) expect(library.actors.has(actor)).toBe(true);
      for (const place of data.places) expect(library.places.has(place)).toBe(true);
      for (const { source } of data.evidence) expect(library.sources.has(source)).toBe(true);
    }
  });

  it('has every status, inexact dates, absent dates and sources that differ', () => {
    expect(new Set(events.map(({ data }) => data.status))).toEqual(new Set(statuses));
    expect(events.some(({ data }) => data.date === undefined)).toBe(true);
    expect(events.some(({ data }) => data.date?.length === 7)).toBe(true);
    expect(
      events.some(({ data }) => new Set(data.evidence.map(({ says }) => says.date)).size > 1),
    ).toBe(true);
  });
});
