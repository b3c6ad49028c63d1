import { type Cast, enlist, type Member } from './cast.ts';
import { daySpokenOf } from './day-spoken-of.ts';
import { findHolder, nameByOffice } from './holders.ts';
import { findKin, isOtherKin, possessor } from './kinship.ts';
import { kin as kinWords, leading, officeOf } from './office.ts';
import { type RolePhrase, readLeft, readOfStates } from './role-phrase.ts';
import { holdersOf, type Memory } from './salience.ts';
import { type Scene, stateOf } from './scene.ts';

/** Persons named by what they are, in tokens [from, to). */
export interface RoleMention {
  readonly from: number;
  readonly to: number;
  readonly members: readonly Member[];
}

const plurals = new Map(
  Object.entries({
    leaders: 'leader',
    ministers: 'minister',
    presidents: 'president',
    chancellors: 'chancellor',
    diplomats: 'diplomat',
    secretaries: 'secretary',
    heads: 'head-of-state',
  }),
);
// Too many of them in any article to tell who is meant.
const common = new Set(
  'official member expert analyst aide soldier student teacher doctor witness survivor victim suspect resident player coach owner author editor reporter journalist correspondent lawyer attorney judge officer captain veteran candidate delegate representative activist contributor actor singer artist'.split(
    ' ',
  ),
);

/**
 * Reads a role whose head is token `i`: "the US president", "Russia's top diplomat", "the two foreign
 * ministers", "the leaders of the North and Russia", "his sister". `published` is the day of the article, ISO;
 * where the text speaks of a year, the office is that of the year.
 */
export function readRole(
  scene: Scene,
  cast: Cast,
  memory: Memory,
  i: number,
  published: string,
): RoleMention | undefined {
  const { tokens } = scene;
  const head = tokens[i];
  if (!head || scene.cover[i]) return undefined;
  const plural = plurals.get(head.norm);
  const single =
    head.office &&
    head.norm !== 'counterpart' &&
    (head.norm === 'official' || !common.has(head.norm));
  if ((plural === undefined && !single) || leadsOn(scene, i)) return undefined;
  let from = i;
  while (from > 0 && !scene.cover[from - 1] && isModifier(scene, from)) from--;
  const words = tokens.slice(from, i).map((t) => t.norm);
  const office =
    head.norm === 'heads' ? 'head-of-state' : officeOf([...words, plural ?? head.title]);
  if (office === undefined) return undefined;
  const ofState = head.norm === 'heads' || head.norm === 'head';
  const stated = ofState && tokens[i + 1]?.norm === 'of' && tokens[i + 2]?.norm === 'state';
  if (head.norm === 'heads' && !stated) return undefined;
  const to = stated
    ? i + 3
    : head.norm === 'secretary' && tokens[i + 1]?.norm === 'of' && tokens[i + 2]?.norm === 'state'
      ? i + 3
      : i + 1;
  const day = daySpokenOf(scene, i) || published;
  const phrase = { ...readLeft(scene, from), to, office, day };
  return plural === undefined
    ? one(scene, cast, memory, phrase, from)
    : several(scene, cast, memory, phrase);
}

/** A longer title, a compound ("leader summit"), or a name follows: no mention of its own. */
function leadsOn(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const head = tokens[i];
  const next = tokens[i + 1];
  if (!head || next?.sentence !== head.sentence) return false;
  const hit = scene.cover[i + 1];
  const named = hit?.form === 'name' && stateOf(scene, hit) === undefined;
  if (next.gap === ',') return named && tokens[i - 1]?.norm !== 'the' && isPersonHit(scene, i + 1);
  if (next.gap !== '' || head.poss) return false;
  if (next.office || next.norm === 'elect' || named) return true;
  return next.cap && !hit && head.role !== 'headline';
}

const isPersonHit = (scene: Scene, k: number) => {
  const id = scene.cover[k]?.ids[0];
  return id !== undefined && scene.register.actors.get(id)?.kind !== 'organisation';
};

function isModifier(scene: Scene, at: number): boolean {
  const t = scene.tokens[at - 1];
  const right = scene.tokens[at];
  if (!t || !right || t.sentence !== right.sentence || t.poss) return false;
  return /^[-‐–]?$/.test(right.gap) && t.modifier;
}

