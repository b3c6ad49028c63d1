import { isDescribing } from './attributes.ts';
import type { Cast } from './cast.ts';
import { propose } from './cast.ts';
import { homeOf } from './home.ts';
import { place, type Scene, stateOf } from './scene.ts';
import { bodyOf } from './state-bodies.ts';
import type { Token } from './tokens.ts';

const heads = new Map(
  'ministry ministries=ministry department embassy embassies=embassy government governments=government authorities=government military militaries=military army=military parliament delegation delegations=delegation orchestra office'
    .split(' ')
    .map((word) => word.split('='))
    .map(([word = '', head = word]) => [word, head] as const),
);
const seated = new Set(
  'government ministry foreign defense defence delegation authorities embassy'.split(' '),
);
const groups = new Set(['delegation', 'orchestra']);
const fields = new Set(
  'presidential foreign defence defense interior finance health trade economy economic energy education justice transport culture commerce environment information unification security agriculture labour labor treasury affairs relations it external internal industry industrial and oceans fisheries emergency emergencies natural resources construction railways telecommunications digital development science technology higher sports sport tourism electric power coal mining chemical light forestry land public'.split(
    ' ',
  ),
);
const spelling = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
]);

/**
 * Marks bodies of states by their pattern: "the Russian Foreign Ministry", "North Korea's military",
 * "the Ministry of Foreign Affairs of the DPRK", "the North Korean and Russian foreign ministries".
 */
export function scanInstitutions(scene: Scene, cast: Cast): void {
  const { tokens } = scene;
  const named = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    for (const id of scene.cover[i]?.ids ?? []) if (bodies.test(id)) named.add(id);
    const token = tokens[i];
    const head = token && heads.get(token.norm);
    if (!token || head === undefined || scene.cover[i]) continue;
    const of = ofPhrase(scene, i, head);
    if (of) {
      settle(scene, cast, of.states, of.field, head, of.from, of.to);
      for (const id of scene.cover[i]?.ids ?? []) named.add(id);
      i = of.to - 1;
      continue;
    }
    let from = i;
    while (from > 0 && isField(tokens, from)) from--;
    if (groups.has(head)) while (isDescription(tokens, from)) from--;
    const states = statesBefore(scene, from);
    if (groups.has(head) && token.norm !== head) continue;
    const field = groups.has(head)
      ? []
      : tokens.slice(from, i).map((t) => spelling.get(t.norm) ?? t.norm);
    if (head === 'ministry' && field.length === 0) continue;
    // "defence authorities" are not the government.
    if (head === 'government' && field.length > 0) continue;
    if (head === 'department' && (field.length === 0 || !token.cap)) continue;
    if (head === 'office' && field.join() !== 'presidential') continue;
    // "Russian military exercises", "the Chinese military parade": no body acts.
    if (head === 'military' && isDescribing(tokens, i)) continue;
    if (states.length === 0) {
      placeBare(scene, cast, named, head, field, from, i + 1);
      continue;
    }
    const first = states[0]?.from ?? from;
    settle(
      scene,
      cast,
      states.map((s) => s.state),
      field,
      head,
      first,
      i + 1,
    );
    for (const id of scene.cover[i]?.ids ?? []) named.add(id);
  }
}

/** The states named just before token `from`: one, or two joined by "and". */
function statesBefore(scene: Scene, from: number): { state: string; from: number }[] {
  const { tokens } = scene;
  const hit = scene.cover[from - 1];
  const state = stateOf(scene, hit);
  if (!hit || state === undefined || !/^[-–]?$/.test(tokens[from]?.gap ?? '?')) return [];
  // "Seoul's military", but "in Paris military bands".
  if (hit.form === 'seat' && !tokens[from - 1]?.poss && !seated.has(tokens[from]?.norm ?? ''))
    return [];
  if (tokens[from - 1]?.sentence !== tokens[from]?.sentence) return [];
  const one = { state, from: hit.from };
  const link = tokens[hit.from - 1];
  const other = scene.cover[hit.from - 2];
  const second = stateOf(scene, other);
  if (link?.norm === 'and' && other && second !== undefined && other.form === hit.form) {
    return [{ state: second, from: other.from }, one];
  }
  return [one];
}

const descriptions =
  /^(?:high|level|official|senior|government|governmental|economic|expert|military|parliamentary|trade|cultural|party|advance|joint|ranking|delegation|visiting)$/;

/** "the North's high-level delegation" */
function isDescription(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at - 1];
  const right = tokens[at];
  if (!t || t.poss || right?.sentence !== t.sentence || !/^[-–]?$/.test(right.gap)) return false;
  return descriptions.test(t.norm);
}

