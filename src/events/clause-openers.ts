import type { Clause } from './clause.ts';
import { onlyAdverbs } from './clause.ts';
import type { Token } from './tokens.ts';
import { subordinators } from './word-classes.ts';

/** Whether "and" opens a clause: a verb or a subject of its own follows, and no list goes on. */
export function coordinates(
  tokens: readonly Token[],
  i: number,
  to: number,
  last: Clause | undefined,
): boolean {
  if (last === undefined) return false;
  if (onlyAdverbs(tokens, i + 1, to)) return true;
  if (tokens[i]?.lower !== 'and' && tokens[i]?.lower !== 'or') return true;
  // "told reporters Kim and Trump will meet": two names before a verb that has no other subject.
  for (let j = i - 1; j >= last.verb.end && i - j < 10; j--) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'time') return true;
    if (token.kind === 'word' && (subordinators.has(token.lower) || token.lower === 'that'))
      return false;
  }
  return i - 1 > last.verb.end;
}

/** "said on Tuesday the two would meet": the date is of the saying. */
export function pastTimes(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to - 1) {
    if (tokens[i]?.kind === 'time') i++;
    else if (
      /^(?:on|in|at|late|early)$/.test(tokens[i]?.lower ?? '') &&
      (tokens[i + 1]?.kind === 'time' || tokens[i + 1]?.kind === 'place')
    )
      i += 2;
    else break;
  }
  return i;
}

export function afterAddressee(
  tokens: readonly Token[],
  from: number,
  to: number,
  lemma: string,
): number {
  if (!/^(?:tell|inform|notify|assure|warn|remind)$/.test(lemma)) return from;
  const first = tokens[from];
  const more = to - from > 1;
  return first !== undefined && more && (first.kind === 'actor' || first.kind === 'word')
    ? from + 1
    : from;
}

export function opensName(token: Token): boolean {
  return (
    (token.kind === 'actor' && !/^(?:he|she|they|it)$/.test(token.lower)) ||
    (token.kind === 'word' && /^\p{Lu}/u.test(token.text))
  );
}

export function spaced(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    previous !== undefined &&
    next !== undefined &&
    previous.end < token.start &&
    next.start > token.end
  );
}

export const inverting = new Set([
  'say',
  'add',
  'note',
  'write',
  'tweet',
  'report',
  'warn',
  'argue',
  'explain',
  'ask',
]);
