import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const told = (text: string) =>
  readAnnotated(`News\n${text}`, '2020-05-06').map(
    (c) => `${c.date} ${c.status} ${c.kind}: ${c.title}`,
  );

describe('readClaims: events told by the way', () => {
  test.each([
    [
      'The list speaks of the coast drills, which both wrapped up <last month=2020-04>.',
      '2020-04 occurred exercise: Coast drills wrap up',
    ],
    [
      'Another naval exercise is due in <August=2020-08>.',
      '2020-08 planned exercise: Another naval exercise is due',
    ],
    [
      'On <Monday=2020-05-04>, [Ada Holt=ada-holt] was confirmed as the new deputy head.',
      '2020-05-04 occurred appointment: Ada Holt is confirmed as the new deputy head',
    ],
    [
      'It means the release <last week=2020-04-27/2020-05-03> of three sailors.',
      '2020-04-27/2020-05-03 occurred release: Release of three sailors',
    ],
    [
      'The new missile launched <Monday=2020-05-04> by [Norland=norland] has a long range.',
      '2020-05-04 occurred missile-test: New missile is launched by Norland',
    ],
    [
      'They praised a letter, sent on <Monday=2020-05-04>, in which the envoy, [Ada Holt=ada-holt], met [Bo Lind=bo-lind].',
      '2020-05-04 occurred meeting: Ada Holt meets Bo Lind',
    ],
    [
      'The talks will begin on <Friday=2020-05-08>, after which [Ada Holt=ada-holt] will plant a tree.',
      '2020-05-08 planned other: Ada Holt plants a tree',
    ],
    [
      '[Ada Holt=ada-holt] and Chief of Staff [Bo Lind=bo-lind] hold a conference in {Oslo=oslo}, <May 4, 2020=2020-05-04>.',
      '2020-05-04 occurred conference: Ada Holt and Bo Lind hold a conference in Oslo',
    ],
    [
      '[Norland=norland] and [Sudland=sudland] have not held trade talks since <December 2015=2015-12/..>.',
      '2015-12 occurred talks: Norland and Sudland hold talks',
    ],
    [
      '[Ada Holt=ada-holt] will arrive in {Oslo=oslo} <two hours=PT2H> before [Bo Lind=bo-lind] leaves the office on <Friday=2020-05-08>.',
      '2020-05-08 planned visit: Ada Holt arrives in Oslo',
    ],
    [
      '[Ada Holt=ada-holt] and [Bo Lind=bo-lind] agreed that by <July=../2020-07>, the loudspeakers would be removed.',
      '../2020-07 planned other: Loudspeakers are removed',
    ],
    [
      '<A week=P1W> after Hurricane Ada slammed {Oslo=oslo}, many people are in need.',
      '2020-04-29~ occurred accident: Hurricane Ada slams Oslo',
    ],
    [
      '[Ada Holt=ada-holt] said on <Monday=2020-05-04> at a news conference with [Bo Lind=bo-lind] that the pier would close.',
      '2020-05-04 occurred conference: Ada Holt and Bo Lind hold a news conference',
    ],
    [
      '[Ada Holt=ada-holt] and [Bo Lind=bo-lind] could meet as soon as <next month=2020-06>.',
      '2020-06 speculative meeting: Ada Holt and Bo Lind meet',
    ],
    [
      'A missile was fired over {Oslo=oslo} and landed in the sea on <Monday=2020-05-04>.',
      '2020-05-04 occurred missile-test: Missile lands in the sea',
    ],
    [
      '[Ada Holt=ada-holt] says the pier will stay closed.',
      '2020-05-06~ occurred statement: Ada Holt says the pier will stay closed',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'It is the release of three sailors that they want by <May=2020-05>.',
    'Both sides hope for drills in a better climate.',
    'The exercise is in doubt.',
    'It belongs to [Norland=norland]. It flew east for an hour on <Monday=2020-05-04>.',
    'Nobody came. The town is quiet. [Ada Holt=ada-holt] says the pier will stay closed.',
    '[Norland=norland] has not held trade talks for <ten years=P10Y>.',
    '[Ada Holt=ada-holt] visits the coast in <May=2020-05>.',
    '[Ada Holt=ada-holt] smiles at the crowd on <Monday=2020-05-04>.',
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
