import type { Entry } from '../model/collection.ts';
import { type Kind, kinds, kindWords } from '../model/kind.ts';
import type { Ref } from './address.ts';
import { type EventLine, viewEventLines } from './event-line.ts';
import { count, type PageHead } from './page-head.ts';
import type { Site } from './site.ts';

/** All events of one kind. */
export interface KindPage extends PageHead {
  readonly kind: Kind;
  readonly means: string;
  readonly events: readonly EventLine[];
}

/** One kind in the index of kinds. */
export interface KindListing {
  readonly ref: Ref;
  readonly means: string;
  readonly events: number;
}

/** Where the page of a kind is. */
export function kindAddress(kind: Kind): string {
  return `/kinds/${kind}/`;
}

const made = new WeakMap<Site, ReadonlyMap<Kind, readonly Entry<'events'>[]>>();

/** Makes a page for each kind that an event has, in the order of the vocabulary. */
export function viewKindPages(site: Site): KindPage[] {
  return [...eventsByKind(site)].map(([kind, events]) => {
    const { label, means } = kindWords[kind];
    return {
      kind,
      means,
      title: label,
      description: `${label}: ${count(events.length, 'event')} of this kind. ${means}`,
      path: kindAddress(kind),
      trail: [{ label: 'Kinds of events', path: '/kinds/' }],
      events: viewEventLines(site, events),
    };
  });
}

/** Lists the kinds that an event has, most frequent first. */
export function listKinds(site: Site): KindListing[] {
  return [...eventsByKind(site)]
    .map(([kind, events]) => ({
      ref: { label: kindWords[kind].label, path: kindAddress(kind) },
      means: kindWords[kind].means,
      events: events.length,
    }))
    .sort((a, b) => b.events - a.events);
}

function eventsByKind(site: Site): ReadonlyMap<Kind, readonly Entry<'events'>[]> {
  const known = made.get(site);
  if (known) return known;
  const found = Map.groupBy(site.index.events, ({ data }) => data.kind);
  const inOrder = new Map(
    kinds.flatMap((kind) => {
      const events = found.get(kind);
      return events === undefined ? [] : [[kind, events] as const];
    }),
  );
  made.set(site, inOrder);
  return inOrder;
}
