import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const dates = (text: string, published?: string) =>
  readAnnotated(text, published).map((c) => [c.kind, c.date, c.status]);

describe('isOfComing(draft, coming)', () => {
  test('gives the day that an article opens with to the plans that it goes on to tell', () => {
    expect(
      dates(
        'Envoys to meet\nThe envoys of the islands will be there <Friday=2020-05-08> to end a quarrel.\nIn {Oslo=oslo}, [Ada Holt=ada-holt] will hold talks with [Bo Lind=bo-lind].\nThen [Ada Holt=ada-holt] will attend a banquet in {Oslo=oslo}.',
      ),
    ).toEqual([
      ['talks', '2020-05-08', 'planned'],
      ['host', '2020-05-08', 'planned'],
    ]);
  });

  test('knows the coming day by a verb in the present, too', () => {
    expect(
      dates(
        'Envoys to meet\n[Ada Holt=ada-holt] and [Bo Lind=bo-lind] begin their talks on <Friday=2020-05-08>.\n[Ada Holt=ada-holt] will attend a banquet in {Oslo=oslo}.',
      ),
    ).toEqual([
      ['talks', '2020-05-08', 'planned'],
      ['host', '2020-05-08', 'planned'],
    ]);
  });

  test('gives a day farther off to the plans of its parties told with it, and to no others', () => {
    expect(
      dates(
        'Plans\n[Carl Moe=carl-moe] spoke.\n[Ada Holt=ada-holt] will visit {Oslo=oslo} on <June 12=2020-06-12>. [Ada Holt=ada-holt] will hold talks with [Bo Lind=bo-lind]. [Carl Moe=carl-moe] will meet [Dan Ek=dan-ek].',
      ).slice(-3),
    ).toEqual([
      ['visit', '2020-06-12', 'planned'],
      ['talks', '2020-06-12', 'planned'],
      ['meeting', '2020-05-06/..', 'planned'],
    ]);
  });

  test('leaves what has been done where it is', () => {
    expect(
      dates(
        'Envoys to meet\n[Ada Holt=ada-holt] will meet [Bo Lind=bo-lind] on <Friday=2020-05-08>.\n[Ada Holt=ada-holt] met [Carl Moe=carl-moe].',
      ).slice(-1),
    ).toEqual([['meeting', '2020-05-06', 'occurred']]);
  });

  test('takes an hour for one of the day that the news is of', () => {
    const text = (opening: string) =>
      `Envoys to meet\n${opening}\nAt <9 a.m.=2020-05-06T09:00>, [Ada Holt=ada-holt] will visit {Oslo=oslo}.`;
    expect(
      dates(text('[Ada Holt=ada-holt] will meet [Bo Lind=bo-lind] on <Friday=2020-05-08>.')).at(-1),
    ).toEqual(['visit', '2020-05-08', 'planned']);
    expect(
      dates(text('[Ada Holt=ada-holt] met [Bo Lind=bo-lind] on <Tuesday=2020-05-05>.')).at(-1),
    ).toEqual(['visit', '2020-05-06', 'planned']);
  });
});
