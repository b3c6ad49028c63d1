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
const islands = '[Norland=norland] and [Sudland=sudland] are islands.';
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

  const titles = { 'ada-holt': 'President', 'bo-lind': 'leader' };

  test('names the leader of the one state that a leader meets at a summit', () => {
    expect(
      read(
        `[Ada Holt=ada-holt] called off the summit with [Sudland=sudland] on <Monday=2020-05-04>.\n${islands} ${people}`,
        titles,
      ),
    ).toEqual([['ada-holt', 'bo-lind']]);
  });
});

describe('recallParties(group, known, all, circle)', () => {
  const titles = { 'ada-holt': 'President', 'bo-lind': 'leader' };

  test('gives "Monday\'s summit" to the two leaders whom the article names', () => {
    expect(
      read(`${islands} ${people}\n<Monday=2020-05-11>'s summit will begin in {Oslo=oslo}.`, titles),
    ).toContainEqual(['ada-holt', 'bo-lind']);
  });

  test('prefers a summit of the one who called it off', () => {
    const other = '[Bo Lind=bo-lind] held talks with [Carl Moe=carl-moe] on <Monday=2020-05-04>.';
    const own =
      '[Ada Holt=ada-holt] plans a summit with [Bo Lind=bo-lind]. [Carl Moe=carl-moe] met [Bo Lind=bo-lind] at a summit in <March=2020-03>.';
    const off =
      '[Ada Holt=ada-holt] cancelled the summit, scheduled to be held in {Oslo=oslo} on <June 12=2020-06-12>.';
    const found = read(`${other} ${own} ${off}\n${islands} ${people}`, titles);
    expect(found.at(-1)).toEqual(['ada-holt', 'bo-lind']);
  });

  test('gives a meeting of others to nobody', () => {
    expect(
      read(
        `${islands} ${people}\nThe meeting will begin in {Oslo=oslo} on <Monday=2020-05-11>.`,
        titles,
      ),
    ).toEqual([[]]);
  });
});
