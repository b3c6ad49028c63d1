import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import type { Clause, Range } from './clause.ts';
import type { Names } from './draft.ts';
import { fit } from './fit-title.ts';
import { listNames } from './name-list.ts';
import { speech } from './speech.ts';
import { speechTitle } from './speech-title.ts';
import { needs } from './title-cuts.ts';
import { subjectIsPlural, subjectPhrase } from './title-subject.ts';
import { count, join, readPieces, waiting, wordPhrases } from './title-words.ts';
import type { Token } from './tokens.ts';
import { isVague } from './vague-title.ts';
import { pastParticiple, thirdPerson } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { coordinators, prepositions, pronouns } from './word-classes.ts';

export interface TitleParts {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  readonly kind: Kind;
  readonly actors: readonly string[];
  readonly status: Status;
  readonly names: Names;
  /** Where the sentence goes on to say what was said. */
  readonly content?: Range;
}

/** The most words that a title has. */
export const longest = 12;

/**
 * Writes a clause as a headline: present tense, doer first, at most twelve words, nothing about who
 * reported it. Empty where the clause does not fit in whole.
 */
export function clauseTitle(parts: TitleParts): string {
  const { actors } = parts;
  // Fewer names before a title that is cut or says too little.
  let first = '';
  for (const n of [3, 2, 1]) {
    if (n > 1 && n > actors.length) continue;
    const title = titleWith({ ...parts, actors: actors.slice(0, n) });
    if (title !== '' && !isVague(title)) return title;
    first ||= title;
  }
  if (first !== '') return first;
  // "The stand-off over A began": the doer is no party, and the words of the subject say what is.
  return phases.test(parts.clause.verb.lemma) ? titleWith({ ...parts, actors: [] }) : '';
}

function titleWith(parts: TitleParts): string {
  const { tokens, clauses, clause, actors, status, names, kind } = parts;
  if (actors.length === 0 && clause.verb.form !== 'finite' && !clause.verb.passive) return '';
  // "A's trip was announced": A is spoken of and does not speak.
  const spokenOf = speech.has(kind) && clause.verb.passive;
  const named = actors.length > 0 && !spokenOf;
  const people = named ? peopleOf(parts) : undefined;
  const plural =
    named && people === undefined ? actors.length > 1 : subjectIsPlural(tokens, clause);
  const subject = named ? (people ?? listNames(actors.map(names.name))) : subjectWords(parts);
  if (subject === '' || waiting.test(subject) || unnamed.test(subject)) return '';
  if (speech.has(kind) && (named || (!spokenOf && isUnknown(parts))))
    return capital(speechTitle(parts, subject, plural));
  const next = tokens[clause.verb.end];
  // "was overheard, … shot by police": a participle that has been taken for the past.
  const suffers = next?.lower === 'by' && transitive.test(clause.verb.lemma);
  const verb = verbPhrase(
    suffers ? { ...clause.verb, passive: true } : clause.verb,
    plural,
    status,
  );
  if (
    !clause.verb.passive &&
    !suffers &&
    wants.test(clause.verb.lemma) &&
    (next?.kind === 'time' || prepositions.has(next?.lower ?? ''))
  )
    return '';
  const room = longest - count(subject) - count(verb);
  const least = needs({ tokens, clauses }, clause);
  const empty = clause.rest[0] >= least || clause.verb.passive;
  // "The stand-off begins" says all; "A begins" does not.
  const lacking =
    transitive.test(clause.verb.lemma) && !(actors.length === 0 && phases.test(clause.verb.lemma));
  // "was attacked and beaten": the second verb is none of the first's words.
  const second = tokens.findIndex((t, i) => i >= clause.verb.end && t.kind !== 'time');
  const joins = coordinators.has(tokens[second]?.lower ?? '');
  const rest = joins
    ? undefined
    : wordPhrases({ tokens, clauses, names }, [clause.verb.end, tokens.length], room, least);
  if (rest === undefined && (!empty || (!clause.verb.passive && lacking))) {
    if (kind !== 'other' && actors.length > 0) return '';
    // No template says what else happened: as much of the clause as there is room for.
    const some = wordPhrases({ tokens, clauses, names }, [clause.verb.end, tokens.length], room);
    const title = capital([subject, verb, some ?? ''].filter(Boolean).join(' '));
    const enough =
      some !== undefined || goes.test(clause.verb.lemma) || phases.test(clause.verb.lemma);
    return enough && isComplete(title) ? title : '';
  }
  const title = capital(shorten([subject, verb, rest ?? ''].filter(Boolean).join(' ')));
  return isComplete(title) ? title : '';
}

