import type { Kind } from '../model/kind.ts';
import type { Range } from './clause.ts';
import { kindOfNoun } from './nominal-kind.ts';
import { modalityOf } from './nominal-modality.ts';
import { measures, modifiesNoun } from './noun-neighbours.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { readVerbForm } from './verb-forms.ts';
import { coordinators, prepositions, relatives, subordinators } from './word-classes.ts';

/** An event told by a noun: "the June 12 meeting between A and B in C". */
export interface Nominal {
  readonly index: number;
  readonly noun: string;
  readonly kind: Kind;
  /** The whole phrase, with what stands before and after the noun. */
  readonly phrase: Range;
  /** The preposition before the phrase ("after", "during"), or ''. */
  readonly preposition: string;
  /** A date inside the phrase before the noun ("Tuesday's launch"). */
  readonly before?: number;
  /** Dates after the noun that may be its own: token indexes. */
  readonly after: readonly number[];
  /** "held", "scheduled" …: the participle by which the noun's event is told. */
  readonly participle?: string;
  /** What the words before the noun make of it. */
  readonly modality?: 'planned' | 'possible' | 'cancelled';
  readonly plural: boolean;
  /** "two meetings": a sum of events. */
  readonly several: boolean;
  /** "a nuclear test": the words of the phrase, lower case. */
  readonly words: ReadonlySet<string>;
}

/** Finds the nouns that name events, with the phrases around them. */
export function findNominals(
  tokens: readonly Token[],
  isVerb: (index: number) => boolean,
  isPredicate: (index: number) => boolean = () => false,
): Nominal[] {
  const out: Nominal[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || isVerb(i)) return;
    const noun = eventNoun(token.lower) ?? eventNoun(token.lower.replace(/^.*-/, ''));
    if (noun === undefined || modifiesNoun(tokens, i, isVerb)) return;
    out.push(readNominal(tokens, i, noun, isVerb, isPredicate));
  });
  return out;
}

