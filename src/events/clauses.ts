import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';
import { mental, reporting } from './verb-lexicon.ts';
import { coordinators, isAdverb, prepositions, relatives, subordinators } from './word-classes.ts';

/** Half-open range of token indexes. */
export type Range = readonly [from: number, to: number];

/**
 * A verb group with what belongs to it. `subject` and `rest` are ranges of tokens; a subject may be
 * borrowed from an earlier clause ("met him and signed") and is empty where there is none.
 */
export interface Clause {
  readonly index: number;
  readonly range: Range;
  readonly subject: Range;
  readonly verb: VerbGroup;
  readonly rest: Range;
  readonly relation:
    | 'main'
    | 'content'
    | 'relative'
    | 'adverbial'
    | 'coordinate'
    | 'infinitive'
    | 'gerund'
    | 'reduced';
  /** The word that opens an adverbial clause or gerund: "after", "if", "by". */
  readonly marker?: string;
  /** The clause that this one is said, wanted, described or timed by. */
  readonly parent?: number;
}

interface Pending {
  readonly subject: Range;
  readonly relation: Clause['relation'];
  readonly marker?: string;
  readonly parent?: number;
}

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
  return out.map((given, k) => {
    const clause =
      given.relation === 'gerund' && given.subject[0] === given.subject[1]
        ? { ...given, subject: laterSubject(out, k) ?? given.subject }
        : given;
    const end = out[k + 1]?.range[0] ?? tokens.length;
    return {
      ...clause,
      range: [clause.range[0], end],
      rest: [clause.verb.end, Math.max(end, clause.verb.end)],
    };
  });
}

/** A gerund that opens the sentence is done by the subject that follows it. */
function laterSubject(clauses: readonly Clause[], k: number): Range | undefined {
  return clauses.find((c, i) => i > k && c.verb.form === 'finite' && c.relation === 'main')
    ?.subject;
}

interface Opening extends Pending {
  readonly begin: number;
  readonly pending?: Pending;
  readonly usedPending?: boolean;
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
  const finite =
    earlier.findLast((c) => c.verb.form === 'finite' && c.relation !== 'relative') ??
    earlier.at(-1);
  const marker = marked ? before.lower : undefined;
  // "Pence, back in Washington after attending …, said": the subject waits for its verb.
  const waits =
    begin > 0 && earlier.length === 0 && tokens.slice(0, begin).some((t) => t.kind === 'actor');
  return {
    ...(waits ? { pending: { subject: [0, begin] as const, relation: 'main' as const } } : {}),
    begin,
    // A gerund that opens the sentence takes the subject that follows it; the reader looks there.
    subject: finite?.subject ?? (waits ? [0, begin] : [begin, begin]),
    relation: 'gerund',
    ...(marker === undefined ? {} : { marker }),
    ...parentOf(finite),
  };
}

