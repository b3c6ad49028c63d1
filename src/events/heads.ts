import type { Range } from './clause.ts';
import type { Names } from './draft.ts';
import type { Token } from './tokens.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
  relatives,
  subordinators,
} from './word-classes.ts';

/** An actor or place that heads a noun phrase, or stands in one as owner or modifier. */
export interface Head {
  readonly index: number;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** The preposition that governs the phrase; '' for a subject or direct object. */
  readonly preposition: string;
  /** "Lavrov" in "Lavrov's visit". */
  readonly owner: boolean;
  /** "North Korean" in "North Korean minister". */
  readonly modifier: boolean;
}

/** A sentence as far as its noun phrases go. */
export interface Phrases {
  readonly tokens: readonly Token[];
  readonly isVerb: (index: number) => boolean;
  readonly names: Pick<Names, 'kind'>;
}

/**
 * Finds the actors and places in a range of tokens with the preposition that governs each. A list
 * ("with A, minister of X, and B") passes the preposition of its first member on.
 */
export function findHeads({ tokens, isVerb, names }: Phrases, [from, to]: Range): Head[] {
  const isPerson = (actors: readonly string[]) =>
    actors.length === 1 && actors.every((id) => names.kind(id) === 'person');
  const out: Head[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'actor' && token.kind !== 'place')) continue;
    const next = tokens[i + 1];
    const owner =
      possessives.has(token.lower) || (next !== undefined && /^['’]s?$/.test(next.lower));
    out.push({
      index: i,
      actors: token.actors,
      places: token.places,
      preposition: governor(tokens, i, from, out, isVerb, isPerson(token.actors)),
      owner,
      modifier: !owner && isModifier(tokens, i, isVerb),
    });
  }
  return out;
}

function governor(
  tokens: readonly Token[],
  i: number,
  from: number,
  before: readonly Head[],
  isVerb: (index: number) => boolean,
  person: boolean,
): string {
  for (let j = i - 1; j >= from; j--) {
    const token = tokens[j];
    if (token === undefined || isVerb(j)) return '';
    if (token.kind === 'actor' || token.kind === 'place') {
      const head = before.find((h) => h.index === j);
      // "the Russian embassy in", "North Korea's leader": still the same phrase.
      if (head !== undefined && (head.modifier || head.owner)) continue;
      return head?.preposition === 'between' ? 'between' : '';
    }
    if (token.kind === 'punctuation' && !/^['’]s?$/.test(token.text))
      return (token.text === ',' && listGoesOn(tokens, i, isVerb)) || /^[/&]$/.test(token.text)
        ? inherited(tokens, j, before)
        : '';
    if (token.kind === 'quote') return '';
    // A date uses up its own preposition: "on Friday Kim said".
    if (token.kind === 'time') return '';
    if (coordinators.has(token.lower)) return inherited(tokens, j, before);
    if (relatives.has(token.lower) || subordinators.has(token.lower) || token.lower === 'that') {
      return /^(?:after|before|since|until)$/.test(token.lower) ? token.lower : '';
    }
    // "Secretary of State A", "President of the Assembly B": the preposition is the title's.
    if (person && /^(?:of|for|at|within|on|to)$/.test(token.lower) && isTitle(tokens, j, i))
      continue;
    if (prepositions.has(token.lower) || token.lower === 'following') return token.lower;
  }
  return '';
}

/** Whether a capitalised word before the preposition and one before the name make it part of a title. */
function isTitle(tokens: readonly Token[], preposition: number, name: number): boolean {
  const before = tokens[preposition - 1];
  const last = tokens[name - 1];
  if (before === undefined || last === undefined || name - preposition < 2) return false;
  const capital = (t: Token) =>
    t.kind === 'actor' || (t.kind === 'word' && /^\p{Lu}/u.test(t.text));
  return capital(before) && capital(last);
}

/** "with A, B and C": after B the list goes on; after "…, B said" it does not. */
function listGoesOn(
  tokens: readonly Token[],
  i: number,
  isVerb: (index: number) => boolean,
): boolean {
  for (let j = i + 1; j < Math.min(tokens.length, i + 8); j++) {
    const token = tokens[j];
    if (token === undefined || isVerb(j)) return false;
    if (token.lower === 'and' || token.lower === 'or') return true;
  }
  return false;
}

/** What "and" or a comma passes on from the member of the list before it. */
function inherited(tokens: readonly Token[], joint: number, before: readonly Head[]): string {
  const previous = before.findLast((h) => h.index < joint);
  if (previous === undefined) return '';
  if (previous.index === joint - 1) return previous.preposition;
  const wide = before.findLast(
    (h) =>
      h.index < joint &&
      !h.modifier &&
      !h.owner &&
      h.preposition !== 'of' &&
      h.preposition !== 'for',
  );
  const commaBetween = tokens.slice(previous.index, joint + 1).some((t) => t.text === ',');
  if (wide !== undefined && /^(?:between|with|by|to|from)$/.test(wide.preposition))
    return wide.preposition;
  return commaBetween ? '' : (wide?.preposition ?? '');
}

function isModifier(
  tokens: readonly Token[],
  i: number,
  isVerb: (index: number) => boolean,
): boolean {
  let j = i + 1;
  if (tokens[j]?.text === '-' || tokens[j]?.text === '–') {
    return tokens[j + 1]?.kind === 'actor' && isModifier(tokens, j + 1, isVerb);
  }
  const next = tokens[j];
  if (next === undefined || isVerb(j)) return false;
  if (next.kind === 'actor') return true;
  if (next.kind === 'place') return true;
  // "US and South Korean officials": the first shares the noun.
  if ((next.lower === 'and' || next.lower === ',') && tokens[j + 1]?.kind === 'actor') {
    j++;
    return (
      /(?:an|ese|ish|i|US|U\.S\.|UN|U\.N\.)$/.test(tokens[i]?.text ?? '') &&
      isModifier(tokens, j, isVerb)
    );
  }
  if (next.kind !== 'word') return false;
  const w = next.lower;
  if (
    prepositions.has(w) ||
    coordinators.has(w) ||
    relatives.has(w) ||
    subordinators.has(w) ||
    determiners.has(w)
  )
    return false;
  return (
    !isAdverb(w) &&
    w !== 'that' &&
    w !== 'to' &&
    w !== 'following' &&
    w !== 'himself' &&
    w !== 'herself'
  );
}
