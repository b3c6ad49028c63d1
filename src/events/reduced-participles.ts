import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { readVerbForm } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './word-classes.ts';

/** Whether a past form is a passive participle that describes the noun before it. */
export function isReduced(
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
  // "a letter sent to Holt and released on Friday"
  if (
    previous?.lower === 'and' &&
    before.at(-1)?.form === 'participle' &&
    transitive.has(lemma) &&
    (next === undefined || next.kind === 'time' || prepositions.has(next.lower))
  )
    return true;
  if (lemma === 'call') {
    const beyond = next?.kind === 'time' ? tokens[i + 2] : next;
    if (beyond?.lower === 'on' || beyond?.lower === 'for') return false;
  }
  // "the airliner shot down over …"
  const beyond = tokens[i + 2];
  if (
    /^(?:shoot|carry|hand|call)$/.test(lemma) &&
    /^(?:down|out|over|off)$/.test(next?.lower ?? '') &&
    (beyond === undefined ||
      beyond.kind === 'time' ||
      beyond.kind === 'punctuation' ||
      prepositions.has(beyond.lower))
  )
    return previous?.kind === 'word' || previous?.kind === 'actor';
  if (previous === undefined)
    return next !== undefined && (prepositions.has(next.lower) || next.lower === 'by');
  // ", launched in May,", ", signed three years ago,"
  if (
    previous.text === ',' &&
    next !== undefined &&
    (prepositions.has(next.lower) || next.kind === 'time' || measure.test(next.lower)) &&
    transitive.has(lemma)
  )
    return true;
  // "the summit, slated to take place in": not what comes next in the sentence.
  if (
    previous.text === ',' &&
    /^(?:to|for)$/.test(next?.lower ?? '') &&
    toldBy.has(lemma) &&
    eventNoun(tokens[i - 2]?.lower ?? '') !== undefined
  )
    return true;
  const bare =
    next === undefined ||
    next.kind === 'time' ||
    next.kind === 'punctuation' ||
    prepositions.has(next.lower);
  if ((previous.kind === 'actor' || previous.kind === 'place') && bare && toldBy.has(lemma))
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

const measure =
  /^(?:more|less|just|nearly|almost|about|only|some|shortly|soon|early|late|earlier)$/;

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
  'hold send sign schedule plan impose make take give set release publish carry create adopt host name organize organise call stage launch fire conduct appoint arrange use invite deliver issue detain kill involve include base lead injure dub establish accuse suspect convict indict nominate elect obtain seize write publish approve found build unveil introduce enact deploy award steal'.split(
    ' ',
  ),
);
