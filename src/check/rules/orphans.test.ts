import { describe, expect, it } from 'vitest';
import { altered, eventFile, findingsIn, sound } from '../fixture.ts';
import { orphans } from './orphans.ts';

const place = '---\nname: Lonely Isle\nreview: machine\n---\n';

describe('orphans(context)', () => {
  it('finds nothing where everything is named somewhere', () => {
    expect(findingsIn(sound, [orphans])).toEqual([]);
  });

  it('warns of a record that nothing names, not even itself', () => {
    const own = place.replace('review', 'partOf: lonely-isle\nreview');
    for (const text of [place, own]) {
      expect(findingsIn({ ...sound, 'places/lonely-isle.mdx': text }, [orphans])).toEqual([
        'places/lonely-isle.mdx:2:7 orphan-place (warning) no other record names this place; name it where it belongs, or delete it',
      ]);
    }
  });

  it('does not take a mistyped id for a second fault', () => {
    expect(findingsIn(altered(eventFile, '[harbour-town]', '[harbor-town]'), [orphans])).toEqual(
      [],
    );
  });
});
