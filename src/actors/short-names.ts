import { type Cast, enlist, type Member } from './cast.ts';
import { commonWords } from './common-words.ts';
import { isKoreanFamily } from './korean.ts';
import { officeFits } from './office.ts';
import type { Register } from './register.ts';
import { type Memory, pickRecent } from './salience.ts';
import { type Scene, stateOf } from './scene.ts';
import { type Title, titleBefore } from './titles.ts';

/** Persons who appear, by each word that can be their short form. */
export function indexShorts(cast: Cast, register: Register): Map<string, Member[]> {
  const out = new Map<string, Member[]>();
  const add = (word: string, member: Member) => {
    if (word.length < 2) return;
    const held = out.get(word);
    if (!held) out.set(word, [member]);
    else if (!held.includes(member)) held.push(member);
  };
  for (const member of cast.members.values()) {
    if (member.kind === 'person') add(member.short, member);
  }
  for (const [word, names] of register.families) {
    for (const { actor } of names) {
      const member = cast.members.get(actor);
      if (member) add(word, member);
    }
  }
  return out;
}

/**
 * Resolves one capitalised word as the short form of someone who appears ("Ri", "Mr Kim", "President
 * Moon"): by title, gender and side, then by who was mentioned last. Never by guess.
 */
export function resolveShort(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
  memory: Memory,
  i: number,
): Member | undefined {
  const { tokens, register } = scene;
  const token = tokens[i];
  if (!token?.cap || token.norm.length < 2) return undefined;
  const pool = shorts.get(token.norm);
  if (!pool && !register.families.has(token.norm)) return undefined;
  const title = titleBefore(scene, i);
  if (isPartOfName(scene, i, title !== undefined)) return undefined;
  if (!pool) return famous(scene, cast, i);
  const next = tokens[i + 1];
  const joined = next?.sentence === token.sentence && next.gap === '' && !token.poss;
  if (commonWords.has(token.norm) && token.first && !title && !token.poss && !joined) {
    return undefined;
  }
  const fit = narrow(scene, pool, title, i);
  if (fit.length < 2) return fit[0];
  return pickRecent(memory, fit, token.norm, token.sentence);
}

/** Whether capitalised words beside token `i` make it part of another name ("Trump Tower"). */
function isPartOfName(scene: Scene, i: number, titled: boolean): boolean {
  const { tokens, cover } = scene;
  const token = tokens[i];
  if (!token || token.role === 'headline' || token.role === 'subhead') return false;
  const next = tokens[i + 1];
  const joined = next?.sentence === token.sentence && next.gap === '' && !token.poss;
  if (joined && next.cap && !cover[i + 1] && !commonWords.has(next.norm)) return true;
  const left = tokens[i - 1];
  if (!left?.cap || left.sentence !== token.sentence || token.gap !== '') return false;
  return !left.poss && !left.first && !cover[i - 1] && !titled && !commonWords.has(left.norm);
}

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

/**
 * Finds a person of the register who is called by a family name that no other in it bears, without
 * having been introduced. Names that the record calls weak, and frequent ones, do not count.
 */
export function famous(scene: Scene, cast: Cast, i: number): Member | undefined {
  const { tokens, register } = scene;
  const token = tokens[i];
  const names = register.families.get(token?.norm ?? '');
  const [only] = names ?? [];
  if (!token || names?.length !== 1 || !only || only.weak) return undefined;
  // Two years before the first office: a candidate is as well known.
  const year = Number((scene.article.source.published ?? '').slice(0, 4) || 9999);
  if (only.since !== undefined && year < Number(only.since.slice(0, 4)) - 2) return undefined;
  const frequent =
    isKoreanFamily(token.norm) || token.norm.length < 3 || commonWords.has(token.norm);
  return frequent || token.caps ? undefined : enlist(cast, scene, only.actor, i);
}
