import type { Member } from './cast.ts';

/** One mention of a person on the way through the article. */
export interface Seen {
  readonly member: Member;
  readonly token: number;
  readonly sentence: number;
  /** Head of its clause: no "of …", no possessive, no part of another's title. */
  readonly subject: boolean;
}

/** What has been said so far; the newest last. */
export interface Memory {
  readonly seen: Seen[];
}

export const makeMemory = (): Memory => ({ seen: [] });

/** The last mention of a member before now. */
export function lastSeen(memory: Memory, member: Member): Seen | undefined {
  return memory.seen.findLast((s) => s.member === member);
}

/**
 * Picks the one of several that the text was just speaking of: the one mentioned last, unless the
 * same sentence mentions another as well; then the one that is the subject. Undefined when nothing decides.
 */
export function pickRecent(
  memory: Memory,
  candidates: readonly Member[],
  sentence: number,
): Member | undefined {
  const last = candidates
    .map((m) => lastSeen(memory, m))
    .filter((s) => s !== undefined)
    .sort((a, b) => b.token - a.token);
  const [one, two] = last;
  if (!one) return undefined;
  if (!two || two.sentence < one.sentence) return one.member;
  if (sentence - one.sentence > 6) return undefined;
  const inSentence = memory.seen.filter(
    (s) => s.sentence === one.sentence && candidates.includes(s.member),
  );
  const subjects = new Set(inSentence.filter((s) => s.subject).map((s) => s.member));
  const [only] = subjects;
  return subjects.size === 1 ? only : undefined;
}
