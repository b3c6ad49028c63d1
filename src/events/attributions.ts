import type { Clause } from './clause.ts';
import { readTrigger } from './clause-trigger.ts';
import type { Analysis } from './draft-sentence.ts';
import { subjectActors } from './participants.ts';
import { speech } from './speech.ts';
import { verbKinds } from './triggers.ts';

/** "Holt said that Lind expressed hope": part of what Holt said, when it is of no day of its own. */
export function isReported({ clauses, times }: Analysis, clause: Clause): boolean {
  const teller = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (clause.relation !== 'content' || teller === undefined) return false;
  const told = verbKinds.get(teller.verb.lemma);
  return told !== undefined && speech.has(told) && !times.ofClause.has(clause.index);
}

/** "Holt visited the works, calling for more ships": part of the visit, and of its day. */
export function isAlongside({ tokens, times }: Analysis, { verb, marker, index }: Clause): boolean {
  return (
    verb.form === 'gerund' &&
    marker === undefined &&
    tokens[verb.start - 1]?.text === ',' &&
    !times.ofClause.get(index)?.some((t) => t > verb.start)
  );
}

/** "The missile flew 500 km, the ministry said": who says so, after an event that the sentence tells itself. */
export function isAttribution(analysis: Analysis, clause: Clause): boolean {
  const { clauses, tokens, nominals, times } = analysis;
  const first = clauses[0];
  if (
    first === undefined ||
    first === clause ||
    clause.relation !== 'main' ||
    (clause.rest[1] - clause.rest[0] > 2 && clause.subject[0] < clause.verb.end)
  )
    return false;
  if (
    tokens[0]?.kind === 'quote' ||
    tokens[clause.subject[0] - 1]?.kind === 'quote' ||
    tokens[clause.subject[0]]?.kind === 'quote'
  )
    return false;
  if (clauses.some((c) => c.parent === clause.index && c.relation === 'content')) return false;
  const told = clauses
    .slice(0, clause.index)
    .filter((c) => c.verb.form === 'finite')
    .map((c) => ({ clause: c, trigger: readTrigger(tokens, c, nominals) }))
    .find(({ clause: c, trigger }) => trigger !== undefined || times.ofClause.has(c.index));
  if (told === undefined) return false;
  // "He was let in this week, the ministry said": its day makes it an event.
  if (told.trigger === undefined) return !times.ofClause.has(clause.index);
  if (!speech.has(told.trigger.kind)) return true;
  // "Holt promised not to wake Lind, the ministry said": somebody's words told by somebody else.
  const speakers = subjectActors(analysis, told.clause);
  const tellers = subjectActors(analysis, clause);
  return speakers.length > 0 && !speakers.some((id) => tellers.includes(id));
}
