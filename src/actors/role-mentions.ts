import { formatId } from '../model/id.ts';
import { type Cast, enlist, type Member, propose } from './cast.ts';
import { leading, officeFits, officeHeads, officeModifiers, officeOf } from './office.ts';
import type { Memory } from './salience.ts';
import { type Scene, stateOf } from './scene.ts';
import { titleWord } from './titles.ts';
import type { Token } from './tokens.ts';

/** Persons named by what they are, in tokens [from, to). */
export interface RoleMention {
  readonly from: number;
  readonly to: number;
  readonly members: readonly Member[];
}

const plurals: Readonly<Record<string, string>> = {
  leaders: 'leader',
  ministers: 'minister',
  presidents: 'president',
  chancellors: 'chancellor',
  diplomats: 'diplomat',
  secretaries: 'secretary',
};
// Offices of which a state has one: their holder may be meant though nobody names him.
const unique = new Set(
  'president prime-minister foreign-minister defence-minister finance-minister king queen'.split(
    ' ',
  ),
);
const heldBySide = new Set([
  ...leading,
  'foreign-minister',
  'defence-minister',
  'secretary-of-state',
  'vice-president',
  'minister',
  'diplomat',
  'first-lady',
  'national-security-adviser',
]);

/**
 * Reads a role at token `i`, the head of its phrase: "the US president", "Russia's top diplomat",
 * "the two foreign ministers", "the leaders of the North and Russia". `day` is ISO, the day spoken of.
 */
export function readRole(
  scene: Scene,
  cast: Cast,
  memory: Memory,
  i: number,
  day: string,
): RoleMention | undefined {
  const { tokens } = scene;
  const head = tokens[i];
  if (!head || scene.cover[i]) return undefined;
  const plural = plurals[head.norm];
  const single = officeHeads.has(titleWord(head)) && head.norm !== 'counterpart';
  if (plural === undefined && !single) return undefined;
  const next = tokens[i + 1];
  if (next && next.sentence === head.sentence && next.gap === '' && !head.poss) {
    // A longer title, a compound ("leader summit"), or a name follows: no mention of its own.
    if (officeHeads.has(titleWord(next)) || next.norm === 'elect') return undefined;
    if (scene.cover[i + 1]?.form === 'name' && !stateOf(scene, scene.cover[i + 1]))
      return undefined;
    if (next.cap && !scene.cover[i + 1] && head.role !== 'headline') return undefined;
  }
  if (
    next &&
    next.gap === ',' &&
    scene.cover[i + 1]?.form === 'name' &&
    !stateOf(scene, scene.cover[i + 1]) &&
    tokens[i - 1]?.norm !== 'the'
  )
    return undefined;
  let from = i;
  while (
    from > 0 &&
    !scene.cover[from - 1] &&
    same(tokens, from) &&
    officeModifiers.has(tokens[from - 1]?.norm ?? '')
  )
    from--;
  const words = tokens.slice(from, i).map((t) => t.norm);
  const office = officeOf([...words, plural ?? titleWord(head)]);
  if (office === undefined) return undefined;
  const left = leftOf(scene, from);
  return plural === undefined
    ? one(scene, cast, memory, { ...left, to: i + 1, office, day })
    : several(scene, cast, memory, { ...left, to: i + 1, office, day });
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly office: string;
  readonly day: string;
  readonly states: readonly string[];
  readonly definite: boolean;
  readonly counted: boolean;
  readonly former: boolean;
}

const same = (tokens: readonly Token[], k: number) =>
  tokens[k]?.sentence === tokens[k - 1]?.sentence &&
  /^[-‐–]?$/.test(tokens[k]?.gap ?? '?') &&
  !tokens[k - 1]?.poss;

/** Reads what stands left of a role: states, an article, a number, "former". */
function leftOf(scene: Scene, start: number): Omit<Phrase, 'to' | 'office' | 'day'> {
  const { tokens } = scene;
  let from = start;
  const states: string[] = [];
  let definite = false;
  let counted = false;
  let former = false;
  for (let k = start - 1; k >= 0 && start - k < 8; k--) {
    const t = tokens[k];
    const right = tokens[k + 1];
    if (!t || !right || t.sentence !== right.sentence || !/^[-‐–]?$/.test(right.gap)) break;
    const hit = scene.cover[k];
    const state = stateOf(scene, hit);
    if (hit && state !== undefined && (states.length === 0 || tokens[hit.to]?.norm === 'and')) {
      if (t.poss) definite = true;
      states.unshift(state);
      from = hit.from;
      k = hit.from;
      continue;
    }
    if (hit) break;
    if (/^(?:the|both)$/.test(t.norm)) {
      definite = true;
      counted ||= t.norm === 'both';
      from = k;
      break;
    }
    if (t.norm === 'two') counted = true;
    else if (/^(?:former|ex|then|late|previous|next|incoming|new|future)$/.test(t.norm))
      former = true;
    else if (
      t.norm === 'and' &&
      states.length > 0 &&
      stateOf(scene, scene.cover[k - 1]) !== undefined
    )
      continue;
    else if (t.norm === 'north' && tokens[k + 1]?.norm === 'and') {
      // "the North and South Korean leaders": the first half has lost its second word.
      states.unshift('north-korea');
    } else if (/^(?:reclusive|young|authoritarian|russian)$/.test(t.norm)) continue;
    else break;
    from = k;
  }
  return { from, states, definite, counted, former };
}

