import type { Clause, Range } from './clause.ts';
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

/** "met B on the day C left": B has no part in the leaving. */
export function afterDay(tokens: readonly Token[], { subject: [from, to] }: Clause): number {
  for (let i = to - 2; i > from + 1; i--)
    if (tokens[i]?.lower === 'day' && tokens[i - 1]?.lower === 'the')
      return tokens[i - 2]?.lower === 'on' ? i + 1 : from;
  return from;
}

/** "During the visit Lavrov met …": no comma after the adverbial, so that its preposition seems to govern the subject. */
export function afterAdverbial(
  tokens: readonly Token[],
  [from, to]: Range,
  heads: readonly Head[],
): string[] {
  if (
    !/^(?:during|in|at|after|before|on|amid|under|despite|since|following|ahead|throughout)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    return [];
  const last = heads.at(-1);
  if (last === undefined || last.owner || last.modifier || last.index < to - 2) return [];
  const before = tokens[last.index - 1];
  return before?.kind === 'word' && !/^(?:of|with|by|from|to|in|at|for|the|and)$/.test(before.lower)
    ? [...last.actors]
    : [];
}
