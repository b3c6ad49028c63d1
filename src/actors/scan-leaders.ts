import { type Cast, enlist, type Member } from './cast.ts';
import { nameKey } from './name-key.ts';
import { leading } from './office.ts';
import { holdsOn } from './register.ts';
import type { Scene } from './scene.ts';

/**
 * Brings in a leader whom an article calls by the family name without an introduction ("a summit
 * with Moon"): the one who leads a state that the article names, on its day, and only where nobody
 * else in it bears the name.
 */
export function scanLeaders(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
): void {
  const { tokens, register, article } = scene;
  const day = (article.source.published ?? '').slice(0, 10);
  if (day === '') return;
  const tried = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t?.cap || t.caps || scene.cover[i] || tried.has(t.norm) || shorts.has(t.norm)) continue;
    if (!standsAlone(scene, i)) continue;
    tried.add(t.norm);
    const leaders = (register.bearers.get(nameKey(t.norm)) ?? []).filter((id) =>
      register.held
        .get(id)
        ?.some(
          (o) =>
            leading.has(o.office) &&
            o.remote !== true &&
            o.of !== undefined &&
            cast.members.has(o.of) &&
            holdsOn(o, day),
        ),
    );
    const [only] = leaders;
    if (leaders.length === 1 && only !== undefined) enlist(cast, scene, only, i);
  }
}

/** Amid a sentence, with no other capitalised word or article beside it: "with Moon in", not "the Moon". */
function standsAlone({ tokens, cover }: Scene, i: number): boolean {
  const t = tokens[i];
  const left = tokens[i - 1];
  const next = tokens[i + 1];
  if (!t || t.role === 'headline' || (t.first && !t.poss)) return false;
  if (left === undefined || left.sentence !== t.sentence) return t.poss;
  if (/^(?:the|a|an)$/.test(left.norm) || (left.cap && !left.first && !cover[i - 1])) return false;
  return !(next?.sentence === t.sentence && next.cap && /^[-‐–]?$/.test(next.gap) && !t.poss);
}
