import type { Cast, Member } from './cast.ts';
import { commonWords } from './common-words.ts';
import { isKoreanFamily } from './korean.ts';
import { officeFits } from './office.ts';
import { type Memory, pickRecent } from './salience.ts';
import { type Scene, stateOf } from './scene.ts';
import { honorifics, type Title, titleBefore } from './titles.ts';

/** Persons who appear, by each word that can be their short form. */
export function indexShorts(cast: Cast): Map<string, Member[]> {
  const out = new Map<string, Member[]>();
  const add = (word: string, member: Member) => {
    if (word.length < 2) return;
    const held = out.get(word);
    if (!held) out.set(word, [member]);
    else if (!held.includes(member)) held.push(member);
  };
  for (const member of cast.members.values()) {
    if (member.kind !== 'person') continue;
    add(member.short, member);
  }
  return out;
}

/**
 * Resolves one capitalised word as the short form of someone who appears ("Ri", "Mr Kim", "President
 * Moon"): by title, gender and side, then by who was mentioned last. Never by guess.
 */
export function resolveShort(
  scene: Scene,
  shorts: ReadonlyMap<string, readonly Member[]>,
  memory: Memory,
  i: number,
): Member | undefined {
  const { tokens } = scene;
  const token = tokens[i];
  if (!token?.cap || token.norm.length < 2) return undefined;
  if (token.caps && token.text.length < 4 && !shorts.has(token.norm)) return undefined;
  const title = titleBefore(scene, i);
  const polite = honorifics.has(tokens[i - 1]?.norm ?? '') && token.gap !== ',';
  const next = tokens[i + 1];
  const joined =
    next !== undefined && next.sentence === token.sentence && next.gap === '' && !token.poss;
  if (
    joined &&
    next.cap &&
    !scene.cover[i + 1] &&
    !commonWords.has(next.norm) &&
    !titleCased(token.role)
  )
    return undefined;
  const left = tokens[i - 1];
  if (
    left?.cap &&
    left.sentence === token.sentence &&
    token.gap === '' &&
    !left.poss &&
    !left.first
  ) {
    const bound =
      !scene.cover[i - 1] && !title && !commonWords.has(left.norm) && !titleCased(token.role);
    if (bound) return undefined;
  }
  const pool = shorts.get(token.norm);
  if (!pool) return famous(scene, i, polite || title !== undefined);
  if (commonWords.has(token.norm) && token.first && !polite && !title && !token.poss && !joined)
    return undefined;
  let fit = narrow(scene, pool, title, i);
  if (fit.length === 0) return undefined;
  if (fit.length === 1) {
    const [only] = fit;
    return only;
  }
  if (polite || title) fit = fit.filter((m) => memory.seen.some((s) => s.member === m));
  return pickRecent(memory, fit, token.norm, token.sentence);
}

const titleCased = (role: string) => role === 'headline' || role === 'subhead';

/** Keeps those of a name whom the words before it allow. */
function narrow(
  scene: Scene,
  pool: readonly Member[],
  title: Title | undefined,
  i: number,
): Member[] {
  let fit = [...pool];
  const keep = (test: (m: Member) => boolean, strict: boolean) => {
    const kept = fit.filter(test);
    if (kept.length > 0 || strict) fit = kept;
  };
  if (title?.gender) keep((m) => m.gender === undefined || m.gender === title.gender, true);
  if (title?.office !== undefined) {
    const asked = title.office;
    keep(
      (m) => m.offices.some((o) => officeFits(o.office, asked) || officeFits(asked, o.office)),
      false,
    );
  }
  const side = title?.side ?? (title ? undefined : stateOf(scene, scene.cover[i - 1]));
  if (side !== undefined) keep((m) => m.side === side, false);
  return fit;
}

/** A person of the register who is called by family name without having been introduced. */
function famous(scene: Scene, i: number, titled: boolean): Member | undefined {
  const { tokens, register } = scene;
  const token = tokens[i];
  if (!token) return undefined;
  const ids = register.families.get(token.norm);
  const [only] = ids ?? [];
  if (ids?.length !== 1 || only === undefined) return undefined;
  if (isKoreanFamily(token.norm) || token.norm.length < 3 || commonWords.has(token.norm)) {
    if (!titled) return undefined;
  }
  const known = register.actors.get(only);
  if (!known) return undefined;
  return {
    id: only,
    name: known.name,
    kind: 'person',
    gender: known.gender,
    side: known.side,
    short: token.norm,
    words: [],
    offices: [],
    aliases: new Set(),
    passages: [],
    proposed: false,
    first: i,
  };
}
