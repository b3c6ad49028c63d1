import type { Clause } from './clause.ts';
import type { Analysis } from './draft-sentence.ts';
import { subjectActors } from './participants.ts';
import { reporting } from './verb-lexicon.ts';

/** Bodies and office holders whose word makes a plan an announced one, though they have no name. */
const bodies =
  /^(?:authorities|officials?|ministry|ministries|government|embassy|consulate|office|presidency|kremlin|cabinet|administration|military|army|navy|palace|parliament|commission|committee|council|court|secretariat|organi[sz]ers?|spokes(?:man|woman|person|people)|minister|president|ambassador|diplomats?|aides?|police|bank|airline|company)$/;
const guesswork =
  /^(?:suggest|propose|predict|speculate|hint|deny|reject|warn|threaten|claim|allege|quote|cite|read|recall)$/;

/**
 * Whether the sentence says that somebody who should know has made the plan known: "the ministry said
 * that X will …", "X will …, officials said", "X will …, according to the embassy".
 */
export function isAnnounced(analysis: Analysis, clause: Clause): boolean {
  const { clauses } = analysis;
  const holder =
    clause.relation === 'content' && clause.parent !== undefined
      ? clauses[clause.parent]
      : clauses.find((c) => c.index > clause.index && isAfterthought(c, clauses));
  if (holder !== undefined && makesKnown(analysis, holder)) return true;
  return accordingToBody(analysis);
}

/** Whether a clause is the announcement of what its object names: "the ministry announced the visit". */
export function makesKnown(analysis: Analysis, report: Clause): boolean {
  const { verb } = report;
  if (!reporting.has(verb.lemma) || guesswork.test(verb.lemma)) return false;
  if (verb.negated || verb.modal !== undefined) return false;
  if (verb.passive) return /^(?:announce|confirm)$/.test(verb.lemma);
  const speakers = subjectActors(analysis, report);
  if (speakers.length > 0) return !speakers.every(analysis.names.isMedia);
  return analysis.tokens
    .slice(report.subject[0], report.subject[1])
    .some((t) => bodies.test(t.lower));
}

/** "…, the ministry said": a report at the end, with nothing of its own to tell. */
function isAfterthought(report: Clause, clauses: readonly Clause[]): boolean {
  return (
    report.relation === 'main' &&
    report.verb.form === 'finite' &&
    reporting.has(report.verb.lemma) &&
    !clauses.some((c) => c.parent === report.index && c.relation === 'content')
  );
}

function accordingToBody({ tokens, names }: Analysis): boolean {
  const at = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0) return false;
  const source = tokens.slice(at + 2, at + 9);
  const end = source.findIndex((t) => t.kind === 'punctuation' && !/^['’]s?$/.test(t.text));
  return source
    .slice(0, end < 0 ? source.length : end)
    .some((t) => (t.kind === 'actor' ? !t.actors.every(names.isMedia) : bodies.test(t.lower)));
}
