import { formatId } from '../model/id.ts';
import { type Cast, credit, type Member, propose } from './cast.ts';
import { commonWords, organisationHeads } from './common-words.ts';
import { place, type Scene } from './scene.ts';
import { honorifics, isTitleWord, titleBefore } from './titles.ts';

/**
 * Marks persons whom the article names by family name and title alone ("President Trump", "Mr
 * Smith") and whom neither it nor the register names in full.
 */
export function scanSingleNames(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
): void {
  const { tokens, register } = scene;
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i];
    const left = tokens[i - 1];
    if (!t?.cap || !left?.cap || scene.cover[i] || t.script !== 'latin' || t.gap === ',') continue;
    if (t.role === 'headline' || t.role === 'subhead' || t.norm.length < 3 || t.caps) continue;
    if (commonWords.has(t.norm) || organisationHeads.has(t.norm) || isTitleWord(t)) continue;
    if (shorts.has(t.norm) || register.families.has(t.norm)) continue;
    const next = tokens[i + 1];
    const goesOn =
      next?.sentence === t.sentence && next.cap && /^[-‐‑–]?$/.test(next.gap) && !t.poss;
    if (goesOn || (!honorifics.has(left.norm) && !isTitleWord(left))) continue;
    const title = titleBefore(scene, i);
    if (!title || (title.office === undefined && !title.honorific)) continue;
    const id = formatId(t.text);
    if (id === '' || register.actors.has(id)) continue;
    const member = propose(cast, scene, { id, name: t.text, kind: 'person', from: i, to: i + 1 });
    member.short = t.norm;
    place(scene, { from: i, to: i + 1, ids: [id], form: 'name' });
    credit(member, scene, title, i);
  }
}
