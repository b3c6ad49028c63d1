import type { Status } from '../model/status.ts';
import type { Clause } from './clause.ts';

/**
 * What a clause's grammar says of its event: a status; 'purpose' for an aim that the sentence does
 * not say was reached ("flew there to meet her"); undefined where it says that nothing happened
 * (a negation, a condition, a wish that binds nobody).
 */
export type Standing = Status | 'purpose' | undefined;

// Verbs whose infinitive is a plan when they are true, and only a possibility.
const planning = words(
  'plan expect schedule intend agree arrange prepare set slate decide vow pledge promise commit poise bind due ready instruct order move',
);
const wishing = words(
  'want hope seek aim invite ask urge propose offer threaten consider wish try attempt need push call work desire refuse decline fail suppose',
);
const phases = words('begin start continue resume proceed manage dare cease stop finish');
const effects = words('help prompt force cause lead allow enable compel');
// A clause that depends on these is somebody's guess.
const guessing = words(
  'speculate believe think hope wish doubt suspect imagine suggest fear wonder question expect',
);

/** Judges the clause by its verb group and by the clauses that it depends on. */
export function judgeStanding(clause: Clause, all: readonly Clause[], headline = false): Standing {
  const own = judgeOwn(clause, all, headline);
  if (own === undefined) return undefined;
  return inContext(own, clause, all);
}

function judgeOwn(clause: Clause, all: readonly Clause[], headline: boolean): Standing {
  const { verb, marker } = clause;
  if (verb.negated) return undefined;
  if (
    /^(?:if|unless|whether|lest|until|till|how|why)$/.test(marker ?? '') &&
    clause.relation === 'adverbial' &&
    !isReached(clause, all, headline)
  )
    return undefined;
  if (verb.destined) return 'planned';
  if (verb.modal !== undefined) return judgeModal(clause, all);
  switch (verb.form) {
    case 'infinitive':
      return judgeInfinitive(clause, all, headline);
    case 'gerund':
      return judgeGerund(clause, all, headline);
    case 'participle':
      return 'occurred';
    default:
      if (verb.progressive && verb.tense === 'present') return 'ongoing';
      return 'occurred';
  }
}

/** "was the nominee until his name was withdrawn in May": it came to that. */
function isReached({ marker, verb, parent }: Clause, all: readonly Clause[], headline: boolean) {
  if (!/^(?:until|till)$/.test(marker ?? '') || verb.form !== 'finite') return false;
  if (verb.tense !== 'past' || verb.modal !== undefined || parent === undefined) return false;
  let governor = all[parent];
  while (governor?.relation === 'infinitive' && governor.parent !== undefined)
    governor = all[governor.parent];
  return (
    governor !== undefined &&
    governor.verb.modal === undefined &&
    judgeStanding(governor, all, headline) === 'occurred'
  );
}

function judgeModal({ verb, relation }: Clause, _all: readonly Clause[]): Standing {
  switch (verb.modal) {
    case 'will':
    case 'shall':
      return 'planned';
    case 'would':
      // Future in the past: "said that he would announce"; else a condition.
      return verb.perfect
        ? undefined
        : relation === 'content' || relation === 'relative' || relation === 'coordinate'
          ? 'planned'
          : 'speculative';
    case 'may':
    case 'might':
    case 'could':
    case 'can':
      return 'speculative';
    default:
      return undefined;
  }
}

function judgeInfinitive(clause: Clause, all: readonly Clause[], headline: boolean): Standing {
  const governor = clause.parent === undefined ? undefined : all[clause.parent];
  // "Lavrov to visit North Korea": a headline's future.
  if (governor === undefined) return headline ? 'planned' : undefined;
  const lemma = governor.verb.lemma;
  const ofGovernor = judgeStanding(governor, all, headline);
  if (planning.has(lemma))
    return ofGovernor === undefined
      ? undefined
      : ofGovernor === 'speculative'
        ? 'speculative'
        : 'planned';
  if (wishing.has(lemma)) return 'speculative';
  // "began to withdraw"; "began talks to withdraw" is an aim.
  if (phases.has(lemma) && clause.range[0] <= governor.verb.end) return ofGovernor;
  if (effects.has(lemma)) return ofGovernor;
  // "is ready to", "is likely to": nothing is settled.
  if (lemma === 'be' || lemma === 'have') return 'speculative';
  return ofGovernor === undefined ? undefined : 'purpose';
}

function judgeGerund(clause: Clause, all: readonly Clause[], headline: boolean): Standing {
  if (/^(?:for|about|of|without|than|if|against|to|from)$/.test(clause.marker ?? ''))
    return undefined;
  const governor = clause.parent === undefined ? undefined : all[clause.parent];
  if (clause.marker === 'before' || clause.marker === 'until') {
    const standing = governor === undefined ? 'occurred' : judgeStanding(governor, all, headline);
    return standing === 'ongoing' ? 'occurred' : standing;
  }
  return governor === undefined ? 'occurred' : judgeStanding(governor, all, headline);
}

function inContext(own: Standing, clause: Clause, all: readonly Clause[]): Standing {
  if (clause.relation !== 'content' || clause.parent === undefined) return own;
  const holder = all[clause.parent];
  if (holder === undefined) return own;
  if (holder.verb.lemma === 'deny') return holder.verb.negated ? own : 'denied';
  if (holder.verb.negated || /^(?:if|unless|whether)$/.test(holder.marker ?? '')) return undefined;
  // "hoped he would wait": a wish and no plan.
  if (/^(?:hope|wish|fear|doubt)$/.test(holder.verb.lemma) && clause.verb.modal === 'would')
    return undefined;
  if (guessing.has(holder.verb.lemma)) return own === 'planned' ? 'planned' : 'speculative';
  return own;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
