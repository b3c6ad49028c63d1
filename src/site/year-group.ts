import { yearAnchor } from './activity.ts';
import { anchorOf } from './chronology-anchor.ts';
import type { EventLine } from './event-line.ts';

/** The events of one year, as a part of a page. */
export interface YearGroup {
  /** Its anchor in the page. */
  readonly id: string;
  readonly label: string;
  readonly events: readonly EventLine[];
}

/** Puts events under their years; the order stays, what has no date comes under "Undated". */
export function groupYears(events: readonly EventLine[]): YearGroup[] {
  const groups = new Map<string, { id: string; label: string; events: EventLine[] }>();
  for (const event of events) {
    const { year } = anchorOf(event.date?.edtf);
    const id = yearAnchor(year);
    const label = year === undefined ? 'Undated' : String(Number(year));
    const group = groups.get(id) ?? { id, label, events: [] };
    groups.set(id, group);
    group.events.push(event);
  }
  return [...groups.values()];
}