function isField(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at - 1];
  const right = tokens[at];
  return (
    t !== undefined &&
    fields.has(t.norm) &&
    t.norm !== 'and' &&
    right?.sentence === t.sentence &&
    /^[-–]?$/.test(right.gap)
  );
}

/** "Ministry of Foreign Affairs of the DPRK", "Embassy of Russia in Pyongyang". */
function ofPhrase(
  scene: Scene,
  i: number,
  head: string,
): { states: string[]; field: string[]; from: number; to: number } | undefined {
  const { tokens } = scene;
  if (tokens[i + 1]?.norm !== 'of' || tokens[i + 1]?.gap !== '') return undefined;
  const official = head === 'ministry' || head === 'department';
  const [field, end] = official ? readField(scene, i + 2) : [[], i + 1];
  if (official && field.length === 0) return undefined;
  const before = statesBefore(scene, i);
  const states = before.map((s) => s.state);
  let to = end;
  if (tokens[end]?.norm === 'of' && states.length === 0) {
    const k = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
    const hit = scene.cover[k];
    const state = hit?.form === 'adjective' ? undefined : stateOf(scene, hit);
    if (hit && state !== undefined) {
      states.push(state);
      to = hit.to;
    }
  }
  if (states.length === 0) return undefined;
  return { states, field: normalField(field), from: before[0]?.from ?? i, to };
}

/** The field of a ministry from token `start`: "Industry and Trade"; and where it ends. */
function readField(scene: Scene, start: number): [string[], number] {
  const { tokens } = scene;
  const field: string[] = [];
  let k = start;
  for (; scene.cover[k] === undefined; k++) {
    const t = tokens[k];
    if (!t || t.sentence !== tokens[start]?.sentence || !/^,?$/.test(t.gap)) break;
    if (t.norm === 'the') continue;
    const joined = t.norm === 'and' && fields.has(tokens[k + 1]?.norm ?? '');
    if (t.norm === 'and' ? !joined : !fields.has(t.norm)) break;
    field.push(spelling.get(t.norm) ?? t.norm);
  }
  return [field, k];
}

const normalField = (field: readonly string[]) =>
  field.length > 1 && field.at(-1) === 'affairs' && field[0] === 'foreign'
    ? ['foreign']
    : [...field];

function settle(
  scene: Scene,
  cast: Cast,
  states: readonly string[],
  field: readonly string[],
  head: string,
  from: number,
  to: number,
): void {
  const ids: string[] = [];
  let end = to;
  for (const state of states) {
    // A government acts as its state does.
    if (head === 'government') {
      ids.push(state);
      continue;
    }
    const body = bodyOf(scene, state, normalField(field), head, to);
    if (body.to > end) end = body.to;
    ids.push(body.id);
    if (!scene.register.actors.has(body.id)) {
      propose(cast, scene, {
        id: body.id,
        name: body.name,
        kind: groups.has(head) ? 'group' : 'organisation',
        side: state,
        from,
        to: end,
        shared: states.length > 1,
      });
    }
  }
  place(scene, { from, to: end, ids, form: 'name' });
}

const bodies = /-(?:ministry|department|delegation|orchestra)$|-embassy(?:-|$)/;

/** Bodies that every state has one of. */
const homely = /^(?:ministry|office)$/;

/** A body without its state ("the Foreign Ministry said"): the one that the article has named, else that of its home. */
function placeBare(
  scene: Scene,
  cast: Cast,
  named: ReadonlySet<string>,
  head: string,
  field: readonly string[],
  from: number,
  to: number,
): void {
  const official = head === 'ministry' || head === 'department' || head === 'office';
  if (official ? field.length === 0 : head !== 'embassy' && !groups.has(head)) return;
  const ending = `-${[...normalField(field), head].join('-')}`;
  const known = [...named].filter(
    (id) => id.endsWith(ending) || (head === 'embassy' && id.includes(ending)),
  );
  const [only] = known;
  const definite = scene.tokens[from - 1]?.norm === 'the' || scene.tokens[from]?.cap === true;
  const home = known.length === 0 && homely.test(head) ? homeOf(scene) : undefined;
  if (home !== undefined && scene.tokens[from - 1]?.norm === 'the') {
    settle(scene, cast, [home], field, head, from, to);
    return;
  }
  if (known.length !== 1 || only === undefined || !definite) return;
  place(scene, { from, to, ids: [only], form: 'short' });
}
