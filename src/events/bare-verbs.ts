import { isReduced } from './reduced-participles.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import type { VerbTag } from './verb-forms.ts';
import { closeGroup, startsObject, type VerbGroup, type VerbGroupDraft } from './verb-group.ts';
import { mental, reporting } from './verb-lexicon.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './word-classes.ts';

export function readBare(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  tags: ReadonlySet<VerbTag>,
  draft: VerbGroupDraft,
  before: readonly VerbGroup[],
  headline: boolean,
): VerbGroup | undefined {
  const token = tokens[i];
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (token === undefined) return undefined;
  // Inside a noun phrase: "the scheduled summit", "its planned", "a first meeting".
  if (previous?.text === '-' && previous.end === token.start) return undefined;
  const inNoun =
    previous !== undefined &&
    (determiners.has(previous.lower) ||
      possessives.has(previous.lower) ||
      previous.kind === 'number' ||
      (prepositions.has(previous.lower) && !tags.has('VBG')));
  if (
    /^(?:following|including|regarding|concerning|according|pending|excluding)$/.test(token.lower)
  )
    return undefined;
  if (tags.has('VBG')) {
    if (inNoun || (eventNoun(token.lower) !== undefined && next?.kind !== 'actor'))
      return undefined;
    if (
      next !== undefined &&
      next.kind === 'word' &&
      prepositions.has(next.lower) &&
      previous?.kind === 'word' &&
      !opensGerund(previous)
    )
      return undefined;
    // "a message of greeting from A"
    if (
      previous?.lower === 'of' &&
      /^(?:messages?|letters?|notes?|telegrams?|cards?|words?|tokens?)$/.test(
        tokens[i - 2]?.lower ?? '',
      )
    )
      return undefined;
    draft.form = 'gerund';
    if (
      previous?.kind === 'actor' &&
      tokens.slice(Math.max(0, i - 8), i).some((t) => t.lower === 'with')
    )
      return closeGroup(draft, lemma, i + 1);
    return opensGerund(previous) ||
      (previous?.kind === 'word' && next !== undefined && objectMayFollow(next))
      ? closeGroup(draft, lemma, i + 1)
      : undefined;
  }
  if (inNoun) return undefined;
  if (isComing(tokens, i, lemma)) return closeGroup(draft, lemma, i + 1);
  if (tags.has('VBD') || tags.has('VBN')) {
    if (!headline && describes(tokens, i, before)) return undefined;
    if (!tags.has('VBD') || (tags.has('VBN') && isReduced(tokens, i, lemma, headline, before))) {
      draft.form = 'participle';
      draft.passive = true;
      draft.tense = 'past';
      // A headline leaves out "is": "Talks Held", "Summit set for June".
      if (headline && before.length === 0) draft.form = 'finite';
      return closeGroup(draft, lemma, i + 1);
    }
    // "former president elected in 2009 said": an adjective or participle before a noun.
    if (
      next?.kind === 'word' &&
      previous?.kind === 'word' &&
      isAdverb(previous.lower) &&
      tokens[i - 2] !== undefined &&
      determiners.has(tokens[i - 2]?.lower ?? '')
    )
      return undefined;
    draft.tense = 'past';
    return closeGroup(draft, lemma, i + 1);
  }
  return isPresent(tokens, i, lemma, tags, before, headline)
    ? closeGroup(draft, lemma, i + 1)
    : undefined;
}

/** "passed scaled back legislation", "seemed enhanced", "federal subsidized loans": a participle that only describes. */
function describes(tokens: readonly Token[], i: number, before: readonly VerbGroup[]): boolean {
  if (!tokens[i]?.lower.endsWith('ed')) return false;
  let next = i + 1;
  while (/^(?:back|down|up|off|out)$/.test(tokens[next]?.lower ?? '')) next++;
  const following = tokens[next];
  const noun =
    following?.kind === 'word' &&
    !isAdverb(following.lower) &&
    !startsObject(following) &&
    nounLike(following);
  const last = before.at(-1);
  if (last?.end === i) return noun || linking.test(last.lemma);
  return noun && next === i + 1 && describing.test(tokens[i - 1]?.lower ?? '');
}

const linking = /^(?:seem|appear|look|feel|remain|become|stay|keep|sound)$/;
const describing =
  /^(?:federal|federally|new|newly|recent|recently|private|public|publicly|foreign|local|locally|own|such|other|highly|heavily|so|more|most|less|very|badly|deeply|well|poorly)$/;

