import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import { isAnnounced } from './announced.ts';
import { besideOf } from './beside.ts';
import type { Clause } from './clause.ts';
import { isByHour } from './clause-date.ts';
import type { Trigger } from './clause-trigger.ts';
import type { Draft, Names } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { isInLetter } from './letters.ts';
import { placesIn } from './nominal-parties.ts';
import { type Nominal, ordinalOf } from './nominals.ts';
import { once } from './once.ts';
import { subjectActors } from './participants.ts';
import { plainTitle } from './plain-title.ts';
import { speech } from './speech.ts';
import { clauseTitle } from './titles.ts';
import type { Token } from './tokens.ts';
import { reporting } from './verb-lexicon.ts';
import { whenOf } from './when-told.ts';

/** What has been decided of a clause's event. */
export interface Decided {
  readonly kind: Kind;
  readonly status: Status;
  readonly actors: readonly string[];
  readonly date: string | undefined;
  readonly trigger: Trigger | undefined;
  /** Tokens of what was said. */
  readonly content?: readonly [number, number];
  readonly attach?: boolean;
}

const plain =
  /^(?:say|tell|add|note|state|report|write|explain|continue|stress|emphasi[sz]e|observe|comment|remark|repeat|reiterate|insist|mention|respond|reply|answer|speak|conclude|quip|ask|convey|thank)$/;

/** Writes the draft of a clause's event. */
export function finishDraft(analysis: Analysis, clause: Clause, decided: Decided): Draft {
  const { tokens, names, place, clauses } = analysis;
  const { kind, actors, date, trigger, content, attach } = decided;
  const { verb } = clause;
  const nominal = trigger?.nominal;
  const holder =
    clause.relation === 'content' && clause.parent !== undefined
      ? clauses[clause.parent]
      : undefined;
  const attributed =
    holder !== undefined && reporting.has(holder.verb.lemma)
      ? subjectActors(analysis, holder)[0]
      : undefined;
  // A plan that a party or an office speaks of is announced.
  const status =
    decided.status === 'planned' && isAnnounced(analysis, clause) ? 'announced' : decided.status;
  const doers = subjectActors(analysis, clause);
  const ordinal = nominal === undefined ? undefined : ordinalOf(nominal);
  const within = settingOf(analysis, clause);
  const beside = date === undefined ? besideOf(analysis, clause) : undefined;
  // A place in "who is on a visit to …" inside the subject is not this event's.
  const embedded = clauses.some(
    (c) => c.index < clause.index && c.verb.start >= clause.subject[0] && c.verb.end <= verb.start,
  );
  const before = clause.subject[0] < verb.start ? clause.subject[0] : clause.range[0];
  const from = embedded ? verb.start : before;
  const places = speech.has(kind) ? [] : placesIn(analysis, [from, clause.rest[1]], kind, verb);
  const title = once(() => {
    const whole = clauseTitle({
      tokens,
      clauses,
      kind,
      // "met and held talks with B" names whom it met after the second verb.
      clause: { ...clause, verb: { ...verb, end: clause.rest[0] } },
      actors:
        (verb.passive && !speech.has(kind)) || isSubject(nominal, clause)
          ? []
          : actors.filter((a) => doers.includes(a)),
      status,
      names,
      ...(content === undefined ? {} : { content }),
    });
    return whole === '' && !actors.some((a) => doers.includes(a))
      ? plainTitle({ tokens, clauses, names }, clause, status)
      : whole;
  });
  return {
    kind,
    status,
    ...(date === undefined ? {} : { date }),
    ...(date !== undefined && isByHour(analysis, clause) ? { hour: true } : {}),
    when: whenOf(analysis, clause, status),
    actors,
    places,
    regions: places.flatMap(names.regions),
    title,
    quote: place.span,
    sentence: place.sentence,
    paragraph: place.paragraph,
    headline: place.headline,
    trigger: trigger?.word ?? verb.lemma,
    source: 'clause',
    main:
      clause.relation === 'main' ||
      clause.relation === 'coordinate' ||
      clause.marker === 'as' ||
      goesOn(tokens, clause),
    joined: clause.relation === 'coordinate',
    plainSpeech: plain.test(verb.lemma),
    afar: isAfar(analysis, clause),
    letter: speech.has(kind) && isInLetter(tokens, clause),
    definite:
      /^(?:it|they)$/.test(tokens[verb.start - 1]?.lower ?? '') ||
      (nominal !== undefined &&
        // "Friday's summit"
        (nominal.before === nominal.phrase[0] ||
          /^(?:the|this|that|these)$/.test(tokens[nominal.phrase[0]]?.lower ?? ''))),
    several: nominal?.several === true,
    attach: attach === true,
    undoes: trigger?.effect !== undefined,
    sides: actors.flatMap((id) => names.side(id) ?? []),
    ...sideOf(actors[0], names),
    ...(within === undefined ? {} : { within }),
    ...(beside === undefined ? {} : { beside }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(attributed === undefined ? {} : { attributedTo: attributed }),
    stance:
      status === 'denied'
        ? 'denies'
        : verb.lemma === 'claim' || holder?.verb.lemma === 'claim'
          ? 'asserts'
          : 'reports',
  };
}

/** ", where she met B": the telling goes on there; "the city where she met B" only says which one. */
const goesOn = (tokens: readonly Token[], { marker, range }: Clause): boolean =>
  marker === 'where' && tokens[range[0] - 1]?.text === ',';

/** "The trip of A took place": the noun does what the verb says, not A. */
function isSubject(nominal: Nominal | undefined, { subject, verb }: Clause): boolean {
  return nominal !== undefined && nominal.index >= subject[0] && nominal.index < verb.start;
}

/** "During the summit, they discussed …": the kind of the event that the clause is set in. */
function settingOf({ nominals }: Analysis, clause: Clause): Kind | undefined {
  return nominals.find(
    (n) =>
      n.index >= clause.range[0] &&
      n.index < clause.rest[1] &&
      (/^(?:during|at)$/.test(n.preposition) ||
        (n.preposition === 'in' && /^(?:attack|accident)$/.test(n.kind))) &&
      (n.before !== undefined ||
        n.words.has('the') ||
        n.words.has('their') ||
        n.words.has('that') ||
        n.words.has('his')),
  )?.kind;
}

function sideOf(actor: string | undefined, names: Names): Pick<Draft, 'side' | 'collective'> {
  const side = actor === undefined ? undefined : names.side(actor);
  if (actor === undefined || side === undefined) return {};
  return names.kind(actor) === 'person' ? { side } : { side, collective: side };
}

/** Said to the public, in writing or through a medium: not in the room. */
function isAfar({ tokens }: Analysis, { verb, rest }: Clause): boolean {
  if (/^(?:tweet|write|post|report|publish)$/.test(verb.lemma)) return true;
  return tokens
    .slice(rest[0], Math.min(rest[1], rest[0] + 8))
    .some((t) =>
      /^(?:twitter|facebook|telegram|instagram|weibo|statement|interview|tweet|reporters|journalists|briefing|conference|radio|television|telephone)$/.test(
        t.lower,
      ),
    );
}
