import type { Links } from '../../src/events/link-events.ts';
import { identity, isDerived } from './add-evidence.ts';
import type { Calendar } from './calendar.ts';
import { linkFields } from './link-changes.ts';
import type { Standing } from './plan-events.ts';

/** Whether nobody has touched an event: all in it is as a machine made it, and nobody relies on it. */
export function freeAmong(
  standing: readonly Standing[],
  links: ReadonlyMap<string, Links>,
  before: Calendar,
  isHeld: (id: string) => boolean,
): (event: { readonly id: string }) => boolean {
  const relied = new Set<string>();
  for (const { id, data } of standing) {
    for (const field of linkFields) {
      const to = data[field];
      if (to !== undefined && to !== links.get(id)?.[field]) relied.add(to);
    }
  }
  const holders = new Map<string, Set<string>>();
  for (const { id, data } of standing) {
    for (const one of data.evidence) {
      const key = identity(one);
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  }
  const free = standing.filter(
    ({ id, data, body }) =>
      data.review === 'machine' &&
      data.corrections === undefined &&
      body.trim() === '' &&
      !relied.has(id) &&
      data.evidence.every(
        (one) =>
          one.says.kind !== undefined &&
          one.disputed === undefined &&
          one.review === undefined &&
          // Only an editor gives one piece to two events.
          holders.get(identity(one))?.size === 1,
      ) &&
      linkFields.every((field) => data[field] === links.get(id)?.[field]) &&
      isDerived(data, before) &&
      !isHeld(id),
  );
  const ids = new Set(free.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
