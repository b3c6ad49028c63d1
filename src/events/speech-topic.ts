import type { Range } from './clause.ts';
import { withArticle } from './name-list.ts';
import { says } from './speech-content.ts';
import { quotesNear } from './speech-quote.ts';
import { subjectPhrase } from './title-subject.ts';
import { count, join, readPieces, type Wording, waiting } from './title-words.ts';
import type { TitleParts } from './titles.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { determiners, possessives, prepositions } from './word-classes.ts';

/** What a statement was about: an event named in it, else the first party named. */
export function topicOf(parts: TitleParts, said?: Range): string | undefined {
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
  const next = tokens[clause.verb.end];
  const plain =
    says.test(clause.verb.lemma) &&
    said === undefined &&
    (next?.kind === 'punctuation' || prepositions.has(next?.lower ?? '') || next?.lower === 'to');
  for (const [wording, [from, to]] of ranges)
    for (const token of wording.tokens.slice(from, to)) {
      const [id, ...more] = token.actors;
      if (id === undefined || more.length > 0 || actors.includes(id) || names.isMedia(id)) continue;
      if (names.kind(id) === 'organisation') continue;
      if (plain && wording === own && about < 0) continue;
      if (sides.includes(id) || possessives.has(token.lower)) continue;
      return withArticle(names.name(id));
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
    ? text.replace(
        /^(?:The|His|Her|Its|Their|A|An|Those|These|This|That|Such|Any|All|Some|No|Both) /,
        (w) => w.toLowerCase(),
      )
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
        !/^(?:['’]s?|\p{Lu}.*|[\p{L}]+(?:al|ar|ic|ed)|first|second|third|next|latest|missile|peace|joint)$/u.test(
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