function one(
  scene: Scene,
  cast: Cast,
  memory: Memory,
  p: RolePhrase,
  start: number,
): RoleMention | undefined {
  if (p.former) return undefined;
  const after = readOfStates(scene, p.to);
  const states = p.states.length > 0 ? p.states : after.states;
  const isKin = kinWords.has(p.office);
  if (!p.definite || states.length > 1) return undefined;
  if (isKin || p.related) {
    const owner = possessor(memory, start);
    const kin = isKin && owner !== undefined ? findKin(scene, cast, p.office, owner) : undefined;
    const relative = kin === undefined ? undefined : enlist(cast, scene, kin, start);
    if (relative) return { from: p.from, to: p.to, members: [relative] };
    const holders = holdersOf(memory, p.office).filter(
      (m) =>
        m.offices.some((o) => o.office === p.office) &&
        !(isKin && owner !== undefined && isOtherKin(cast, m.id, p.office, owner)),
    );
    const [sole] = holders;
    if (holders.length === 1 && sole) return { from: p.from, to: p.to, members: [sole] };
    // "Trump's national security adviser": of the state that he leads.
    const chief = isKin ? undefined : cast.members.get(owner ?? '');
    const leads = chief?.offices.some((o) => leading.has(o.office) && !o.former) === true;
    const aide =
      chief?.side === undefined || !leads || p.office === 'leader'
        ? undefined
        : findHolder(scene, cast, memory, { ...p, related: false }, chief.side);
    return aide === undefined || aide === 'several' || aide === chief
      ? undefined
      : { from: p.from, to: p.to, members: [aide] };
  }
  const [state] = states;
  const delegate = state === undefined ? undefined : delegateOf(scene, memory, p, state);
  if (delegate)
    return { from: p.from, to: p.states.length > 0 ? p.to : after.to, members: [delegate] };
  if (p.office === 'official') return undefined;
  const to = p.states.length > 0 ? p.to : after.to;
  const member =
    findHolder(scene, cast, memory, p, state) ??
    (state === undefined ? undefined : nameByOffice(scene, cast, p, state, to));
  return member === undefined || member === 'several'
    ? undefined
    : { from: p.from, to, members: [member] };
}

/** "the Norland envoy": the only one of that state, apart from its leader, who has just been spoken of. */
function delegateOf(
  scene: Scene,
  memory: Memory,
  p: RolePhrase,
  state: string,
): Member | undefined {
  if (p.body !== undefined || !/^(?:.+-)?(?:official|envoy|emissary)$/.test(p.office))
    return undefined;
  const sentence = scene.tokens[p.from]?.sentence ?? 0;
  const near = new Set<Member>();
  for (const { member, sentence: at } of memory.seen)
    if (at >= sentence - recent && member.side === state && !leads(member)) near.add(member);
  const [only] = near;
  return near.size === 1 ? only : undefined;
}

const leads = ({ offices }: Member) => offices.some((o) => leading.has(o.office) && !o.former);
// How many sentences back somebody has just been spoken of.
const recent = 8;

function several(scene: Scene, cast: Cast, memory: Memory, p: RolePhrase): RoleMention | undefined {
  const after = readOfStates(scene, p.to);
  const states = p.states.length > 1 ? p.states : after.states.length > 1 ? after.states : [];
  if (states.length > 1) {
    const members = states
      .map((s) => findHolder(scene, cast, memory, p, s))
      .filter((m) => m !== undefined && m !== 'several');
    if (members.length !== states.length) return undefined;
    return { from: p.from, to: p.states.length > 1 ? p.to : after.to, members };
  }
  if (!p.definite || p.states.length > 0 || p.former) return undefined;
  const holders = holdersOf(memory, p.office);
  if (holders.length === 2) return { from: p.from, to: p.to, members: holders };
  if (!p.counted) return undefined;
  const members = lastTwo(memory, holders, scene.tokens[p.from]?.sentence ?? 0);
  return members && { from: p.from, to: p.to, members };
}

/** The two of whom the last sentences speak most; none when a third comes up as often. */
function lastTwo(
  memory: Memory,
  holders: readonly Member[],
  sentence: number,
): Member[] | undefined {
  const near = memory.seen.filter((s) => holders.includes(s.member) && s.sentence >= sentence - 3);
  const counts = new Map<Member, number>();
  for (const { member } of near) counts.set(member, (counts.get(member) ?? 0) + 1);
  const [one, two, three] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!one || !two || (three && three[1] === two[1])) return undefined;
  return [one[0], two[0]];
}