function readNominal(
  tokens: readonly Token[],
  i: number,
  noun: string,
  isVerb: (index: number) => boolean,
  isPredicate: (index: number) => boolean,
): Nominal {
  let start = i;
  let before: number | undefined;
  let preposition = '';
  const words = new Set<string>();
  for (let j = i - 1; j >= 0; j--) {
    const token = tokens[j];
    if (token === undefined || isVerb(j)) break;
    if (token.kind === 'punctuation' && !/^['’]s?$/.test(token.text) && token.text !== '-') break;
    if (
      coordinators.has(token.lower) &&
      tokens[j + 1]?.kind === 'word' &&
      eventNoun(tokens[j + 1]?.lower ?? '') !== undefined
    )
      break;
    if (
      token.kind === 'word' &&
      (relatives.has(token.lower) || subordinators.has(token.lower) || token.lower === 'that')
    ) {
      preposition = /^(?:after|before|since|until)$/.test(token.lower) ? token.lower : '';
      break;
    }
    // "called off the summit": the particle is the verb's.
    if (/^(?:off|up|out|down|over)$/.test(token.lower) && isVerb(j - 1)) break;
    // "two days of talks", "a series of meetings": the talks, the meetings.
    if (token.lower === 'of' && measures(tokens[j - 1])) continue;
    if (prepositions.has(token.lower) || token.lower === 'following') {
      preposition =
        token.lower === 'of' && tokens[j - 1]?.lower === 'ahead' ? 'before' : token.lower;
      break;
    }
    if (token.kind === 'quote') break;
    if (token.kind === 'time' && before === undefined) before = j;
    if (token.kind === 'word') words.add(token.lower);
    start = j;
  }
  words.add(tokens[i]?.lower ?? '');
  const { end, after, participle } = readAfter(tokens, i, isVerb, isPredicate);
  const modality = modalityOf(words, participle);
  return {
    index: i,
    noun,
    kind: kindOfNoun(noun, words, tokens, i, end),
    phrase: [start, end],
    preposition,
    ...(before === undefined ? {} : { before }),
    after,
    ...(participle === undefined ? {} : { participle }),
    ...(modality === undefined ? {} : { modality }),
    plural: /s$/.test(tokens[i]?.lower ?? '') && !/^(?:talks|olympics|games)$/.test(noun),
    several: [...words].some((w) =>
      /^(?:two|three|four|five|six|several|multiple|many|numerous|various)$/.test(w),
    ),
    words,
  };
}

function readAfter(
  tokens: readonly Token[],
  i: number,
  isVerb: (index: number) => boolean,
  isPredicate: (index: number) => boolean,
) {
  const after: number[] = [];
  let participle: string | undefined;
  let end = i + 1;
  for (let j = i + 1; j < tokens.length; j++) {
    const token = tokens[j];
    if (token === undefined) break;
    if (isVerb(j)) {
      // "the summit held in", "talks scheduled for", "negotiations to be held in": still the phrase.
      const form =
        token.lower === 'to' || token.lower === 'be' ? undefined : readVerbForm(token.lower);
      if (token.lower === 'to' && tokens[j + 1]?.lower === 'be') continue;
      if (token.lower === 'be' && tokens[j - 1]?.lower === 'to') continue;
      // "slated to take place in"
      if (participle !== undefined && opens(tokens, j)) continue;
      const tells = form !== undefined && telling.has(form.lemma) && form.tags.has('VBN');
      // "The storm made landfall": the noun's own verb.
      if (!tells || participle !== undefined || isPredicate(j)) break;
      participle = tokens[j - 1]?.lower === 'be' ? 'to be' : form.lemma;
      continue;
    }
    if (token.kind === 'punctuation' && !/^['’-]s?$/.test(token.text)) {
      if (
        token.text === ',' &&
        tokens[j + 1] !== undefined &&
        isVerb(j + 1) &&
        telling.has(readVerbForm(tokens[j + 1]?.lower ?? '')?.lemma ?? '')
      )
        continue;
      // ", minister of X, and B" inside "between A, …, and B"
      if (
        token.text === ',' &&
        tokens[i + 1]?.lower === 'between' &&
        !tokens.slice(i, j).some((t) => t.lower === 'and')
      )
        continue;
      // "Two summits, in 2000 and 2007, were …"
      if (
        j === i + 1 &&
        token.text === ',' &&
        /s$/.test(tokens[i]?.lower ?? '') &&
        /^(?:in|on)$/.test(tokens[j + 1]?.lower ?? '') &&
        tokens[j + 2]?.kind === 'time'
      )
        continue;
      break;
    }
    if (
      token.kind === 'word' &&
      (relatives.has(token.lower) ||
        subordinators.has(token.lower) ||
        token.lower === 'that' ||
        token.lower === 'but')
    )
      break;
    if (/^(?:following|after|before|since|amid|ahead)$/.test(token.lower)) break;
    // "a war beginning in 1950"
    if (j === i + 1 && /^(?:beginning|starting)$/.test(token.lower)) participle = 'begin';
    if (token.kind === 'time') after.push(j);
    if (participle !== 'begin') end = j + 1;
  }
  return { end, after, participle };
}

/** "to take place", "to begin" after "scheduled": no more than that it is held. */
function opens(tokens: readonly Token[], j: number): boolean {
  const verb =
    tokens[j]?.lower === 'to'
      ? tokens[j + 1]
      : tokens[j - 1]?.lower === 'to'
        ? tokens[j]
        : undefined;
  const after = tokens[j]?.lower === 'to' ? tokens[j + 2] : tokens[j + 1];
  return (
    /^(?:begin|start|open|happen)$/.test(verb?.lower ?? '') ||
    (verb?.lower === 'take' && after?.lower === 'place')
  );
}

const telling = new Set([
  'hold',
  'schedule',
  'plan',
  'set',
  'slate',
  'sign',
  'conduct',
  'stage',
  'carry',
  'make',
  'reach',
  'expect',
  'cancel',
  'impose',
]);

/** The word that tells one event of a series from the next. */
export function ordinalOf(nominal: Nominal): string | undefined {
  for (const word of nominal.words) if (ordinals.has(word)) return word;
  return undefined;
}

const ordinals = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last previous next another'.split(
    ' ',
  ),
);