function openFinite(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  earlier: readonly Clause[],
  pending: Pending | undefined,
): Opening {
  const last = earlier.at(-1);
  const to = verb.start;
  // The complement of a verb of saying, told by "that".
  const holder = speechFor(earlier);
  const said = last !== undefined && (isSpeech(last) || holder !== undefined);
  let opener = -1;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    // "soon after that Trump said": a pronoun, no clause.
    if (token.lower === 'that' && /^(?:after|before|since)$/.test(tokens[i - 1]?.lower ?? ''))
      break;
    if (
      token.kind === 'word' &&
      (relatives.has(token.lower) || subordinators.has(token.lower) || token.lower === 'that')
    ) {
      if (
        token.lower === 'that' &&
        !(
          said ||
          /^(?:and|but)$/.test(tokens[i - 1]?.lower ?? '') ||
          i === to - 1 ||
          isAdverb(tokens[i + 1]?.lower ?? '')
        )
      )
        continue;
      if (token.lower === 'since' && tokens[i + 1]?.kind === 'time') continue;
      opener = i;
      break;
    }
    if (/^[,;:—–]$/.test(token.text) || (token.text === '-' && spaced(tokens, i))) {
      // A comma closes the search only when a subject stands after it, else it is the relative's.
      opener = i;
      break;
    }
    if (coordinators.has(token.lower) && coordinates(tokens, i, to, last)) {
      opener = i;
      break;
    }
  }
  const token = tokens[opener];
  if (opener < 0 || token === undefined) {
    if (last === undefined) return { begin: from, subject: [from, to], relation: 'main' };
    if (
      !said &&
      pending !== undefined &&
      (last.relation === 'reduced' || last.relation === 'gerund')
    ) {
      // "the official responsible for studying the army said": the verb of the subject that waits.
      return {
        begin: to,
        subject: pending.subject,
        relation: pending.relation,
        ...(pending.parent === undefined ? {} : { parent: pending.parent }),
        usedPending: true,
      };
    }
    const begin = said
      ? pastTimes(tokens, afterAddressee(tokens, from, to, last.verb.lemma), to)
      : from;
    return {
      begin,
      subject: [begin, to],
      relation: said ? 'content' : 'coordinate',
      ...parentOf(last),
    };
  }
  // "the talks that Moon hosted": of the noun, not of what was said.
  const ofNoun =
    token.lower === 'that' &&
    eventNoun(tokens[opener - 1]?.lower ?? '') !== undefined &&
    opener - 1 > from;
  if (
    relatives.has(token.lower) ||
    ofNoun ||
    (token.lower === 'that' &&
      (i1(tokens, opener, to) || !(said || /^(?:and|but)$/.test(tokens[opener - 1]?.lower ?? ''))))
  ) {
    const open = unfinishedBefore(tokens, from, opener, earlier);
    const direct = i1(tokens, opener, to);
    const head: Range = [nounStart(tokens, from, opener), opener];
    return {
      begin: opener,
      subject: direct ? head : [opener + 1, to],
      relation: 'relative',
      marker: token.lower,
      ...parentOf(last),
      ...open,
    };
  }
  if (token.lower === 'that') {
    const speaker =
      last !== undefined && isSpeech(last)
        ? last
        : (holder ?? earlier.findLast((c) => isSpeech(c) && c.verb.form === 'finite') ?? last);
    return { begin: opener, subject: [opener + 1, to], relation: 'content', ...parentOf(speaker) };
  }
  if (subordinators.has(token.lower)) {
    const open = unfinishedBefore(tokens, from, opener, earlier);
    return {
      begin: opener,
      subject: [opener + 1, to],
      relation: 'adverbial',
      marker: token.lower,
      ...parentOf(last),
      ...open,
    };
  }
  const empty = onlyAdverbs(tokens, opener + 1, to);
  const after = tokens[verb.end];
  if (
    empty &&
    token.text === ',' &&
    last !== undefined &&
    inverting.has(verb.lemma) &&
    verb.tense === 'past' &&
    !verb.perfect &&
    after !== undefined &&
    opensName(after)
  ) {
    // "…, said the spokesman": the speaker stands after the verb.
    return {
      begin: opener,
      subject: [verb.end, Math.min(verb.end + 14, tokens.length)],
      relation: 'main',
    };
  }
  if (token.kind === 'punctuation' && last === undefined) {
    // Nothing before but an adverbial or an apposition: the subject may stand on both sides of it.
    return { begin: from, subject: [from, to], relation: 'main' };
  }
  if (
    empty &&
    last !== undefined &&
    isSpeech(last) &&
    token.text === ',' &&
    tokens.slice(from, opener).some((t) => t.kind === 'actor')
  ) {
    // "said the minister, 61, will visit": an apposition inside what is said.
    return { begin: from, subject: [from, opener], relation: 'content', ...parentOf(last) };
  }
  if (empty && pending !== undefined) {
    return {
      begin: opener,
      subject: pending.subject,
      relation: pending.relation,
      ...(pending.parent === undefined ? {} : { parent: pending.parent }),
      usedPending: true,
    };
  }
  if (empty) {
    const model = earlier.findLast((c) => c.verb.form === 'finite') ?? last;
    return {
      begin: opener,
      subject: model?.subject ?? [from, to],
      relation:
        model?.relation === 'content' || model?.relation === 'relative'
          ? model.relation
          : 'coordinate',
      ...(model?.parent === undefined ? {} : { parent: model.parent }),
    };
  }
  if (
    said &&
    token.kind === 'punctuation' &&
    !inverting.has(verb.lemma) &&
    !tokens
      .slice(from, opener)
      .some((t) => t.kind !== 'punctuation' && t.kind !== 'time' && t.kind !== 'place')
  ) {
    return { begin: opener, subject: [opener + 1, to], relation: 'content', ...parentOf(last) };
  }
  return { begin: opener, subject: [opener + 1, to], relation: 'main' };
}

function isSpeech({ verb }: Clause): boolean {
  return reporting.has(verb.lemma) || mental.has(verb.lemma);
}

