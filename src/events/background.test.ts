import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const ada = '[Ada Holt=ada-holt]';
const news = `${ada} visited {Oslo=oslo} on <Tuesday=2020-05-05>.`;
const filler = 'It was late.\nIt was cold.\nIt was dark.\nIt was long.';

function dateOf(text: string, actor: string) {
  return readAnnotated(`News\n${text}`).find(
    (c) => c.actors[0] === actor && c.date !== '2020-05-05',
  )?.date;
}

describe('the dates of what is told without one', () => {
  test('stay open behind the news for the deeds of others told late', () => {
    expect(
      dateOf(`${news}\n${filler}\n[Norland=norland] sent a delegation to {Rome=rome}.`, 'norland'),
    ).toBe('[..2020-05-06]');
  });

  test('are those of the news for words that answer it', () => {
    expect(dateOf(`${news}\n${filler}\n[Bo Lind=bo-lind] condemned the visit.`, 'bo-lind')).toBe(
      '2020-05-05/2020-05-06',
    );
  });

  test('are not taken from what had been done before', () => {
    const claims = readAnnotated(
      `News\nIt was late.\n[Bo Lind=bo-lind] had on <Monday=2020-05-04> announced the plan. [Norland=norland] condemned it.`,
    );
    expect(claims.find((c) => c.actors[0] === 'norland')?.date).toBe('2020-05-06~');
  });

  test('lie before the day of what they explain', () => {
    const claims = readAnnotated(
      `News\n${ada} left {Oslo=oslo} on <May 2=2020-05-02>, as [Norland=norland] warned of sanctions.`,
    );
    expect(claims.find((c) => c.actors[0] === 'norland')?.date).toBe('[..2020-05-02]');
  });
});
