import type { Kind } from '../model/kind.ts';
import type { Clause } from './clause.ts';
import type { Nominal } from './nominals.ts';
import type { Token } from './tokens.ts';
import { cancelling, happening, light, postponing, reporting } from './verb-lexicon.ts';
import { phrases, runs } from './verb-phrases.ts';
import { readVerb } from './verb-trigger.ts';
import { isAdverb } from './word-classes.ts';

/** What a clause tells: the kind of event, and the noun that names it where a light verb carries it. */
export interface Trigger {
  readonly kind: Kind;
  readonly word: string;
  readonly nominal?: Nominal;
  /** The verb does away with the event that the noun names. */
  readonly effect?: 'cancelled' | 'postponed';
  /** The verb only names a stage or a plan of the noun's event. */
  readonly planned?: boolean;
  /** The subject saw it happen and took no part. */
  readonly observed?: boolean;
}

const planners = new Set([
  'schedule',
  'plan',
  'set',
  'slate',
  'expect',
  'prepare',
  'arrange',
  'agree',
]);

/** Reads what the clause tells; undefined where neither its verb nor its noun names an event. */
export function readTrigger(
  tokens: readonly Token[],
  clause: Clause,
  nominals: readonly Nominal[],
): Trigger | undefined {
  const { lemma, passive } = clause.verb;
  const object = objectNominal(tokens, clause, nominals);
  const subject = subjectNominal(clause, nominals);
  if (
    object !== undefined &&
    /^(?:stop|halt|suspend|end|freeze|cease)$/.test(lemma) &&
    /^(?:exercise|missile-test|nuclear-test|sanctions)$/.test(object.kind)
  ) {
    return { kind: 'concession', word: lemma, nominal: object };
  }
  const effect =
    cancelling.has(lemma) || (lemma === 'call' && tokens[clause.verb.end]?.lower === 'off')
      ? 'cancelled'
      : postponing.has(lemma) || (lemma === 'put' && tokens[clause.verb.end]?.lower === 'off')
        ? 'postponed'
        : undefined;
  if (effect !== undefined) {
    const nominal = passive ? subject : (object ?? subject);
    if (nominal !== undefined) return { kind: nominal.kind, word: lemma, nominal, effect };
    return undefined;
  }
  if (
    !passive &&
    object !== undefined &&
    /^(?:detect|track|monitor|witness|spot|record)$/.test(lemma)
  ) {
    return { kind: object.kind, word: object.noun, nominal: object, observed: true };
  }
  if (passive && subject !== undefined) {
    if (planners.has(lemma))
      return { kind: subject.kind, word: subject.noun, nominal: subject, planned: true };
    if (light.has(lemma) && !reporting.has(lemma))
      return { kind: subject.kind, word: subject.noun, nominal: subject };
  }
  if (
    !passive &&
    subject !== undefined &&
    (happening.has(lemma) || runs.has(`${lemma} ${tokens[clause.verb.end]?.lower ?? ''}`))
  ) {
    if (lemma !== 'come' && lemma !== 'follow')
      return { kind: subject.kind, word: subject.noun, nominal: subject };
  }
  let after = clause.verb.end;
  // "called on Friday for"
  if (/^(?:on|late|early)$/.test(tokens[after]?.lower ?? '') && tokens[after + 1]?.kind === 'time')
    after++;
  while (tokens[after]?.kind === 'time' || isAdverb(tokens[after]?.lower ?? '')) after++;
  const particle = tokens[after]?.lower;
  if (lemma === 'call' && /^(?:on|for|upon)$/.test(particle ?? ''))
    return { kind: 'appeal', word: lemma };
  if (/^(?:put|set|lay|bring)$/.test(lemma) && /^(?:forward|out|forth)$/.test(particle ?? ''))
    return { kind: 'proposal', word: lemma };
  if ((lemma === 'push' || lemma === 'hit' || lemma === 'fire') && particle === 'back')
    return { kind: 'rejection', word: lemma };
  // "was sworn in on Friday as president", "swore in the cabinet"
  if (lemma === 'swear' && (passive || particle === 'in'))
    return { kind: 'appointment', word: lemma };
  // "was confirmed as the new head"
  if (passive && particle === 'as' && /^(?:confirm|unveil|name|announce|install)$/.test(lemma))
    return { kind: 'appointment', word: lemma };
  // "appeared on Monday in court", "appeared before the committee on Monday"
  const appears = clause.verb.tense === 'past' || clause.verb.form === 'infinitive';
  if (lemma === 'appear' && appears && appearsAt.test(particle ?? ''))
    return { kind: 'other', word: lemma };
  // "made landfall", "opened fire", "took office"
  const phrase = phrases.get(`${lemma} ${tokens[clause.verb.end]?.lower ?? ''}`);
  if (phrase !== undefined && !passive) return { kind: phrase, word: lemma };
  // "the talks that Moon hosted"
  const told =
    clause.relation === 'relative' &&
    object === undefined &&
    subject === undefined &&
    !passive &&
    (light.has(lemma) || lemma === 'host')
      ? headNominal(clause, nominals)
      : undefined;
  if (told !== undefined) return { kind: told.kind, word: told.noun, nominal: told };
  if (lemma === 'be') return readBe(tokens, clause, nominals);
  if (
    !passive &&
    object !== undefined &&
    light.has(lemma) &&
    !(lemma === 'see' || lemma === 'watch' || (lemma === 'have' && !had.test(object.kind)))
  ) {
    return {
      kind: objectKind(lemma, object),
      word: object.noun,
      nominal: object,
      ...(planners.has(lemma) && lemma !== 'agree' ? { planned: true } : {}),
    };
  }
  return readVerb(tokens, clause, object);
}

