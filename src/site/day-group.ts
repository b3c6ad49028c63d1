import type { DateView } from './date-view.ts';
import type { EventLine } from './event-line.ts';

/** Events under one date: a heading of the spine. */
export interface DayGroup {
  readonly date?: DateView;
  readonly events: readonly EventLine[];
}

/** Puts neighbours that have the same date under one heading; the order stays. */
export function groupDays(events: readonly EventLine[]): DayGroup[] {
  const groups: { date?: DateView; events: EventLine[] }[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && last.date?.edtf === event.date?.edtf) last.events.push(event);
    else groups.push({ ...(event.date && { date: event.date }), events: [event] });
  }
  return groups;
}
