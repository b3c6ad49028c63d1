import { agencyOf } from '../actors/outlets.ts';
import type { Clause } from './clause.ts';
import type { Analysis } from './draft-sentence.ts';
import { findHeads } from './heads.ts';

/** "the Norland news agency said": the agency of the state; its media or television may be any of several. */
export function stateAgencyOf(analysis: Analysis, { subject }: Clause): readonly string[] {
  const { tokens, names } = analysis;
  const [from, to] = subject;
  const at = tokens.findIndex((t, i) => i > from && i < to && t.lower === 'agency');
  const official = tokens[at - 1]?.lower ?? '';
  if (at < 0 || !/^(?:state|news|official|state-run|state-controlled|run)$/.test(official))
    return [];
  return findHeads(analysis, [from, at])
    .filter((h) => (h.owner || h.modifier) && h.actors.every((id) => names.kind(id) === 'state'))
    .flatMap((h) => h.actors.flatMap((id) => agencyOf(id) ?? []))
    .slice(0, 1);
}
