import type { Kind } from '../model/kind.ts';
import type { Names } from './draft.ts';
import { listNames, withArticle } from './name-list.ts';
import { count } from './title-words.ts';
import { thirdPerson } from './verb-forms.ts';

const longest = 12;

/** What one party does to another, in the plain present; `%` stands for the other. */
const towards: Readonly<Partial<Record<Kind, string>>> = {
  host: 'host %',
  letter: 'send % a letter',
  sanctions: 'impose sanctions on %',
  aid: 'send aid to %',
  criticism: 'criticise %',
  threat: 'threaten %',
  appeal: 'appeal to %',
};
/** What parties do with each other. */
const together: Readonly<Partial<Record<Kind, string>>> = {
  meeting: 'meet',
  talks: 'hold talks',
  call: 'talk by phone',
  agreement: 'reach an agreement',
  exercise: 'hold military exercises',
  conference: 'attend a conference',
  ceremony: 'attend a ceremony',
  cooperation: 'cooperate',
};
/** What one party does. */
const alone: Readonly<Partial<Record<Kind, string>>> = {
  talks: 'hold talks',
  exercise: 'hold military exercises',
  'missile-test': 'test a missile',
  'nuclear-test': 'conduct a nuclear test',
  conference: 'attend a conference',
  ceremony: 'attend a ceremony',
  letter: 'send a letter',
  host: 'hold a reception',
  visit: 'go on a trip',
  statement: 'make a statement',
  announcement: 'make an announcement',
  appeal: 'make an appeal',
  proposal: 'make a proposal',
  threat: 'issue a threat',
  attack: 'carry out an attack',
  withdrawal: 'withdraw',
  concession: 'make a concession',
};

/** Writes an event from its kind, parties and place: "A and B meet in C"; undefined where they do not say enough. */
export function kindTitle(
  kind: Kind,
  all: readonly string[],
  places: readonly string[],
  names: Names,
  noun: string,
): string | undefined {
  const actors = withoutSides(all, names);
  const [first, second] = actors;
  if (first === undefined) return undefined;
  const place = places.map(names.placeName).find((p) => p !== '');
  const where = place === undefined ? '' : ` in ${withArticle(place)}`;
  if (kind === 'visit') {
    const goal =
      place ??
      actors
        .slice(1)
        .filter((id) => names.kind(id) === 'state')
        .map(names.name)[0];
    if (goal === undefined) return undefined;
    return within([`${names.name(first)} visits ${withArticle(goal)}`]);
  }
  if (kind === 'meeting' && second === undefined)
    return within([
      `${names.name(first)} holds a ${noun === 'summit' ? 'summit' : 'meeting'}${where}`,
    ]);
  const one = towards[kind];
  if (one !== undefined && second !== undefined) {
    const verb = third(one).replace('%', withArticle(names.name(second)));
    return within([`${names.name(first)} ${verb}`]);
  }
  const act = second === undefined ? alone[kind] : together[kind];
  if (act === undefined) {
    const single = alone[kind];
    return single === undefined
      ? undefined
      : within([
          `${names.name(first)} ${third(single)}${where}`,
          `${names.name(first)} ${third(single)}`,
        ]);
  }
  // Fewer names rather than a title that is cut.
  const sets = [3, 2, 1]
    .filter((n) => (n === 1 ? second === undefined : actors.length > 1))
    .map(
      (n) =>
        `${listNames(actors.slice(0, n).map(names.name))} ${second === undefined ? third(act) : act}`,
    );
  return within([...sets.map((s) => s + where), ...sets]);
}

/** Where a person is named, the state that they act for is no party more. */
function withoutSides(actors: readonly string[], names: Names): readonly string[] {
  const sides = new Set(actors.filter((id) => names.kind(id) === 'person').map(names.side));
  return actors.filter((id) => names.kind(id) !== 'state' || !sides.has(id));
}

function within(titles: readonly string[]): string | undefined {
  return titles.find((t) => count(t) <= longest);
}

function third(act: string): string {
  const [verb = '', ...rest] = act.split(' ');
  return [thirdPerson(verb), ...rest].join(' ');
}
