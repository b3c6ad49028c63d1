import type { ActorKind } from '../model/actor.ts';
import type { Entry } from '../model/collection.ts';
import type { Event } from '../model/event.ts';
import { addressOf, chronologyAddress, type Ref } from './address.ts';
import { anchorOf } from './chronology-anchor.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type Disagreement, findDisagreements } from './disagreement.ts';
import {
  type EventLine,
  type KindView,
  type StatusView,
  viewEventLine,
  viewEventLines,
  viewStatus,
} from './event-line.ts';
import type { Passage } from './limit-quotes.ts';
import { count, list, type RecordHead, viewRecord } from './page-head.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

export interface EvidenceView {
  /** From 1, as the page numbers it. */
  readonly number: number;
  readonly source: SourceLine;
  readonly passage: Passage;
  readonly says: { readonly date?: DateView; readonly status?: StatusView };
  readonly attributedTo?: Ref;
  readonly denies: boolean;
  readonly disputed?: string;
  /** Came to a reviewed event by machine, and nobody has accepted it yet. */
  readonly unreviewed?: true;
}

export interface EventPage extends RecordHead {
  readonly line: EventLine;
  readonly date?: DateView;
  readonly status: StatusView;
  readonly kind: KindView;
  readonly actors: readonly (Ref & { readonly role?: string; readonly is?: ActorKind })[];
  readonly places: readonly Ref[];
  readonly evidence: readonly EvidenceView[];
  readonly disagreements: readonly Disagreement[];
  readonly related: readonly { readonly heading: string; readonly events: readonly EventLine[] }[];
  /** The neighbours in the chronology. */
  readonly previous?: Ref;
  readonly next?: Ref;
}

/** Makes the page of one event; `previous` and `next` are its neighbours in the chronology. */
export function viewEventPage(
  site: Site,
  entry: Entry<'events'>,
  previous?: Entry<'events'>,
  next?: Entry<'events'>,
): EventPage {
  const { id, data } = entry;
  const line = viewEventLine(site, entry);
  const path = addressOf('events', id);
  const page = {
    ...viewRecord(
      site,
      { title: data.title, description: describe(line), path, trail: trailOf(data) },
      data,
    ),
    line,
    status: line.status,
    kind: line.kind,
    actors: data.actors.map(({ actor, role }) => {
      const is = site.index.library.actors.get(actor)?.data.kind;
      const ref = { ...refTo(site, 'actors', actor), ...(is && { is }) };
      return role === undefined ? ref : { ...ref, role };
    }),
    places: line.places,
    evidence: sayOnce(
      data.evidence.map((one, at) =>
        viewEvidence(site, one, at + 1, site.passages.get(id)?.[at] ?? { form: 'withheld' }),
      ),
    ),
    disagreements: findDisagreements(data.evidence, (source) => publisherOf(site, source)),
    related: relatedTo(site, entry),
  };
  return {
    ...page,
    ...(line.date && { date: line.date }),
    ...(previous && { previous: refTo(site, 'events', previous.id) }),
    ...(next && { next: refTo(site, 'events', next.id) }),
  };
}

/** Makes the pages of all events, in the order of the chronology. */
export function viewEventPages(site: Site): EventPage[] {
  const { events } = site.index;
  return events.map((entry, at) => viewEventPage(site, entry, events[at - 1], events[at + 1]));
}

function viewEvidence(
  site: Site,
  evidence: Event['evidence'][number],
  number: number,
  passage: Passage,
): EvidenceView {
  const { says, attributedTo, disputed, stance, source, review } = evidence;
  return {
    number,
    source: viewSourceLine(site, source),
    passage,
    says: {
      ...(says.date !== undefined && { date: viewDate(says.date) }),
      ...(says.status !== undefined && { status: viewStatus(says.status) }),
    },
    denies: stance === 'denies',
    ...(attributedTo !== undefined && { attributedTo: refTo(site, 'actors', attributedTo) }),
    ...(disputed !== undefined && { disputed }),
    ...(review === 'machine' && { unreviewed: true }),
  };
}

/** Leaves the reasoning behind a source's date to the first of its passages. */
function sayOnce(evidence: readonly EvidenceView[]): EvidenceView[] {
  const said = new Set<string | undefined>();
  return evidence.map((one) => {
    const { basis, ref } = one.source;
    if (basis?.note === undefined) return one;
    if (!said.has(ref.path)) {
      said.add(ref.path);
      return one;
    }
    const { note: _, ...bare } = basis;
    return { ...one, source: { ...one.source, basis: bare } };
  });
}

function publisherOf(site: Site, source: string): Ref {
  const record = site.index.library.sources.get(source)?.data;
  return record ? refTo(site, 'publishers', record.publisher) : { label: source };
}

function trailOf({ date }: Event): Ref[] {
  const { year, month } = anchorOf(date);
  const trail: Ref[] = [{ label: 'Chronology', path: chronologyAddress() }];
  if (year === undefined)
    return [...trail, { label: 'Undated', path: chronologyAddress('undated') }];
  trail.push({ label: String(Number(year)), path: chronologyAddress(year) });
  if (month !== undefined)
    trail.push({ label: month.label, path: chronologyAddress(year, month.id) });
  return trail;
}

function relatedTo(site: Site, { id, data }: Entry<'events'>): EventPage['related'] {
  const { library, partsByEvent, followersByEvent, outcomesByEvent } = site.index;
  const one = (other: string | undefined) => {
    const entry = other === undefined ? undefined : library.events.get(other);
    return entry ? [viewEventLine(site, entry)] : [];
  };
  return [
    { heading: 'Part of', events: one(data.partOf) },
    { heading: 'What belongs to it', events: viewEventLines(site, partsByEvent.get(id)) },
    { heading: 'Follows', events: one(data.follows) },
    { heading: 'Followed by', events: viewEventLines(site, followersByEvent.get(id)) },
    { heading: 'Outcome of', events: one(data.outcomeOf) },
    { heading: 'What came of it', events: viewEventLines(site, outcomesByEvent.get(id)) },
  ].filter(({ events }) => events.length > 0);
}

/** "Occurred, 9–12 April 2018, Moscow. Visit with Ri Yong Ho. From 2 sources: TASS and Press TV." */
function describe({ status, date, places, kind, actors, sources }: EventLine): string {
  const where = places.map(({ label }) => label).join(', ');
  const when = date?.text ?? 'date unknown';
  const who = actors.length === 0 ? '' : ` with ${list(actors.map(({ label }) => label))}`;
  const outlets = [...new Set(sources.map(({ ref }) => ref.label))];
  const from =
    outlets.length === 0 ? '' : ` From ${count(sources.length, 'source')}: ${list(outlets)}.`;
  return `${[status.label, when, where].filter((part) => part !== '').join(', ')}. ${kind.label}${who}.${from}`;
}
