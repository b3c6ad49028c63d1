import { describe, expect, it } from 'vitest';
import { altered, eventFile, type Files, findingsIn } from '../fixture.ts';
import { removedCorrections } from './removed-corrections.ts';

const first = '  - { date: 2020-01-02, note: The day was wrong. }\n';
const second = '  - { date: 2020-02-03, note: The host was wrong. }\n';
const withList = (...items: string[]) =>
  altered(
    eventFile,
    'review: reviewed',
    items.length === 0 ? 'review: reviewed' : `corrections:\n${items.join('')}review: reviewed`,
  );
const find = (now: Files, before: Files) => findingsIn(now, [removedCorrections], before);

describe('removedCorrections(context)', () => {
  it('takes a list that grows, whatever else changes', () => {
    expect(find(withList(first), withList())).toEqual([]);
    expect(find(withList(first, second), withList(first))).toEqual([]);
    expect(find(withList(second, first), withList(first))).toEqual([]);
  });

  it('reports one that is gone, and one that reads otherwise', () => {
    expect(find(withList(second), withList(first, second))).toEqual([
      `${eventFile}:18:3 removed-correction the correction of 2020-01-02 is gone or altered; corrections stay as they were published: put it back, and add a new one below`,
    ]);
    const softened = first.replace('wrong', 'unclear');
    expect(find(withList(softened), withList(first))).toHaveLength(1);
    expect(find(withList(), withList(first))).toHaveLength(1);
  });
});
