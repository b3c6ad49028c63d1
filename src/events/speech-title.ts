import type { Kind } from '../model/kind.ts';
import type { Clause, Range } from './clause.ts';
import { needs } from './title-cuts.ts';
import { subjectIsPlural, subjectPhrase } from './title-subject.ts';
import { count, join, readPieces, type Wording, waiting, wordPhrases } from './title-words.ts';
import type { TitleParts } from './titles.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { thirdPerson } from './verb-forms.ts';
import { determiners, isAdverb, possessives, prepositions, pronouns } from './word-classes.ts';

const longest = 12;

/** Writes a statement with what was said, or with what it was about where that is too long. */
export function speechTitle(parts: TitleParts, subject: string, plural: boolean): string {
  const { tokens, clauses, clause, names } = parts;
  const form = (lemma: string) => (plural ? lemma : thirdPerson(lemma));
  const { lemma } = clause.verb;
  const saying = form(says.test(lemma) ? 'say' : lemma);
  const said = contentOf(parts);
  const next =
    said === undefined ||
    says.test(lemma) ||
    tokens
      .slice(clause.verb.end, said.range[0])
      .every((t) => t.kind !== 'word' || t.lower === 'that');
  if (said !== undefined && next && !clause.verb.passive) {
    const wording = { tokens, clauses, names, instead: present(parts, said.clause) };
    const room = longest - count(subject) - count(saying);
    const words = wordPhrases(wording, said.range, room, needs({ tokens, clauses }, said.clause));
    if (words !== undefined) return `${subject} ${saying} ${words}`;
  }
  if (!says.test(lemma)) {
    const rest: Range = [clause.verb.end, tokens.length];
    const verb = clause.verb.passive ? '' : form(lemma);
    const words = wordPhrases(
      { tokens, clauses, names },
      rest,
      longest - count(subject) - 1,
      needs({ tokens, clauses }, clause),
    );
    if (verb !== '' && words !== undefined && !medium.test(words))
      return `${subject} ${verb} ${words}`;
  }
  const quote = quoteOf(parts);
  if (quote !== undefined) {
    const title = `${subject} ${saying} ${quote}`;
    if (count(title) <= longest) return title;
  }
  const topic = topicOf(parts, said?.range);
  const acts = plural ? act[parts.kind]?.replace(/^(\w+?)s /, '$1 ') : act[parts.kind];
  if (topic !== undefined) {
    const title = `${subject} ${acts ?? (plural ? 'comment on' : 'comments on')} ${topic}`;
    if (count(title) <= longest) return title;
  }
  const done = channelOf(parts) ?? deeds[parts.kind] ?? 'make a statement';
  const [verb = '', ...rest] = done.split(' ');
  return [subject, form(verb), ...rest].join(' ');
}

const says =
  /^(?:say|tell|add|continue|conclude|note|state|quip|joke|reply|respond|answer|repeat|observe|remark|explain|comment|write|report|ask|inform|go|convey)$/;
const medium =
  /^(?:(?:after|before|following|amid|ahead) |on (?:Twitter|Facebook|television|TV|condition|the condition)|in (?:a|an|the|his|her|their|its) (?:\S+ ){0,2}(?:statement|interview|tweet|message|post|speech|e-?mail|letter|report)|in response|to (?:reporters|journalists|the media)|during|at a|reporters|journalists|according|for it)\b/i;
const act: Partial<Record<Kind, string>> = {
  criticism: 'voices criticism over',
  appeal: 'makes an appeal over',
  proposal: 'makes a proposal on',
  announcement: 'makes an announcement on',
  rejection: 'voices opposition over',
  threat: 'issues a warning over',
  statement: 'comments on',
};
const deeds: Partial<Record<Kind, string>> = {
  appeal: 'make an appeal',
  proposal: 'make a proposal',
  announcement: 'make an announcement',
  threat: 'issue a threat',
};

/** By what medium someone spoke. */
function channelOf({ tokens, clause }: TitleParts): string | undefined {
  const words = tokens.slice(clause.verb.end, clause.verb.end + 12).map((t) => t.lower);
  const has = (pattern: RegExp) => words.some((w) => pattern.test(w));
  if (clause.verb.lemma === 'tweet' || has(/^(?:twitter|tweet)$/)) return 'write on Twitter';
  if (has(/^interview$/)) return 'give an interview';
  if (has(/^(?:reporters|journalists)$/)) return 'speak to reporters';
  if (has(/^(?:briefing|conference)$/)) return 'speak at a news conference';
  if (has(/^speech$/)) return 'give a speech';
  return has(/^statement$/) ? 'issue a statement' : undefined;
}

