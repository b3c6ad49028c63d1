import { readBare } from './bare-verbs.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { readVerbForm } from './verb-forms.ts';
import { closeGroup, startsObject, type VerbGroup, type VerbGroupDraft } from './verb-group.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  modals,
  possessives,
  prepositions,
  subordinators,
} from './word-classes.ts';

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

const openers = new Set(['to', 'cannot']);

function readAt(
  tokens: readonly Token[],
  i: number,
  before: readonly VerbGroup[],
  headline: boolean,
): VerbGroup | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return undefined;
  // Most words are no verbs: nothing is made for them.
  const form = readVerbForm(token.lower);
  if (form === undefined && !openers.has(token.lower) && !modals.has(token.lower)) return undefined;
  const draft: VerbGroupDraft = {
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
    // "vowed never to return"
    draft.negated = /^(?:not|never)$/.test(tokens[i - 1]?.lower ?? '');
    return readBase(tokens, i + 1, draft);
  }
  if (modals.has(token.lower)) {
    draft.modal = token.lower === "'ll" ? 'will' : token.lower;
    draft.tense = /^(?:would|could|might|should)$/.test(token.lower) ? 'past' : 'present';
    return readBase(tokens, i + 1, draft);
  }
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

function readBase(
  tokens: readonly Token[],
  from: number,
  draft: VerbGroupDraft,
): VerbGroup | undefined {
  let i = skipAdverbs(tokens, from, draft);
  // "will likely attempt", "would rather wait"
  if (
    draft.modal !== undefined &&
    /^(?:likely|rather|instead|better)$/.test(tokens[i]?.lower ?? '')
  )
    i = skipAdverbs(tokens, i + 1, draft);
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (token.lower === 'have') return afterHave(tokens, i + 1, draft);
  if (token.lower === 'be') return afterBe(tokens, i + 1, draft);
  const form = readVerbForm(token.lower);
  if (form?.tags.has('VB')) return closeGroup(draft, form.lemma, i + 1);
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
  return plain ? closeGroup(draft, token.lower, i + 1) : undefined;
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

function afterHave(tokens: readonly Token[], from: number, draft: VerbGroupDraft): VerbGroup {
  const i = skipAdverbs(tokens, from, draft);
  const form = verbAt(tokens, i);
  if (form?.lemma === 'be' && tokens[i]?.lower === 'been') {
    draft.perfect = true;
    return afterBe(tokens, i + 1, draft);
  }
  if (form?.tags.has('VBN')) {
    draft.perfect = true;
    return closeGroup(draft, form.lemma, i + 1);
  }
  return closeGroup(draft, 'have', from);
}

function afterBe(tokens: readonly Token[], from: number, draft: VerbGroupDraft): VerbGroup {
  const i = skipAdverbs(tokens, from, draft);
  const token = tokens[i];
  const form = verbAt(tokens, i);
  // "is due to be sentenced"
  if (/^(?:due|slated|poised)$/.test(token?.lower ?? '') && tokens[i + 1]?.lower === 'to') {
    const plan = readBase(tokens, i + 2, { ...draft, destined: true });
    if (plan !== undefined) return plan;
  }
  if (token?.lower === 'to') {
    const plan = readBase(tokens, i + 1, { ...draft, destined: true });
    if (plan !== undefined) return plan;
  }
  if (token?.lower === 'being') {
    const next = verbAt(tokens, i + 1);
    if (next?.tags.has('VBN')) {
      draft.progressive = true;
      draft.passive = true;
      return closeGroup(draft, next.lemma, i + 2);
    }
  }
  if (form?.tags.has('VBG') && eventNoun(token?.lower ?? '') === undefined) {
    draft.progressive = true;
    return closeGroup(draft, form.lemma, i + 1);
  }
  if (form?.tags.has('VBN')) {
    draft.passive = true;
    return closeGroup(draft, form.lemma, i + 1);
  }
  // A verb that the lexicon lacks: "was coordinating its stances".
  if (
    form === undefined &&
    token?.kind === 'word' &&
    /^[a-z]{3,}ing$/.test(token.text) &&
    eventNoun(token.lower) === undefined
  ) {
    draft.progressive = true;
    return closeGroup(draft, token.lower.slice(0, -3), i + 1);
  }
  return closeGroup(draft, 'be', from);
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

function skipAdverbs(tokens: readonly Token[], from: number, draft: VerbGroupDraft): number {
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
