import type { Clause } from './clause.ts';
import type { Analysis } from './draft-sentence.ts';
import { prepositions } from './word-classes.ts';

/** "said nothing", "offered no details", "declined to comment". */
export function isNothing({ tokens }: Analysis, { verb }: Clause): boolean {
  const next = tokens[verb.end]?.lower ?? '';
  if (/^(?:decline|refuse)$/.test(verb.lemma) && next === 'to')
    return silent.test(tokens[verb.end + 1]?.lower ?? '');
  return /^(?:nothing|no|little)$/.test(next);
}

const silent =
  /^(?:comment|discuss|say|answer|elaborate|name|specify|confirm|give|provide|disclose|speculate|identify|reveal|respond|talk|speak)$/;

/** "as she had promised", "We said yes": neither what was said nor what of. */
export function isWordless(analysis: Analysis, clause: Clause): boolean {
  const { tokens, clauses } = analysis;
  const { verb, subject, rest, marker } = clause;
  if (verb.form !== 'finite' || verb.passive) return false;
  if (namesIt(analysis, clause)) return true;
  if (!(marker === 'as' ? utters : says).test(verb.lemma)) return false;
  if (tokens.some((t) => t.kind === 'quote')) return false;
  const next = tokens[verb.end];
  const ends =
    next === undefined ||
    next.kind === 'punctuation' ||
    next.kind === 'time' ||
    prepositions.has(next.lower) ||
    /^(?:yes|no|so|this|that)$/.test(next.lower);
  if (!ends) return false;
  if (marker === 'as') return true;
  // "…, she said": what was said stands before.
  if (tokens[Math.min(subject[0], verb.start) - 1]?.text === ',') return false;
  return (
    !tokens
      .slice(verb.end, rest[1] + 1)
      .some((t) => t.text === ':' || /^(?:about|of|on)$/.test(t.lower)) &&
    !clauses.some((c) => c.verb.start >= verb.end && c.verb.form === 'finite')
  );
}

/** "in what she described as a talk", "one of which she suggested": how something is called, or by whom. */
function namesIt({ tokens }: Analysis, { verb, subject, relation }: Clause): boolean {
  const before = tokens[subject[0] - 1]?.lower ?? '';
  const next = tokens[verb.end];
  if (tokens.slice(subject[0], verb.start).some((t) => t.lower === 'what'))
    return /^(?:describe|call|term|dub|label|hail)$/.test(verb.lemma);
  return (
    relation === 'relative' &&
    /^(?:which|that)$/.test(before) &&
    (next === undefined || next.kind === 'punctuation')
  );
}

const says = /^(?:say|tell|add|write|report|repeat|note|reply)$/;
const utters =
  /^(?:say|tell|add|write|report|repeat|note|reply|promise|pledge|vow|warn|threaten|argue|claim|predict|announce|tweet|suggest|mention|explain|acknowledge|admit)$/;
