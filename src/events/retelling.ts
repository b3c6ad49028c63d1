import { datesAgree } from './dates-agree.ts';
import type { Told } from './draft.ts';

/** "She refused to wait", "She refused to wait for the vote": one verb, one doer, one day, and words in common. */
export function repeats(a: Told, b: Told): boolean {
  if (a.kind !== b.kind || a.trigger !== b.trigger || a.status !== b.status) return false;
  if (a.sentence === b.sentence || !datesAgree(a, b)) return false;
  if (a.actors.length === 0 || a.actors[0] !== b.actors[0]) return false;
  if (a.dated.basis === 'text' && b.dated.basis === 'text' && a.dated.date !== b.dated.date)
    return false;
  const words = new Set(wordsOf(a));
  const others = wordsOf(b);
  const shared = others.filter((w) => words.has(w)).length;
  return shared > 0 && shared / Math.min(words.size, others.length) >= 0.6;
}

/** Told of one kind and one date of the text, in sentences that share half their longer words. */
export function retells(a: Told, b: Told): boolean {
  if (a.kind !== b.kind || a.status !== b.status || a.sentence === b.sentence) return false;
  if (a.headline || b.headline || a.dated.basis !== 'text' || b.dated.basis !== 'text')
    return false;
  if (a.dated.date !== b.dated.date || a.gist === undefined || b.gist === undefined) return false;
  const [one, other] = [a.gist(), b.gist()];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < 5) return false;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size >= 0.5;
}

/** The words of a title but those of its actor's name and its verb. */
function wordsOf({ title, actors, trigger }: Told): string[] {
  const name = new Set(actors[0]?.split('-'));
  const words = new Set(
    title()
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu),
  );
  return [...words].filter((w) => !name.has(w) && !w.startsWith(trigger.slice(0, 4)));
}
