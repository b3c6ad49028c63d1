import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures/article-of.ts';
import { empty, read, register } from './fixtures/read.ts';
import { readActors } from './read-actors.ts';

describe('readActors(article, register): proposals', () => {
  it('proposes persons with role, side and passages', () => {
    const { proposedActors } = read(
      'Maria Petrova, a spokeswoman for the Russian Foreign Ministry, spoke on Monday.',
      { known: empty },
    );
    const person = proposedActors.find((a) => a.kind === 'person');
    expect(person).toMatchObject({
      id: 'maria-petrova',
      name: 'Maria Petrova',
      gender: 'female',
      side: 'russia',
      roles: [
        {
          title: 'spokeswoman for the Russian Foreign Ministry',
          of: 'russian-foreign-ministry',
          asOf: '2018-05-31',
        },
      ],
    });
    expect(person?.passages).toEqual([[0, 79]]);
  });
  it('writes names of the North as the North does and keeps the other spelling as an alias', () => {
    const { proposedActors } = read('North Korean envoy Im Chon-il left.', { known: empty });
    expect(proposedActors).toMatchObject([
      { id: 'im-chon-il', name: 'Im Chon Il', aliases: ['Im Chon-il'] },
    ]);
  });
  it('makes one actor of two spellings in one article', () => {
    const { proposedActors } = read(
      'Envoy Aleksandr Petrov spoke. Later Alexander Petrov left. Kim Song Gyu waved to Kim Song-kyu.',
      { known: empty },
    );
    expect(proposedActors.map((a) => a.id)).toEqual(['alexander-petrov', 'kim-song-gyu']);
  });
  it('proposes bodies, and knows them by the acronym that the text gives', () => {
    const { said } = read('The Northern Grain Research Institute (NGRI) opened. NGRI is small.', {
      known: empty,
    });
    expect(said.at(-1)).toBe('NGRI=northern-grain-research-institute');
  });
  it('proposes towns that no list has', () => {
    const { proposedPlaces, where } = read('They met in Belogorsk, Russia.', { known: empty });
    expect(proposedPlaces).toEqual([{ id: 'belogorsk', name: 'Belogorsk', country: 'RU' }]);
    expect(where).toEqual(['Belogorsk@belogorsk', 'Russia@russia']);
  });
});

describe('readActors(article, register): what must not match', () => {
  it.each([
    ['Ban the weapons, they cried.'],
    ["I'm tired, she said."],
    ['March was cold and May was wet.'],
    ['The Korean War ended long ago.'],
    ['It was said on Sunday that Christmas came early.'],
    ['Will it rain? Mark the day.'],
    ['let us go, who knows what it is'],
    ['The Second World War and the Cold War shaped them.'],
    ['Nuclear Weapons Treaty Talks were slow.'],
    ['They polish shoes and eat turkey from china plates.'],
    ['High Level Talks Resume After Long Break'],
    ['constructor hasOwnProperty toString __proto__ valueOf'],
  ])('%s', (text) => {
    const found = read(text, { known: empty });
    expect(found.said).toEqual([]);
    expect(found.proposedActors).toEqual([]);
  });
  it('takes nothing from outside the sentences', () => {
    const article = articleOf(
      'SEOUL, June 22 -- He left.\n\nMost read: Cristiano Ronaldo to visit Busan',
    );
    const body = {
      ...article,
      segments: article.segments.slice(0, 1),
      sentences: [[17, 25]] as const,
    };
    const found = readActors(body, register);
    expect([...found.mentions, ...found.placeMentions]).toEqual([]);
  });
});
