import ical, { ICalEventStatus } from 'ical-generator';
import type { Entry } from '../../model/collection.ts';
import { edtfBounds, formatEdtf } from '../../model/edtf.ts';
import { statusWords } from '../../model/status.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import type { DataFile } from '../data/data-files.ts';
import { refTo, type Site } from '../site.ts';

const millisecondsADay = 86_400_000;
/** A vaguer date than a month is no appointment. */
const longest = 31;

/** Whether the calendar has an event: planned or announced, for days that are known. */
export function isAppointment({ data }: Entry<'events'>): boolean {
  if (data.status !== 'planned' && data.status !== 'announced') return false;
  if (data.date === undefined) return false;
  const { earliest, latest } = edtfBounds(data.date);
  return earliest !== null && latest !== null && latest - earliest < longest;
}

/** Makes the iCalendar file (RFC 5545) of the planned events: whole days, tentative as all plans are. */
export function calendarFile(site: Site, absolute: Absolute): DataFile {
  const { title, language } = site.chronology;
  const calendar = ical({
    name: title,
    prodId: { company: 'Dateline', product: 'Chronology', language: language.toUpperCase() },
  });
  for (const event of site.index.events) {
    if (!isAppointment(event)) continue;
    const { id, data } = event;
    const { earliest, latest } = edtfBounds(data.date ?? '');
    const [first, last] = [earliest ?? 0, latest ?? 0];
    const told = data.evidence.flatMap(
      ({ source }) => site.index.library.sources.get(source)?.data.published?.slice(0, 10) ?? [],
    );
    calendar.createEvent({
      id: absolute(addressOf('events', id)),
      // When it was last told of: the clock has no part in what is built.
      stamp: new Date(`${told.sort().at(-1) ?? '1970-01-01'}T00:00:00Z`),
      start: new Date(first * millisecondsADay),
      // The end of a whole-day event is the day after it.
      end: new Date((last + 1) * millisecondsADay),
      allDay: true,
      summary: data.title,
      status: ICalEventStatus.TENTATIVE,
      description: `${statusWords[data.status].label}: ${formatEdtf(data.date ?? '')}. ${absolute(addressOf('events', id))}`,
      location: data.places.map((place) => refTo(site, 'places', place).label).join(', ') || null,
      url: absolute(addressOf('events', id)),
    });
  }
  return { path: 'calendar.ics', text: calendar.toString() };
}