/** The clause that tells what was said: after its verb, or before its speaker ("…, X said"). */
function contentOf({
  tokens,
  clauses,
  clause,
  content,
}: TitleParts): { clause: Clause; range: Range } | undefined {
  if (content !== undefined) {
    const said = clauses.find((c) => c.range[0] === content[0] && c.index > clause.index);
    if (said !== undefined && said.verb.form === 'finite' && said.subject[0] < said.verb.start)
      return { clause: said, range: [pastAudience(tokens, clause, said), content[1]] };
  }
  const after = tokens[clause.verb.end];
  if (!says.test(clause.verb.lemma) && after !== undefined && after.kind !== 'punctuation')
    return undefined;
  const inverted = clause.subject[0] >= clause.verb.end;
  const start = inverted ? clause.verb.start : clause.subject[0];
  if (after !== undefined && after.kind !== 'punctuation' && !inverted) {
    if (!prepositions.has(after.lower) && !isAdverb(after.lower) && after.kind !== 'time')
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
function present(
  { tokens, clause, actors, names }: TitleParts,
  said: Clause,
): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  const plural = subjectIsPlural(tokens, said);
  const { verb } = said;
  for (let i = said.range[0]; i < verb.start; i++) {
    const word = tokens[i];
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

/** A quotation that is whole in the few words that a title has. */
function quoteOf(parts: TitleParts): string | undefined {
  return quotesNear(parts).find((t) => !/…”$/.test(t.text) && count(t.text) > 2)?.text;
}

function quotesNear({ tokens, clause }: TitleParts): readonly Token[] {
  const before = Math.min(clause.verb.start, clause.subject[0]);
  return [
    ...tokens.slice(clause.verb.end, clause.rest[1]),
    ...tokens.slice(Math.max(0, before - 2), clause.verb.start),
    ...tokens.slice(clause.subject[0], clause.subject[1]),
  ].filter((t) => t.kind === 'quote');
}

/** What a statement was about: an event named in it, else the first party named. */
function topicOf(parts: TitleParts, said?: Range): string | undefined {
  const { tokens, clauses, clause, actors, names } = parts;
  const inverted = clause.subject[0] >= clause.verb.end;
  const about = tokens.findIndex(
    (t, i) =>
      i >= clause.verb.end && i < clause.rest[1] && /^(?:about|of|on|regarding)$/.test(t.lower),
  );
  const own = { tokens, clauses, names };
  const ranges: [Wording, Range][] = [
    ...(about < 0 || inverted ? [] : [[own, [about + 1, clause.rest[1]]] as [Wording, Range]]),
    ...(said === undefined ? [] : [[own, said] as [Wording, Range]]),
    ...(inverted ? [] : [[own, [clause.verb.end, tokens.length]] as [Wording, Range]]),
    ...quotesNear(parts).map(({ said: words = [] }): [Wording, Range] => [
      { tokens: words, clauses: [], names },
      [0, words.length],
    ]),
  ];
  for (const [wording, range] of ranges) {
    const found = eventIn(wording.tokens, range);
    if (found === undefined) continue;
    const text = join(readPieces(wording, found).pieces).replace(/^The /, 'the ');
    if (count(text) < 6 && count(text) > 1 && !waiting.test(text) && /^\p{L}/u.test(text))
      return text;
  }
  const subject = said === undefined ? '' : subjectOf(parts, said);
  if (subject !== '') return subject;
  const sides = actors.map(names.side);
  const plain = says.test(clause.verb.lemma) && said === undefined;
  for (const [wording, [from, to]] of ranges)
    for (const token of wording.tokens.slice(from, to)) {
      const [id, ...more] = token.actors;
      if (id === undefined || more.length > 0 || actors.includes(id) || names.isMedia(id)) continue;
      if (names.kind(id) === 'organisation') continue;
      if (plain && wording === own && about < 0) continue;
      if (sides.includes(id) || possessives.has(token.lower)) continue;
      const name = names.name(id);
      return /^(?:United|White House|European)\b/.test(name) ? `the ${name}` : name;
    }
  return undefined;
}

/** What was said of what: the subject of the content, where it is a short noun phrase. */
function subjectOf({ tokens, clauses, names, actors }: TitleParts, [from, to]: Range): string {
  const clause = clauses.find((c) => c.verb.start >= from && c.verb.start < to);
  if (clause === undefined || clause.subject[0] >= clause.verb.start) return '';
  const range = subjectPhrase(tokens, clause);
  const words = tokens.slice(range[0], range[1]);
  if (words.some((t) => t.kind === 'actor' && t.actors.some((id) => actors.includes(id))))
    return '';
  if (!determiners.has(words[0]?.lower ?? '') || words.length > 6 || words.length < 2) return '';
  const text = join(readPieces({ tokens, clauses, names }, range).pieces);
  return count(text) < 6 && !waiting.test(text) && !/^(?:that|this|it)\b/i.test(text)
    ? text.replace(/^(?:The|His|Her|Its|Their|A|An) /, (w) => w.toLowerCase())
    : '';
}

/** The first noun phrase of a range that names an event: "the summit", "Ada's visit". */
function eventIn(tokens: readonly Token[], [from, to]: Range): Range | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || eventNoun(token.lower) === undefined) continue;
    if (
      /^(?:statement|interview|tweet|remark|comment|speech|address|conference|briefing|session|message|post|test|meet|call|visit|deal|fire|search|offer|request)$/.test(
        token.lower,
      ) &&
      !/^(?:the|this|that|an?|['’]s|his|her|their|its)$/.test(tokens[i - 1]?.lower ?? '')
    )
      continue;
    if (
      /^(?:statement|interview|tweet|remarks?|comments?|speech|address|briefing|news|conference)$/.test(
        token.lower,
      )
    )
      continue;
    let start = i;
    while (start > from) {
      const before = tokens[start - 1];
      if (before === undefined || before.kind === 'quote' || before.kind === 'time') break;
      if (before.kind === 'punctuation' && !/^(?:['’]s?|[-–])$/.test(before.text)) break;
      if (/^(?:the|an?|this|that|his|her|their|its|these|those)$/.test(before.lower)) {
        start--;
        break;
      }
      if (
        before.kind === 'word' &&
        !/^(?:['’]s?|\p{Lu}.*|[\p{L}]+(?:al|ar|ic|ed|first|second|next|latest|missile|peace|joint))$/u.test(
          before.text,
        )
      )
        break;
      start--;
    }
    if (start === i) continue;
    return [start, i + 1];
  }
  return undefined;
}
