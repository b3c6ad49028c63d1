import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';

function values(text: string): string[] {
  return tagTimes(text, { domain: 'narrative', reference: '2019-12-01' }).map(({ value }) => value);
}

describe('tagTimes in a narrative', () => {
  it.each([
    ['In June 1940 the town fell. In August it was free.', ['1940-06', '1940-08']],
    ['In November 1940 the town fell. In January it was free.', ['1940-11', '1941-01']],
    ['On 28 April 1945 he fled. Two days later he was caught.', ['1945-04-28', '1945-04-30']],
    ['The war began in 1914. In October of that year it spread.', ['1914', '1914-10']],
    [
      'In May 1943 they met. A pact of 1902 still held. In June they parted.',
      ['1943-05', '1902', '1943-06'],
    ],
    [
      'In May 1943 they met, as none had since 1918. In June they parted.',
      ['1943-05', '1918', '1943-06'],
    ],
    ['They gathered in the summer and autumn of 481 BC.', ['BC0481-SU', 'BC0481-FA']],
    ['The league (477-450 BC) lasted.', ['BC0477', 'BC0450']],
    ['In 1917 they met. The next year they parted.', ['1917', '1918']],
    ['He arrived in the 1860s and left in the next decade.', ['186', '187']],
    ['In August and September 1914 it rained.', ['1914-08', '1914-09']],
    ['On the 28 and 29 August 1918 it rained.', ['1918-08-28', '1918-08-29']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