function one(scene: Scene, cast: Cast, memory: Memory, p: Phrase): RoleMention | undefined {
  if (p.former) return undefined;
  const after = ofState(scene, p.to);
  const states = p.states.length > 0 ? p.states : after.states;
  if (!p.definite && states.length === 0) return undefined;
  if (p.states.length > 0 && !p.definite) return undefined;
  if (states.length > 1) return undefined;
  const [state] = states;
  const to = p.states.length > 0 ? p.to : after.to;
  const member = holder(scene, cast, memory, p.office, state, p.day, p.from);
  if (member) return { from: p.from, to, members: [member] };
  if (state === undefined || !unique.has(p.office) || !p.definite) return undefined;
  return { from: p.from, to, members: [unnamed(scene, cast, state, p.office, p.from, to)] };
}

function several(scene: Scene, cast: Cast, memory: Memory, p: Phrase): RoleMention | undefined {
  const after = ofState(scene, p.to);
  const states = p.states.length > 1 ? p.states : after.states.length > 1 ? after.states : [];
  if (states.length > 1) {
    const members = states
      .map((s) => holder(scene, cast, memory, p.office, s, p.day, p.from))
      .filter((m) => m !== undefined);
    if (members.length !== states.length) return undefined;
    return { from: p.from, to: p.states.length > 1 ? p.to : after.to, members };
  }
  if (!p.definite || p.states.length > 0) return undefined;
  const holders = [...cast.members.values()].filter((m) => currently(m, p.office));
  if (holders.length === 2) return { from: p.from, to: p.to, members: holders };
  if (!p.counted) return undefined;
  const recent: Member[] = [];
  for (let k = memory.seen.length - 1; k >= 0 && recent.length < 2; k--) {
    const m = memory.seen[k]?.member;
    if (m && holders.includes(m) && !recent.includes(m)) recent.unshift(m);
  }
  return recent.length === 2 ? { from: p.from, to: p.to, members: recent } : undefined;
}

const currently = (m: Member, office: string) =>
  m.kind === 'person' && m.offices.some((o) => !o.former && officeFits(o.office, office));

/** "of Russia", "of North and South Korea" after a role. */
function ofState(scene: Scene, to: number): { states: string[]; to: number } {
  const { tokens } = scene;
  let k = to;
  if (tokens[k]?.norm !== 'of' || tokens[k]?.gap !== '') return { states: [], to };
  k++;
  if (tokens[k]?.norm === 'the') k++;
  const states: string[] = [];
  let end = to;
  for (let n = 0; n < 2; n++) {
    const hit = scene.cover[k];
    const state = stateOf(scene, hit);
    if (hit && state !== undefined) {
      states.push(state);
      end = hit.to;
      k = hit.to;
    } else if (tokens[k]?.norm === 'north' && tokens[k + 1]?.norm === 'and') {
      states.push('north-korea');
      k++;
    } else break;
    if (tokens[k]?.norm !== 'and') break;
    k++;
    if (tokens[k]?.norm === 'the') k++;
  }
  return { states, to: end };
}

/** Finds who holds an office: in the article first, then in the register on the day. */
function holder(
  scene: Scene,
  cast: Cast,
  memory: Memory,
  office: string,
  state: string | undefined,
  day: string,
  at: number,
): Member | undefined {
  const fits = [...cast.members.values()].filter(
    (m) =>
      m.kind === 'person' &&
      m.offices.some(
        (o) =>
          !o.former &&
          officeFits(o.office, office) &&
          (state === undefined || (o.side ?? m.side) === state || o.of === state),
      ),
  );
  if (fits.length === 1) return fits[0];
  if (fits.length > 1) {
    const exact = fits.filter((m) => m.offices.some((o) => o.office === office && !o.former));
    if (exact.length === 1) return exact[0];
    const pool = exact.length > 1 ? exact : fits;
    const last = memory.seen.findLast((s) => pool.includes(s.member));
    return last && (state !== undefined || pool.length === 1)
      ? last.member
      : last && sole(memory, pool, last.sentence)
        ? last.member
        : undefined;
  }
  if (state === undefined || !heldBySide.has(office)) return undefined;
  const held = scene.register.offices.filter(
    (o) =>
      o.of === state &&
      officeFits(o.office, office) &&
      (o.from === '' || o.from <= day.slice(0, o.from.length)) &&
      (o.to === '' || day.slice(0, o.to.length) <= o.to) &&
      day !== '',
  );
  const ids = new Set(held.map((o) => o.actor));
  if (ids.size > 1)
    for (const o of held) if (o.office !== office && office !== 'leader') ids.delete(o.actor);
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? enlist(cast, scene, id, at) : undefined;
}

const sole = (memory: Memory, pool: readonly Member[], sentence: number) =>
  new Set(
    memory.seen
      .filter((s) => s.sentence === sentence && pool.includes(s.member))
      .map((s) => s.member),
  ).size === 1;

/** "Singapore's foreign minister", whom nobody names: an actor by office. */
function unnamed(
  scene: Scene,
  cast: Cast,
  state: string,
  office: string,
  from: number,
  to: number,
): Member {
  const name = scene.register.actors.get(state)?.name ?? state;
  const member = propose(cast, scene, {
    id: formatId(`${state} ${office}`),
    name: `${office.replace(/-/g, ' ').replace(/^./, (c) => c.toUpperCase())} of ${name}`,
    kind: 'person',
    side: state,
    from,
    to,
  });
  member.short = '';
  if (member.offices.length === 0)
    member.offices.push({
      office,
      of: state,
      side: state,
      former: false,
      text: office.replace(/-/g, ' '),
      at: from,
    });
  return member;
}
