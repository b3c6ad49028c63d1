import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const dates = (text: string) => readAnnotated(text).map((c) => [c.kind, c.date]);
const tail = '[Ada Holt=ada-holt] met [Bo Lind=bo-lind] in {Oslo=oslo}.';

describe('frameScene(scene, analysis, drafts)', () => {
  test('takes the date that a sentence opens with for that of the next', () => {
    expect(dates(`A look back\nIt rained.\nBut in <2012=2012>, all was new. ${tail}`)).toEqual([
      ['meeting', '2012'],
    ]);
    expect(dates(`A look back\nIt rained.\nBy <2005=../2005>, all was new. ${tail}`)).toEqual([
      ['meeting', '2005'],
    ]);
  });

  test('takes no date within a sentence, of another paragraph, or of what lies ahead', () => {
    for (const text of [
      `A look back\nIt rained.\nAll was new in <2012=2012>. ${tail}`,
      `A look back\nIt rained.\nIn <2012=2012>, all was new.\n${tail}`,
      `A look back\nIt rained.\nIn <2021=2021>, all will be new. ${tail}`,
    ])
      expect(dates(text).at(-1)?.[1]).toBe('2020-05-06');
  });
});

describe('moveScene(scene, draft, dated)', () => {
  test('goes on from where somebody went, and not from what only says which place it was', () => {
    const met = (link: string) =>
      `Envoys\nIt rained.\n[Ada Holt=ada-holt] left {Bergen=bergen} for {Oslo=oslo}${link} [Carl Moe=carl-moe] visited [Dan Ek=dan-ek] in <March=2020-03>. ${tail}`;
    expect(dates(met(', where')).at(-1)).toEqual(['meeting', '2020-03']);
    expect(dates(met(', the town where')).at(-1)).toEqual(['meeting', '2020-05-06']);
  });
});
