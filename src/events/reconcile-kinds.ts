import type { Kind } from '../model/kind.ts';

/** Kinds that outlets use for one and the same event. "Summit" is read as each of the second row. */
const groups: readonly (readonly Kind[])[] = [
  ['visit', 'host'],
  ['meeting', 'talks', 'conference', 'host'],
  ['missile-test', 'launch'],
  ['aid', 'cooperation'],
  ['war', 'attack'],
  ['detention', 'investigation'],
  ['statement', 'announcement', 'appeal', 'proposal', 'criticism', 'rejection', 'threat'],
];

/** Kinds in which an actor can do several things on a day: only their content tells them apart. */
const spoken: ReadonlySet<Kind> = new Set<Kind>([
  'statement',
  'announcement',
  'appeal',
  'proposal',
  'criticism',
  'rejection',
  'threat',
  'other',
]);

/** Kinds so rare for one actor that the month tells which one is meant. */
const rare: ReadonlySet<Kind> = new Set<Kind>(['nuclear-test', 'death']);

/** Kinds that a state is said to do where its leader or its forces do them. */
const actsOfState: ReadonlySet<Kind> = new Set<Kind>([
  'missile-test',
  'nuclear-test',
  'launch',
  'exercise',
  'sanctions',
  'attack',
  'war',
]);

const gatherings: ReadonlySet<Kind> = new Set<Kind>(['meeting', 'talks', 'conference']);

/** Tells whether two outlets can mean the same event by two kinds. */
export function kindsAgree(a: Kind, b: Kind): boolean {
  return a === b || (agreeing.get(a)?.has(b) ?? false);
}

const agreeing: ReadonlyMap<Kind, ReadonlySet<Kind>> = new Map(
  groups
    .flat()
    .map((kind) => [kind, new Set(groups.filter((group) => group.includes(kind)).flat())]),
);

export const isSpoken = (kind: Kind): boolean => spoken.has(kind);
export const isRare = (kind: Kind): boolean => rare.has(kind);
export const isActOfState = (kind: Kind): boolean => actsOfState.has(kind);
export const isVisit = (kind: Kind): boolean => kind === 'visit' || kind === 'host';
export const isGathering = (kind: Kind): boolean => gatherings.has(kind);
/** Whether something signed there may be told as the gathering, or the gathering as what was signed. */
export const isSigning = (a: Kind, b: Kind): boolean =>
  (a === 'agreement' && isGathering(b)) || (b === 'agreement' && isGathering(a));

/** One word for all kinds that can be compared with this one; the first part of a block's name. */
export function kindBlock(kind: Kind): string {
  if (isSpoken(kind) && kind !== 'other') return 'speech';
  // Talks of a visit are announced as the visit, and a declaration is told as the summit.
  if (isVisit(kind) || isGathering(kind) || kind === 'agreement') return 'contact';
  const own = groups.findIndex((group) => group.includes(kind));
  return own < 0 ? kind : `group ${own}`;
}
