import type { Clause } from './clause.ts';
import { speech } from './speech.ts';
import type { Standing } from './status.ts';
import type { Token } from './tokens.ts';
import { verbKinds } from './triggers.ts';

/** "On April 27, they met and signed": the date that opens the sentence holds for what follows. */
export function shareTimes(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  ofClause: Map<number, number[]>,
  standings: readonly Standing[],
): void {
  for (const clause of clauses) {
    if (ofClause.has(clause.index)) continue;
    const when = timesWhen(clauses, clause, ofClause);
    if (when !== undefined) {
      ofClause.set(clause.index, when);
      continue;
    }
    const next = clauses[clause.index + 1];
    // "was deposed and killed in 2011": one date for both.
    const bare =
      next?.relation === 'coordinate' &&
      next.verb.start - clause.verb.end < 2 &&
      next.subject[0] === clause.subject[0];
    if (next !== undefined && (bare || clause.rest[0] >= next.verb.end)) {
      const times = ofClause.get(next.index);
      if (times !== undefined) ofClause.set(clause.index, times);
      continue;
    }
    const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    const opening = clauses[clause.index - 1];
    if (
      clause.relation === 'main' &&
      opening !== undefined &&
      (opening.relation === 'gerund' ||
        (opening.relation === 'infinitive' && opening.parent === 0)) &&
      opening.index < 2 &&
      clauses[0]?.relation === 'gerund' &&
      !/^(?:after|before|since)$/.test(clauses[0].marker ?? '')
    ) {
      // "In announcing the plan to close the site last month, she said …"
      const aim = clauses[1]?.parent === 0 && clauses[1].relation === 'infinitive' ? 1 : 0;
      const times = ofClause.get(0) ?? ofClause.get(aim);
      if (times !== undefined) ofClause.set(clause.index, times);
    } else if (
      clause.relation === 'adverbial' &&
      parent !== undefined &&
      /^(?:when|as|once|where)$/.test(clause.marker ?? '') &&
      !isReason(clause)
    ) {
      const times = ofClause.get(parent.index);
      if (times !== undefined) ofClause.set(clause.index, times);
    } else if (
      clause.relation === 'gerund' &&
      parent !== undefined &&
      clause.marker !== 'after' &&
      clause.marker !== 'before' &&
      clause.marker !== 'since'
    ) {
      const times = ofClause.get(parent.index);
      if (times !== undefined && parent.relation !== 'content') ofClause.set(clause.index, times);
    } else if (clause.relation === 'infinitive' && parent !== undefined) {
      const times = ofClause.get(parent.index);
      // "is expected on Monday to land"
      if (
        times !== undefined &&
        (parent.verb.passive ||
          parent.verb.lemma === 'be' ||
          standings[parent.index] === 'planned') &&
        parent.verb.lemma !== 'say'
      )
        ofClause.set(clause.index, times);
    } else if (clause.relation === 'coordinate') {
      const model = clauses.findLast(
        (c) =>
          c.index < clause.index &&
          c.subject[0] === clause.subject[0] &&
          c.subject[1] === clause.subject[1],
      );
      const dates = model === undefined ? [] : (ofClause.get(model.index) ?? []);
      const leading = dates.filter((t) => t < (model?.verb.start ?? 0));
      if (leading.length > 0) ofClause.set(clause.index, leading);
      // "She ran in 2012 but withdrew": the same year, where the clause says nothing else.
      else if (
        dates.length === 1 &&
        isYear(tokens[dates[0] ?? -1]) &&
        isPast(model) &&
        isPast(clause)
      )
        ofClause.set(clause.index, dates);
    }
  }
}

/** "When it was announced on Sunday, he blamed …"; "will speak when they meet on Monday": then and there. */
function timesWhen(
  clauses: readonly Clause[],
  clause: Clause,
  ofClause: ReadonlyMap<number, number[]>,
): number[] | undefined {
  if (
    clause.relation !== 'main' &&
    clause.relation !== 'content' &&
    clause.relation !== 'coordinate'
  )
    return undefined;
  const near = [clauses[clause.index - 1], clauses[clause.index + 1]];
  const when = near.find(
    (c) =>
      c?.relation === 'adverbial' &&
      c.marker === 'when' &&
      (c.parent === clause.index || (c.index === 0 && clause.relation === 'main')),
  );
  return when === undefined ? undefined : ofClause.get(when.index);
}

function isYear(token: Token | undefined): boolean {
  return /^\d{4}$/.test(token?.time?.edtf ?? '');
}

function isPast(clause: Clause | undefined): boolean {
  const verb = clause?.verb;
  return (
    verb?.form === 'finite' && verb.tense === 'past' && !verb.perfect && verb.modal === undefined
  );
}

/** "They left, as the council had condemned …": words that explain what was done need not be of its day. */
export function isReason({ marker, verb }: Clause): boolean {
  return marker === 'as' && speech.has(verbKinds.get(verb.lemma) ?? 'other') && !verb.progressive;
}
