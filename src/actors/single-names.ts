import { actorId } from './actor-id.ts';
import { type Cast, credit, enlist, type Member, propose } from './cast.ts';
import { commonWords, organisationHeads } from './common-words.ts';
import { nameKey } from './name-key.ts';
import { officeFits } from './office.ts';
import { holdsOn } from './register.ts';
import { place, type Scene } from './scene.ts';
import { famous } from './short-names.ts';
import { honorifics, type Title, titleBefore } from './titles.ts';

/**
 * Marks persons whom the article names by family name and title alone: those of the register whose
 * office the title names ("President Trump"), and strangers ("Mr Smith").
 */
export function scanSingleNames(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
): void {
  const { tokens } = scene;
  // A word that the article writes small elsewhere is no name.
  const plain = new Set(tokens.filter((t) => !t.cap).map((t) => t.norm));
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i];
    const left = tokens[i - 1];
    if (!t?.cap || !left?.cap || scene.cover[i] || t.gap === ',' || t.norm.length < 2) continue;
    const titled = left.office || left.title !== left.norm || honorifics.has(left.norm);
    if (shorts.has(t.norm) || !titled) continue;
    const next = tokens[i + 1];
    const goesOn =
      next?.sentence === t.sentence && next.cap && /^[-‐‑–]?$/.test(next.gap) && !t.poss;
    const titleCase = t.role === 'headline' || t.role === 'subhead';
    if (goesOn && !titleCase && !scene.cover[i + 1]) continue;
    const title = titleBefore(scene, i);
    if (!title || (title.office === undefined && !title.honorific)) continue;
    const known =
      holderNamed(scene, t.norm, title) ??
      (title.honorific ? famous(scene, cast, i)?.id : undefined);
    if (known === undefined && plain.has(t.norm)) continue;
    if (known !== undefined) {
      const member = enlist(cast, scene, known, i);
      place(scene, { from: i, to: i + 1, ids: [known], form: 'short' });
      if (member) credit(member, scene, title, i);
    } else if (!titleCase && !isRecorded(scene, t.norm)) propound(scene, cast, i, title);
  }
}

/** A family name of the content: who is meant is for the words around it to say. */
const isRecorded = (scene: Scene, word: string) =>
  scene.register.families.get(word)?.some((n) => n.since === undefined) === true;

/**
 * The one person of the register of that family name who holds the office on the day; where none
 * does, or the day is unknown, the one who has ever held it by then ("President Clinton's law").
 */
function holderNamed(scene: Scene, word: string, title: Title): string | undefined {
  const { register, article } = scene;
  const { office } = title;
  const names = new Set([
    ...(register.families.get(word) ?? []).map((n) => n.actor),
    ...(register.bearers.get(nameKey(word)) ?? []),
  ]);
  if (names.size === 0 || office === undefined) return undefined;
  const day = (article.source.published ?? '').slice(0, 10);
  const held = [...names].flatMap((actor) =>
    (register.held.get(actor) ?? []).filter(
      (o) =>
        (officeFits(o.office, office) || officeFits(office, o.office)) &&
        (title.side === undefined || o.of === title.side || o.of === title.of),
    ),
  );
  const now = new Set(held.filter((o) => holdsOn(o, day)).map((o) => o.actor));
  const by = new Set(
    held.filter((o) => day === '' || o.from.slice(0, 10) <= day).map((o) => o.actor),
  );
  const fits = now.size > 0 && !title.former ? now : by;
  const [only] = fits;
  return fits.size === 1 ? only : undefined;
}

/** "General Electric", "Chief Executive Officers", "Social Justice Warriors": titles in part only. */
const firms = /^(?:electric|mills|dynamics|foods|officers|warriors|assembly)$/;

function propound(scene: Scene, cast: Cast, i: number, title: Title): void {
  const t = scene.tokens[i];
  if (t?.script !== 'latin' || t.norm.length < 3 || t.caps || t.titled) return;
  if (commonWords.has(t.norm) || organisationHeads.has(t.norm) || firms.test(t.norm)) return;
  const id = actorId(t.text);
  if (id === '' || scene.register.actors.has(id)) return;
  const member = propose(cast, scene, { id, name: t.text, kind: 'person', from: i, to: i + 1 });
  member.short = t.norm;
  place(scene, { from: i, to: i + 1, ids: [id], form: 'name' });
  credit(member, scene, title, i);
}
