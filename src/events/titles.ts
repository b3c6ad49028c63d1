import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import type { Clause, Range } from './clause.ts';
import type { Names } from './draft.ts';
import { fit } from './fit-title.ts';
import { phrase } from './title-phrase.ts';
import type { Token } from './tokens.ts';
import { pastParticiple, thirdPerson } from './verb-forms.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  relatives,
  subordinators,
} from './word-classes.ts';

export interface TitleParts {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly actors: readonly string[];
  readonly status: Status;
  readonly names: Names;
  /** Where the sentence goes on to say what was said. */
  readonly content?: Range;
}

/** Writes a clause as a headline: present tense, doer first, at most twelve words, nothing about who reported it. */
export function clauseTitle({
  tokens,
  clause,
  actors,
  status,
  names,
  content,
}: TitleParts): string {
  const plural = actors.length > 1 || (actors.length === 0 && subjectIsPlural(tokens, clause));
  const subject =
    actors.length > 0
      ? list(actors.slice(0, 3).map(names.name))
      : phrase(tokens, subjectPhrase(tokens, clause), names);
  const verb = verbPhrase(clause, plural, status);
  // "…, said A of B": the speaker stands where the object would.
  const inverted =
    clause.subject[0] >= clause.verb.end ||
    tokens
      .slice(clause.subject[0], clause.subject[1])
      .every((t) => t.kind === 'quote' || t.kind === 'punctuation');
  const rest =
    inverted && actors.length > 0 && clause.verb.form === 'finite'
      ? ''
      : restOf(tokens, clause, names, content === undefined);
  const said = content === undefined ? '' : phrase(tokens, content, names);
  // '"…," X said': what was said stands before its speaker.
  const quoted =
    said === '' && (inverted || clause.rest[1] - clause.rest[0] < 3)
      ? tokens.slice(clause.subject[0], clause.subject[1]).find((t) => t.kind === 'quote')
      : undefined;
  return capital(fit([subject, verb, rest, said, quoted?.text ?? ''].filter(Boolean).join(' ')));
}

/** Writes an event that a noun told, from its kind and parties: "A and B meet in C". */
export function kindTitle(
  kind: Kind,
  actors: readonly string[],
  places: readonly string[],
  planned: boolean,
  names: Names,
  noun: string,
): string | undefined {
  const [first, ...others] = actors;
  if (first === undefined) return undefined;
  const who = list(actors.slice(0, 3).map(names.name));
  const many = actors.length > 1;
  const place = places.map(names.placeName).find((p) => p !== '');
  const where = place === undefined ? '' : ` in ${place}`;
  const act = (verb: string, rest = '') =>
    fit(`${who} ${planned ? `to ${verb}` : many ? verb : thirdPerson(verb)}${rest}${where}`);
  switch (kind) {
    case 'meeting':
      return many ? act('meet') : act('hold', ` ${noun === 'summit' ? 'summit' : 'meeting'}`);
    case 'talks':
      return act('hold', ' talks');
    case 'visit':
      return place === undefined
        ? undefined
        : fit(`${names.name(first)} ${planned ? 'to visit' : 'visits'} ${place}`);
    case 'call':
      return many ? act('talk', ' by phone') : undefined;
    case 'exercise':
      return act('hold', ' military exercises');
    case 'missile-test':
      return fit(`${names.name(first)} ${planned ? 'to test' : 'tests'} missile`);
    case 'nuclear-test':
      return fit(`${names.name(first)} ${planned ? 'to conduct' : 'conducts'} nuclear test`);
    default:
      void others;
      return undefined;
  }
}

/** A noun phrase as a title, without its date, opening article or trailing preposition. */
export function phraseTitle(tokens: readonly Token[], range: Range, names: Names): string {
  const text = fit(phrase(tokens, range, names));
  return capital(text);
}

/** Opens with a capital and without an article. */
function capital(text: string): string {
  const bare = text.replace(/^(?:the|a|an) /i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** What follows the verb; past the end of a clause that is too short to say anything. */
function restOf(tokens: readonly Token[], clause: Clause, names: Names, alone: boolean): string {
  const own = phrase(tokens, clause.rest, names, true);
  if (!alone || own.includes(' ') || own.length > 12) return own;
  const next = tokens[clause.rest[1]];
  if (
    next === undefined ||
    next.kind === 'punctuation' ||
    coordinators.has(next.lower) ||
    subordinators.has(next.lower)
  )
    return own;
  const more = phrase(tokens, [clause.rest[0], tokens.length], names);
  return more.startsWith(own) ? more : own;
}

function verbPhrase({ verb }: Clause, plural: boolean, status: Status): string {
  const planned =
    status !== 'occurred' &&
    status !== 'ongoing' &&
    status !== 'speculative' &&
    status !== 'denied';
  const possible = status === 'speculative';
  if (verb.passive) {
    const participle = pastParticiple(verb.lemma);
    return planned
      ? `to be ${participle}`
      : possible
        ? `may be ${participle}`
        : `${plural ? 'are' : 'is'} ${participle}`;
  }
  if (planned) return `to ${verb.lemma}`;
  if (possible) return `may ${verb.lemma}`;
  return plural ? (verb.lemma === 'be' ? 'are' : verb.lemma) : thirdPerson(verb.lemma);
}

function subjectPhrase(tokens: readonly Token[], clause: Clause): Range {
  let [from, to] = clause.subject;
  // Past a leading adverbial: "In Washington, …".
  for (let i = from; i < to - 1; i++) {
    const first = tokens[from];
    if (
      first !== undefined &&
      tokens[i]?.text === ',' &&
      (prepositions.has(first.lower) || isAdverb(first.lower) || first.kind === 'time')
    ) {
      from = i + 1;
      break;
    }
  }
  while (
    to > from &&
    (tokens[to - 1]?.kind === 'punctuation' || relatives.has(tokens[to - 1]?.lower ?? ''))
  )
    to--;
  return [from, to];
}

function subjectIsPlural(tokens: readonly Token[], clause: Clause): boolean {
  const [from, to] = subjectPhrase(tokens, clause);
  const words = tokens.slice(from, to);
  if (
    words.some(
      (t) => t.lower === 'and' || /^(?:people|men|women|children|police|troops)$/.test(t.lower),
    )
  )
    return true;
  const head = words.find(
    (t, i) =>
      t.kind === 'word' &&
      !determiners.has(t.lower) &&
      (prepositions.has(words[i + 1]?.lower ?? '') || i === words.length - 1),
  );
  return head !== undefined && /[^s']s$/.test(head.lower);
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
