import { describe, expect, it } from 'vitest';
import { tenseAt } from './tense.ts';

function tenseOf(text: string) {
  const start = text.indexOf('Friday');
  return tenseAt(text, start, start + 'Friday'.length);
}

describe('tenseAt(text, start, end)', () => {
  it.each([
    ['The minister said on Friday that they will meet.', 'past'],
    ['The minister will meet them on Friday.', 'future'],
    ['They met, and he will leave on Friday.', 'future'],
    ['He will leave, the agency reported Friday.', 'past'],
    ['On Friday, the company introduced it.', 'past'],
    ['On Friday the minister will pay a visit.', 'future'],
    ['The talks are to be held on Friday.', 'future'],
    ['The vote is scheduled for Friday.', 'future'],
    ['President to visit the town on Friday', 'future'],
    ['They are preparing for Friday’s meeting.', 'future'],
    ['Left at once. Friday is quiet.', undefined],
    ['The hearing on Friday', undefined],
  ])('%s', (text, tense) => {
    expect(tenseOf(text)).toBe(tense);
  });
});
