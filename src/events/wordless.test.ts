import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const titles = (text: string) => readAnnotated(`Weather\n\n${text}`).map((c) => c.title);

describe('isNothing(analysis, clause)', () => {
  test('makes no statement of a silence', () => {
    expect(titles('[Ada Holt=ada-holt] declined to comment on the bridge.')).toEqual([]);
    expect(titles('[Ada Holt=ada-holt] said nothing on <Monday=2020-05-04>.')).toEqual([]);
  });
});

describe('isWordless(analysis, clause)', () => {
  test.each([
    'The bridge was closed, as [Ada Holt=ada-holt] had promised.',
    'They asked [Ada Holt=ada-holt], and [Ada Holt=ada-holt] said no.',
    'In what [Ada Holt=ada-holt] described as a talk, they spoke of two places, one of which [Bo Lind=bo-lind] suggested.',
  ])('makes no statement of %j', (text) => {
    expect(titles(text)).toEqual([]);
  });

  test.each([
    'As [Ada Holt=ada-holt] told the islands that the bridge was open, people cheered.',
    'The bridge is open, [Ada Holt=ada-holt] said.',
    '[Ada Holt=ada-holt] said so on <Monday=2020-05-04>.',
  ])('makes one of %j', (text) => {
    expect(titles(text)).toHaveLength(1);
  });
});
