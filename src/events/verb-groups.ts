import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { readVerbForm, type VerbTag } from './verb-forms.ts';
import { mental, reporting } from './verb-lexicon.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  modals,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './word-classes.ts';

/** A main verb with its auxiliaries: tokens [start, end). */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  /** Finite, or the form that makes it a phrase of another clause. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present';
  readonly modal?: string;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "is to visit": a plan. */
  readonly destined: boolean;
}

/** Finds the verb groups of a sentence in order; a headline's bare present tense counts as finite. */
export function findVerbGroups(tokens: readonly Token[], headline = false): VerbGroup[] {
  const out: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; ) {
    const group = readAt(tokens, i, out, headline);
    if (group !== undefined && group.end > i) {
      out.push(group);
      i = group.end;
    } else i++;
  }
  return out;
}

type Draft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

function readAt(
  tokens: readonly Token[],
  i: number,
  before: readonly VerbGroup[],
  headline: boolean,
): VerbGroup | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return undefined;
  const draft: Draft = {
    start: i,
    end: i,
    lemma: '',
    form: 'finite',
    tense: 'present',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    destined: false,
  };
  if (token.lower === 'cannot') {
    draft.modal = 'can';
    draft.negated = true;
    return readBase(tokens, i + 1, draft);
  }
  if (token.lower === 'to') {
    draft.form = 'infinitive';
    return readBase(tokens, i + 1, draft);
  }
  if (modals.has(token.lower)) {
    draft.modal = token.lower === "'ll" ? 'will' : token.lower;
    draft.tense = /^(?:would|could|might|should)$/.test(token.lower) ? 'past' : 'present';
    return readBase(tokens, i + 1, draft);
  }
  const form = readVerbForm(token.lower);
  if (form === undefined) return undefined;
  if (form.lemma === 'have') {
    draft.tense = token.lower === 'had' ? 'past' : 'present';
    if (token.lower === 'having') draft.form = 'gerund';
    return afterHave(tokens, i + 1, draft);
  }
  if (
    form.lemma === 'be' &&
    token.lower !== 'being' &&
    token.lower !== 'been' &&
    token.lower !== 'be'
  ) {
    draft.tense = token.lower === 'was' || token.lower === 'were' ? 'past' : 'present';
    return afterBe(tokens, i + 1, draft);
  }
  if (form.lemma === 'do' && nextIsBase(tokens, i + 1)) {
    draft.tense = token.lower === 'did' ? 'past' : 'present';
    return readBase(tokens, i + 1, draft);
  }
  return readBare(tokens, i, form.lemma, form.tags, draft, before, headline);
}

function readBase(tokens: readonly Token[], from: number, draft: Draft): VerbGroup | undefined {
  const i = skipAdverbs(tokens, from, draft);
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (token.lower === 'have') return afterHave(tokens, i + 1, draft);
  if (token.lower === 'be') return afterBe(tokens, i + 1, draft);
  const form = readVerbForm(token.lower);
  if (form?.tags.has('VB')) return close(draft, form.lemma, i + 1);
  // After a modal any plain word is a verb; after "to" it may as well be a noun.
  const next = tokens[i + 1];
  const certainly =
    draft.negated ||
    draft.modal !== undefined ||
    (draft.form === 'infinitive' &&
      next !== undefined &&
      next.kind === 'word' &&
      startsObject(next) &&
      !/(?:ing|ed|ern|al|ous|ic)$/.test(token.lower));
  const plain =
    certainly && form === undefined && /^[a-z]{3,}$/.test(token.text) && !closed(token.lower);
  return plain ? close(draft, token.lower, i + 1) : undefined;
}

function closed(lower: string): boolean {
  return (
    determiners.has(lower) ||
    possessives.has(lower) ||
    prepositions.has(lower) ||
    isAdverb(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower)
  );
}

