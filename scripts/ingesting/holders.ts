import type { Library } from '../../src/model/collection.ts';
import type { Evidence } from '../../src/model/event.ts';
import { identity } from './add-evidence.ts';
import type { Step } from './step.ts';

/** Finds the events that hold a piece of evidence. */
export type Holders = (evidence: Evidence) => readonly string[];

/**
 * Looks up which events of a library hold the pieces of a plan, wherever they are: an editor may have
 * carried them to another event since.
 */
export function holdersIn({ events }: Library, steps: readonly Step[]): Holders {
  const sources = new Set(steps.flatMap(evidenceOf).map(({ source }) => source));
  const found = new Map<string, string[]>();
  for (const { id, data } of events.values()) {
    for (const one of data.evidence) {
      if (!sources.has(one.source)) continue;
      const key = identity(one);
      found.set(key, [...(found.get(key) ?? []), id]);
    }
  }
  return (evidence) => found.get(identity(evidence)) ?? [];
}

function evidenceOf(step: Step): readonly Evidence[] {
  if (step.collection !== 'events') return [];
  if ('create' in step) return step.create.evidence;
  if ('give' in step) return step.give.map(({ evidence }) => evidence);
  return 'add' in step ? step.add : [];
}
