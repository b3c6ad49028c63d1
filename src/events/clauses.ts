import {
  type Clause,
  nounStart,
  type Opening,
  type Pending,
  parentOf,
  type Range,
} from './clause.ts';
import { openFinite } from './finite-clauses.ts';
import { unfinished } from './open-clauses.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { readVerbForm } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { findVerbGroups } from './verb-groups.ts';
import { reporting } from './verb-lexicon.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
} from './word-classes.ts';

/** Splits a sentence's tokens into clauses, in order. */
export function splitClauses(tokens: readonly Token[], headline = false): Clause[] {
  const groups = findVerbGroups(tokens, headline);
  const out: Clause[] = [];
  let pending: Pending | undefined;
  groups.forEach((verb, k) => {
    const previous = groups[k - 1];
    const from = previous?.end ?? 0;
    const opening = openClause(tokens, from, verb, out, pending);
    if (opening.pending !== undefined) pending = opening.pending;
    else if (opening.usedPending) pending = undefined;
    const { begin, subject, relation, marker, parent } = opening;
    out.push({
      index: k,
      range: [begin, tokens.length],
      subject,
      verb,
      rest: [verb.end, tokens.length],
      relation,
      ...(marker === undefined ? {} : { marker }),
      ...(parent === undefined ? {} : { parent }),
    });
  });
  joinPassives(tokens, out);
  return out.map((given, k) => {
    const clause =
      given.relation === 'gerund' && given.subject[0] === given.subject[1]
        ? { ...given, subject: laterSubject(out, k) ?? given.subject }
        : given;
    const end = out[k + 1]?.range[0] ?? tokens.length;
    const shared = sharedObject(tokens, clause, out[k + 1], out[k + 2]);
    return {
      ...clause,
      range: [clause.range[0], end],
      rest: shared ?? [clause.verb.end, Math.max(end, clause.verb.end)],
    };
  });
}

/** "was captured and killed": the auxiliary of the first participle serves the second. */
function joinPassives(tokens: readonly Token[], clauses: Clause[]): void {
  clauses.forEach((clause, k) => {
    const before = clauses[k - 1];
    const { verb } = clause;
    if (before === undefined || !before.verb.passive || before.verb.form !== 'finite') return;
    if (clause.relation !== 'coordinate' || clause.subject[0] !== before.subject[0]) return;
    if (verb.end - verb.start !== 1 || verb.tense !== 'past' || verb.passive) return;
    if (intransitive.test(verb.lemma)) return;
    const next = tokens[verb.end];
    const bare =
      next === undefined ||
      next.kind === 'time' ||
      next.kind === 'punctuation' ||
      prepositions.has(next.lower) ||
      coordinators.has(next.lower);
    const joined =
      coordinators.has(tokens[verb.start - 1]?.lower ?? '') ||
      isAdverb(tokens[verb.start - 1]?.lower ?? '');
    if (!bare || !joined || !readVerbForm(tokens[verb.start]?.lower ?? '')?.tags.has('VBN')) return;
    clauses[k] = { ...clause, verb: { ...verb, passive: true, tense: before.verb.tense } };
  });
}

/** "was briefed and slept on it": verbs that nobody can be done. */
const intransitive =
  /^(?:sleep|land|fly|escape|die|arrive|depart|go|come|fall|rise|walk|talk|speak|sit|stand|lie|remain|stay|appear|emerge|live|agree|recover|survive|return|resign|retire|vote|wait|rest|leave|flee|spend|work|collapse|crash)$/;

/** "met and held talks with B": what follows the second verb belongs to the first as well. */
function sharedObject(
  tokens: readonly Token[],
  { verb }: Clause,
  next: Clause | undefined,
  after: Clause | undefined,
): Range | undefined {
  if (next?.relation !== 'coordinate' || !transitive.test(verb.lemma) || verb.passive)
    return undefined;
  const joint = tokens.slice(verb.end, next.verb.start);
  const joined =
    joint.length > 0 &&
    joint.every((t) => t.kind === 'word' && (coordinators.has(t.lower) || isAdverb(t.lower)));
  if (!joined) return undefined;
  const end = after?.range[0] ?? tokens.length;
  // "met and had a talk with B": B is met, the talk is not.
  const noun = tokens
    .slice(next.verb.end, Math.min(end, next.verb.end + 5))
    .findIndex((t) => t.kind === 'word' && eventNoun(t.lower) !== undefined);
  return [next.verb.end + noun + 1, end];
}

const transitive = /^(?:meet|greet|receive|welcome|visit|tour|inspect)$/;

/** A gerund that opens the sentence is done by the subject that follows it. */
function laterSubject(clauses: readonly Clause[], k: number): Range | undefined {
  return clauses.find((c, i) => i > k && c.verb.form === 'finite' && c.relation === 'main')
    ?.subject;
}

