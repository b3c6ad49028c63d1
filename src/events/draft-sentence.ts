import type { Span } from '../model/extraction.ts';
import { assignTimes, type TimeAssignment } from './assign-times.ts';
import type { Clause } from './clause.ts';
import { splitClauses } from './clauses.ts';
import { dateList } from './date-list.ts';
import type { Draft, Names } from './draft.ts';
import { draftClause } from './draft-clause.ts';
import { draftNominal } from './draft-nominal.ts';
import { draftTweet, readSignature, type Signature } from './draft-tweet.ts';
import { findNominals, type Nominal } from './nominals.ts';
import type { Sentence } from './participants.ts';
import { speech } from './speech.ts';
import { judgeStanding, type Standing } from './status.ts';
import type { Token } from './tokens.ts';

/** Where a sentence stands in the article. */
export interface Place {
  readonly span: Span;
  readonly sentence: number;
  readonly paragraph: number;
  readonly headline: boolean;
  /** Told in the present tense, as headlines and lists of dates are. */
  readonly terse: boolean;
  /** EDTF of the entry of a list of dates that the sentence is in. */
  readonly entry?: string;
}

/** A sentence taken apart, as the drafting of its clauses and nouns needs it. */
export interface Analysis extends Sentence {
  readonly place: Place;
  readonly nominals: readonly Nominal[];
  readonly standings: readonly Standing[];
  readonly times: TimeAssignment;
  /** Day or instant of the article, ISO 8601. */
  readonly published?: string;
  /** The sentence ends a post that is shown with its signature; the signature is no part of the tokens. */
  readonly signed?: Signature;
}

/** Takes a sentence apart. */
export function analyse(
  all: readonly Token[],
  place: Place,
  names: Names,
  antecedent: (pronoun: string) => readonly string[],
  published?: string,
): Analysis {
  const signed = readSignature(all);
  const tokens = signed === undefined ? all : all.slice(0, -signed.length);
  const clauses = splitClauses(tokens, place.terse);
  const verbal = new Set<number>();
  for (const { verb } of clauses) for (let i = verb.start; i < verb.end; i++) verbal.add(i);
  const isVerb = (index: number) => verbal.has(index);
  const finite = new Set(
    clauses.filter(({ verb }) => verb.form === 'finite').map(({ verb }) => verb.end - 1),
  );
  const nominals = findNominals(tokens, isVerb, (index) => finite.has(index));
  const standings = clauses.map((c: Clause) => judgeStanding(c, clauses, place.terse));
  return {
    tokens,
    clauses,
    isVerb,
    names,
    antecedent,
    place,
    nominals,
    standings,
    times: assignTimes(tokens, clauses, nominals, standings),
    ...(published === undefined ? {} : { published }),
    ...(signed === undefined ? {} : { signed }),
  };
}

/** Drafts all that a sentence tells, in its order: clauses first, then the nouns they left. */
export function draftSentence(analysis: Analysis): Draft[] {
  const used = new Set<number>();
  const out: Draft[] = [];
  for (const clause of analysis.clauses) {
    const drafted = draftClause(analysis, clause);
    if (drafted === undefined) continue;
    out.push(...drafted.drafts.flatMap((d) => onEachDate(analysis, d)));
    if (drafted.nominal !== undefined) used.add(drafted.nominal.index);
  }
  for (const nominal of analysis.nominals) {
    if (used.has(nominal.index)) continue;
    const draft = draftNominal(analysis, nominal);
    if (draft !== undefined) out.push(...(nominal.plural ? onEachDate(analysis, draft) : [draft]));
  }
  const tweet = draftTweet(analysis);
  if (tweet !== undefined) out.push(tweet);
  return out;
}

/** "went there in 2000 and 2007": twice. */
function onEachDate({ tokens, clauses }: Analysis, draft: Draft): readonly Draft[] {
  if (draft.date === undefined || speech.has(draft.kind)) return [draft];
  const dates = dateList(tokens, clauses, draft.date);
  return dates.length === 0 ? [draft] : dates.map((date) => ({ ...draft, date }));
}
