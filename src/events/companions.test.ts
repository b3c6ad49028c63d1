import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const ada = '[Ada Holt=ada-holt]';
const bo = '[Bo Lind=bo-lind]';

const partiesOf = (text: string) => readAnnotated(`News\n${text}`)[0]?.actors;

describe('companionsOf(sentence, clause)', () => {
  test.each([
    `${ada} visited the harbour on <Monday=2020-05-04>, accompanied by her brother ${bo}.`,
    `${ada} attended a parade alongside ${bo} on <Monday=2020-05-04>.`,
    `${ada} visited {Oslo=oslo} on <Monday=2020-05-04> together with ${bo}.`,
  ])('finds who else was there: %s', (text) => {
    expect(partiesOf(text)).toEqual(['ada-holt', 'bo-lind']);
  });

  test('finds who attended what nobody is said to have held', () => {
    expect(
      partiesOf(
        `A ceremony was held in {Oslo=oslo} on <Monday=2020-05-04>, with ${ada} in attendance.`,
      ),
    ).toEqual(['ada-holt']);
  });

  test.each([
    `${ada} visited the harbour on <Monday=2020-05-04>, accompanied by ${bo}'s aide.`,
    `${ada} attended a parade on <Monday=2020-05-04> that was held along with a sale.`,
  ])('finds nobody else: %s', (text) => {
    expect(partiesOf(text)).toEqual(['ada-holt']);
  });
});
