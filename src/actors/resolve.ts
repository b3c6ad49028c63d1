import type { Mention, PlaceMention } from '../model/extraction.ts';
import { administered, isAttribute, isModifying, isNamesake } from './attributes.ts';
import { readBodyAnaphor, type SeenBody } from './body-anaphora.ts';
import type { Cast, Member } from './cast.ts';
import { depthOf, isGoverned } from './depth.ts';
import { noteNamedKin } from './kinship.ts';
import { isLocative } from './locative.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import { readRole } from './role-mentions.ts';
import { remember as keep, type Memory, makeMemory } from './salience.ts';
import { type Hit, type Scene, stateOf } from './scene.ts';
import { readSeat } from './seats.ts';
import { resolveShort } from './short-names.ts';
import { readStateAnaphor, type SeenState } from './state-anaphora.ts';

/** A mention with the form that names the actor. */
type Found = Mention & { form: NonNullable<Mention['form']> };

/** Reads the article from beginning to end and says for every hit and short form who is meant. */
export function resolve(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
): { mentions: Mention[]; placeMentions: PlaceMention[] } {
  const { tokens, article } = scene;
  const mentions: Found[] = [];
  const placeMentions: PlaceMention[] = [];
  const states: SeenState[] = [];
  const bodies: SeenBody[] = [];
  const memory = makeMemory(cast.members.values());
  const published = (article.source.published ?? '').slice(0, 10);
  const say = (
    hit: { from: number; to: number; cut?: number },
    actor: string,
    form: Found['form'],
  ) => {
    const [start, end] = spanOf(scene, hit);
    mentions.push({ start, end, actor, form });
    const sentence = tokens[hit.from]?.sentence ?? 0;
    const kind = cast.members.get(actor)?.kind ?? scene.register.actors.get(actor)?.kind;
    if (kind === 'organisation' || kind === 'group') {
      bodies.push({ id: actor, sentence });
      if (bodies.length > 60) bodies.splice(0, 30);
    }
    if (scene.register.actors.get(actor)?.kind === 'state') {
      const placed = placeMentions.at(-1)?.start === start;
      states.push({ state: actor, sentence, placed, governed: isGoverned(scene, hit.from) });
      if (states.length > 200) states.splice(0, 100);
    }
  };
  const remember = (member: Member, from: number, to: number) => {
    const token = tokens[from];
    if (!token || member.kind !== 'person') return;
    noteNamedKin(scene, cast, memory, member.id, from);
    const depth = depthOf(scene, from, to);
    const { sentence } = token;
    keep(memory, { member, token: from, until: to, sentence, depth, quoted: token.quoted });
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
        const { sentence } = token;
        const depth = token.norm === 'he' || token.norm === 'she' ? 0 : 1;
        keep(memory, { member, token: i, until: i + 1, sentence, depth, quoted: false });
      }
      continue;
    }
    const country = readStateAnaphor(scene, states, i);
    if (country) {
      for (const state of country.states) say(country, state, 'pronoun');
      continue;
    }
    const body = readBodyAnaphor(scene, cast, bodies, i);
    if (body) {
      say(body, body.id, 'short');
      continue;
    }
    const role = readRole(scene, cast, memory, i, published);
    if (role) {
      const [start, end] = spanOf(scene, role);
      while (mentions.length > 0 && (mentions.at(-1)?.start ?? 0) >= start) mentions.pop();
      for (const m of role.members) {
        say(role, m.id, 'role');
        if (role.members.length === 1 && !isApposition(memory, m, role.from)) {
          remember(m, role.from, role.to);
        }
      }
      while (i + 1 < tokens.length && (tokens[i + 1]?.start ?? end) < end) i++;
      continue;
    }
    const member = resolveShort(scene, cast, shorts, memory, i);
    if (!member) continue;
    const whole = tokens[i - 1]?.norm === member.words[0] && member.words.length > 1;
    const from =
      whole && tokens[i - 1]?.sentence === token.sentence && !scene.cover[i - 1] ? i - 1 : i;
    const state = member.side === undefined ? undefined : administered(scene, i, member);
    if (state !== undefined) {
      say({ from, to: i + 2 }, state, 'metonym');
      i++;
      continue;
    }
    say({ from, to: i + 1 }, member.id, isModifying(scene, i) ? 'adjective' : 'short');
    if (!memory.owners.has(token.norm)) memory.owners.set(token.norm, member);
    remember(member, i, i + 1);
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
    if (!entry || isAttribute(scene, hit)) return;
    if (readSeat(scene, hit.from, hit.to) === 'city' || entry.state === undefined) {
      placeMentions.push({ start, end, place: entry.id });
    } else say(hit, entry.state, 'metonym');
    return;
  }
  if (stateOf(scene, hit) !== undefined && isNamesake(scene, hit)) return;
  // "[Jane Doe/Reuters]": a credit.
  if (scene.tokens[hit.from]?.gap.endsWith('/')) return;
  const [id] = hit.ids;
  if (hit.form === 'name' && hit.ids.length === 1 && id !== undefined && isLocative(scene, hit)) {
    placeMentions.push({ start, end, place: id });
  }
  const attribute = isAttribute(scene, hit);
  for (const actor of hit.ids) {
    const member = cast.members.get(actor);
    if (hit.form === 'weak' && !member) continue;
    say(hit, actor, formOf(scene, hit, attribute));
    if (member) remember(member, hit.from, hit.to);
  }
}

function formOf(scene: Scene, hit: Hit, attribute: boolean): Found['form'] {
  if (hit.form === 'adjective') {
    // "the Russian side" acts as Russia does.
    return scene.tokens[hit.to]?.norm === 'side' ? 'metonym' : 'adjective';
  }
  if (attribute) return 'adjective';
  return hit.form === 'weak' || hit.form === 'short' ? 'short' : 'name';
}

/** "Gen Kim, the head of …": the second phrase tells nothing new of who is in view. */
function isApposition(memory: Memory, member: Member, from: number): boolean {
  const last = memory.seen.at(-1);
  return last !== undefined && last.member === member && from - last.until <= 1;
}

function spanOf(scene: Scene, hit: { from: number; to: number; cut?: number }): [number, number] {
  const start = scene.tokens[hit.from]?.start ?? 0;
  return [start, (scene.tokens[hit.to - 1]?.end ?? start) - (hit.cut ?? 0)];
}
