import { describe, expect, it } from 'vitest';
import { isCaption } from './is-caption.ts';
import { isTail } from './is-tail.ts';

describe('isCaption(text)', () => {
  it.each([
    'The minister (left) and the mayor on the quay',
    'The minister, second right, greets the mayor',
    'Boats in the harbour of Bergen in this undated photo released by the port.',
    'The minister leaves the town hall of Bergen in the rain, March 16, 2019.',
    'Boats in Bergen. File photo',
  ])('takes %s for one', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each([
    'The minister left Bergen on March 16, 2019.',
    'The minister said that she was born in Bergen on March 16, 1969.',
    'She turned left, then right, and was gone.',
    'The treaty was signed in Bergen. It has been in force since May 2, 2019.',
    'Bergen, May 2, 2019',
  ])('leaves %s', (text) => {
    expect(isCaption(text)).toBe(false);
  });
});

describe('isTail(line)', () => {
  it.each([
    'Jane Doe is a columnist for the Bergen Post and the author of three books on fish.',
    'Jane Doe can be reached at jane@example.org.',
    'You can follow Jane Doe on Twitter @janedoe.',
    'Correction: an earlier version gave the wrong price of salt.',
    'This story has been updated.',
    'Doe reported from Bergen. John Roe contributed from Oslo.',
  ])('knows %s', (line) => {
    expect(isTail(line)).toBe(true);
  });

  it.each([
    'Doe is the foreign minister of the northern state.',
    'The ministers will follow her on the tour of the harbour.',
    'This story is not over, the minister said.',
    'Nobody contributed to the debate.',
  ])('leaves %s', (line) => {
    expect(isTail(line)).toBe(false);
  });
});
