import type { Clause } from './clause.ts';
import type { Nominal } from './nominals.ts';
import { shareTimes } from './share-times.ts';
import { speech } from './speech.ts';
import type { Standing } from './status.ts';
import type { Token } from './tokens.ts';
import { verbKinds } from './triggers.ts';
import { light, reporting } from './verb-lexicon.ts';
import { coordinators, prepositions } from './word-classes.ts';

/** Which dates of a sentence belong to which clause and which noun (token indexes, in order). */
export interface TimeAssignment {
  readonly ofClause: ReadonlyMap<number, readonly number[]>;
  readonly ofNominal: ReadonlyMap<number, readonly number[]>;
}

const temporal = /^(?:after|following|since|before|during|until|amid|despite|ahead)$/;

/**
 * Gives each date to the noun it stands in ("Tuesday's launch", "after the summit in April"), else to
 * the clause it stands in; an aim ("to prepare for …") hands it up to the verb that has the aim.
 */
export function assignTimes(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  nominals: readonly Nominal[],
  standings: readonly Standing[],
): TimeAssignment {
  const ofClause = new Map<number, number[]>();
  const ofNominal = new Map<number, number[]>();
  tokens.forEach((token, t) => {
    if (token.time?.edtf === undefined || token.kind !== 'time') return;
    if (tokens[t - 1]?.lower === 'since' || isVague(token)) return;
    const nominal = nominalOf(tokens, t, clauses, nominals);
    if (nominal !== undefined) {
      push(ofNominal, nominal.index, t);
      // "in a 2012 interview", "at Tuesday's meeting": what is told of it was then and there.
      if (!setsScene(nominal) && !isPartOf(tokens, nominal)) return;
    } else if (describesNoun(tokens, t)) return;
    const clause =
      openedBy(tokens, t, clauses) ??
      tellingBefore(tokens, t, clauses) ??
      clauseOf(t, clauses, standings);
    if (clause !== undefined) push(ofClause, clause.index, t);
  });
  shareTimes(tokens, clauses, ofClause, standings);
  return { ofClause, ofNominal };
}

/** "…, and in 1994, A signed a pact": the date stands before the clause that it dates. */
function openedBy(
  tokens: readonly Token[],
  t: number,
  clauses: readonly Clause[],
): Clause | undefined {
  if (tokens[t + 1]?.text !== ',') return undefined;
  const joint = prepositions.has(tokens[t - 1]?.lower ?? '') ? t - 2 : t - 1;
  if (!/^(?:and|but|while|;)$/.test(tokens[joint]?.lower ?? '')) return undefined;
  return clauses.find(
    ({ range, verb }) => range[0] > t && range[0] <= t + 2 && verb.form === 'finite',
  );
}

function setsScene({ preposition, kind }: Nominal): boolean {
  return /^(?:at|during)$/.test(preposition)
    ? !/^(?:attack|war|accident|missile-test|nuclear-test)$/.test(kind)
    : /^(?:in|of|on|via|through)$/.test(preposition) &&
        (speech.has(kind) || kind === 'call' || kind === 'letter');
}

/** "agreed to it as part of the talks in 2005": then, too. */
const isPartOf = (tokens: readonly Token[], { phrase, preposition }: Nominal): boolean =>
  preposition === 'of' &&
  tokens
    .slice(Math.max(0, phrase[0] - 3), phrase[0] + 1)
    .some((t, i, near) => t.lower === 'part' && near[i + 1]?.lower === 'of');

const works =
  /^(?:books?|papers?|articles?|essays?|op-eds?|memos?|posts?|films?|documentar(?:y|ies)|videos?|stud(?:y|ies)|e-?mails?|letters?|columns?|lectures?|tweets?|sermons?|polls?|rulings?|verdicts?|opinions?|decisions?|orders?|resolutions?)$/;

