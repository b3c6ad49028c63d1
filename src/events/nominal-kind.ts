import type { Kind } from '../model/kind.ts';
import type { Token } from './tokens.ts';
import { nounKinds } from './triggers.ts';

/** The kind of event that a noun tells, by the words around it: "test" is of a missile, a bomb or neither. */
export function kindOfNoun(
  noun: string,
  words: ReadonlySet<string>,
  tokens: readonly Token[],
  i: number,
  end: number,
): Kind {
  const kind = nounKinds.get(noun) ?? 'other';
  if (kind !== 'missile-test') return kind;
  if (noun === 'firing' && isDismissal(tokens, i)) return 'appointment';
  const near = new Set([
    ...words,
    ...tokens.slice(i + 1, Math.min(end, i + 8)).map((t) => t.lower),
  ]);
  if (near.has('nuclear') && !near.has('missile') && !near.has('missiles')) return 'nuclear-test';
  if (near.has('satellite') || near.has('spacecraft')) return 'launch';
  return [...near].some((w) => /missile|rocket|icbm|ballistic|artillery|hwasong/.test(w)) ||
    noun !== 'test'
    ? 'missile-test'
    : 'other';
}

/** "the firing of Holt", "his firing of the minister": nothing is shot. */
function isDismissal(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - 4), i + 9).map((t) => t.lower);
  if (
    near.some((w) => /missile|rocket|shot|shell|gun|artillery|ballistic|projectile|weapon/.test(w))
  )
    return false;
  const next = tokens.slice(i + 1, i + 5);
  return (
    /^(?:['’]s?|his|her|their|my)$/.test(tokens[i - 1]?.lower ?? '') ||
    next.some((t, k) => t.lower === 'of' && next[k + 1] !== undefined)
  );
}
