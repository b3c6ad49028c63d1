import type { Clause, Range } from './clause.ts';
import { subjectIsPlural, subjectPhrase } from './title-subject.ts';
import type { TitleParts } from './titles.ts';
import type { Token } from './tokens.ts';
import { thirdPerson } from './verb-forms.ts';
import { determiners, isAdverb, prepositions, pronouns } from './word-classes.ts';

/** Verbs that only say that something was said. */
export const says =
  /^(?:say|tell|add|continue|conclude|note|state|quip|joke|reply|respond|answer|repeat|observe|remark|explain|comment|write|report|ask|inform|go|convey)$/;

/** The clause that tells what was said: after its verb, or before its speaker ("…, X said"). */
export function contentOf({
  tokens,
  clauses,
  clause,
  content,
}: TitleParts): { clause: Clause; range: Range } | undefined {
  if (content !== undefined) {
    const said = clauses.find((c) => c.range[0] === content[0] && c.index > clause.index);
    if (
      said !== undefined &&
      said.verb.form === 'finite' &&
      said.subject[0] < said.verb.start &&
      !prepositions.has(tokens[content[0]]?.lower ?? '')
    )
      return { clause: said, range: [pastAudience(tokens, clause, said), content[1]] };
  }
  const after = tokens[clause.verb.end];
  if (!says.test(clause.verb.lemma) && after !== undefined && after.kind !== 'punctuation')
    return undefined;
  const inverted = clause.subject[0] >= clause.verb.end;
  const start = inverted ? clause.verb.start : clause.subject[0];
  if (after !== undefined && after.kind !== 'punctuation' && !inverted) {
    const told = clause.verb.lemma === 'tell' && after.kind !== 'quote';
    if (!told && !prepositions.has(after.lower) && !isAdverb(after.lower) && after.kind !== 'time')
      return undefined;
  }
  if (tokens[start - 1]?.text !== ',') return undefined;
  const told = clauses.find((c) => c.verb.end < start && c.verb.form === 'finite');
  if (told === undefined || told.subject[0] >= told.verb.start || told.relation === 'adverbial')
    return undefined;
  const [from] = subjectPhrase(tokens, told);
  return from >= Math.min(told.verb.start, told.subject[1])
    ? undefined
    : { clause: told, range: [from, start - 1] };
}

/** Where what was said begins after whom it was told: "told reporters he would". */
function pastAudience(tokens: readonly Token[], { verb }: Clause, said: Clause): number {
  const from = said.range[0];
  if (!/^(?:tell|inform|assure|remind|warn|notify)$/.test(verb.lemma)) return from;
  for (let i = said.verb.start - 1; i > from; i--)
    if (/^(?:that|he|she|it|they|we|there)$/.test(tokens[i]?.lower ?? '')) return i;
  const first = tokens[from];
  const second = tokens[from + 1];
  if (second === undefined || from + 1 >= said.verb.start) return from;
  const opens = second.kind === 'actor' || second.kind === 'place' || determiners.has(second.lower);
  return opens && (first?.kind === 'actor' || /s$/.test(first?.lower ?? '')) ? from + 1 : from;
}

/** Indirect speech in the tense of a headline: "said he would" → "says he will". */
export function present(
  { tokens, clause, actors, names }: TitleParts,
  said: Clause,
): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  const plural = subjectIsPlural(tokens, said);
  const { verb } = said;
  for (let i = said.range[0]; i < verb.start; i++) {
    const word = tokens[i];
    if (word?.kind === 'actor' && pronouns.has(word.lower)) out.set(i, word.lower);
    if (word?.kind !== 'word') continue;
    if (determiners.has(word.lower) || pronouns.has(word.lower) || prepositions.has(word.lower))
      out.set(i, word.lower);
    break;
  }
  // Of oneself one speaks as "he" or "she".
  for (let i = said.subject[0]; i < said.subject[1]; i++) {
    const [id] = tokens[i]?.actors ?? [];
    const gender = id === undefined || id !== actors[0] ? undefined : names.gender(id);
    if (gender !== undefined && said.subject[1] - said.subject[0] === 1 && actors.length === 1)
      out.set(i, gender === 'female' ? 'she' : 'he');
  }
  for (let i = verb.start; i < verb.end; i++) {
    const lower = tokens[i]?.lower;
    if (clause.verb.tense !== 'past') break;
    if (lower === 'would') out.set(i, 'will');
    else if (lower === 'had' && verb.perfect) out.set(i, plural ? 'have' : 'has');
    else if (verb.progressive && (lower === 'was' || lower === 'were'))
      out.set(i, plural ? 'are' : 'is');
  }
  if (
    clause.verb.tense === 'past' &&
    verb.end - verb.start === 1 &&
    !verb.passive &&
    states.test(verb.lemma)
  )
    out.set(verb.start, plural ? verb.lemma : thirdPerson(verb.lemma));
  return out;
}

const states = /^(?:want|intend|hope|plan|believe|need|expect|think|know|support|oppose|welcome)$/;
