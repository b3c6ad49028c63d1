import type { Names } from './draft.ts';
import type { Head } from './heads.ts';
import type { Token } from './tokens.ts';

/** A subject's heads: without B in "A, an aide to B, said", with C in "A of B and C of D said". */
export function withoutAppositions(
  { tokens, names }: { readonly tokens: readonly Token[]; readonly names: Pick<Names, 'kind'> },
  heads: readonly Head[],
  from: number,
): readonly Head[] {
  const isPerson = (h: Head) => h.actors.every((id) => names.kind(id) === 'person');
  const out: Head[] = [];
  for (const head of heads) {
    if (head.owner || head.modifier) continue;
    if (head.preposition === '') {
      if (!isApposed(tokens, heads, head.index, from)) out.push(head);
    } else if (head.preposition === 'of' && isPerson(head) && out.some(isPerson)) {
      const joint = tokens[head.index - 1]?.lower === 'and' ? head.index - 2 : -1;
      const home = tokens[joint];
      if (
        home !== undefined &&
        (home.kind === 'place' || home.places.length > 0 || isState(home, names))
      )
        out.push(head);
    }
  }
  return out;
}

function isState({ actors }: Token, names: Pick<Names, 'kind'>): boolean {
  return actors.length > 0 && actors.every((id) => names.kind(id) === 'state');
}

/** Whether a preposition after the comma behind another actor governs a name. */
function isApposed(
  tokens: readonly Token[],
  heads: readonly Head[],
  index: number,
  from: number,
): boolean {
  let governed = false;
  for (let i = index - 1; i > from; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'and' || lower === 'or') return false;
    if (/^(?:for|to|of|with|at|in|under)$/.test(lower)) governed = true;
    if (lower === ',') return governed && heads.some((h) => h.index === i - 1);
  }
  return false;
}
