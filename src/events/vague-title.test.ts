import { describe, expect, test } from 'vitest';
import { isVague } from './vague-title.ts';

describe('isVague(title)', () => {
  test.each([
    'Ada Holt makes a statement',
    'Ada Holt comments on the bridge',
    'Ada Holt and Bo Lind comment on the bridge',
    'Ada Holt speaks to reporters',
    'Ada Holt voices criticism over the bridge',
  ])('knows %j for one', (title) => {
    expect(isVague(title)).toBe(true);
  });

  test.each(['Ada Holt says the bridge is open', 'Ada Holt issues a ban on ferries'])(
    'lets %j be',
    (title) => {
      expect(isVague(title)).toBe(false);
    },
  );
});
