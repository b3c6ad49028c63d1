import type { Names } from './draft.ts';
import type { Token } from './tokens.ts';

/** Who belongs to a delegation, by its id: as far as the article names them. */
export type Delegates = Map<string, Set<string>>;

const isDelegation = (id: string) => /-delegation$/.test(id);

/** Notes the members that a sentence names: "led by X", "X, a member of the delegation", "X and her delegation". */
export function noteDelegates(tokens: readonly Token[], names: Names, known: Delegates): void {
  const person = (t: Token | undefined) =>
    t?.kind === 'actor' && t.actors.length === 1
      ? t.actors.find((id) => names.kind(id) === 'person')
      : undefined;
  const add = (delegation: string, id: string | undefined) => {
    if (id === undefined) return;
    const members = known.get(delegation) ?? new Set<string>();
    known.set(delegation, members.add(id));
  };
  tokens.forEach((token, i) => {
    const delegation = token.actors.find(isDelegation);
    if (delegation !== undefined) {
      add(delegation, person(ledBy(tokens, i)));
      const of = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
      if (tokens[of]?.lower === 'of' && isMembership(tokens[of - 1]))
        add(delegation, person(tokens.slice(0, i).findLast((t) => person(t) !== undefined)));
    }
    if (!/^(?:delegation|party|entourage)$/.test(token.lower)) return;
    if (!/^(?:her|his)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 2]?.lower !== 'and') return;
    const head = person(tokens[i - 3]);
    const side = head === undefined ? undefined : names.side(head);
    for (const id of known.keys()) if (names.side(id) === side) add(id, head);
  });
  for (const token of tokens)
    for (const id of token.actors) if (isDelegation(id) && !known.has(id)) known.set(id, new Set());
}

function isMembership(token: Token | undefined): boolean {
  return /^(?:members?|head|leader|chief|part)$/.test(token?.lower ?? '');
}

/** The person right after "led by", with at most a title between: not "led by X's aide". */
function ledBy(tokens: readonly Token[], delegation: number): Token | undefined {
  for (let i = delegation + 1; i < Math.min(tokens.length, delegation + 24); i++) {
    if (tokens[i]?.lower !== 'by' || !/^(?:led|headed)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
      const token = tokens[j];
      if (
        token?.kind === 'punctuation' ||
        /^(?:of|sister|brother|aide|son)$/.test(token?.lower ?? '')
      )
        return undefined;
      if (token?.kind === 'actor' && !/^['’]s?$/.test(tokens[j + 1]?.lower ?? '')) return token;
    }
  }
  return undefined;
}
