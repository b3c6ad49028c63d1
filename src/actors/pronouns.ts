import type { Member } from './cast.ts';
import type { Memory, Seen } from './salience.ts';
import type { Token } from './tokens.ts';

const genders: Readonly<Record<string, 'female' | 'male'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

export const isPronoun = (token: Token): boolean =>
  genders[token.norm] !== undefined && !token.caps;

/**
 * Resolves he, she, his, her when only one person can be meant: the only one of that gender in the
 * sentence so far, else the subject or the only person of the sentence before.
 */
export function resolvePronoun(memory: Memory, token: Token): Member | undefined {
  const gender = genders[token.norm];
  const fits = (s: Seen) => s.member.gender === undefined || s.member.gender === gender;
  for (const back of [0, 1, 2]) {
    const near = memory.seen.filter((s) => s.sentence === token.sentence - back && fits(s));
    const members = new Set(near.map((s) => s.member));
    const [only] = members;
    if (members.size === 1) return only;
    if (members.size > 1) {
      const subject = near.find((s) => s.subject);
      const opens = near[0];
      const sure = near.filter((s) => s.subject);
      if (subject && opens === subject && new Set(sure.map((s) => s.member)).size === 1)
        return subject.member;
      return undefined;
    }
  }
  return undefined;
}