/** "The remarks come a day after …": no participle, though it looks like one. */
function isComing(tokens: readonly Token[], i: number, lemma: string): boolean {
  return (
    /^(?:come|become)$/.test(tokens[i]?.lower ?? '') &&
    tokens[i]?.lower === lemma &&
    tokens[i - 1]?.kind === 'word' &&
    /[^s]s$/.test(tokens[i - 1]?.lower ?? '')
  );
}

function isPresent(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  tags: ReadonlySet<VerbTag>,
  before: readonly VerbGroup[],
  headline: boolean,
): boolean {
  let j = i - 1;
  while (j >= 0 && tokens[j]?.kind === 'word' && isAdverb(tokens[j]?.lower ?? '')) j--;
  const previous = tokens[j];
  const next = tokens[i + 1];
  if (previous === undefined || next?.lower === "'s" || j < (before.at(-1)?.end ?? 0)) return false;
  const afterSubject =
    subjectPronouns.has(previous.lower) && previous.lower !== 'it'
      ? true
      : previous.lower === 'it' || (previous.kind === 'actor' && j === i - 1);
  if (tags.has('VBZ')) {
    if (headline)
      return (
        firstOfClause(before, tokens, i) &&
        (afterSubject || nounLike(previous)) &&
        !(next === undefined && eventNoun(lemma) !== undefined)
      );
    if (eventNoun(tokens[i]?.lower ?? '') === undefined) {
      if (afterSubject || tags.size === 0) return true;
      return (
        nounLike(previous) &&
        next !== undefined &&
        (certain.has(lemma) || startsObject(next) || subordinated(tokens, j, next))
      );
    }
    return afterSubject && next !== undefined && startsObject(next);
  }
  if (headline) {
    if (!firstOfClause(before, tokens, i) || next === undefined) return false;
    return previous.kind === 'actor'
      ? true
      : nounLike(previous) && /s$/.test(previous.lower) && !/ss$/.test(previous.lower);
  }
  if (/^(?:they|we|i|you|who|which|that)$/.test(previous.lower)) return true;
  return (
    nounLike(previous) &&
    /[^s]s$/.test(previous.lower) &&
    (reporting.has(lemma) || mental.has(lemma)) &&
    next?.kind !== 'punctuation'
  );
}

/** "before the president dines on Friday": a clause is due, and nothing else can be its verb. */
function subordinated(tokens: readonly Token[], subject: number, next: Token): boolean {
  if (next.kind !== 'time' && !prepositions.has(next.lower)) return false;
  for (let i = subject - 1; i >= Math.max(0, subject - 4); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (determiners.has(lower))
      return /^(?:when|before|after|as|if|once|until|while)$/.test(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

// Their -s forms are hardly ever nouns.
const certain = new Set(
  'say want seek come remain become believe mean include take make give go see have do be know think include mark follow'.split(
    ' ',
  ),
);

function firstOfClause(before: readonly VerbGroup[], tokens: readonly Token[], i: number): boolean {
  const last = before.at(-1);
  if (last === undefined || last.form !== 'finite') return true;
  return tokens
    .slice(last.end, i)
    .some(
      (t) => /^[,;:—–-]$/.test(t.text) || coordinators.has(t.lower) || subordinators.has(t.lower),
    );
}

function nounLike(token: Token): boolean {
  return (
    token.kind === 'actor' ||
    token.kind === 'place' ||
    (token.kind === 'word' &&
      !prepositions.has(token.lower) &&
      !determiners.has(token.lower) &&
      !possessives.has(token.lower) &&
      !coordinators.has(token.lower) &&
      !subordinators.has(token.lower))
  );
}

function objectMayFollow(token: Token): boolean {
  return (
    token.kind === 'actor' ||
    token.kind === 'place' ||
    token.kind === 'time' ||
    token.kind === 'quote' ||
    determiners.has(token.lower) ||
    possessives.has(token.lower) ||
    prepositions.has(token.lower) ||
    token.lower === 'that'
  );
}

function opensGerund(previous: Token | undefined): boolean {
  return (
    previous === undefined ||
    previous.kind === 'punctuation' ||
    previous.kind === 'quote' ||
    subordinators.has(previous.lower) ||
    coordinators.has(previous.lower) ||
    /^(?:by|without|from|of|for|about|on|in|despite|then|into|than)$/.test(previous.lower) ||
    isAdverb(previous.lower)
  );
}
