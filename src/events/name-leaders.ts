import type { Register } from '../actors/register.ts';
import type { Mention, ProposedActor } from '../model/extraction.ts';
import type { Names, Told } from './draft.ts';
import type { Group } from './merge-drafts.ts';
import type { Parties } from './recall-parties.ts';

/** Who leads a state, as far as an article that names them tells. */
export type Leaders = ReadonlyMap<string, string>;

const leading =
  /\bpresident\b(?! of the (?:presidium|assembly|senate|academy))|\bleader\b|\bchairman of the state\b|\bprime minister\b|\bpremier\b|\bking\b|\bemperor\b|\bchancellor\b|\bhead of state\b/i;
const lesser =
  /\b(?:vice|deputy|former|ex|opposition|party|acting|assistant|majority|minority|house|senate|spokes\w+|secretary|adviser|aide|delegation|company|bank|union)\b/i;

/** Finds the one leader that an article names for each state; a state with two rivals has none. */
export function findLeaders(
  mentions: readonly Mention[],
  proposed: readonly ProposedActor[],
  register: Register,
  names: Names,
): Leaders {
  const count = new Map<string, number>();
  for (const { actor } of mentions) count.set(actor, (count.get(actor) ?? 0) + 1);
  const roles = new Map(proposed.map((a) => [a.id, a.roles]));
  const best = new Map<string, { id: string; mentions: number; rival: number }>();
  for (const [id, number] of count) {
    const state = names.side(id);
    if (state === undefined || names.kind(id) !== 'person' || names.kind(state) !== 'state')
      continue;
    const titles = register.actors.get(id)?.roles ?? roles.get(id) ?? [];
    if (!titles.some((r) => leading.test(r.title) && !lesser.test(r.title))) continue;
    const known = best.get(state);
    if (known === undefined || number > known.mentions)
      best.set(state, { id, mentions: number, rival: known?.mentions ?? 0 });
    else known.rival = Math.max(known.rival, number);
  }
  return new Map(
    [...best].filter(([, b]) => b.mentions >= 2 * b.rival).map(([state, b]) => [state, b.id]),
  );
}

/** Names the leaders where their states are said to hold a summit: "the US–Norland summit". */
export function nameLeaders(
  group: Group,
  leaders: Leaders,
  parties: readonly Parties[],
  names: Names,
  text: string,
): Group {
  const { drafts } = group;
  const one = nameOther(group, leaders, names, text);
  if (one !== undefined) return one;
  if (!drafts.every((d) => /^(?:meeting|talks|call)$/.test(d.kind))) return group;
  const states = [...new Set(drafts.flatMap((d) => d.actors))].filter(
    (id) => names.kind(id) === 'state',
  );
  if (states.length !== 2) return group;
  const atTop = drafts.some(
    (d) =>
      d.trigger === 'summit' ||
      /\b(?:leaders|presidents|heads of state) (?:of|from|have|met|held|agreed)\b|\bsitting (?:\S{1,12} )?president\b/i.test(
        text.slice(...d.quote),
      ),
  );
  if (!atTop) return group;
  const named = states.every((id) => leaders.has(id))
    ? states.flatMap((id) => leaders.get(id) ?? [])
    : pairNear(drafts[0]?.sentence ?? 0, states, parties, names);
  if (named.length !== 2 || named.some((id) => isBefore(drafts, id, names))) return group;
  const spread = (d: Told) => d.actors.flatMap((id) => (states.includes(id) ? named : [id]));
  return { drafts: drafts.map((d) => ({ ...d, actors: [...new Set(spread(d))] })) };
}

/** "Holt called off the summit with Norland": a leader meets the leader of the other state there. */
function nameOther(
  { drafts }: Group,
  leaders: Leaders,
  names: Names,
  text: string,
): Group | undefined {
  const told = drafts.find((d) => d.kind === 'meeting' && d.actors.length === 2);
  if (told === undefined || !(told.trigger === 'summit' || namesSummit(told, text)))
    return undefined;
  const state = told.actors.find((id) => names.kind(id) === 'state');
  const other = told.actors.find((id) => id !== state);
  const leader = leaders.get(state ?? '');
  if (state === undefined || other === undefined || leader === undefined) return undefined;
  if (other === leader || leaders.get(names.side(other) ?? '') !== other) return undefined;
  return {
    drafts: drafts.map((d) =>
      d.kind === 'meeting'
        ? { ...d, actors: [...new Set(d.actors.map((id) => (id === state ? leader : id)))] }
        : d,
    ),
  };
}

/** Whether the article dates the summit to a time before someone held any office. */
function isBefore(drafts: readonly Told[], id: string, names: Names): boolean {
  const date = drafts.find((d) => !d.headline)?.dated.date;
  const starts = (names.tenures?.(id) ?? []).map((t) => t.from).sort();
  const [first] = starts;
  const year = /\d{4}/.exec(date ?? '')?.[0];
  return first !== undefined && first !== '' && year !== undefined && year < first.slice(0, 4);
}

const namesSummit = ({ undoes, quote }: Told, text: string): boolean =>
  undoes === true && /\bsummit\b/i.test(text.slice(...quote));

/** Two persons who are said near by to meet, and who may belong to the two states. */
function pairNear(
  sentence: number,
  states: readonly string[],
  parties: readonly Parties[],
  names: Names,
): readonly string[] {
  let best: { actors: readonly string[]; score: number } | undefined;
  for (const { actors, sentence: at, kind } of parties) {
    if (actors.length !== 2 || kind !== 'meeting') continue;
    if (!actors.every((id) => names.kind(id) === 'person')) continue;
    const sides = actors.flatMap((id) => names.side(id) ?? []);
    if (!sides.every((side) => states.includes(side))) continue;
    if (sides.length === 2 && sides[0] === sides[1]) continue;
    const distance = Math.abs(at - sentence);
    if (distance > (sides.length === 0 ? 2 : 8)) continue;
    const score = sides.length * 10 - distance;
    if (best === undefined || score > best.score) best = { actors, score };
  }
  return best?.actors ?? [];
}
