import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { finishDraft } from './finish-draft.ts';
import { findHeads } from './heads.ts';

/** "Present were A and B", "They were seen off by C": company at an event that was told before. */
export function draftCompany(analysis: Analysis, clause: Clause): Draft | undefined {
  const { tokens, nominals } = analysis;
  const { verb } = clause;
  const opening = tokens.slice(0, 3).some((t) => t.lower === 'present' || t.lower === 'attending');
  const present = verb.lemma === 'be' && (opening || tokens[verb.end]?.lower === 'present');
  const attended =
    verb.passive &&
    /^(?:see|greet|accompany|attend|join|welcome|receive|meet|escort)$/.test(verb.lemma) &&
    tokens.slice(verb.end, clause.rest[1]).some((t) => t.lower === 'by');
  if (!present && !attended) return undefined;
  if (verb.negated || verb.modal !== undefined) return undefined;
  const range = present ? ([0, tokens.length] as const) : clause.rest;
  const actors = findHeads(analysis, range)

    .filter((h) => !h.owner && !h.modifier && !/^(?:for|from|to|in|at)$/.test(h.preposition))
    .flatMap((h) => h.actors)
    .filter((id) => analysis.names.kind(id) === 'person');
  if (actors.length === 0) return undefined;
  // "Present there on invitation were …": the invitation is no event of its own.
  const subject = nominals.find((n) => n.index < verb.start && n.preposition === '');
  const kind = subject?.kind ?? (attended && verb.lemma !== 'attend' ? 'visit' : 'meeting');
  const trigger =
    subject === undefined ? undefined : { kind, word: subject.noun, nominal: subject };
  return finishDraft(analysis, clause, {
    kind,
    status: 'occurred',
    actors: [...new Set(actors)],
    date: undefined,
    trigger,
    attach: true,
  });
}
