import type { Kind } from '../model/kind.ts';

/** Verbs that only make sense with the word after them. */
export const phrases: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['make landfall', 'accident'],
  ['come ashore', 'accident'],
  ['catch fire', 'accident'],
  ['run aground', 'accident'],
  ['open fire', 'attack'],
  ['set fire', 'attack'],
  ['take hostages', 'attack'],
  ['take hostage', 'attack'],
  ['take office', 'appointment'],
  ['take power', 'appointment'],
  ['step down', 'appointment'],
  ['step aside', 'appointment'],
  ['sit down', 'meeting'],
  ['stand down', 'appointment'],
  ['drop out', 'withdrawal'],
  ['back out', 'withdrawal'],
  ['walk out', 'withdrawal'],
  ['take effect', 'legislation'],
  ['plead guilty', 'court'],
  ['file suit', 'court'],
  ['go bankrupt', 'business'],
  ['cut ties', 'withdrawal'],
  ['sever ties', 'withdrawal'],
  ['rule out', 'rejection'],
  ['push back', 'rejection'],
  ['turn down', 'rejection'],
  ['strike down', 'court'],
  ['give birth', 'other'],
  ['take place', 'other'],
]);

/** What an event itself does: "the drills wrapped up". */
export const runs: ReadonlySet<string> = new Set([
  'take place',
  'wrap up',
  'wind up',
  'get underway',
  'go ahead',
  'go on',
  'kick off',
]);
