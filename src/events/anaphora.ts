import { couldBeSame } from '../model/edtf.ts';
import { dateBeside } from './date-beside.ts';
import type { Draft, Told } from './draft.ts';
import { related } from './kind-families.ts';
import { speech } from './speech.ts';

/** How many sentences back "the meeting" without a name may reach. */
const reach = 4;
/** The sentences in which an article tells its news. */
const lead = 3;

/**
 * Fills in what a draft leaves to an event told before: who took part in "the second meeting", when
 * "during the summit" was. `earlier` is in the order of the text.
 */
export function recallEvent(draft: Draft, earlier: readonly Told[], published?: string): Draft {
  const named = draft.actors.length > 0 ? draft : withParties(draft, earlier);
  if (named.date !== undefined) return named;
  const date =
    named.beside === undefined ? undefined : dateBeside(named.beside, named, earlier, published);
  if (date !== undefined) return { ...named, date, recalled: true };
  if (named.within === undefined && voting.test(named.trigger)) return withBallot(named, earlier);
  if (named.letter === true) return withLetter(named, earlier);
  if (named.within === undefined)
    return speech.has(named.kind) ? withOccasion(named, earlier) : named;
  const setting = earlier.findLast(
    (t) =>
      !t.headline &&
      t.dated.basis === 'text' &&
      t.dated.date !== null &&
      t.status === named.status &&
      related(t.kind, named.within ?? t.kind) &&
      (named.actors.length === 0 ||
        struck.test(named.within ?? '') ||
        t.actors.some((id) => named.actors.includes(id)) ||
        t.actors.length === 0),
  );
  return setting?.date === undefined ? named : { ...named, date: setting.date, recalled: true };
}

/** What befalls people who had no part in it. */
const struck = /^(?:attack|accident|war)$/;
const voting = /^vote$/;
const deciding = /^(?:vote|pass|approve|adopt|reject|defeat)$/;

/** How one member voted, told undated, was in the vote that the article tells of. */
function withBallot(draft: Draft, earlier: readonly Told[]): Draft {
  if (draft.when === 'future' || draft.headline) return draft;
  // The one that the article opens with is its news; those told later are others.
  const ballot = earlier.find(
    (t) =>
      !t.headline &&
      deciding.test(t.trigger) &&
      t.dated.basis === 'text' &&
      t.dated.date !== null &&
      t.status === 'occurred' &&
      (t.sentence < lead || draft.sentence - t.sentence <= 2 * reach * reach),
  );
  const date = ballot?.dated.date;
  return date == null ? draft : { ...draft, date, recalled: true };
}

/** "In the letter she also said": on the day on which she was told to have written one. */
function withLetter(draft: Draft, earlier: readonly Told[]): Draft {
  const sent = earlier.findLast(
    (t) =>
      (t.letter === true || t.kind === 'letter') &&
      !t.headline &&
      t.dated.basis === 'text' &&
      t.actors[0] === draft.actors[0],
  );
  const date = sent?.dated.date;
  return date == null ? draft : { ...draft, date, recalled: true };
}

/** Someone who was just told to have met somebody says something: they say it there. */
function withOccasion(draft: Draft, earlier: readonly Told[]): Draft {
  if (draft.when !== 'past' || draft.headline || draft.afar === true) return draft;
  const occasion = earlier.findLast(
    (t) =>
      draft.sentence - t.sentence <= 2 &&
      t.sentence < draft.sentence &&
      draft.paragraph - t.paragraph <= 1 &&
      !t.headline &&
      t.dated.basis !== 'bound' &&
      t.dated.date !== null &&
      t.status === 'occurred' &&
      t.undoes !== true &&
      t.actors.length > 1 &&
      /^(?:meeting|talks|call|host|conference|visit)$/.test(t.kind) &&
      draft.actors.some((id) => t.actors.includes(id)),
  );
  const date = occasion?.dated.date;
  return date == null ? draft : { ...draft, date, recalled: true };
}

function withParties(draft: Draft, earlier: readonly Told[]): Draft {
  if (!draft.definite) return draft;
  const before = earlier.findLast(
    (t) =>
      !t.headline &&
      t.actors.length > 0 &&
      related(t.kind, draft.kind) &&
      t.status === draft.status &&
      t.undoes !== true &&
      (draft.ordinal !== undefined ||
        draft.date === undefined ||
        t.dated.date === null ||
        couldBeSame(draft.date, t.dated.date)) &&
      draft.sentence - t.sentence <= reach &&
      draft.sentence !== t.sentence,
  );
  if (before === undefined) return draft;
  const places =
    draft.places.length > 0 || draft.ordinal !== undefined ? draft.places : before.places;
  const regions = places === before.places ? before.regions : draft.regions;
  return { ...draft, actors: before.actors, sides: before.sides, places, regions };
}
