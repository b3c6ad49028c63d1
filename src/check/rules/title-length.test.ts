import { describe, expect, it } from 'vitest';
import { altered, eventFile, findingsIn, sound } from '../fixture.ts';
import { titleLength } from './title-length.ts';

const find = (title: string) =>
  findingsIn(altered(eventFile, 'Ada Envoy visits Harbour Town', title), [titleLength]);

describe('titleLength(context)', () => {
  it('takes titles of up to twelve words', () => {
    expect(findingsIn(sound, [titleLength])).toEqual([]);
    expect(find('One two three four five six seven eight nine ten eleven twelve')).toEqual([]);
  });

  it('counts the words of a longer one', () => {
    expect(find('One two three four five six seven eight nine ten eleven twelve thirteen')).toEqual(
      [
        `${eventFile}:2:8 title-length the title has 13 words; at most 12: say who does what where, and put the rest into the body`,
      ],
    );
  });
});
