import type { Kind } from '../model/kind.ts';
import type { Clause } from './clause.ts';
import type { Names } from './draft.ts';
import { findHeads, type Head } from './heads.ts';
import {
  acting,
  actorsOf,
  agrees,
  isPair,
  isStandIn,
  leadersOf,
  partners,
  relates,
  visitedParties,
} from './party-lists.ts';
import { isSending, sentParties } from './sent-parties.ts';
import { afterAdverbial, afterDay, withoutAppositions } from './subject-heads.ts';
import type { Token } from './tokens.ts';

/** Kinds whose objects take part as much as their subjects do. */
const mutual: ReadonlySet<Kind> = new Set<Kind>([
  'meeting',
  'talks',
  'host',
  'call',
  'agreement',
  'exercise',
  'cooperation',
  'letter',
  'war',
  'release',
  'detention',
  'appointment',
  'sanctions',
  'aid',
  'conference',
]);

export const sidePrepositions: Readonly<Partial<Record<Kind, RegExp>>> = {
  letter: /^(?:to|from|via|through|by)$/,
  sanctions: /^(?:on|against|by)$/,
  host: /^(?:for|with|by)$/,
  call: /^to$/,
  aid: /^(?:to|by)$/,
  release: /^(?:by|from)$/,
  appointment: /^(?:by)$/,
  war: /^(?:over|with|against)$/,
  'missile-test': /^(?:by)$/,
  'nuclear-test': /^(?:by)$/,
};

/** Whom a deed of one side is done to: "appealed to the court", "voted against A". */
const addressees: Readonly<Partial<Record<Kind, RegExp>>> = {
  appeal: /^to$/,
  election: /^against$/,
};

const together = /^(?:with|between|among|and|by)$/;

/** Kinds in which officials without a name stand for their states. */
const deals = /^(?:meeting|talks|call|host|agreement|conference)$/;

/** What stands around a clause in its sentence. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly isVerb: (index: number) => boolean;
  readonly names: Names;
  /** Whom "he", "she", "they" or "who" means, by the sentences before. */
  readonly antecedent: (pronoun: string) => readonly string[];
}

/** The actors who do what the clause tells: the heads of its subject, or whom its pronoun means. */
export function subjectActors(sentence: Sentence, clause: Clause, depth = 0): readonly string[] {
  if (depth > 0) return findSubject(sentence, clause, depth);
  // Many ask for the same subject while a sentence is read.
  let known = subjects.get(sentence);
  if (known === undefined) {
    known = new Map();
    subjects.set(sentence, known);
  }
  let found = known.get(clause);
  if (found === undefined) {
    found = findSubject(sentence, clause, 0);
    known.set(clause, found);
  }
  return found;
}

const subjects = new WeakMap<Sentence, Map<Clause, readonly string[]>>();

function findSubject(sentence: Sentence, clause: Clause, depth: number): readonly string[] {
  const { tokens, clauses } = sentence;
  const from = afterDay(tokens, clause);
  const to = Math.max(clause.subject[1], clause.subject[0]);
  const heads = findHeads(sentence, [from, to]);
  const direct = actorsOf(withoutAppositions(sentence, heads, from));
  if (direct.length > 0)
    return [
      ...new Set([
        ...leadersOf(sentence, [from, Math.max(to, clause.verb.start)]),
        ...direct,
        ...partners(tokens, heads),
      ]),
    ];
  // "tension with A, which condemned …": A, whatever governs it.
  const near = heads.at(-1);
  if (/^(?:who|which)$/.test(clause.marker ?? '') && near !== undefined && near.index >= to - 2)
    if (clause.relation === 'relative' && !near.owner && !near.modifier) return near.actors;
  const adverbial = afterAdverbial(tokens, clause.subject, heads);
  if (adverbial.length > 0) return adverbial;
  const inverted = invertedSubject(sentence, clause);
  if (inverted.length > 0) return inverted;
  const pronoun = tokens
    .slice(from, to)
    .findLast((t) => /^(?:he|she|they|it|who|which|both|i|we)$/.test(t.lower));
  if (pronoun !== undefined && !/^(?:who|which|i|we)$/.test(pronoun.lower)) {
    const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    if (parent !== undefined && depth < 3 && clause.relation !== 'main') {
      const holder = subjectActors(sentence, parent, depth + 1);
      const fits = holder.filter((id) => agrees(pronoun.lower, id, holder, sentence.names));
      if (fits.length > 0) return fits;
      // A subject that is nobody we know: "the two leaders … when they …".
      const words = tokens.slice(parent.subject[0], parent.subject[1]);
      if (
        holder.length === 0 &&
        !words.some((t) => /^(?:he|she|it|they|who)$/.test(t.lower)) &&
        words.length > 0
      )
        return [];
    }
    return sentence.antecedent(pronoun.lower);
  }
  // "a delegation led by X", "the leaders of A and B", "a team from C"
  const led = findHeads(sentence, [from, Math.max(to, clause.verb.start)]);
  const by = actorsOf(led.filter((h) => h.preposition === 'by' && !h.owner && !h.modifier));
  if (by.length > 0) return by;
  const words = tokens.slice(from, to);
  const leaders = words.length === 2 && words[1]?.lower === 'leaders' && words[0]?.lower === 'the';
  if (leaders || words.some((t, i) => isPair(t, words[i + 1]))) {
    const people = words.some((t) => office.test(t.lower)) || words.at(-1)?.lower === 'two';
    const here = people ? namedBefore(sentence, from) : [];
    const pair = here.length === 2 ? here : sentence.antecedent(people ? 'both leaders' : 'they');
    return pair.length === 2 ? pair : [];
  }
  const of = actorsOf(
    led.filter((h) => /^(?:of|from|and|between)$/.test(h.preposition) && !h.owner),
  );
  // "North Korean officials" act for their state; its newspapers and parties do not.
  // "Norland's envoy to the council": the envoy.
  const cut = words.findIndex((t, i) => i > 0 && /^(?:to|in|at|for|on)$/.test(t.lower));
  const head = words
    .slice(0, cut < 0 ? words.length : cut)
    .findLast((t) => t.kind === 'word' && /^\p{L}/u.test(t.text));
  const owners = led.filter(
    (h) => (h.owner || h.modifier) && (h.preposition === '' || h.preposition === 'between'),
  );
  // "Holt's trip is aimed at attending the talks": she attends them.
  if (/^(?:trip|visit|tour|journey)$/.test(head?.lower ?? ''))
    return actorsOf(owners.filter((h) => h.owner)).slice(0, 1);
  if (of.length === 0 && !acting.test(head?.lower ?? '')) return [];
  if (words.some((t) => /^(?:former|ex|retired|then)$/.test(t.lower))) return [];
  return [...of, ...actorsOf(owners).slice(0, 2)].slice(0, 3);
}

