import type { Mention, PlaceMention } from '../model/extraction.ts';
import { type Cast, enlist, type Member } from './cast.ts';
import { officeHeads } from './office.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import { readRole } from './role-mentions.ts';
import { makeMemory } from './salience.ts';
import { type Hit, type Scene, stateOf } from './scene.ts';
import { readSeat } from './seats.ts';
import { resolveShort } from './short-names.ts';
import { titleBefore } from './titles.ts';

/** A mention with the form that names the actor. */
type Found = Mention & { form: NonNullable<Mention['form']> };

const modified =
  /^(?:administration|campaign|team|aide|aides|dossier|era|supporter|supporters|family|tower|ally|allies|adviser|advisers|advisor|advisors|cabinet|presidency|voters|loyalists|government|regime|doctrine|critics|foundation|organization|backed|led|style|appointed|appointee|appointees|summit|meeting|talks|policy|plan|inauguration|rally|rallies)$/;
const prepositions = new Set(
  'of with by to for from between and against at on via about than'.split(' '),
);

/** Reads the article from beginning to end and says for every hit and short form who is meant. */
export function resolve(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
): { mentions: Mention[]; placeMentions: PlaceMention[] } {
  const { tokens, article } = scene;
  const mentions: Found[] = [];
  const placeMentions: PlaceMention[] = [];
  const memory = makeMemory();
  const years = yearsOf(scene);
  const published = (article.source.published ?? '').slice(0, 10);
  const say = (
    hit: { from: number; to: number; cut?: number },
    actor: string,
    form: Found['form'],
  ) => {
    const [start, end] = spanOf(scene, hit);
    mentions.push({ start, end, actor, form });
  };
  const remember = (member: Member, from: number, to: number) => {
    const token = tokens[from];
    if (!token || member.kind !== 'person') return;
    const depth = depthOf(scene, from, to);
    const { sentence } = token;
    memory.seen.push({ member, token: from, until: to, sentence, depth, subject: depth === 0 });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const hit = scene.cover[i];
    if (hit) {
      if (hit.from === i) readHit(scene, cast, hit, say, remember, placeMentions);
      i = hit.to - 1;
      continue;
    }
    if (isPronoun(token)) {
      const member = resolvePronoun(memory, tokens, i);
      if (member) {
        say({ from: i, to: i + 1 }, member.id, 'pronoun');
        const subject = token.norm === 'he' || token.norm === 'she';
        const { sentence } = token;
        memory.seen.push({
          member,
          token: i,
          until: i + 1,
          sentence,
          depth: subject ? 0 : 1,
          subject,
        });
      }
      continue;
    }
    const role = readRole(scene, cast, memory, i, years.get(token.sentence) ?? published);
    if (role) {
      const [start, end] = spanOf(scene, role);
      while (mentions.length > 0 && (mentions.at(-1)?.start ?? 0) >= start) mentions.pop();
      for (const m of role.members) {
        say(role, m.id, 'role');
        if (role.members.length === 1) remember(m, role.from, role.to);
      }
      while (i + 1 < tokens.length && (tokens[i + 1]?.start ?? end) < end) i++;
      continue;
    }
    const member = resolveShort(scene, shorts, memory, i);
    if (!member) continue;
    if (!cast.members.has(member.id)) enlist(cast, scene, member.id, i);
    const present = cast.members.get(member.id) ?? member;
    say({ from: i, to: i + 1 }, present.id, isModifying(scene, i) ? 'adjective' : 'short');
    if (!memory.owners.has(token.norm)) memory.owners.set(token.norm, present);
    remember(present, i, i + 1);
  }
  return { mentions, placeMentions };
}

type Say = (
  hit: { from: number; to: number; cut?: number },
  actor: string,
  form: Found['form'],
) => void;

