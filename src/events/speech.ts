import type { Kind } from '../model/kind.ts';

/** Kinds that are speech. */
export const speech: ReadonlySet<Kind> = new Set<Kind>([
  'statement',
  'announcement',
  'appeal',
  'proposal',
  'criticism',
  'rejection',
  'threat',
]);
