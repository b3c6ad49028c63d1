import type { Kind } from '../model/kind.ts';
import type { Range } from './clause.ts';
import { contentOf, present, says } from './speech-content.ts';
import { pieceOf, quoteOf, quotesNear } from './speech-quote.ts';
import { topicOf } from './speech-topic.ts';
import { needs } from './title-cuts.ts';
import { count, wordPhrases } from './title-words.ts';
import type { TitleParts } from './titles.ts';
import { thirdPerson } from './verb-forms.ts';
import { prepositions } from './word-classes.ts';

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
  const after = tokens[clause.verb.end];
  const bare =
    /^(?:describe|blame|accuse)$/.test(lemma) &&
    (after?.kind === 'time' || prepositions.has(after?.lower ?? ''));
  if (!says.test(lemma) && !bare) {
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
  const piece = quotesNear(parts)
    .map((t) => pieceOf(t, names, longest - count(subject) - 1))
    .find((t) => t !== undefined);
  if (piece !== undefined) return `${subject} ${saying} ${piece}`;
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