function readHit(
  scene: Scene,
  cast: Cast,
  hit: Hit,
  say: Say,
  remember: (member: Member, from: number, to: number) => void,
  placeMentions: PlaceMention[],
): void {
  const [start, end] = spanOf(scene, hit);
  if (hit.form === 'place') {
    const id = hit.entry?.id ?? hit.ids[0];
    if (id !== undefined) placeMentions.push({ start, end, place: id });
    return;
  }
  if (hit.form === 'seat') {
    const { entry } = hit;
    if (!entry) return;
    if (readSeat(scene, hit.from, hit.to) === 'city' || entry.state === undefined) {
      placeMentions.push({ start, end, place: entry.id });
    } else say(hit, entry.state, 'metonym');
    return;
  }
  for (const id of hit.ids) {
    const member = cast.members.get(id);
    if (hit.form === 'weak' && !member) continue;
    say(
      hit,
      id,
      hit.form === 'adjective'
        ? 'adjective'
        : hit.form === 'weak' || hit.form === 'short'
          ? 'short'
          : 'name',
    );
    if (member) remember(member, hit.from, hit.to);
  }
  const state = stateOf(scene, hit);
  if (state !== undefined && hit.form === 'name' && isLocative(scene, hit)) {
    placeMentions.push({ start, end, place: state });
  }
}

/** "in South Korea", "to Russia", "North Korea's North Phyongan province" is left to the place in it. */
function isLocative(scene: Scene, hit: Hit): boolean {
  if (!scene.register.places.has(hit.ids[0] ?? '')) return false;
  let k = hit.from - 1;
  if (scene.tokens[k]?.norm === 'the') k--;
  const left = scene.tokens[k];
  if (!left || left.sentence !== scene.tokens[hit.from]?.sentence) return false;
  const [first] = hit.ids;
  void first;
  if (
    /^(?:in|at|near|inside|outside|across|via|visit|visited|visits|visiting|leave|left|neighboring|neighbouring)$/.test(
      left.norm,
    )
  )
    return true;
  if (/^(?:to|from|for|into|toward|towards|over)$/.test(left.norm))
    return readSeat(scene, hit.from, hit.to) === 'city';
  return (
    scene.tokens[hit.from]?.gap === ',' &&
    (scene.cover[hit.from - 1]?.form === 'place' || scene.cover[hit.from - 1]?.form === 'seat')
  );
}

/** How deep in its sentence a person stands: 0 subject, 1 object or possessive, 2 in another's title. */
function depthOf(scene: Scene, from: number, to: number): 0 | 1 | 2 {
  const { tokens } = scene;
  const token = tokens[from];
  const lead = titleBefore(scene, from)?.from ?? from;
  let k = lead - 1;
  while (tokens[k]?.norm === 'the' || tokens[k]?.norm === 'a') k--;
  const left = tokens[k];
  const governed = left?.sentence === token?.sentence && prepositions.has(left?.norm ?? '');
  if (governed && left?.norm === 'of' && officeHeads.has(tokens[k - 1]?.norm ?? '')) return 2;
  return governed || tokens[to - 1]?.poss === true ? 1 : 0;
}

/** "the Trump administration", "Clinton supporters": the person takes no part. */
function isModifying(scene: Scene, i: number): boolean {
  const t = scene.tokens[i];
  const next = scene.tokens[i + 1];
  if (!t || t.poss || next?.sentence !== t.sentence || !/^[-–]?$/.test(next.gap)) return false;
  return modified.test(next.norm);
}

/** The year that a sentence names, where it names just one: roles in it are those of that year. */
function yearsOf(scene: Scene): Map<number, string> {
  const out = new Map<number, string>();
  for (const t of scene.tokens) {
    if (t.script !== 'number' || !/^(?:19|20)\d\d$/.test(t.text)) continue;
    out.set(t.sentence, out.has(t.sentence) && out.get(t.sentence) !== t.text ? '' : t.text);
  }
  for (const [sentence, year] of out) if (year === '') out.delete(sentence);
  return out;
}

function spanOf(scene: Scene, hit: { from: number; to: number; cut?: number }): [number, number] {
  const start = scene.tokens[hit.from]?.start ?? 0;
  return [start, (scene.tokens[hit.to - 1]?.end ?? start) - (hit.cut ?? 0)];
}
