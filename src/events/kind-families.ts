import type { Kind } from '../model/kind.ts';

// Kinds that writers use for one and the same event.
const families: readonly (readonly Kind[])[] = [
  ['meeting', 'talks', 'conference'],
  ['missile-test', 'nuclear-test', 'launch', 'exercise'],
  ['letter', 'appeal'],
];
/** Contacts that one sentence tells in one breath: "visited China and met Xi", "met and signed". */
const contacts: ReadonlySet<Kind> = new Set<Kind>([
  'visit',
  'meeting',
  'talks',
  'agreement',
  'host',
  'conference',
  'call',
]);

/** Whether writers use the two kinds for the same event. */
export function related(a: Kind, b: Kind): boolean {
  return a === b || families.some((f) => f.includes(a) && f.includes(b));
}

/** Whether two kinds told of one subject in one sentence are one contact. */
export function inOneBreath(a: Kind, b: Kind): boolean {
  return a !== b && contacts.has(a) && contacts.has(b);
}

/** Whether a word names a meal: a lunch and a dinner are two. */
export function isMeal(word: string): boolean {
  return /^(?:lunch|luncheon|dinner|breakfast|banquet|reception)$/.test(word);
}
