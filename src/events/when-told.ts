import type { Status } from '../model/status.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { isReason } from './share-times.ts';
import { speech } from './speech.ts';
import { verbKinds } from './triggers.ts';
import { reporting } from './verb-lexicon.ts';

/** Tells how the grammar places the event of a clause that has no date. */
export function whenOf(analysis: Analysis, clause: Clause, status: Status): Draft['when'] {
  const { verb } = clause;
  const side = aside(analysis, clause);
  if (side !== undefined) return side;
  if (
    status === 'planned' ||
    status === 'announced' ||
    status === 'speculative' ||
    status === 'cancelled' ||
    status === 'postponed'
  )
    return 'future';
  if (verb.perfect) return verb.tense === 'past' ? 'pluperfect' : 'perfect';
  // "She has toured the coast, visiting a harbour and …": at some time, like the rest of it.
  const frame =
    verb.form === 'gerund' && /^(?:and)?$/.test(clause.marker ?? '')
      ? finiteAbove(analysis, clause)
      : undefined;
  if (frame?.perfect === true) return frame.tense === 'past' ? 'pluperfect' : 'perfect';
  const first =
    clause.relation === 'coordinate'
      ? analysis.clauses.findLast(
          (c) => c.index < clause.index && c.subject[0] === clause.subject[0],
        )
      : undefined;
  // "It came as the council condemned …": before what it came with, and nobody says when.
  if (isReason(clause) || (first !== undefined && isReason(first))) return 'pluperfect';
  if (status === 'occurred' && isLater(analysis, clause)) return 'perfect';
  const said = speech.has(verbKinds.get(verb.lemma) ?? 'other');
  if (
    status === 'occurred' &&
    !said &&
    (clause.marker === 'because' || isEarlier(analysis, clause))
  )
    return 'pluperfect';
  return status === 'ongoing' ? 'now' : 'past';
}

/** The finite verb that a gerund hangs on, through other gerunds. */
function finiteAbove({ clauses }: Analysis, clause: Clause): Clause['verb'] | undefined {
  let above = clause.parent === undefined ? undefined : clauses[clause.parent];
  while (above?.verb.form === 'gerund' && above.parent !== undefined && above.parent < above.index)
    above = clauses[above.parent];
  return above?.verb.form === 'finite' ? above.verb : undefined;
}

/** "after pulling out of the deal": at another time than the scene, nobody says when. */
function isEarlier(
  { tokens, clauses, times }: Analysis,
  { marker, relation, range, parent }: Clause,
): boolean {
  const holder = relation === 'content' && parent !== undefined ? clauses[parent] : undefined;
  // "by telling police on May 9 that two men struck her": before she told it.
  if (
    holder?.verb.form === 'gerund' &&
    reporting.has(holder.verb.lemma) &&
    times.ofClause.has(holder.index)
  )
    return true;
  if (marker === 'after' && (relation === 'adverbial' || relation === 'gerund'))
    return !/(?:hours?|minutes?|moments|shortly|just)$/.test(tokens[range[0] - 1]?.lower ?? '');
  return marker === 'by' && relation === 'gerund';
}

/** "16 days later, she said": later than what, the sentence does not say. */
function isLater({ tokens }: Analysis, { range, verb }: Clause): boolean {
  for (let i = Math.min(range[0], verb.start); i < range[1]; i++) {
    const time = tokens[i]?.time;
    if (time?.type === 'DATE' && time.edtf === undefined && / later$/.test(tokens[i]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "Ahead of the visit, he said", "soon after that, he said": told as before or after the scene. */
function aside({ tokens }: Analysis, clause: Clause): Draft['when'] | undefined {
  if (clause.verb.tense !== 'past' || clause.verb.modal !== undefined) return undefined;
  const before = tokens.slice(clause.range[0], clause.verb.start).map((t) => t.lower);
  const text = before.slice(0, 8).join(' ');
  if (/^(?:(?:but|however|and) ,? ?)?(?:ahead of|before|prior to) (?!that|then)/.test(text))
    return 'perfect';
  // "then made a visit": after something, who knows when.
  const subject = tokens.slice(clause.subject[0], clause.subject[1]).map((t) => t.lower);
  if (
    (before.indexOf('then') > 0 || subject.indexOf('then') > 0) &&
    !speech.has(verbKinds.get(clause.verb.lemma) ?? 'other')
  )
    return 'pluperfect';
  return /\b(?:soon|shortly) (?:after|afterwards?)\b/.test(text) ? 'after' : undefined;
}