/** "Holt's 2012 campaign", "the 1950-1953 war": a year that tells one thing of a kind from another, not when something was done. */
function describesNoun(tokens: readonly Token[], t: number): boolean {
  // "1950-1953" is two dates.
  const first =
    /^[-–]$/.test(tokens[t - 1]?.text ?? '') && tokens[t - 2]?.kind === 'time' ? t - 2 : t;
  const last =
    /^[-–]$/.test(tokens[t + 1]?.text ?? '') && tokens[t + 2]?.kind === 'time' ? t + 2 : t;
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  if (before === undefined || next === undefined) return false;
  if (
    !/^\d{4}(?:[/~%?].*)?$/.test(tokens[t]?.time?.edtf ?? '') ||
    !/\d/.test(tokens[t]?.text ?? '')
  )
    return false;
  if (!/^(?:the|a|an|his|her|their|its|this|that|my|our|['’]s?)$/.test(before.lower)) return false;
  if (next.kind !== 'word' && next.kind !== 'actor') return false;
  if (prepositions.has(next.lower) || coordinators.has(next.lower)) return false;
  for (let i = t - 1; i >= Math.max(0, t - 3); i--)
    if (/^(?:in|at|during)$/.test(tokens[i]?.lower ?? ''))
      return !tokens.slice(t + 1, t + 4).some((w) => works.test(w.lower));
  return true;
}

/** "a few years later": later than what, the sentence does not say. */
function isVague({ lower, time }: Token): boolean {
  return (
    /^(?:a few|several|some|many) (?:years|months|decades) later$/.test(lower) &&
    (time?.edtf?.includes('/') ?? false)
  );
}

function nominalOf(
  tokens: readonly Token[],
  t: number,
  clauses: readonly Clause[],
  nominals: readonly Nominal[],
): Nominal | undefined {
  const owner = nominals.find((n) => n.before === t && n.index > t && n.index - t <= 6);
  if (owner !== undefined) return owner;
  const near = nominals.findLast((n) => n.index < t && n.after.includes(t));
  if (near === undefined) return undefined;
  if (temporal.test(near.preposition) || near.participle !== undefined) return near;
  // "the release last week of three sailors"
  if (near.index === t - 1 && tokens[t + 1]?.lower === 'of') return near;
  const clause = clauses.findLast((c) => c.range[0] <= near.index && near.index < c.range[1]);
  if (clause === undefined) return near;
  // Before the verb: "the summit in June resulted in …".
  if (near.index < clause.verb.start && t < clause.verb.start) return near;
  // A verb that tells no event leaves the date to its object: "prepared for exercises later this month".
  const { lemma } = clause.verb;
  const tells = lemma !== 'be' && (verbKinds.has(lemma) || light.has(lemma));
  return tells || near.preposition === '' || near.preposition === 'to' ? undefined : near;
}

/** "told reporters Tuesday that the new head, Holt, has …": the day before "that" is the day of the telling. */
function tellingBefore(
  tokens: readonly Token[],
  t: number,
  clauses: readonly Clause[],
): Clause | undefined {
  if (tokens[t + 1]?.lower !== 'that') return undefined;
  const clause = clauses.findLast((c) => c.verb.end <= t);
  const next = clauses.findLast((c) => c.range[0] <= t && t < c.range[1]);
  return clause !== undefined &&
    clause !== next &&
    clause.verb.form === 'finite' &&
    reporting.has(clause.verb.lemma)
    ? clause
    : undefined;
}

function clauseOf(
  t: number,
  clauses: readonly Clause[],
  standings: readonly Standing[],
): Clause | undefined {
  let clause = clauses.findLast((c) => c.range[0] <= t && t < c.range[1]);
  if (clause === undefined) clause = clauses[0];
  while (
    clause !== undefined &&
    clause.parent !== undefined &&
    clause.relation === 'infinitive' &&
    standings[clause.index] === 'purpose'
  ) {
    clause = clauses[clause.parent];
  }
  // "crossed the line dividing the two at 9 a.m.": it divides them at all times.
  if (
    clause?.relation === 'gerund' &&
    clause.marker === undefined &&
    clause.parent !== undefined &&
    lasting.test(clause.verb.lemma)
  )
    clause = clauses[clause.parent];
  // "In a letter dated Wednesday, they urged …"
  if (clause?.verb.lemma === 'date' && clause.verb.end === t)
    clause = clauses.find((c) => c.relation === 'main' && c !== clause) ?? clause;
  return clause;
}

const lasting =
  /^(?:separate|divide|include|involve|surround|contain|connect|link|border|overlook|comprise)$/;

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
