import type { Register } from '../actors/register.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Claim, ProposedActor } from '../model/extraction.ts';
import { parseAnnotated } from './annotated-text.ts';
import { readClaims } from './read-claims.ts';

/** A claim as tests look at it: actor ids and the text of its quotes. */
export interface ReadClaim extends Omit<Claim, 'actors'> {
  readonly actors: readonly string[];
  readonly text: readonly string[];
}

const register = { actors: new Map(), places: new Map() } as unknown as Register;

const kinds: Readonly<Record<string, ActorKind>> = {
  norland: 'state',
  sudland: 'state',
  'tna-news': 'organisation',
  'norland-foreign-ministry': 'organisation',
};
const sides: Readonly<Record<string, string>> = {
  'ada-holt': 'norland',
  'norland-foreign-ministry': 'norland',
  'bo-lind': 'sudland',
};

/** An actor for tests: a person, but for the states Norland and Sudland, a ministry and an agency. */
export function testActor(id: string): ProposedActor {
  const name = id
    .split('-')
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join(' ');
  const side = sides[id];
  return {
    id,
    name,
    kind: kinds[id] ?? 'person',
    aliases: [],
    roles: [],
    passages: [],
    ...(side === undefined ? {} : { side }),
  };
}

/** Reads the claims of a text for tests that is marked as `parseAnnotated` has it. */
export function readAnnotated(marked: string, published = '2020-05-06'): ReadClaim[] {
  const a = parseAnnotated(marked, published);
  const ids = [...new Set(a.mentions.map((m) => m.actor))];
  const places = [...new Set(a.placeMentions.map((p) => p.place))].map((id) => ({
    id,
    name: testActor(id).name,
  }));
  const found = { ...a, proposedActors: ids.map(testActor), proposedPlaces: places };
  return readClaims(a.article, a.times, found, register).map((c) => ({
    ...c,
    actors: c.actors.map((p) => p.actor),
    text: c.quotes.map(([from, to]) => a.article.text.slice(from, to)),
  }));
}
