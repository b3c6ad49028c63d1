import type { Event } from '../../src/model/event.ts';
import { formatId } from '../../src/model/id.ts';

/** The id that an event would bear: the day it begins, and its title. */
export const eventId = ({ date, title }: Pick<Event, 'date' | 'title'>): string =>
  formatId(`${datePart(date)} ${title}`, 100) || 'event';

/** The date as an id begins with it: the first day that it names; a bound says that it is one. */
function datePart(date: string | undefined): string {
  const first = /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0];
  if (date === undefined || first === undefined) return 'undated';
  if (/^\[?\.\.|^\//.test(date)) return `before-${first}`;
  if (/\.\.\]?$|\/$/.test(date)) return `after-${first}`;
  return first;
}
