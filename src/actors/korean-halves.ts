import { hitsOf, place, type Scene, stateOf } from './scene.ts';

/**
 * Marks "the North", "the South", "both Koreas", "North and South Korea" in an article that names
 * either state. Watch out for "the South" of other countries, "the North Pole", "North Carolina".
 */
export function scanKoreanHalves(scene: Scene): void {
  const { tokens } = scene;
  const speaks = hitsOf(scene).some((hit) =>
    /^(?:north|south)-korea$/.test(stateOf(scene, hit) ?? ''),
  );
  if (!speaks) return;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    const held = scene.cover[i]?.form;
    if (!t?.cap || (held !== undefined && held !== 'weak')) continue;
    const both = bothHalves(scene, i);
    if (both !== undefined) {
      place(scene, { ...both, ids: ['north-korea', 'south-korea'], form: 'adjective' });
      i = both.to - 1;
    } else if (held !== undefined) continue;
    else if (t.norm === 'koreas') {
      const from = startOfPair(scene, i);
      place(scene, { from, to: i + 1, ids: ['north-korea', 'south-korea'], form: 'name' });
    } else if ((t.norm === 'north' || t.norm === 'south') && isHalf(scene, i)) {
      place(scene, { from: i, to: i + 1, ids: [`${t.norm}-korea`], form: 'short' });
    }
  }
}

/** "the two Koreas", "North and South Koreas". */
function startOfPair(scene: Scene, i: number): number {
  const { tokens } = scene;
  if (/^(?:two|both)$/.test(tokens[i - 1]?.norm ?? '')) return i - 1;
  const paired =
    tokens[i - 1]?.norm === 'south' &&
    tokens[i - 2]?.norm === 'and' &&
    tokens[i - 3]?.norm === 'north';
  return paired ? i - 3 : i;
}

/** "North-South talks", "the inter-Korean summit", "the two Korean leaders". */
function bothHalves(
  { tokens }: Scene,
  i: number,
): { readonly from: number; readonly to: number } | undefined {
  const t = tokens[i];
  const next = tokens[i + 1];
  const left = tokens[i - 1];
  if (t?.norm === 'north' && next?.norm === 'south' && /^[-–]$/.test(next.gap) && next.cap)
    return { from: i, to: i + 2 };
  if ((t?.norm !== 'korean' && t?.norm !== 'korea') || left?.sentence !== t.sentence)
    return undefined;
  if (left.norm === 'inter' && /^[-–]$/.test(t.gap)) return { from: i - 1, to: i + 1 };
  if (t.norm === 'korea') return undefined;
  const leaders = next?.gap === '' && /^(?:leaders|presidents|states)$/.test(next.norm);
  return leaders && /^(?:two|both)$/.test(left.norm) ? { from: i, to: i + 1 } : undefined;
}

function isHalf(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const t = tokens[i];
  const next = tokens[i + 1];
  const left = tokens[i - 1];
  if (!t) return false;
  const follows = next?.sentence === t.sentence;
  const titled = t.role === 'headline' || t.role === 'subhead';
  if (follows && next.gap === '' && !t.poss) {
    if (next.cap && !titled && !next.quoted) return false;
    if (
      /^(?:of|pole|american|african|atlantic|pacific|carolina|dakota|side|end|coast|sea)$/.test(
        next.norm,
      )
    )
      return false;
    const second = scene.cover[i + 2];
    // "North and South Korea", "the North and South Korean leaders"
    if (next.norm === 'and' && /^(?:north|south)-korea$/.test(stateOf(scene, second) ?? ''))
      return true;
    if (next.norm === 'and' && /^(?:north|south)$/.test(tokens[i + 2]?.norm ?? '')) return true;
  }
  if (follows && /^[-–]$/.test(next.gap)) return false;
  if (titled) return true;
  if (left?.sentence !== t.sentence) return t.poss;
  if (left.norm === 'the') return true;
  const described = tokens[i - 2]?.norm === 'the' && !left.cap;
  const compound = /^(?:backed|led|run|ruled)$/.test(left.norm);
  return (
    described ||
    compound ||
    (left.norm === 'and' && /^(?:north|south)$/.test(tokens[i - 2]?.norm ?? ''))
  );
}
