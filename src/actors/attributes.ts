import type { Member } from './cast.ts';
import { commonWords } from './common-words.ts';
import { leading } from './office.ts';
import type { Hit, Scene } from './scene.ts';
import type { Token } from './tokens.ts';

const modified =
  /^(?:administration|campaign|team|aide|aides|dossier|era|supporter|supporters|family|tower|ally|allies|adviser|advisers|advisor|advisors|cabinet|presidency|voters|loyalists|government|regime|doctrine|critics|foundation|organization|backed|led|style|appointed|appointee|appointees|policy|plan|inauguration|rally|rallies)$/;

/** "the BRICS Women's Forum": a body or state within the name of something that is none. */
export function isAttribute(scene: Scene, hit: Hit): boolean {
  const { tokens, cover } = scene;
  const last = tokens[hit.to - 1];
  const next = tokens[hit.to];
  if (hit.form === 'adjective' || !last || last.poss || next?.sentence !== last.sentence)
    return false;
  if (last.role === 'headline' || last.role === 'subhead' || next.gap !== '') return false;
  return next.cap && next.script === 'latin' && !cover[hit.to] && !next.titled && !isDay(next);
}

const isDay = (t: Token) =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    t.norm,
  );

/** "Air China", "Bank of China": the state is only in the name of something else. */
export function isNamesake(scene: Scene, hit: Hit): boolean {
  const here = scene.tokens[hit.from];
  const left = scene.tokens[hit.from - 1];
  if (hit.form !== 'name' || here?.gap !== '' || left?.sentence !== here.sentence) return false;
  if (here.role === 'headline' || here.role === 'subhead' || left.first || left.poss) return false;
  if (scene.cover[hit.from - 1] || commonWords.has(left.norm) || left.titled)
    return left.norm === 'air';
  return left.cap && left.script === 'latin' && !left.caps;
}

/** "the Trump administration", "Clinton supporters": the person takes no part. */
export function isModifying(scene: Scene, i: number): boolean {
  const t = scene.tokens[i];
  const next = scene.tokens[i + 1];
  if (!t || t.poss || next?.sentence !== t.sentence || !/^[-–]?$/.test(next.gap)) return false;
  return modified.test(next.norm);
}

/** "the Holt administration": the state that its leader leads; undefined where none follows token `i`. */
export function administered(scene: Scene, i: number, leader: Member): string | undefined {
  const next = scene.tokens[i + 1];
  if (!/^(?:administration|regime)$/.test(next?.norm ?? '') || !isModifying(scene, i))
    return undefined;
  return leader.offices.some((o) => leading.has(o.office)) ? leader.side : undefined;
}

/** Whether the word after token `i` tells what forces do or have: "military exercises". */
export function isDescribing(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    next.sentence === tokens[i]?.sentence &&
    next.gap === '' &&
    !tokens[i]?.poss &&
    /^(?:exercises?|drills?|parades?|maneuvers|manoeuvres|bases?|aircraft|ships?|vessels?|jets?|planes?|helicopters?|operations?|options?|actions?|activit(?:y|ies)|aid|ties|alliance|cooperation|technology|satellites?|reconnaissance|demarcation|presence|power|force|strikes?|threats?|buildup|hardware|equipment|training|service|personnel|intelligence)$/.test(
      next.norm,
    )
  );
}
