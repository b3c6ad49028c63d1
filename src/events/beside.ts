import type { Kind } from '../model/kind.ts';
import type { Clause } from './clause.ts';
import { readTrigger } from './clause-trigger.ts';
import type { Analysis } from './draft-sentence.ts';
import type { Nominal } from './nominals.ts';
import { subjectActors } from './participants.ts';
import type { Token } from './tokens.ts';

/** Another event by which a clause tells its own time: "in the days before he resigned", "after the vote". */
export interface Beside {
  readonly relation: 'before' | 'after' | 'on';
  /** Days between the two, where they are counted ("a week after"); 0 for hours and less. */
  readonly days?: number;
  /** Days in which it lies, where they are not counted ("in the weeks before"). */
  readonly within?: number;
  /** Verb lemma or noun of the other event, what kind it is of, and who did it. */
  readonly trigger: string;
  readonly kind?: Kind;
  readonly actors: readonly string[];
}

/** Finds the event that a clause is told to lie before, after or on the day of; undefined if none. */
export function besideOf(analysis: Analysis, clause: Clause): Beside | undefined {
  return (
    besideClause(analysis, clause) ?? onTheDay(analysis, clause) ?? besideNoun(analysis, clause)
  );
}

/** "Hours after Holt left, she said …": a clause of time with no date of its own. */
function besideClause(analysis: Analysis, clause: Clause): Beside | undefined {
  const { tokens, clauses, times } = analysis;
  const other = clauses.find(
    (c) =>
      c.relation === 'adverbial' &&
      /^(?:before|after)$/.test(c.marker ?? '') &&
      c.verb.form === 'finite' &&
      c.verb.tense === 'past' &&
      !c.verb.negated &&
      (c.parent === clause.index ||
        (c.index === 0 && clause.index === 1 && clause.relation === 'main')) &&
      !times.ofClause.has(c.index),
  );
  if (other === undefined) return undefined;
  const relation = other.marker === 'before' ? 'before' : 'after';
  return { relation, ...measureBefore(tokens, other.range[0]), ...told(analysis, other) };
}

/** "She said on the day Holt resigned that …" */
function onTheDay(analysis: Analysis, clause: Clause): Beside | undefined {
  const { tokens, clauses } = analysis;
  const next = clauses[clause.index + 1];
  if (next?.verb.form !== 'finite' || next.verb.tense !== 'past') return undefined;
  for (let i = next.verb.start - 1; i > clause.verb.end; i--)
    if (tokens[i]?.lower === 'day' && tokens[i - 1]?.lower === 'the')
      return tokens[i - 2]?.lower === 'on' || tokens[i - 3]?.lower === 'on'
        ? { relation: 'on', ...told(analysis, next) }
        : undefined;
  return undefined;
}

function told(analysis: Analysis, clause: Clause): Pick<Beside, 'trigger' | 'kind' | 'actors'> {
  const trigger = readTrigger(analysis.tokens, clause, analysis.nominals);
  return {
    trigger: trigger?.word ?? clause.verb.lemma,
    ...(trigger === undefined ? {} : { kind: trigger.kind }),
    actors: subjectActors(analysis, clause),
  };
}

/** "hours before the vote", "following her speech": a noun that the article must have told of. */
function besideNoun(analysis: Analysis, clause: Clause): Beside | undefined {
  const { tokens, clauses, nominals, standings, times } = analysis;
  const aim = clauses[clause.index + 1];
  const last =
    aim?.parent === clause.index && standings[aim.index] === 'purpose'
      ? aim.rest[1]
      : clause.rest[1];
  const first = Math.min(clause.range[0], clause.subject[0]);
  const noun = nominals.find(
    (n) =>
      n.index >= first &&
      n.index < last &&
      /^(?:before|after|following|ahead|of)$/.test(n.preposition) &&
      !times.ofNominal.has(n.index) &&
      isDefinite(tokens, n),
  );
  if (noun === undefined) return undefined;
  let at = noun.index - 1;
  while (at > first && tokens[at]?.lower !== noun.preposition) at--;
  if (noun.preposition === 'of') {
    if (tokens[at - 1]?.lower !== 'ahead') return undefined;
    at--;
  }
  const relation = /^(?:after|following)$/.test(noun.preposition) ? 'after' : 'before';
  return {
    relation,
    ...measureBefore(tokens, at),
    trigger: noun.noun,
    kind: noun.kind,
    actors: [],
  };
}

function isDefinite(tokens: readonly Token[], { phrase, index }: Nominal): boolean {
  return tokens
    .slice(phrase[0], index)
    .some((t) => /^(?:the|that|this|his|her|their|its|['’]s?)$/.test(t.lower));
}

/** What stands before "before" or "after": "two days", "hours", "shortly", "in the weeks". */
function measureBefore(tokens: readonly Token[], at: number): Pick<Beside, 'days' | 'within'> {
  const token = tokens[at - 1];
  if (token === undefined) return {};
  const counted = /^P(\d{1,3})([DW])$/.exec(
    token.time?.type === 'DURATION' ? token.time.value : '',
  );
  if (counted !== null) return { days: Number(counted[1]) * (counted[2] === 'W' ? 7 : 1) };
  const word = /(?<![a-z])[a-z]+$/.exec(token.lower)?.[0] ?? '';
  if (/^(?:hours?|minutes?|moments?|seconds?|shortly|immediately|right|soon)$/.test(word))
    return { days: 0 };
  if (word === 'days') return { within: 7 };
  return word === 'weeks' ? { within: 28 } : {};
}
