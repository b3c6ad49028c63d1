import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const titles = (text: string) => readAnnotated(`Weather\n\n${text}`).map((c) => c.title);
const monday = 'on <Monday=2020-05-04>';

describe('findCuts(sentence, from, to)', () => {
  test.each([
    [
      'keeps what a thing is described as',
      `[Ada Holt=ada-holt] described the bridge as a great success ${monday}.`,
      'Ada Holt describes the bridge as a great success',
    ],
    [
      'keeps adjectives with their noun',
      `[Ada Holt=ada-holt] called for a fair, just and open market ${monday}.`,
      'Ada Holt calls for a fair, just and open market',
    ],
    [
      'keeps "about" with what is spoken about',
      `[Ada Holt=ada-holt] spoke about the need to reform the market ${monday}.`,
      'Ada Holt speaks about the need to reform the market',
    ],
    [
      'leaves a second verb out with its "and"',
      `[Ada Holt=ada-holt] was attacked and beaten ${monday}.`,
      'Ada Holt is attacked',
    ],
    [
      'begins a relative clause with the noun right before it',
      'The letter paved the way for formal relations which began in <1979=1979>.',
      'Formal relations begin',
    ],
    [
      'leaves the other speaker his speech',
      `[Ada Holt=ada-holt] made an opening address ${monday} and [Bo Lind=bo-lind] made a speech.`,
      'Ada Holt makes an opening address',
    ],
    ['keeps per cent', `The share price fell 3% ${monday}.`, 'Share price falls 3%'],
    [
      'knows a virus for one',
      `The virus emerged in the islands ${monday}.`,
      'Virus emerges in the islands',
    ],
    [
      'takes what stands between commas for a description',
      `The island, its neighbour and ally, signed a treaty ${monday}.`,
      'Island signs a treaty',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)[0]).toBe(title);
  });
});