const office =
  /^(?:pair|duo|leaders|presidents|ministers|men|women|premiers|chairmen|envoys|negotiators|diplomats)$/;

/** The actors that a clause's subject names outright, as its heads or by a pronoun. */
export function namedSubject(sentence: Sentence, clause: Clause): readonly string[] {
  const heads = findHeads(sentence, clause.subject);
  if (
    heads.some((h) => h.preposition === '' && !h.owner && !h.modifier) ||
    afterAdverbial(sentence.tokens, clause.subject, heads).length > 0
  )
    return subjectActors(sentence, clause);
  const words = sentence.tokens.slice(clause.subject[0], clause.subject[1]);
  const head = words.findLast((t) => t.kind === 'word' && /^\p{L}/u.test(t.text));
  return acting.test(head?.lower ?? '') ||
    words.some((t) => /^(?:he|she|they|it|who)$/.test(t.lower))
    ? subjectActors(sentence, clause)
    : [];
}

/** '"…," said X': the speaker after the verb. */
function invertedSubject(sentence: Sentence, clause: Clause): readonly string[] {
  const { tokens } = sentence;
  const before = tokens.slice(clause.subject[0], clause.subject[1]);
  if (!before.every((t) => t.kind === 'quote' || t.kind === 'punctuation')) return [];
  if (!before.some((t) => t.kind === 'quote')) return [];
  const heads = findHeads(sentence, clause.rest);
  return actorsOf(heads.filter((h) => h.preposition === '' && !h.owner && !h.modifier).slice(0, 1));
}

/** Those who take part besides the subject, by the kind of event. */
export function otherActors(sentence: Sentence, clause: Clause, kind: Kind): readonly string[] {
  // "…, according to B": who says so.
  const source = sentence.tokens.findIndex(
    (t, i) => i >= clause.rest[0] && t.lower === 'according',
  );
  const end = source < 0 ? clause.rest[1] : Math.min(source, clause.rest[1]);
  const heads = findHeads(sentence, [clause.rest[0], end]);
  const isHead = (h: Head) => !h.owner && !h.modifier;
  const out: string[] = [];
  if (clause.verb.passive)
    out.push(...actorsOf(heads.filter((h) => isHead(h) && h.preposition === 'by')));
  if ((kind === 'visit' || kind === 'other') && isSending(clause))
    return [...out, ...sentParties(sentence, clause)];
  const addressed = addressees[kind];
  if (addressed !== undefined)
    return [
      ...out,
      ...actorsOf(heads.filter((h) => isHead(h) && addressed.test(h.preposition)).slice(0, 1)),
    ];
  if (kind === 'visit' && clause.verb.lemma === 'visit' && !clause.verb.passive)
    return [...out, ...visitedParties(sentence, clause, heads)];
  if (kind === 'visit' || !mutual.has(kind)) return out;
  const side = sidePrepositions[kind];
  const taken = heads.filter(
    (h) =>
      (isHead(h) || (deals.test(kind) && isStandIn(sentence, h))) &&
      (h.preposition === '' ||
        (h.preposition === 'to' && /^(?:talk|speak)$/.test(clause.verb.lemma)) ||
        (together.test(h.preposition) && !relates(sentence.tokens, clause.rest[0], h)) ||
        (side?.test(h.preposition) ?? false)),
  );
  return [...out, ...actorsOf(taken)];
}

/** The persons whom the sentence has named before a token: "signed by A and B when the two met". */
function namedBefore({ tokens, names }: Sentence, end: number): readonly string[] {
  const people = tokens
    .slice(0, end)
    .flatMap((t) =>
      t.kind === 'actor' && names.kind(t.actors[0] ?? '') === 'person' ? t.actors : [],
    );
  return [...new Set(people)];
}
