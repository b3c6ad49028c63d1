import type { Kind } from '../model/kind.ts';
import { splitClauses } from './clauses.ts';
import { contentOf, present, says } from './speech-content.ts';
import { pieceOf, quoteOf, quotesNear } from './speech-quote.ts';
import { topicOf } from './speech-topic.ts';
import { needs } from './title-cuts.ts';
import { count, join, readPieces, wordPhrases } from './title-words.ts';
import type { TitleParts } from './titles.ts';
import { thirdPerson } from './verb-forms.ts';
import { prepositions } from './word-classes.ts';

const longest = 12;

/** Writes a statement with what was said, or with what it was about where that is too long. */
export function speechTitle(parts: TitleParts, subject: string, plural: boolean): string {
  const { clause, names } = parts;
  const form = (lemma: string) => (plural ? lemma : thirdPerson(lemma));
  const { lemma } = clause.verb;
  const saying = form(says.test(lemma) ? 'say' : lemma);
  const said = contentOf(parts);
  const room = longest - count(subject) - 1;
  const indirect = (loose: boolean) =>
    contentWords(parts, said, room, loose) ?? objectWords(parts, room, loose);
  const whole = indirect(false);
  if (whole !== undefined) return `${subject} ${form(whole.verb)} ${whole.words}`;
  const quote = quoteOf(parts);
  if (quote !== undefined) {
    const title = `${subject} ${saying} ${quote}`;
    if (count(title) <= longest) return title;
  }
  const piece = quotesNear(parts)
    .map((t) => pieceOf(t, names, room))
    .find((t) => t !== undefined);
  if (piece !== undefined) return `${subject} ${saying} ${piece}`;
  const part = partlyQuoted(parts, said, room) ?? indirect(true);
  if (part !== undefined) return `${subject} ${form(part.verb)} ${part.words}`;
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

interface Words {
  readonly verb: string;
  readonly words: string;
}

/** What was said in indirect speech: "says it will rain". */
function contentWords(
  parts: TitleParts,
  said: ReturnType<typeof contentOf>,
  room: number,
  loose: boolean,
): Words | undefined {
  const { tokens, clauses, clause, names } = parts;
  const { lemma, passive, end } = clause.verb;
  if (said === undefined || passive) return undefined;
  const next =
    says.test(lemma) ||
    tokens.slice(end, said.range[0]).every((t) => t.kind !== 'word' || t.lower === 'that');
  if (!next) return undefined;
  const wording = { tokens, clauses, names, loose, instead: present(parts, said.clause) };
  const words = wordPhrases(wording, said.range, room, needs(wording, said.clause));
  return words === undefined ? undefined : { verb: says.test(lemma) ? 'say' : lemma, words };
}

/** "says the move will “help the island”": the speaker's own words behind the writer's. */
function partlyQuoted(
  parts: TitleParts,
  said: ReturnType<typeof contentOf>,
  room: number,
): Words | undefined {
  const { tokens, clauses, clause, names } = parts;
  const { lemma, passive } = clause.verb;
  if (passive) return undefined;
  const [from, to] = said?.range ?? [contentStart(parts), clause.rest[1]];
  const at = tokens.findIndex((t, i) => i > from && i < to && t.kind === 'quote');
  const quoted = tokens[at]?.said;
  if (quoted === undefined || at < (said?.clause.verb.end ?? from)) return undefined;
  if (said !== undefined && said.clause.subject[0] < from) return undefined;
  const will = tokens[at - 1]?.lower === 'would' ? [[at - 1, 'will'] as const] : [];
  const instead = said === undefined ? new Map(will) : present(parts, said.clause);
  const wording = { tokens, clauses, names, instead };
  const { pieces, end } = readPieces(wording, [from, at]);
  const before = join(pieces);
  const left = room - count(before);
  if (end < at || left < 2 || !leadsOn.test(before)) return undefined;
  const inner = { tokens: quoted, clauses: splitClauses(quoted), names, verbatim: true };
  const words = wordPhrases(inner, [0, quoted.length], left);
  return words === undefined || count(words) < 2
    ? undefined
    : { verb: says.test(lemma) ? 'say' : lemma, words: `${before} “${words}”` };
}

/** Behind the verb of saying, its day and its "that". */
function contentStart({ tokens, clause }: TitleParts): number {
  let i = clause.verb.end;
  while (tokens[i]?.kind === 'time' || /^(?:on|late|early|that|,)$/.test(tokens[i]?.lower ?? ''))
    i++;
  return i;
}

/** Ends on the verb or what waits for one, so that the quotation goes on with it. */
const leadsOn =
  /\b(?:is|are|was|were|be|been|will|would|can|could|should|must|may|might|has|have|had|not|to|a|an|the|of|as)$/;

/** What a verb that says more than "say" has for its object: "praises her aides". */
function objectWords(
  { tokens, clauses, clause, names, kind }: TitleParts,
  room: number,
  loose: boolean,
): Words | undefined {
  const { lemma, passive, end } = clause.verb;
  const after = tokens[end];
  const bare =
    /^(?:describe|blame|accuse)$/.test(lemma) &&
    (after?.kind === 'time' || prepositions.has(after?.lower ?? ''));
  const plain = says.test(lemma) && !(kind === 'appeal' && lemma === 'ask');
  if (plain || bare || passive) return undefined;
  const wording = { tokens, clauses, names, loose };
  const words = wordPhrases(wording, [end, tokens.length], room, needs(wording, clause));
  return words === undefined || medium.test(words) ? undefined : { verb: lemma, words };
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
  rejection: 'voice opposition',
  criticism: 'voice criticism',
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
