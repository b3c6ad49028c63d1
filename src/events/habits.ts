import type { Clause } from './clause.ts';
import type { Analysis } from './draft-sentence.ts';
import type { Nominal } from './nominals.ts';
import { prepositions } from './word-classes.ts';

/** "has routinely denounced", "have historically met", "a history of agreeing to talks": what is done again and again, undated. */
export function isHabit(analysis: Analysis, clause: Clause, date: string | undefined): boolean {
  if (date !== undefined) return false;
  const { tokens, clauses } = analysis;
  const { verb, range, marker, index } = clause;
  if (verb.form === 'gerund') {
    const first = clauses[index - 1];
    if (marker === 'and' && first?.verb.form === 'gerund') return isHabit(analysis, first, date);
    return (
      marker === 'of' &&
      tokens.slice(range[0] - 1, verb.start).some(({ lower }) => habits.test(lower))
    );
  }
  for (let i = Math.max(range[0], verb.start - 1); i <= verb.end; i++)
    if (again.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "gave him no answer", "past talks": no event, or one of many. */
export function isNone(
  { tokens }: Analysis,
  { rest }: Clause,
  nominal: Nominal | undefined,
  date: string | undefined,
): boolean {
  for (let i = rest[0]; i < Math.min(rest[1], rest[0] + 4); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || prepositions.has(token.lower)) break;
    if (token.lower === 'no')
      return !/^(?:fewer|less|longer|more|later|sooner|doubt)$/.test(tokens[i + 1]?.lower ?? '');
  }
  return (
    date === undefined &&
    (nominal?.words.has('past') === true || nominal?.words.has('any') === true)
  );
}

const again =
  /^(?:always|often|historically|traditionally|routinely|regularly|typically|usually|frequently|consistently|habitually)$/;
const habits = /^(?:history|habit|habits|pattern|tradition|practice|policy|reputation|way)$/;
