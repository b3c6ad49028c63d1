import type { Mention, PlaceMention } from '../model/extraction.ts';
import { type Cast, enlist, type Member } from './cast.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import { readRole } from './role-mentions.ts';
import { type Memory, makeMemory } from './salience.ts';
import { type Hit, type Scene, stateOf } from './scene.ts';
import { readSeat } from './seats.ts';
import { resolveShort } from './short-names.ts';
import { titleBefore } from './titles.ts';

/** A mention with the form that names the actor. */
type Found = Mention & { form: NonNullable<Mention['form']> };

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
  const korean = cast.members.has('north-korea') || cast.members.has('south-korea');
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
    const lead = titleBefore(scene, from)?.from ?? from;
    const left = tokens[lead - 1];
    const governed = left?.sentence === token.sentence && prepositions.has(left.norm);
    const subject = !governed && tokens[to - 1]?.poss !== true;
    memory.seen.push({ member, token: from, sentence: token.sentence, subject });
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
      const member = resolvePronoun(memory, token);
      if (member) {
        say({ from: i, to: i + 1 }, member.id, 'pronoun');
        memory.seen.push({
          member,
          token: i,
          sentence: token.sentence,
          subject: token.norm === 'he' || token.norm === 'she',
        });
      }
      continue;
    }
    if (korean && readHalves(scene, i, say)) continue;
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
    const member = resolveShort(scene, cast, shorts, memory, i);
    if (!member) continue;
    if (!cast.members.has(member.id)) enlist(cast, scene, member.id, i);
    const present = cast.members.get(member.id) ?? member;
    say({ from: i, to: i + 1 }, present.id, 'short');
    remember(present, i, i + 1);
  }
  void (0 as unknown as Memory);
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

/** "the North", "the South", "both Koreas" in an article that speaks of Korea. */
function readHalves(scene: Scene, i: number, say: Say): boolean {
  const { tokens } = scene;
  const t = tokens[i];
  if (!t?.cap) return false;
  if (t.norm === 'koreas') {
    const from = /^(?:two|both|the)$/.test(tokens[i - 1]?.norm ?? '') ? i - 1 : i;
    say({ from, to: i + 1 }, 'north-korea', 'name');
    say({ from, to: i + 1 }, 'south-korea', 'name');
    return true;
  }
  if (t.norm !== 'north' && t.norm !== 'south') return false;
  const next = tokens[i + 1];
  const close = next?.sentence === t.sentence && next.gap === '' && !t.poss;
  if (close && next.cap && t.role !== 'headline') return false;
  if (next?.gap === '-' && next.sentence === t.sentence) return false;
  const left = tokens[i - 1];
  const articled =
    left?.sentence === t.sentence &&
    (left.norm === 'the' || (tokens[i - 2]?.norm === 'the' && !left.cap));
  const paired =
    left?.norm === 'and' && (tokens[i - 2]?.norm === 'north' || tokens[i - 2]?.norm === 'south');
  if (!articled && !paired && t.role !== 'headline') return false;
  if (next?.norm === 'of' || next?.norm === 'pole') return false;
  say({ from: i, to: i + 1 }, t.norm === 'north' ? 'north-korea' : 'south-korea', 'short');
  return true;
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
