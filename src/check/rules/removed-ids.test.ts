import { describe, expect, it } from 'vitest';
import { altered, eventFile, type Files, findingsIn, sound } from '../fixture.ts';
import { removedIds } from './removed-ids.ts';

const id = '2018-04-09-envoy-visits-harbour-town';
const renamed = 'events/2018-04-09-envoy-comes.mdx';
const find = (now: Files) => findingsIn(now, [removedIds], sound);
const moved = (text = sound[eventFile]): Files => ({
  ...sound,
  [eventFile]: undefined,
  [renamed]: text,
});

describe('removedIds(context)', () => {
  it('has nothing to say where nothing is compared, nothing is gone, or something is new', () => {
    expect(findingsIn(moved(), [removedIds])).toEqual([]);
    expect(find(sound)).toEqual([]);
    expect(find(altered(eventFile, 'Ada Envoy visits', 'Envoy visits'))).toEqual([]);
    expect(find({ ...sound, [renamed]: sound[eventFile] })).toEqual([]);
  });

  it('tells the record that a renamed file has become to keep the old address', () => {
    expect(find(moved())).toEqual([
      `${renamed}:2:1 removed-id the event was "${id}" before, and that address must go on leading here; add it under "redirects"`,
    ]);
  });

  it('knows a renamed record that was mended in passing', () => {
    expect(find(moved(sound[eventFile]?.replace('Ada Envoy visits', 'Envoy visits')))).toHaveLength(
      1,
    );
  });

  it('takes an old id that leads on', () => {
    const text = sound[eventFile]?.replace('review:', `redirects: [${id}]\nreview:`);
    expect(find(moved(text))).toEqual([]);
  });

  it('reports what is gone altogether, where it was', () => {
    expect(find({ ...sound, [eventFile]: undefined })).toEqual([
      `${eventFile}:1:1 removed-id the event "${id}" is gone, and its address with it; put it back, or add "${id}" under "redirects" of the event that takes its place`,
    ]);
    expect(find({ ...sound, 'actors/bo-mayor.mdx': undefined })).toHaveLength(1);
  });

  it('says nothing of a file that is there but cannot be read: that is a finding of its own', () => {
    const broken = { ...sound, [eventFile]: '---\ntitle: [\n---\n' };
    expect(find(broken).filter((line) => line.includes('removed-id'))).toEqual([]);
  });
});
