import type { Clause } from './clause.ts';
import type { Nominal } from './nominals.ts';
import { speech } from './speech.ts';
import type { Standing } from './status.ts';
import type { Token } from './tokens.ts';
import { verbKinds } from './triggers.ts';
import { light } from './verb-lexicon.ts';
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
    const nominal = nominalOf(t, clauses, nominals);
    if (nominal !== undefined) {
      push(ofNominal, nominal.index, t);
      // "in a 2012 interview", "at Tuesday's meeting": what is told of it was then and there.
      if (!setsScene(nominal)) return;
    } else if (describesNoun(tokens, t)) return;
    const clause = clauseOf(t, clauses, standings);
    if (clause !== undefined) push(ofClause, clause.index, t);
  });
  shareTimes(tokens, clauses, ofClause, standings);
  return { ofClause, ofNominal };
}

function setsScene({ preposition, kind }: Nominal): boolean {
  return /^(?:at|during)$/.test(preposition)
    ? !/^(?:attack|war|accident|missile-test|nuclear-test)$/.test(kind)
    : /^(?:in|of|on|via|through)$/.test(preposition) && (speech.has(kind) || kind === 'call');
}

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
  t: number,
  clauses: readonly Clause[],
  nominals: readonly Nominal[],
): Nominal | undefined {
  const owner = nominals.find((n) => n.before === t && n.index > t && n.index - t <= 6);
  if (owner !== undefined) return owner;
  const near = nominals.findLast((n) => n.index < t && n.after.includes(t));
  if (near === undefined) return undefined;
  if (temporal.test(near.preposition) || near.participle !== undefined) return near;
  const clause = clauses.findLast((c) => c.range[0] <= near.index && near.index < c.range[1]);
  if (clause === undefined) return near;
  // Before the verb: "the summit in June resulted in …".
  if (near.index < clause.verb.start && t < clause.verb.start) return near;
  // A verb that tells no event leaves the date to its object: "prepared for exercises later this month".
  const tells = verbKinds.has(clause.verb.lemma) || light.has(clause.verb.lemma);
  return tells || near.preposition === '' || near.preposition === 'to' ? undefined : near;
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
  // "In a letter dated Wednesday, they urged …"
  if (clause?.verb.lemma === 'date' && clause.verb.end === t)
    clause = clauses.find((c) => c.relation === 'main' && c !== clause) ?? clause;
  return clause;
}

/** "On April 27, they met and signed": the date that opens the sentence holds for what follows. */
function shareTimes(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  ofClause: Map<number, number[]>,
  standings: readonly Standing[],
): void {
  for (const clause of clauses) {
    if (ofClause.has(clause.index)) continue;
    const when = timesWhen(clauses, clause, ofClause);
    if (when !== undefined) {
      ofClause.set(clause.index, when);
      continue;
    }
    const next = clauses[clause.index + 1];
    // "was deposed and killed in 2011": one date for both.
    const bare =
      next?.relation === 'coordinate' &&
      next.verb.start - clause.verb.end < 2 &&
      next.subject[0] === clause.subject[0];
    if (next !== undefined && (bare || clause.rest[0] >= next.verb.end)) {
      const times = ofClause.get(next.index);
      if (times !== undefined) ofClause.set(clause.index, times);
      continue;
    }
    const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    const opening = clauses[clause.index - 1];
    if (
      clause.relation === 'main' &&
      opening !== undefined &&
      (opening.relation === 'gerund' ||
        (opening.relation === 'infinitive' && opening.parent === 0)) &&
      opening.index < 2 &&
      clauses[0]?.relation === 'gerund' &&
      !/^(?:after|before|since)$/.test(clauses[0].marker ?? '')
    ) {
      // "In announcing the plan to close the site last month, she said …"
      const aim = clauses[1]?.parent === 0 && clauses[1].relation === 'infinitive' ? 1 : 0;
      const times = ofClause.get(0) ?? ofClause.get(aim);
      if (times !== undefined) ofClause.set(clause.index, times);
    } else if (
      clause.relation === 'adverbial' &&
      parent !== undefined &&
      /^(?:when|as|once|where)$/.test(clause.marker ?? '') &&
      !isReason(clause)
    ) {
      const times = ofClause.get(parent.index);
      if (times !== undefined) ofClause.set(clause.index, times);
    } else if (
      clause.relation === 'gerund' &&
      parent !== undefined &&
      clause.marker !== 'after' &&
      clause.marker !== 'before' &&
      clause.marker !== 'since'
    ) {
      const times = ofClause.get(parent.index);
      if (times !== undefined && parent.relation !== 'content') ofClause.set(clause.index, times);
    } else if (clause.relation === 'infinitive' && parent !== undefined) {
      const times = ofClause.get(parent.index);
      // "is expected on Monday to land"
      if (
        times !== undefined &&
        (parent.verb.passive ||
          parent.verb.lemma === 'be' ||
          standings[parent.index] === 'planned') &&
        parent.verb.lemma !== 'say'
      )
        ofClause.set(clause.index, times);
    } else if (clause.relation === 'coordinate') {
      const model = clauses.findLast(
        (c) =>
          c.index < clause.index &&
          c.subject[0] === clause.subject[0] &&
          c.subject[1] === clause.subject[1],
      );
      const dates = model === undefined ? [] : (ofClause.get(model.index) ?? []);
      const leading = dates.filter((t) => t < (model?.verb.start ?? 0));
      if (leading.length > 0) ofClause.set(clause.index, leading);
      // "She ran in 2012 but withdrew": the same year, where the clause says nothing else.
      else if (
        dates.length === 1 &&
        isYear(tokens[dates[0] ?? -1]) &&
        isPast(model) &&
        isPast(clause)
      )
        ofClause.set(clause.index, dates);
    }
  }
}

/** "When it was announced on Sunday, he blamed …"; "will speak when they meet on Monday": then and there. */
function timesWhen(
  clauses: readonly Clause[],
  clause: Clause,
  ofClause: ReadonlyMap<number, number[]>,
): number[] | undefined {
  if (
    clause.relation !== 'main' &&
    clause.relation !== 'content' &&
    clause.relation !== 'coordinate'
  )
    return undefined;
  const near = [clauses[clause.index - 1], clauses[clause.index + 1]];
  const when = near.find(
    (c) =>
      c?.relation === 'adverbial' &&
      c.marker === 'when' &&
      (c.parent === clause.index || (c.index === 0 && clause.relation === 'main')),
  );
  return when === undefined ? undefined : ofClause.get(when.index);
}

function isYear(token: Token | undefined): boolean {
  return /^\d{4}$/.test(token?.time?.edtf ?? '');
}

function isPast(clause: Clause | undefined): boolean {
  const verb = clause?.verb;
  return (
    verb?.form === 'finite' && verb.tense === 'past' && !verb.perfect && verb.modal === undefined
  );
}

/** "They left, as the council had condemned …": words that explain what was done need not be of its day. */
export function isReason({ marker, verb }: Clause): boolean {
  return marker === 'as' && speech.has(verbKinds.get(verb.lemma) ?? 'other') && !verb.progressive;
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