function openClause(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
  pending: Pending | undefined,
): Opening {
  const last = earlier.at(-1);
  if (verb.form === 'infinitive') {
    return {
      begin: verb.start,
      subject: controller(tokens, from, verb.start, last) ?? [from, verb.start],
      relation: 'infinitive',
      ...parentOf(last),
    };
  }
  if (verb.form === 'gerund') return openGerund(tokens, from, verb, earlier);
  if (verb.form === 'participle') {
    const noun: Range = [nounStart(tokens, from, verb.start), verb.start];
    const open =
      last === undefined
        ? { pending: { subject: [0, verb.start], relation: 'main' } as Pending }
        : unfinished(tokens, from, verb.start, last);
    return { begin: verb.start, subject: noun, relation: 'reduced', ...parentOf(last), ...open };
  }
  return openFinite(tokens, from, verb, earlier, pending);
}

const objectControl = new Set(
  'ask urge invite order tell prompt force cause lead allow enable instruct send expect want call press push persuade help appoint elect warn request require permit authorize get compel beg'.split(
    ' ',
  ),
);

/** Who is to do what an infinitive says: the object of "urged X to …", else the subject of the verb. */
function controller(
  tokens: readonly Token[],
  from: number,
  to: number,
  last: Clause | undefined,
): Range | undefined {
  if (last === undefined) return undefined;
  if (!last.verb.passive && objectControl.has(last.verb.lemma) && to > from) {
    const start = tokens[from]?.lower === 'on' ? from + 1 : from;
    if (
      tokens
        .slice(start, to)
        .some((t) => t.kind === 'actor' || (t.kind === 'word' && !isAdverb(t.lower)))
    )
      return [start, to];
  }
  return last.subject;
}

function openGerund(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
): Opening {
  const before = tokens[verb.start - 1];
  const marked =
    before !== undefined &&
    verb.start - 1 >= from &&
    (prepositions.has(before.lower) ||
      subordinators.has(before.lower) ||
      coordinators.has(before.lower));
  const begin = marked ? verb.start - 1 : verb.start;
  const nearest =
    earlier.findLast((c) => c.verb.form === 'finite' && c.relation !== 'relative') ??
    earlier.at(-1);
  // "He said that she had gone, adding …": it is he who adds.
  const main =
    !marked && reporting.has(verb.lemma)
      ? (earlier.findLast(
          (c) => c.verb.form === 'finite' && c.relation === 'main' && reporting.has(c.verb.lemma),
        ) ?? earlier.find((c) => c.verb.form === 'finite' && c.relation === 'main'))
      : undefined;
  const own = marked ? undefined : withSubject(tokens, from, verb.start);
  const finite = main ?? nearest;
  const marker = marked ? before.lower : undefined;
  // "Pence, back in Washington after attending …, said": the subject waits for its verb.
  const waits = begin > 0 && earlier.length === 0 && holdsSubject(tokens, begin);
  return {
    ...(waits ? { pending: { subject: [0, begin] as const, relation: 'main' as const } } : {}),
    begin,
    // A gerund that opens the sentence takes the subject that follows it; the reader looks there.
    subject: own ?? finite?.subject ?? (waits ? [0, begin] : [begin, begin]),
    relation: 'gerund',
    ...(marker === undefined ? {} : { marker }),
    ...parentOf(finite),
  };
}

/** Whether words before a gerund may be a subject: a name, or a phrase closed by a comma or a dash. */
function holdsSubject(tokens: readonly Token[], to: number): boolean {
  const before = tokens.slice(0, to);
  if (before.some((t) => t.kind === 'actor')) return true;
  if (!/^[,—–]$/.test(before.at(-1)?.text ?? '')) return false;
  const comma = before.slice(0, -1).findLastIndex((t) => t.text === ',');
  const head = before[comma + 1];
  return (
    head !== undefined &&
    to - comma > 2 &&
    !prepositions.has(head.lower) &&
    (determiners.has(head.lower) || /^\p{Lu}/u.test(head.text)) &&
    head.kind !== 'time' &&
    !subordinators.has(head.lower)
  );
}

/** "with party leaders sending a letter on Friday": a gerund with a subject of its own. */
function withSubject(tokens: readonly Token[], from: number, to: number): Range | undefined {
  for (let i = to - 1; i >= Math.max(from, to - 7); i--) {
    const token = tokens[i];
    if (token?.lower === 'with') return i + 1 < to ? [i + 1, to] : undefined;
    if (token === undefined || token.kind === 'punctuation' || prepositions.has(token.lower))
      return undefined;
  }
  return undefined;
}
