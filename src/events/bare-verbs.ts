import { isPresent, nounLike } from './present-verbs.ts';
import { isReduced } from './reduced-participles.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import type { VerbTag } from './verb-forms.ts';
import { closeGroup, startsObject, type VerbGroup, type VerbGroupDraft } from './verb-group.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
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
    ((determiners.has(previous.lower) && !floats(tokens, i - 1)) ||
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

/** "which both ended": said of the subject, and no article. */
const floats = (tokens: readonly Token[], i: number): boolean =>
  /^(?:both|all|each)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:which|who|they|we)$/.test(tokens[i - 1]?.lower ?? '');

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
