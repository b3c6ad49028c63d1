import type { Member } from './cast.ts';
import type { Memory, Seen } from './salience.ts';
import type { Token } from './tokens.ts';

const genders = new Map<string, 'female' | 'male'>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);
const afterObject =
  /^(?:|and|or|that|to|of|in|on|at|for|with|as|by|from|about|when|while|if|because|after|before|during|a|an|the|not|very|home|there|here|who|what|how|why)$/;

export const isPronoun = (token: Token): boolean =>
  genders.has(token.norm) && !token.caps && !token.quoted;

/**
 * Resolves he, she, his, her when only one person can be meant: the only one of that gender in the
 * sentence so far, else the subject or the only person of the sentence before. An object ("Kim
 * called him") is never the subject before it. Inside quotations nothing is resolved.
 */
export function resolvePronoun(
  memory: Memory,
  tokens: readonly Token[],
  i: number,
): Member | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const gender = genders.get(token.norm);
  const fits = (s: Seen) =>
    !s.quoted && (s.member.gender === undefined || s.member.gender === gender);
  if (/["”]/.test(token.gap)) return speaker(memory, token, fits);
  const here = memory.seen.filter((s) => s.sentence === token.sentence && fits(s));
  if (isObject(tokens, i)) {
    const subject = here.findLast((s) => s.depth === 0);
    const others = here.filter((s) => s.member !== subject?.member);
    const before = memory.seen.filter(
      (s) => s.sentence === token.sentence - 1 && fits(s) && s.member !== subject?.member,
    );
    return only(others) ?? (others.length === 0 ? only(before) : undefined);
  }
  return (
    settle(saidBy(tokens, i, here), here) ??
    (here.length > 0 ? undefined : fromBefore(memory, tokens, i, fits))
  );
}

function settle(speaker: Member | undefined, near: readonly Seen[]): Member | undefined {
  return speaker ?? only(near) ?? opener(near);
}

/** The only person of the sentence before; or its subject, for a pronoun that opens the next. */
function fromBefore(
  memory: Memory,
  tokens: readonly Token[],
  i: number,
  fits: (s: Seen) => boolean,
): Member | undefined {
  const sentence = tokens[i]?.sentence ?? 0;
  const near = memory.seen.filter((s) => s.sentence === sentence - 1 && fits(s));
  // "He …", "In 2009 he …", "Saying that he …"
  const opens = tokens[i - 4]?.sentence !== sentence;
  return only(near) ?? (opens ? opener(near) : undefined);
}

/** The speaker of the quotation that has just ended: the last who was subject outside of it. */
function speaker(memory: Memory, token: Token, fits: (s: Seen) => boolean): Member | undefined {
  return memory.seen.findLast((s) => s.depth === 0 && s.sentence >= token.sentence - 5 && fits(s))
    ?.member;
}

/** The subject who opens a sentence, when no other person is subject in it. */
function opener(near: readonly Seen[]): Member | undefined {
  const [first] = near;
  if (first?.depth !== 0) return undefined;
  const subjects = new Set(near.filter((s) => s.depth === 0).map((s) => s.member));
  return subjects.size === 1 ? first.member : undefined;
}

function only(near: readonly Seen[]): Member | undefined {
  const members = new Set(near.map((s) => s.member));
  const [one] = members;
  return members.size === 1 ? one : undefined;
}

/** "Kim said (that) he": the speaker. */
function saidBy(tokens: readonly Token[], i: number, here: readonly Seen[]): Member | undefined {
  let k = i - 1;
  if (tokens[k]?.norm === 'that') k--;
  if (
    !/^(?:said|says|added|noted|believes|believed|hopes|hoped|thinks|thought|claimed|claims|insisted)$/.test(
      tokens[k]?.norm ?? '',
    )
  )
    return undefined;
  const last = here.at(-1);
  return last && last.until === k ? last.member : undefined;
}

/** "him"; "her" where no noun follows. */
function isObject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.norm === 'him') return true;
  if (token?.norm !== 'her') return false;
  const next = tokens[i + 1];
  return next?.sentence !== token.sentence || next.gap !== '' || afterObject.test(next.norm);
}
