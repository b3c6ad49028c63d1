import type { Library } from '../../src/model/collection.ts';
import type { Participant } from '../../src/model/event.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Draw } from './draw.ts';

/** What one made-up event is about. */
export interface MadeUpStory {
  readonly title: string;
  readonly sentence: string;
  readonly kind: Kind;
  readonly actors: readonly Participant[];
  readonly places: readonly string[];
}

/** Who does what where: A and B are people, S and T states or bodies, P a place. */
const plots: readonly (readonly [kind: Kind, title: string])[] = [
  ['visit', 'A visits P'],
  ['meeting', 'A meets B in P'],
  ['talks', 'S and T hold talks in P'],
  ['call', 'A and B speak by telephone'],
  ['letter', 'A writes to B about the ferry dues'],
  ['statement', 'A speaks on the herring quota'],
  ['announcement', 'S announces a new lighthouse at P'],
  ['proposal', 'A proposes a bridge to P'],
  ['agreement', 'S and T sign the accord of P'],
  ['cooperation', 'S and T open a shared quay at P'],
  ['aid', 'S sends lamp oil to T'],
  ['criticism', 'S protests to T over nets near P'],
  ['exercise', 'S drills its harbour boats off P'],
  ['sanctions', 'S closes its quays to T'],
  ['appointment', 'S names A as envoy'],
  ['ceremony', 'S and T mark the old treaty at P'],
];

/** Draws a story; a few people and places have part in many, most in few. */
export function makeUpStory(draw: Draw, world: Pick<Library, 'actors' | 'places'>): MadeUpStory {
  const actors = [...world.actors.values()];
  const people = actors.filter(({ data }) => data.kind === 'person');
  const bodies = actors.filter(({ data }) => data.kind !== 'person');
  const often = <Item>(items: readonly Item[]): Item =>
    draw.one(items.slice(0, 1 + draw.whole(items.length)));
  const [kind, pattern] = draw.one(plots);
  const two = <Item>(items: readonly Item[]): readonly [Item, Item] => {
    const first = often(items);
    const rest = items.filter((item) => item !== first);
    return [first, often(rest)];
  };
  const [a, b] = two(people);
  const [s, t] = two(bodies);
  const place = often([...world.places.values()]);
  const named = { A: a, B: b, S: s, T: t };
  const title = pattern.replace(/\b[ABSTP]\b/g, (letter) =>
    letter === 'P' ? place.data.name : named[letter as keyof typeof named].data.name,
  );
  const roles: Readonly<Record<string, string>> =
    kind === 'visit' ? { A: 'visitor' } : kind === 'talks' ? { S: 'party', T: 'party' } : {};
  return {
    title,
    sentence: `${title}, the harbour office says.`,
    kind,
    actors: Object.entries(named)
      .filter(([letter]) => new RegExp(`\\b${letter}\\b`).test(pattern))
      .map(([letter, { id }]) => {
        const role = roles[letter];
        return role === undefined ? { actor: id } : { actor: id, role };
      }),
    places: / P$| P\b/.test(pattern) ? [place.id] : [],
  };
}