function afterHave(tokens: readonly Token[], from: number, draft: Draft): VerbGroup {
  const i = skipAdverbs(tokens, from, draft);
  const form = verbAt(tokens, i);
  if (form?.lemma === 'be' && tokens[i]?.lower === 'been') {
    draft.perfect = true;
    return afterBe(tokens, i + 1, draft);
  }
  if (form?.tags.has('VBN')) {
    draft.perfect = true;
    return close(draft, form.lemma, i + 1);
  }
  return close(draft, 'have', from);
}

function afterBe(tokens: readonly Token[], from: number, draft: Draft): VerbGroup {
  const i = skipAdverbs(tokens, from, draft);
  const token = tokens[i];
  const form = verbAt(tokens, i);
  if (token?.lower === 'to') {
    const plan = readBase(tokens, i + 1, { ...draft, destined: true });
    if (plan !== undefined) return plan;
  }
  if (token?.lower === 'being') {
    const next = verbAt(tokens, i + 1);
    if (next?.tags.has('VBN')) {
      draft.progressive = true;
      draft.passive = true;
      return close(draft, next.lemma, i + 2);
    }
  }
  if (form?.tags.has('VBG') && eventNoun(token?.lower ?? '') === undefined) {
    draft.progressive = true;
    return close(draft, form.lemma, i + 1);
  }
  if (form?.tags.has('VBN')) {
    draft.passive = true;
    return close(draft, form.lemma, i + 1);
  }
  // A verb that the lexicon lacks: "was coordinating its stances".
  if (
    form === undefined &&
    token?.kind === 'word' &&
    /^[a-z]{3,}ing$/.test(token.text) &&
    eventNoun(token.lower) === undefined
  ) {
    draft.progressive = true;
    return close(draft, token.lower.slice(0, -3), i + 1);
  }
  return close(draft, 'be', from);
}

function readBare(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  tags: ReadonlySet<VerbTag>,
  draft: Draft,
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
    draft.form = 'gerund';
    if (
      previous?.kind === 'actor' &&
      tokens.slice(Math.max(0, i - 8), i).some((t) => t.lower === 'with')
    )
      return close(draft, lemma, i + 1);
    return opensGerund(previous) ||
      (previous?.kind === 'word' && next !== undefined && objectMayFollow(next))
      ? close(draft, lemma, i + 1)
      : undefined;
  }
  if (inNoun) return undefined;
  if (tags.has('VBD') || tags.has('VBN')) {
    if (!tags.has('VBD') || isReduced(tokens, i, lemma, headline, before)) {
      draft.form = 'participle';
      draft.passive = true;
      draft.tense = 'past';
      // A headline leaves out "is": "Talks Held", "Summit set for June".
      if (headline && before.length === 0) draft.form = 'finite';
      return close(draft, lemma, i + 1);
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
    return close(draft, lemma, i + 1);
  }
  return isPresent(tokens, i, lemma, tags, before, headline)
    ? close(draft, lemma, i + 1)
    : undefined;
}

/** Whether a past form is a passive participle that describes the noun before it. */
function isReduced(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  headline: boolean,
  before: readonly VerbGroup[],
): boolean {
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (
    next?.lower === 'by' &&
    previous?.lower !== 'and' &&
    !/^(?:who|which|that|he|she|they)$/.test(previous?.lower ?? '')
  ) {
    return !/^(?:phone|telephone|train|plane|air|car|bus|video|then|now|surprise|side)$/.test(
      tokens[i + 2]?.lower ?? '',
    );
  }
  if (lemma === 'call' && (next?.lower === 'on' || next?.lower === 'for')) return false;
  if (previous === undefined)
    return next !== undefined && (prepositions.has(next.lower) || next.lower === 'by');
  if (
    previous.text === ',' &&
    next !== undefined &&
    prepositions.has(next.lower) &&
    transitive.has(lemma)
  )
    return true;
  const bare =
    next === undefined ||
    next.kind === 'time' ||
    next.kind === 'punctuation' ||
    prepositions.has(next.lower);
  if (previous.kind === 'actor' && bare && toldBy.has(lemma))
    return namesEvent(tokens, i, before.at(-1)?.end ?? 0);
  // "the delegation sent to the games held talks": another verb has the subject.
  if (bare && transitive.has(lemma) && finiteAhead(tokens, i)) return true;
  // "an invitation - delivered via Seoul - to …"
  if (/^[-–—]$/.test(previous.text) && next !== undefined && prepositions.has(next.lower))
    return true;
  if (
    previous.kind !== 'word' ||
    subjectPronouns.has(previous.lower) ||
    coordinators.has(previous.lower)
  )
    return false;
  if (!bare) return false;
  if (headline) return transitive.has(lemma) && !before.some((g) => g.form === 'finite');
  return transitive.has(lemma) && !isAdverb(previous.lower);
}

