import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { listNames } from './name-list.ts';
import { nominalActors } from './nominal-parties.ts';
import type { Nominal } from './nominals.ts';
import { subjectActors } from './participants.ts';
import { pickDate } from './pick-date.ts';

/** "said at a news conference with B": they gave it together, then. */
export function draftStage(analysis: Analysis, nominal: Nominal): Draft | undefined {
  const { tokens, names, place, times, clauses, standings } = analysis;
  if (nominal.kind !== 'conference' || !(nominal.words.has('news') || nominal.words.has('press')))
    return undefined;
  if (!/^(?:at|in|during)$/.test(nominal.preposition)) return undefined;
  const guests = nominalActors(analysis, nominal).filter((id) => !names.isMedia(id));
  const clause = clauses.findLast((c) => c.verb.end <= nominal.index && c.verb.form === 'finite');
  if (clause === undefined || guests.length === 0 || standings[clause.index] !== 'occurred')
    return undefined;
  if (tokens[nominal.index + 1]?.lower !== 'with') return undefined;
  const hosts = subjectActors(analysis, clause);
  const date = pickDate(
    tokens,
    times.ofNominal.get(nominal.index) ?? times.ofClause.get(clause.index) ?? [],
    nominal.index,
  );
  const actors = [...new Set([...hosts, ...guests])];
  if (hosts.length === 0 || actors.length < 2) return undefined;
  return {
    kind: 'conference',
    status: 'occurred',
    ...(date === undefined ? {} : { date }),
    when: 'past',
    actors,
    places: [],
    regions: [],
    sides: actors.flatMap((id) => names.side(id) ?? []),
    title: () => `${listNames(actors.map(names.name))} hold a news conference`,
    quote: place.span,
    sentence: place.sentence,
    paragraph: place.paragraph,
    headline: place.headline,
    trigger: nominal.noun,
    source: 'clause',
    main: false,
    plainSpeech: false,
    definite: false,
    several: false,
    attach: false,
    stance: 'reports',
  };
}
