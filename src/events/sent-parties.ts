import type { Clause } from './clause.ts';
import { findHeads } from './heads.ts';
import type { Sentence } from './participants.ts';
import { actorsOf } from './party-lists.ts';

/**
 * Those who are sent, whom they are to meet, and the state that receives them: "sent A to meet B",
 * "sent athletes to Norland".
 */
export function sentParties(sentence: Sentence, clause: Clause): readonly string[] {
  const { names, clauses } = sentence;
  const heads = findHeads(sentence, clause.rest).filter((h) => !h.owner && !h.modifier);
  const sent = actorsOf(heads.filter((h) => h.preposition === '')).filter(
    (id) => names.kind(id) === 'person',
  );
  const hosts = actorsOf(heads.filter((h) => h.preposition === 'to')).filter(
    (id) => names.kind(id) === 'state',
  );
  const aim = clauses.find(
    (c) =>
      c.parent === clause.index &&
      c.relation === 'infinitive' &&
      /^(?:meet|see|visit)$/.test(c.verb.lemma),
  );
  const met =
    aim === undefined || sent.length === 0
      ? []
      : actorsOf(
          findHeads(sentence, aim.rest).filter(
            (h) => !h.owner && !h.modifier && /^(?:with|)$/.test(h.preposition),
          ),
        ).filter((id) => names.kind(id) === 'person');
  return [...sent, ...hosts, ...met];
}

export const isSending = ({ verb }: Clause): boolean =>
  !verb.passive && /^(?:send|dispatch)$/.test(verb.lemma);
