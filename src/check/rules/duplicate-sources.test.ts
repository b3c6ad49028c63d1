import { describe, expect, it } from 'vitest';
import { altered, findingsIn, sound, sourceFile } from '../fixture.ts';
import { duplicateSources } from './duplicate-sources.ts';

describe('duplicateSources(context)', () => {
  it('takes sources with articles of their own', () => {
    expect(findingsIn(sound, [duplicateSources])).toEqual([]);
  });

  it('finds an article that is recorded twice', () => {
    const copy = { ...sound, 'sources/second.mdx': sound[sourceFile] };
    expect(findingsIn(copy, [duplicateSources])).toEqual([
      'sources/second.mdx:9:10 duplicate-source is the same article as in "gazette-2018-04-12-envoy-ends-visit"; keep one source and let evidence name it',
    ]);
  });

  it('finds the same text under two file names', () => {
    const sum = `words: 1000\nsha256: ${'0'.repeat(64)}`;
    const first = altered(sourceFile, 'words: 1000', sum);
    const second = altered(sourceFile, 'gazette.txt', 'copy.txt', first)[sourceFile];
    expect(findingsIn({ ...first, 'sources/second.mdx': second }, [duplicateSources])).toEqual([
      'sources/second.mdx:11:9 duplicate-source is the same article as in "gazette-2018-04-12-envoy-ends-visit"; keep one source and let evidence name it',
    ]);
  });
});