/** A verb of saying some clauses back that still lacks what was said: "announced after sending … that". */
function speechFor(earlier: readonly Clause[]): Clause | undefined {
  const last = earlier.at(-1);
  if (
    last === undefined ||
    isSpeech(last) ||
    (last.relation !== 'gerund' && last.relation !== 'infinitive')
  )
    return undefined;
  return earlier.findLast(
    (c) =>
      isSpeech(c) &&
      !earlier.some((d) => d.relation === 'content' && d.parent === c.index) &&
      c.verb.form === 'finite',
  );
}

const inverting = new Set([
  'say',
  'add',
  'note',
  'write',
  'tweet',
  'report',
  'warn',
  'argue',
  'explain',
  'ask',
]);

function opensName(token: Token): boolean {
  return (
    (token.kind === 'actor' && !/^(?:he|she|they|it)$/.test(token.lower)) ||
    (token.kind === 'word' && /^\p{Lu}/u.test(token.text))
  );
}

/** What a relative or subordinate clause leaves open before it: a subject still without its verb. */
function unfinishedBefore(
  tokens: readonly Token[],
  from: number,
  opener: number,
  earlier: readonly Clause[],
): { pending?: Pending } {
  const last = earlier.at(-1);
  if (last === undefined)
    return opener > from ? { pending: { subject: [from, opener], relation: 'main' } } : {};
  return unfinished(tokens, from, opener, last);
}

function unfinished(
  tokens: readonly Token[],
  from: number,
  to: number,
  last: Clause,
): { pending?: Pending } {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && token.lower === 'that' && reporting.has(last.verb.lemma)) {
      return { pending: { subject: [i + 1, to], relation: 'content', parent: last.index } };
    }
    if (token?.kind === 'word' && subordinators.has(token.lower)) {
      return {
        pending: {
          subject: [i + 1, to],
          relation: 'adverbial',
          marker: token.lower,
          parent: last.index,
        },
      };
    }
  }
  return {};
}

/** Whether "and" opens a clause: a verb or a subject of its own follows, and no list goes on. */
function coordinates(
  tokens: readonly Token[],
  i: number,
  to: number,
  last: Clause | undefined,
): boolean {
  if (last === undefined) return false;
  if (onlyAdverbs(tokens, i + 1, to)) return true;
  if (tokens[i]?.lower !== 'and' && tokens[i]?.lower !== 'or') return true;
  // "told reporters Kim and Trump will meet": two names before a verb that has no other subject.
  for (let j = i - 1; j >= last.verb.end && i - j < 10; j--) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'time') return true;
    if (token.kind === 'word' && (subordinators.has(token.lower) || token.lower === 'that'))
      return false;
  }
  return i - 1 > last.verb.end;
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'time') continue;
    if (token.kind !== 'word' || !(isAdverb(token.lower) || coordinators.has(token.lower)))
      return false;
  }
  return true;
}

/** The start of the noun phrase that ends before `to`: back to a verb, preposition-free as far as commas allow. */
function nounStart(tokens: readonly Token[], from: number, to: number): number {
  let i = to - 1;
  if (tokens[i]?.text === ',') i--;
  for (; i > from; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'punctuation' && token.text !== "'s") return i + 1;
  }
  return Math.max(from, 0);
}

/** "said on Tuesday the two would meet": the date is of the saying. */
function pastTimes(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to - 1) {
    if (tokens[i]?.kind === 'time') i++;
    else if (
      /^(?:on|in|at|late|early)$/.test(tokens[i]?.lower ?? '') &&
      (tokens[i + 1]?.kind === 'time' || tokens[i + 1]?.kind === 'place')
    )
      i += 2;
    else break;
  }
  return i;
}

function afterAddressee(tokens: readonly Token[], from: number, to: number, lemma: string): number {
  if (!/^(?:tell|inform|notify|assure|warn|remind)$/.test(lemma)) return from;
  const first = tokens[from];
  const more = to - from > 1;
  return first !== undefined && more && (first.kind === 'actor' || first.kind === 'word')
    ? from + 1
    : from;
}

function i1(tokens: readonly Token[], opener: number, to: number): boolean {
  return onlyAdverbs(tokens, opener + 1, to);
}

function spaced(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    previous !== undefined &&
    next !== undefined &&
    previous.end < token.start &&
    next.start > token.end
  );
}

function parentOf(clause: Clause | undefined): { parent?: number } {
  return clause === undefined ? {} : { parent: clause.index };
}
