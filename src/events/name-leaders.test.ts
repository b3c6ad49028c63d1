import { describe, expect, test } from 'vitest';
import type { ProposedActor } from '../model/extraction.ts';
import { parseAnnotated } from './annotated-text.ts';
import { testActor } from './read-annotated.ts';
import { readClaims } from './read-claims.ts';

function read(text: string, titles: Readonly<Record<string, string>>) {
  const a = parseAnnotated(`News\n${text}`, '2020-05-06');
  const ids = [...new Set(a.mentions.map((m) => m.actor))];
  const proposedActors = ids.map((id): ProposedActor => {
    const title = titles[id];
    return { ...testActor(id), roles: title === undefined ? [] : [{ title }] };
  });
  const register = { actors: new Map(), places: new Map() };
  return readClaims(
    a.article,
    a.times,
    { ...a, proposedActors, proposedPlaces: [] },
    register as never,
  ).map((c) => c.actors.map((p) => p.actor));
}

const people = '[Ada Holt=ada-holt] and [Bo Lind=bo-lind] are old.';
const summit =
  'The summit between [Norland=norland] and [Sudland=sudland] was held on <Monday=2020-05-04>.';

describe('nameLeaders(group, leaders, parties, names, text)', () => {
  test('names the leaders of states that hold a summit', () => {
    expect(read(`${summit}\n${people}`, { 'ada-holt': 'President', 'bo-lind': 'leader' })).toEqual([
      ['ada-holt', 'bo-lind'],
    ]);
  });

  test('names nobody who does not lead', () => {
    expect(
      read(`${summit}\n${people}`, { 'ada-holt': 'Vice President', 'bo-lind': 'leader' }),
    ).toEqual([['norland', 'sudland']]);
  });

  test('leaves talks below the top to the states', () => {
    const talks = summit.replace('summit', 'talks');
    expect(read(`${talks}\n${people}`, { 'ada-holt': 'President', 'bo-lind': 'leader' })).toEqual([
      ['norland', 'sudland'],
    ]);
  });
});
