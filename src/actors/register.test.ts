import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures/article-of.ts';
import { actors, places } from './fixtures/records.ts';
import { readActors } from './read-actors.ts';
import { buildRegister, holdsOn } from './register.ts';

describe('buildRegister(actors, places)', () => {
  const empty = buildRegister([], []);

  it('knows the states of the world and their capitals under plain identifiers', () => {
    for (const id of [
      'north-korea',
      'south-korea',
      'united-states',
      'russia',
      'taiwan',
      'turkiye',
    ]) {
      expect(empty.actors.get(id)?.kind, id).toBe('state');
      expect(empty.places.has(id), id).toBe(true);
    }
    expect(empty.places.get('pyongyang')).toMatchObject({ name: 'Pyongyang', country: 'KP' });
    expect(empty.places.get('washington')).toMatchObject({ name: 'Washington', country: 'US' });
    expect(empty.places.get('vladivostok')).toMatchObject({ country: 'RU' });
    expect([...empty.actors.values()].filter((a) => a.kind === 'state').length).toBeGreaterThan(
      192,
    );
  });
  it('takes territories for places that do not act', () => {
    expect(empty.actors.has('guam')).toBe(false);
    expect(empty.places.has('guam')).toBe(true);
  });
  it('lets a record of the content stand before what is built in, and keeps its other names', () => {
    const register = buildRegister(
      [
        {
          id: 'russia',
          data: {
            name: 'Russian Federation',
            kind: 'state',
            aliases: ['the Federation'],
            weakAliases: [],
            roles: [],
            review: 'reviewed',
          },
        },
      ],
      [],
    );
    expect(register.actors.get('russia')).toMatchObject({
      name: 'Russian Federation',
      recorded: true,
    });
    const text = 'Russia agreed; the Federation signed.';
    expect(readActors(articleOf(text), register).mentions.map((m) => m.actor)).toEqual([
      'russia',
      'russia',
    ]);
  });
  it('matches a weak alias only where the text has introduced the actor', () => {
    const register = buildRegister(actors, places);
    const count = (text: string) => readActors(articleOf(text), register).mentions.length;
    expect(count('We asked The Company about it.')).toBe(0);
    expect(count('RasonConTrans replied. The Company will pay.')).toBe(2);
  });
  it('keeps the days between which offices were held', () => {
    const { offices } = buildRegister(actors, places);
    const trump = offices.filter((o) => o.actor === 'donald-trump');
    expect(trump.map((o) => holdsOn(o, '2018-05-31'))).toEqual([true, false]);
    expect(trump.map((o) => holdsOn(o, '2022'))).toEqual([false, false]);
    expect(trump.some((o) => holdsOn(o, ''))).toBe(false);
  });
});
