import { describe, expect, it } from 'vitest';
import { altered, eventFile, type Files, findingsIn, sound } from '../fixture.ts';
import { underivable } from './underivable.ts';

const bodyless = altered(eventFile, '\n[Ada Envoy](/actors/ada-envoy/) came by ship.\n', '');
const find = (old: string, put: string, base: Files = bodyless) =>
  findingsIn(altered(eventFile, old, put, base), [underivable]);

describe('underivable(context)', () => {
  it('takes a date and a status that some evidence gives', () => {
    expect(findingsIn(bodyless, [underivable])).toEqual([]);
    expect(find('status: occurred\nkind', 'status: announced\nkind')).toEqual([]);
    expect(find('date: 2018-04-09/2018-04-12\nstatus', 'date: 2018-04\nstatus')).toEqual([]);
  });

  it('finds a date that no evidence gives', () => {
    expect(find('date: 2018-04-09/2018-04-12\nstatus', 'date: 2018-05-09\nstatus')).toEqual([
      `${eventFile}:3:7 underivable-date 2018-05-09 is in no evidence (2018-04-09/2018-04-12, 2018-04-10); take one of these, or say in the body why it differs`,
    ]);
  });

  it('finds a status that no evidence gives', () => {
    expect(find('status: occurred\nkind', 'status: cancelled\nkind')).toEqual([
      `${eventFile}:4:9 underivable-status "cancelled" is in no evidence (occurred, announced); take one of these, or say in the body why it differs`,
    ]);
  });

  it("takes an editor's word for it", () => {
    const old = 'status: occurred\nkind';
    expect(find(old, 'status: cancelled\nkind', sound)).toEqual([]);
    const disputed = altered(
      eventFile,
      'status: announced }',
      'status: announced }\n    disputed: No ship came.',
      bodyless,
    );
    expect(find(old, 'status: cancelled\nkind', disputed)).toEqual([]);
  });

  it('does not judge where the evidence says nothing', () => {
    const silent = altered(
      eventFile,
      'says: { date: 2018-04-10, status: announced }',
      'says: {}',
      bodyless,
    );
    const mute = altered(
      eventFile,
      'says: { date: 2018-04-09/2018-04-12, status: occurred }',
      'says: {}',
      silent,
    );
    expect(find('status: occurred\nkind', 'status: cancelled\nkind', mute)).toEqual([]);
  });
});