const toldBy = new Set([
  'hold',
  'schedule',
  'plan',
  'set',
  'slate',
  'sign',
  'conduct',
  'stage',
  'arrange',
]);

/** Whether a past form follows before the clause can have ended. */
function finiteAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 2; k < Math.min(tokens.length, i + 10); k++) {
    const token = tokens[k];
    const before = tokens[k - 1];
    if (
      token === undefined ||
      before === undefined ||
      token.kind === 'punctuation' ||
      coordinators.has(token.lower) ||
      subordinators.has(token.lower)
    )
      return false;
    if (/^(?:who|which|that|to)$/.test(token.lower)) return false;
    if (
      token.kind !== 'word' ||
      determiners.has(before.lower) ||
      possessives.has(before.lower) ||
      prepositions.has(before.lower)
    )
      continue;
    if (
      /^(?:was|were|has|had|have|is|are|will)$/.test(token.lower) ||
      readVerbForm(token.lower)?.tags.has('VBD') === true
    )
      return true;
  }
  return false;
}

/** "the summit between A and B held in C": an event noun heads the phrase before the participle. */
function namesEvent(tokens: readonly Token[], i: number, from: number): boolean {
  for (let j = i - 1; j >= Math.max(from, i - 14); j--) {
    const token = tokens[j];
    if (token?.text === ',') return false;
    if (token?.kind === 'word' && eventNoun(token.lower) !== undefined)
      return /^(?:between|of|with|among)$/.test(tokens[j + 1]?.lower ?? '');
  }
  return false;
}

// Verbs that need an object: without one after them they are passive.
const transitive = new Set(
  'hold send sign schedule plan impose make take give set release publish carry create adopt host name organize organise call stage launch fire conduct appoint arrange use invite deliver issue detain kill involve include base lead injure dub'.split(
    ' ',
  ),
);

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
      return nounLike(previous) && next !== undefined && (certain.has(lemma) || startsObject(next));
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

// Their -s forms are hardly ever nouns.
const certain = new Set(
  'say want seek come remain become believe mean include take make give go see have do be know think include mark follow'.split(
    ' ',
  ),
);

function startsObject(token: Token): boolean {
  return (
    token.kind === 'actor' ||
    determiners.has(token.lower) ||
    possessives.has(token.lower) ||
    /^(?:that|to)$/.test(token.lower)
  );
}

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

function verbAt(tokens: readonly Token[], i: number) {
  const token = tokens[i];
  return token?.kind === 'word' ? readVerbForm(token.lower) : undefined;
}

function nextIsBase(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (tokens[i]?.kind === 'word' && isAdverb(tokens[i]?.lower ?? '')) i++;
  if (verbAt(tokens, i)?.tags.has('VB') === true) return true;
  // "did not elaborate": a verb that the lexicon lacks.
  const word = tokens[i];
  return i > from && word?.kind === 'word' && /^[a-z]{3,}$/.test(word.text) && !closed(word.lower);
}

function skipAdverbs(tokens: readonly Token[], from: number, draft: Draft): number {
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    // "had on Tuesday announced"
    if (token?.kind === 'time') continue;
    if (token?.lower === 'on' && tokens[i + 1]?.kind === 'time') continue;
    if (token?.kind !== 'word' || !isAdverb(token.lower)) break;
    if (token.lower === 'not' || token.lower === 'never') draft.negated = true;
  }
  return i;
}

function close(draft: Draft, lemma: string, end: number): VerbGroup {
  return { ...draft, lemma, end };
}
