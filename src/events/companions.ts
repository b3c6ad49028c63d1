import type { Clause } from './clause.ts';
import type { Trigger } from './clause-trigger.ts';
import { otherActors, type Sentence } from './participants.ts';

// How far behind its verb the company of somebody may be told, in tokens.
const reach = 40;

/** Who else was there: "accompanied by B", "alongside B", "together with B", "with B in attendance". */
export function companionsOf(sentence: Sentence, { verb }: Clause): readonly string[] {
  const { tokens } = sentence;
  const end = Math.min(tokens.length, verb.end + reach);
  const out: string[] = [];
  for (let i = verb.end; i < end; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'that' || tokens[i]?.kind === 'quote') break;
    const before = tokens[i - 1]?.lower ?? '';
    if (
      lower === 'alongside' ||
      (lower === 'by' && before === 'accompanied') ||
      (lower === 'with' && (/^(?:along|together)$/.test(before) || isAttended(sentence, i)))
    )
      out.push(...personAfter(sentence, i));
  }
  return out;
}

/** "with B in attendance", "with B present" */
function isAttended({ tokens }: Sentence, i: number): boolean {
  const after = tokens.slice(i + 1, i + 6).map((t) => t.lower);
  return after.some((w, k) => w === 'present' || (w === 'in' && after[k + 1] === 'attendance'));
}

/** The first person named in a phrase; nobody where only an aide of theirs is. */
function personAfter({ tokens, names }: Sentence, i: number): readonly string[] {
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k++) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'time') return [];
    if (token.kind !== 'actor' || !token.actors.every((id) => names.kind(id) === 'person'))
      continue;
    if (/^(?:his|her|their)$/.test(token.lower)) continue;
    return /^['’]s?$/.test(tokens[k + 1]?.lower ?? '') ? [] : token.actors;
  }
  return [];
}

/** "touched down in C to meet with B": whom an arrival leads to. */
export function awaited(
  sentence: Sentence,
  clause: Clause,
  trigger: Trigger | undefined,
): readonly string[] {
  if (!/^(?:arrive|land|touch|fly)$/.test(trigger?.word ?? '')) return [];
  const aim = sentence.clauses.find(
    (c) => c.parent === clause.index && c.relation === 'infinitive' && c.verb.lemma === 'meet',
  );
  return aim === undefined ? [] : otherActors(sentence, aim, 'meeting');
}
