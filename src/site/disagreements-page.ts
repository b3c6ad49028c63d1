import type { Entry } from '../model/collection.ts';
import type { Ref } from './address.ts';
import { anchorOf } from './chronology-anchor.ts';
import { findDifferences, type Matter } from './claim-differences.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type EventLine, type StatusView, viewEventLine, viewStatus } from './event-line.ts';
import type { Passage } from './limit-quotes.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

/** What one source says of an event, matter by matter; absent or empty where it does not say. */
export interface ClaimView {
  /** Number of the evidence on the event's page, from 1. */
  readonly evidence: number;
  readonly source: SourceLine;
  readonly passage: Passage;
  readonly date?: DateView;
  readonly status?: StatusView;
  readonly denies: boolean;
  readonly actors: readonly Ref[];
  readonly places: readonly Ref[];
  readonly attributedTo?: Ref;
  readonly disputed?: string;
}

export interface DisputedEvent {
  readonly event: EventLine;
  /** On what the sources differ; never empty. */
  readonly matters: readonly Matter[];
  readonly claims: readonly ClaimView[];
}

export interface DisagreementYear {
  /** Four digits, or "undated". */
  readonly id: string;
  readonly label: string;
  readonly events: readonly DisputedEvent[];
}

export interface Disagreements {
  /** In the order of the chronology. */
  readonly years: readonly DisagreementYear[];
  readonly count: number;
  /** Whether they are too many for one page, so that each year has its own. */
  readonly split: boolean;
}

/** Events in full on one page, at most. */
const mostOnOnePage = 60;

/** Sets the claims of all events on which sources differ side by side. */
export function viewDisagreements(site: Site): Disagreements {
  const years = new Map<string, DisputedEvent[]>();
  let count = 0;
  for (const entry of site.index.events) {
    const matters = findDifferences(entry.data.evidence, site.index.library);
    if (matters.length === 0) continue;
    count += 1;
    const id = anchorOf(entry.data.date).year ?? 'undated';
    const events = years.get(id) ?? [];
    events.push({
      event: viewEventLine(site, entry),
      matters,
      claims: entry.data.evidence.map((_, at) => viewClaim(site, entry, at)),
    });
    years.set(id, events);
  }
  return {
    years: [...years].map(([id, events]) => ({ id, label: labelOf(id), events })),
    count,
    split: count > mostOnOnePage,
  };
}

function viewClaim(site: Site, { id, data }: Entry<'events'>, at: number): ClaimView {
  const claim = data.evidence[at];
  if (claim === undefined) throw new Error(`${id} has no evidence ${at}`);
  const { says, attributedTo, disputed, stance, source } = claim;
  return {
    evidence: at + 1,
    source: viewSourceLine(site, source),
    passage: site.passages.get(id)?.[at] ?? { form: 'withheld' },
    denies: stance === 'denies',
    actors: says.actors?.map(({ actor }) => refTo(site, 'actors', actor)) ?? [],
    places: says.places?.map((place) => refTo(site, 'places', place)) ?? [],
    ...(says.date !== undefined && { date: viewDate(says.date) }),
    ...(says.status !== undefined && { status: viewStatus(says.status) }),
    ...(attributedTo !== undefined && { attributedTo: refTo(site, 'actors', attributedTo) }),
    ...(disputed !== undefined && { disputed }),
  };
}

function labelOf(id: string): string {
  return id === 'undated' ? 'Undated' : String(Number(id));
}