const appearsAt = /^(?:in|at|on|before|alongside|with)$/;

/** What one has with somebody: "had talks with B". */
const had = /^(?:meeting|talks|call|host)$/;

function objectKind(lemma: string, object: Nominal): Kind {
  if (lemma === 'host' && (object.kind === 'ceremony' || object.kind === 'host')) return 'host';
  if (lemma === 'accept' && object.noun === 'invitation') return 'agreement';
  return object.kind;
}

/** "There were talks between …"; "will also be in Hamburg". */
function readBe(
  tokens: readonly Token[],
  clause: Clause,
  nominals: readonly Nominal[],
): Trigger | undefined {
  const there = tokens.slice(clause.subject[0], clause.subject[1]).some((t) => t.lower === 'there');
  const nominal = nominals.find((n) => n.index >= clause.verb.end && n.index < clause.rest[1]);
  if (there && nominal !== undefined && nominal.preposition === '')
    return { kind: nominal.kind, word: nominal.noun, nominal };
  // "The hearing is on Tuesday", "The vote was Monday": when it is held.
  const subject = subjectNominal(clause, nominals);
  let when = clause.verb.end;
  while (/^(?:due|on|in|for|at|by|early|late|now|next)$/.test(tokens[when]?.lower ?? '')) when++;
  if (
    subject !== undefined &&
    tokens[when]?.kind === 'time' &&
    !/^(?:statement|criticism|accident|attack)$/.test(subject.kind)
  )
    return { kind: subject.kind, word: subject.noun, nominal: subject };
  const next = tokens[clause.verb.end];
  const place = tokens[clause.verb.end + 1];
  if (
    clause.verb.modal === 'will' &&
    next?.lower === 'in' &&
    (place?.kind === 'place' || place?.kind === 'actor')
  )
    return { kind: 'visit', word: 'be' };
  return undefined;
}

/** The noun that the verb governs without a preposition, or after "part in", "up", "off". */
function objectNominal(
  tokens: readonly Token[],
  clause: Clause,
  nominals: readonly Nominal[],
): Nominal | undefined {
  const next = tokens[clause.verb.end];
  const aims =
    /^(?:prepare|plan|schedule|arrange)$/.test(clause.verb.lemma) && next?.lower === 'for';
  const loose = next !== undefined && /^(?:part|in|up|off|out|down|on|over)$/.test(next.lower);
  return nominals.find((n) => {
    if (n.index < clause.verb.end || n.index >= clause.rest[1]) return false;
    return (
      n.preposition === '' ||
      (aims && n.preposition === 'for') ||
      (loose && n.phrase[0] - clause.verb.end <= 3)
    );
  });
}

/** The noun that heads the subject; of a relative clause, the noun that stands right before it. */
function subjectNominal(clause: Clause, nominals: readonly Nominal[]): Nominal | undefined {
  if (/^(?:that|which)$/.test(clause.marker ?? '') && clause.subject[1] === clause.range[0]) {
    // "the scrapping of the summit, which had been set for …"
    const near = nominals.findLast((n) => n.index < clause.range[0]);
    if (near !== undefined && clause.range[0] - near.index <= 2) return near;
  }
  return nominals.find(
    (n) =>
      n.index >= clause.subject[0] &&
      n.index < clause.subject[1] &&
      n.preposition === '' &&
      n.index < clause.verb.start,
  );
}

/** The noun that a relative clause describes, where it is not the clause's own subject. */
function headNominal(clause: Clause, nominals: readonly Nominal[]): Nominal | undefined {
  if (!/^(?:that|which)$/.test(clause.marker ?? '') || clause.subject[1] <= clause.range[0])
    return undefined;
  const near = nominals.filter((n) => n.index < clause.range[0] && clause.range[0] - n.index <= 4);
  return near[0];
}
