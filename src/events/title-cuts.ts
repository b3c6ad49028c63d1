import type { Clause, Range } from './clause.ts';
import { listGoesOn } from './title-lists.ts';
import {
  beginning,
  type Cuttable,
  closes,
  isOpen,
  opensPhrase,
  phraseEnd,
} from './title-phrases.ts';
import type { Token } from './tokens.ts';
import { isAdverb, prepositions } from './word-classes.ts';

/** The tokens before which a title may end: between phrases, never inside one, nor in a clause that waits for its verb or object. */
export function findCuts(sentence: Cuttable, from: number, to: number): number[] {
  const { tokens, clauses } = sentence;
  const closed = clauses
    .filter((c) => c.verb.start >= from && c.verb.start < to)
    .map((c): Range => [Math.max(from, beginning(tokens, c)), needs(sentence, c)]);
  const out: number[] = [];
  for (let p = from + 1; p <= to; p++) {
    if (p < to && !opensPhrase(sentence, p, from)) continue;
    if (isOpen(tokens[p - 1])) continue;
    if (closed.some(([begin, end]) => p > begin && p < end)) continue;
    if (p < to && (listGoesOn(tokens, clauses, p, to) || isGoal(tokens, clauses, p, from)))
      continue;
    out.push(p);
  }
  return out;
}

/** "the aim is for them | to meet", "it is hard | for them to meet": who is to do it and what, or neither. */
function isGoal(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  p: number,
  from: number,
): boolean {
  if (tokens[p]?.lower === 'for')
    return (
      /(?:al|ble|ive|ful|ant|ary|ous|hard|easy|time)$/.test(tokens[p - 1]?.lower ?? '') &&
      clauses.some((c) => c.verb.form === 'infinitive' && c.verb.start > p && c.verb.start < p + 7)
    );
  if (tokens[p]?.lower !== 'to' || !clauses.some((c) => c.verb.start === p)) return false;
  for (let i = p - 1; i >= Math.max(from, p - 6); i--) {
    if (tokens[i]?.lower === 'for') return true;
    if (tokens[i]?.kind === 'punctuation' || prepositions.has(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

/** The end of the least that a clause must keep: its verb with the first phrase after it. */
export function needs(sentence: Cuttable, clause: Clause, depth = 0): number {
  const { tokens } = sentence;
  let i = clause.verb.end;
  while (i < tokens.length && isAdverb(tokens[i]?.lower ?? '')) i++;
  if (particles.test(tokens[i]?.lower ?? '')) i++;
  else if (
    tokens[i]?.lower === 'in' &&
    /^(?:rein|cave|give|step|usher|rake)$/.test(clause.verb.lemma)
  )
    i++;
  if (endsBefore(sentence, clause, i)) return i;
  const next = depth < 6 ? clauseAt(sentence, clause, i) : undefined;
  if (next !== undefined) return needs(sentence, next, depth + 1);
  if (closes(tokens[i])) return Math.min(i, tokens.length);
  if (prepositions.has(tokens[i]?.lower ?? '')) i++;
  const object = phraseEnd(sentence, i);
  // "put it on the table": the place is part of what the verb says.
  const placed = placing.test(clause.verb.lemma);
  const described = tokens[object]?.lower === 'as' && describing.test(clause.verb.lemma);
  const end =
    described || (placed && prepositions.has(tokens[object]?.lower ?? ''))
      ? phraseEnd(sentence, object + 1)
      : object;
  const after = takesTwo.test(clause.verb.lemma) ? clauseAt(sentence, clause, end) : undefined;
  return after === undefined ? end : needs(sentence, after, depth + 1);
}

const particles = /^(?:off|up|out|back|down|away|forward|together)$/;
const placing = /^(?:put|place|turn|transform|base)$/;
/** "describes it as …": says nothing without the second. */
const describing =
  /^(?:describe|brand|label|portray|regard|view|define|characteri[sz]e|depict|cast)$/;

/** "We are watching | as …": what tells when or why; behind a passive also by whom and where. */
function endsBefore({ tokens, clauses, loose }: Cuttable, { verb }: Clause, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (
    timing.test(lower) &&
    clauses.some((c) => c.marker === lower && c.range[0] <= i + 1 && c.verb.start > i)
  )
    return true;
  if (loose !== true || !verb.passive) return false;
  return lower === 'including' || (roundabout.test(lower) && !leaning.test(verb.lemma));
}

// Never before "if", "until" or "unless": without them something else is said.
const timing = /^(?:as|when|while|after|before|because|since|although|though)$/;
const roundabout = /^(?:by|in|on|at|during|from|over|under|amid|and|or|according)$/;
/** Passives that say nothing without their preposition. */
const leaning =
  /^(?:aim|base|link|relate|locate|compose|involve|know|commit|devote|limit|focus|dedicate|concern|bring|put|take|carry|draw|call|set|engage|interest|turn|divide|fill|hold|follow)$/;

const takesTwo =
  /^(?:tell|inform|warn|assure|remind|notify|ask|urge|call|order|invite|allow|force|expect|want|press|persuade|convince|instruct|advise|promise|let|make|help|enable|encourage|require|accuse|prevent)$/;

/** The clause that begins at a token, its "that" included. */
function clauseAt({ tokens, clauses }: Cuttable, after: Clause, i: number): Clause | undefined {
  const start = tokens[i]?.lower === 'that' ? i + 1 : i;
  return clauses.find(
    (c) =>
      c.index > after.index &&
      c.relation !== 'reduced' &&
      c.relation !== 'relative' &&
      (c.range[0] === i ||
        c.range[0] === start ||
        c.verb.start === i ||
        (c.relation === 'content' && c.subject[0] === start)) &&
      c.verb.start >= i,
  );
}
