import { describe, expect, it } from 'vitest';
import { altered, findingsIn, sound } from '../fixture.ts';
import { roleDates } from './role-dates.ts';

const file = 'actors/ada-envoy.mdx';
const find = (put: string) =>
  findingsIn(altered(file, 'from: 2016, to: 2019-05, asOf: 2018-04', put), [roleDates]);

describe('roleDates(context)', () => {
  it('takes offices that begin before they end', () => {
    expect(findingsIn(sound, [roleDates])).toEqual([]);
    expect(find('from: 2016')).toEqual([]);
    expect(find('from: 2016, to: 2016')).toEqual([]);
  });

  it('finds one that ends before it begins', () => {
    expect(find('from: 2019-06, to: 2019-05')).toEqual([
      `${file}:9:53 role-dates "envoy" ends (2019-05) before it begins (2019-06); swap or correct the dates`,
    ]);
  });

  it('finds one that is known on a day outside of it', () => {
    expect(find('from: 2016, asOf: 2015-12-31')).toEqual([
      `${file}:9:52 role-dates "envoy" is known on 2015-12-31, which is not between 2016 and …; correct one of them`,
    ]);
    expect(find('to: 2019-05, asOf: 2019-06')).toHaveLength(1);
  });
});