/** "A federal court said": someone speaks whom nobody knows by name. */
function isUnknown({ clause, actors }: TitleParts): boolean {
  return actors.length === 0 && clause.verb.form === 'finite' && !clause.verb.passive;
}

/** The subject in the sentence's own words; whom a pronoun means by name. */
function subjectWords({ tokens, clauses, clause, names }: TitleParts): string {
  const range = subjectPhrase(tokens, clause);
  const only = range[1] - range[0] === 1 ? tokens[range[0]] : undefined;
  const [actor, ...more] = only?.actors ?? [];
  if (only !== undefined && actor !== undefined && more.length === 0 && pronouns.has(only.lower))
    return names.name(actor);
  return join(readPieces({ tokens, clauses, names }, range).pieces);
}

/** "A senior Norland official arrived": an official is no state, though he acts for it. */
function peopleOf({ tokens, clauses, clause, actors, names }: TitleParts): string | undefined {
  const [state, ...more] = actors;
  if (state === undefined || more.length > 0 || names.kind(state) !== 'state') return undefined;
  const [from, to] = subjectPhrase(tokens, clause);
  if (to > clause.verb.start || to - from < 2 || to - from > 6) return undefined;
  const words = tokens.slice(from, to);
  if (words.at(-1)?.kind !== 'word' || !words.some((t) => t.actors.includes(state)))
    return undefined;
  if (words.some((t) => t.kind === 'punctuation' && !/^['’-]s?$/.test(t.text))) return undefined;
  const text = join(readPieces({ tokens, clauses, names }, [from, to]).pieces);
  return count(text) < 6 &&
    !waiting.test(text) &&
    !unnamed.test(text) &&
    /[^\p{L}]\p{Ll}+$/u.test(text)
    ? capital(text)
    : undefined;
}

/** A title that a reader can take by itself: not too long, nothing left open at its end. */
export function isComplete(title: string): boolean {
  const words = count(title);
  return (
    words > 1 &&
    words <= longest &&
    /^[\p{Lu}\p{N}“]/u.test(title) &&
    !waiting.test(title) &&
    !/…”$|\bdies to\b|\b(?:pull|carrie|set|put|bring|call|cut|send|take|turn|give|make)s (?:out|up|off|down|back|over)$/.test(
      title,
    ) &&
    (title.match(/“/g)?.length ?? 0) === (title.match(/”/g)?.length ?? 0)
  );
}

/** A noun phrase as a title, without its date, opening article or trailing preposition. */
export function phraseTitle(tokens: readonly Token[], range: Range, names: Names): string {
  const wording = { tokens, clauses: [], names };
  return capital(
    wordPhrases(wording, range, longest) ?? fit(join(readPieces(wording, range).pieces)),
  );
}

/** Opens with a capital and without an article. */
function capital(text: string): string {
  const bare = text.replace(/^(?:the|a|an) /i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** "pays a visit to C" says no more than "visits C". */
function shorten(title: string): string {
  return title
    .replace(
      /\b(?:pay|make|conduct|undertake)(s?) (?:(?:an?|his|her|their|its) )?(?:(?:official|working|first|brief|state|friendly|goodwill) ){0,2}(?:visit|trip) to (?:the (?=[A-Z]))?/,
      'visit$1 ',
    )
    .replace(/\bmeet(s?) with (?=[A-Z])/, 'meet$1 ');
}

const unnamed =
  /^(?:it|they|there|he|she|who|which|that|this|these|those|we|i|you|one|some|both|what|part in|present|among)\b/i;
const transitive =
  /^(?:lambast|criticize|criticise|condemn|visit|meet|host|hold|sign|make|take|give|send|release|use|conduct|impose|attend|invite|receive|appoint|describe|order|urge|call|express|have|bring|put|reject|describe|become|get|carry|try|begin|continue|kill|arrest|shoot|strike|spend)$/;
const phases = /^(?:begin|continue)$/;
const goes = /^(?:leave|depart|arrive|return|travel|resign|die|win|lose)$/;
const wants = /^(?:appoint|host|describe|visit|impose|spend|blame|nominate|kill|arrest|attend)$/;

export function verbPhrase(verb: VerbGroup, plural: boolean, status: Status): string {
  const be = plural ? 'are' : 'is';
  if (verb.passive) {
    const participle = pastParticiple(verb.lemma);
    return status === 'speculative' ? `may be ${participle}` : `${be} ${participle}`;
  }
  if (status === 'speculative') return `may ${verb.lemma}`;
  if (verb.negated && verb.lemma !== 'be') return `${plural ? 'do' : 'does'} not ${verb.lemma}`;
  if (verb.lemma === 'be') return verb.negated ? `${be} not` : be;
  return plural ? verb.lemma : thirdPerson(verb.lemma);
}
