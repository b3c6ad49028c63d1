import { describe, expect, it } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const read = (marked: string) =>
  readAnnotated(`Island news\n${marked}`).map((c) => `${c.kind}: ${c.title}`);

describe('figureOf(tokens, clause)', () => {
  it('takes an attack in words for criticism', () => {
    expect(
      read('[Ada Holt=ada-holt] attacked [Bo Lind=bo-lind] in a speech on <Monday=2020-05-04>.'),
    ).toEqual(['criticism: Ada Holt attacks Bo Lind in a speech']);
    expect(read('[Ada Holt=ada-holt] attacked the efforts on <Monday=2020-05-04>.')).toEqual([
      'criticism: Ada Holt attacks the efforts',
    ]);
  });

  it('tells an answer in deed from one in words', () => {
    const day = 'on <Monday=2020-05-04>';
    expect(read(`[Norland=norland] responded to the flood ${day} by closing its port.`)[0]).toMatch(
      /^other/,
    );
    expect(read(`[Norland=norland] responded to the flood ${day} with a statement.`)[0]).toMatch(
      /^statement/,
    );
  });

  it('leaves an attack by force one', () => {
    expect(read('[Norland=norland] attacked [Sudland=sudland] on <Monday=2020-05-04>.')).toEqual([
      'attack: Norland attacks Sudland',
    ]);
  });

  it('tells a dismissal from a shot', () => {
    expect(read('[Ada Holt=ada-holt] fired [Bo Lind=bo-lind] on <Monday=2020-05-04>.')).toEqual([
      'appointment: Ada Holt fires Bo Lind',
    ]);
    expect(read('[Norland=norland] fired a missile on <Monday=2020-05-04>.')).toEqual([
      'missile-test: Norland fires a missile',
    ]);
  });

  it('lets no bill, deal or hope die or be killed', () => {
    expect(read('Hopes died in [Norland=norland].')).toEqual([]);
    expect(read('[Ada Holt=ada-holt] killed the bill.')).toEqual([
      'other: Ada Holt kills the bill',
    ]);
  });

  it('knows a storm that strikes for an accident', () => {
    expect(read('Hurricane Eva struck {Bergen=bergen} on <Monday=2020-05-04>.')).toEqual([
      'accident: Hurricane Eva strikes Bergen',
    ]);
  });
});

describe('clauseTitle(parts)', () => {
  it('leaves out no word that denies', () => {
    expect(read('[Ada Holt=ada-holt] vowed never to leave [Norland=norland].')).toEqual([
      'statement: Ada Holt vows never to leave Norland',
    ]);
  });

  it('makes no doer of one to whom it is done', () => {
    expect(read('In <2011=2011> [Bo Lind=bo-lind] was captured and killed.')).toEqual([
      'attack: Bo Lind is killed',
    ]);
  });
});
