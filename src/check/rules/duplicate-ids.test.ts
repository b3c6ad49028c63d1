import { describe, expect, it } from 'vitest';
import { altered, eventFile, findingsIn, sound } from '../fixture.ts';
import { duplicateIds } from './duplicate-ids.ts';

const mayor = 'actors/bo-mayor.mdx';
const find = (redirects: string, files = sound) =>
  findingsIn(altered(mayor, 'kind: person', `kind: person\nredirects: ${redirects}`, files), [
    duplicateIds,
  ]);

describe('duplicateIds(context)', () => {
  it('lets old ids be that nobody else has', () => {
    expect(find('[the-mayor, bo-m]')).toEqual([]);
    expect(find('[harbour-town]')).toEqual([]);
  });

  it('finds an old id that is the id of another record', () => {
    expect(find('[norland]')).toEqual([
      `${mayor}:4:13 duplicate-id "norland" is the id of another actor, actors/norland.mdx; remove the redirect, or merge the two and delete that file`,
    ]);
  });

  it('finds an old id that two records claim, and one that leads to itself', () => {
    const files = altered('actors/norland.mdx', 'kind: state', 'kind: state\nredirects: [old]');
    expect(find('[old]', files)).toEqual([
      'actors/norland.mdx:4:13 duplicate-id "old" is an old id of "bo-mayor", too; leave it to one actor',
    ]);
    expect(find('[bo-mayor]')).toEqual([
      `${mayor}:4:13 duplicate-id "bo-mayor" leads to itself; remove the redirect`,
    ]);
  });

  it('goes with the file names that collide, each reported once', () => {
    const again = sound[eventFile];
    const id = '2018-04-09-envoy-visits-harbour-town';
    const message = `is a second record "${id}" beside ${eventFile}; merge the two and delete this file`;
    for (const path of [
      `events/${id.toUpperCase()}.mdx`,
      `events/${id}.md`,
      `events/${id}.MDX`,
      `events/2018/${id}.mdx`,
      `events/${id.replaceAll('-', '_')}.mdx`,
    ]) {
      expect(findingsIn({ ...sound, [path]: again })).toEqual([
        `${path}:1:1 duplicate-id ${message}`,
      ]);
    }
  });
});
