import type { Clause, Opening } from './clause.ts';
import { parentOf } from './clause.ts';
import type { Token } from './tokens.ts';
import { relatives, subordinators } from './word-classes.ts';

/**
 * The clause of a verb that stands right after the comma at `close`: its subject is before the
 * apposition that the comma ends. "… since A, a sailor, met B", "the fact that A, head of X, and
 * B, head of Y, signed", "It is late, A, an envoy, said".
 */
export function resumeSubject(
  tokens: readonly Token[],
  from: number,
  close: number,
  to: number,
  last: Clause | undefined,
): Opening | undefined {
  if (tokens[close]?.text !== ',' || close + 1 !== to) return undefined;
  const open = tokens.findLastIndex((t, i) => i >= from && i < close && t.text === ',');
  if (open < from || close - open < 2) return undefined;
  for (let i = open - 1; i >= from; i--) {
    const { kind, lower } = tokens[i] ?? {};
    if (kind !== 'word' || lower === undefined) continue;
    if (relatives.has(lower)) return undefined;
    const that = lower === 'that';
    if (!that && !subordinators.has(lower)) continue;
    if (!tokens.slice(i + 1, open).some((t) => t.kind === 'actor')) return undefined;
    return {
      begin: i,
      subject: [i + 1, to],
      relation: that ? 'content' : 'adverbial',
      ...(that ? {} : { marker: lower }),
      ...parentOf(last),
    };
  }
  const comma = tokens.findLastIndex((t, i) => i >= from && i < open && t.text === ',');
  const named = comma >= from && tokens[open - 1]?.kind === 'actor' && open - comma < 8;
  return named && !/^(?:and|or)$/.test(tokens[comma + 1]?.lower ?? '')
    ? { begin: comma, subject: [comma + 1, to], relation: 'main' }
    : undefined;
}
