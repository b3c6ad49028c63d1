import { describe, expect, it } from 'vitest';
import { altered, eventFile, findingsIn, sound } from '../fixture.ts';
import { afterPublication } from './after-publication.ts';

const find = (old: string, put: string) =>
  findingsIn(altered(eventFile, old, put), [afterPublication]);

describe('afterPublication(context)', () => {
  it('takes what happened before, and what was announced for later', () => {
    expect(findingsIn(sound, [afterPublication])).toEqual([]);
  });

  it('finds what a source cannot have seen', () => {
    expect(
      find('date: 2018-04-10, status: announced', 'date: 2018-04-10, status: occurred'),
    ).toEqual([
      `${eventFile}:16:19 after-publication "gazette-2018-04-04-envoy-to-come" was published on 2018-04-04 and cannot report 2018-04-10 as occurred; correct the date, or make it announced or planned`,
    ]);
  });

  it('allows for a day between the zones of the world', () => {
    const put = (day: string) => `date: ${day}, status: occurred`;
    expect(find('date: 2018-04-10, status: announced', put('2018-04-05'))).toEqual([]);
    expect(find('date: 2018-04-10, status: announced', put('2018-04-06'))).toHaveLength(1);
  });

  it('takes a date that may lie before', () => {
    expect(find('date: 2018-04-10, status: announced', 'date: 2018-04, status: occurred')).toEqual(
      [],
    );
  });
});
