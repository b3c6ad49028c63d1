import { resumeSubject } from './after-apposition.ts';
import {
  type Clause,
  isSpeech,
  nounStart,
  type Opening,
  onlyAdverbs,
  type Pending,
  parentOf,
  type Range,
} from './clause.ts';
import {
  afterAddressee,
  coordinates,
  inverting,
  opensName,
  pastTimes,
  spaced,
} from './clause-openers.ts';
import { openedBefore, opensOnDay, speechFor, unfinishedBefore } from './open-clauses.ts';
import { speech } from './speech.ts';
import type { Token } from './tokens.ts';
import { eventNoun, nounKinds } from './triggers.ts';
import type { VerbGroup } from './verb-group.ts';
import { coordinators, isAdverb, prepositions, relatives, subordinators } from './word-classes.ts';

export function openFinite(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
  pending: Pending | undefined,
): Opening {
  const last = earlier.at(-1);
  const to = verb.start;
  // The complement of a verb of saying, told by "that".
  const holder = speechFor(earlier);
  const said = last !== undefined && (isSpeech(last) || holder !== undefined);
  let opener = -1;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    // "soon after that Trump said": a pronoun, no clause.
    if (token.lower === 'that' && /^(?:after|before|since)$/.test(tokens[i - 1]?.lower ?? ''))
      break;
    if (
      token.kind === 'word' &&
      (relatives.has(token.lower) || subordinators.has(token.lower) || token.lower === 'that')
    ) {
      if (
        token.lower === 'that' &&
        !(
          said ||
          /^(?:and|but)$/.test(tokens[i - 1]?.lower ?? '') ||
          i === to - 1 ||
          isAdverb(tokens[i + 1]?.lower ?? '') ||
          describes(tokens, i, to)
        )
      )
        continue;
      if (token.lower === 'since' && tokens[i + 1]?.kind === 'time') continue;
      opener = i;
      break;
    }
    if (/^[,;:—–]$/.test(token.text) || (token.text === '-' && spaced(tokens, i))) {
      // A comma closes the search only when a subject stands after it, else it is the relative's.
      opener = i;
      break;
    }
    if (coordinators.has(token.lower) && coordinates(tokens, i, to, last)) {
      opener = i;
      break;
    }
  }
  const token = tokens[opener];
  if (opener < 0 || token === undefined) {
    if (last === undefined) return { begin: from, subject: [from, to], relation: 'main' };
    if (
      !said &&
      pending !== undefined &&
      (last.relation === 'reduced' || last.relation === 'gerund')
    ) {
      // "the official responsible for studying the army said": the verb of the subject that waits.
      return {
        begin: to,
        subject: pending.subject,
        relation: pending.relation,
        ...(pending.parent === undefined ? {} : { parent: pending.parent }),
        usedPending: true,
      };
    }
    // "the missile launched on Tuesday by A has …": the noun that the participle describes.
    if (!said && last.relation === 'reduced')
      return { begin: to, subject: last.subject, relation: 'coordinate', ...parentOf(last) };
    const begin = said
      ? pastTimes(tokens, afterAddressee(tokens, from, to, last.verb.lemma), to)
      : from;
    return {
      begin,
      subject: [begin, to],
      relation: said ? 'content' : 'coordinate',
      ...parentOf(last),
    };
  }
  // "the talks that Moon hosted": of the noun, not of what was said.
  const noun = eventNoun(tokens[opener - 1]?.lower ?? '');
  const ofNoun =
    token.lower === 'that' &&
    noun !== undefined &&
    !speech.has(nounKinds.get(noun) ?? 'other') &&
    opener - 1 > from;
  if (
    relatives.has(token.lower) ||
    ofNoun ||
    (token.lower === 'that' &&
      (opensVerb(tokens, opener, to) ||
        !(said || /^(?:and|but)$/.test(tokens[opener - 1]?.lower ?? ''))))
  ) {
    const open = unfinishedBefore(tokens, from, opener, earlier);
    const direct = opensVerb(tokens, opener, to);
    const head: Range = [nounStart(tokens, from, opener), opener];
    return {
      begin: opener,
      subject: direct ? head : [opener + 1, to],
      relation: 'relative',
      marker: token.lower,
      ...parentOf(last),
      ...open,
    };
  }
  if (token.lower === 'that') {
    const speaker =
      last !== undefined && isSpeech(last)
        ? last
        : (holder ?? earlier.findLast((c) => isSpeech(c) && c.verb.form === 'finite') ?? last);
    return { begin: opener, subject: [opener + 1, to], relation: 'content', ...parentOf(speaker) };
  }
  if (subordinators.has(token.lower)) {
    const open = unfinishedBefore(tokens, from, opener, earlier);
    return {
      begin: opener,
      subject: [opener + 1, to],
      relation: 'adverbial',
      marker: token.lower,
      ...parentOf(last),
      ...open,
    };
  }
  if (last !== undefined && token.text === ',' && opensOnDay(tokens, from, opener)) {
    // "agreed that by May 1, the site would close": the day is of what was agreed.
    return { begin: from, subject: [opener + 1, to], relation: 'content', ...parentOf(last) };
  }
  const empty = onlyAdverbs(tokens, opener + 1, to);
  const after = tokens[verb.end];
  if (
    empty &&
    token.text === ',' &&
    last !== undefined &&
    inverting.has(verb.lemma) &&
    verb.tense === 'past' &&
    !verb.perfect &&
    after !== undefined &&
    opensName(after)
  ) {
    // "…, said the spokesman": the speaker stands after the verb.
    return {
      begin: opener,
      subject: [verb.end, Math.min(verb.end + 14, tokens.length)],
      relation: 'main',
    };
  }
  if (token.kind === 'punctuation' && last === undefined) {
    // Nothing before but an adverbial or an apposition: the subject may stand on both sides of it.
    return { begin: from, subject: [from, to], relation: 'main' };
  }
  if (
    empty &&
    last !== undefined &&
    isSpeech(last) &&
    token.text === ',' &&
    tokens.slice(from, opener).some((t) => t.kind === 'actor')
  ) {
    // "said the minister, 61, will visit": an apposition inside what is said.
    return { begin: from, subject: [from, opener], relation: 'content', ...parentOf(last) };
  }
  const inner = empty && token.text === ',' ? openedBefore(tokens, from, opener) : undefined;
  if (inner !== undefined) return { ...inner, ...parentOf(last) };
  if (empty && pending !== undefined) {
    return {
      begin: opener,
      subject: pending.subject,
      relation: pending.relation,
      ...(pending.parent === undefined ? {} : { parent: pending.parent }),
      usedPending: true,
    };
  }
  const resumed = empty ? resumeSubject(tokens, from, opener, to, last) : undefined;
  if (resumed !== undefined) return resumed;
  if (empty) {
    const model = earlier.findLast((c) => c.verb.form === 'finite') ?? last;
    return {
      begin: opener,
      subject: model?.subject ?? [from, to],
      relation:
        model?.relation === 'content' || model?.relation === 'relative'
          ? model.relation
          : 'coordinate',
      ...(model?.parent === undefined ? {} : { parent: model.parent }),
    };
  }
  if (
    said &&
    last.relation !== 'adverbial' &&
    token.kind === 'punctuation' &&
    !inverting.has(verb.lemma) &&
    !tokens
      .slice(from, opener)
      .some((t) => t.kind !== 'punctuation' && t.kind !== 'time' && t.kind !== 'place')
  ) {
    return { begin: opener, subject: [opener + 1, to], relation: 'content', ...parentOf(last) };
  }
  return { begin: opener, subject: [opener + 1, to], relation: 'main' };
}

/** "the bill that Congress has to pass": after a noun, before a subject in a name or a pronoun. */
function describes(tokens: readonly Token[], that: number, to: number): boolean {
  const before = tokens[that - 1];
  const next = tokens[that + 1];
  return (
    before?.kind === 'word' &&
    /[a-z]{3}/.test(before.text) &&
    !prepositions.has(before.lower) &&
    !coordinators.has(before.lower) &&
    !subordinators.has(before.lower) &&
    that + 2 >= to - 1 &&
    (next?.kind === 'actor' || /^(?:he|she|they|it|we|i|you)$/.test(next?.lower ?? ''))
  );
}

function opensVerb(tokens: readonly Token[], opener: number, to: number): boolean {
  return onlyAdverbs(tokens, opener + 1, to);
}
