import { type Kind, kindWords } from '../model/kind.ts';
import { statuses, statusWords } from '../model/status.ts';
import { addressOf } from './address.ts';
import { anchorOf } from './chronology-anchor.ts';
import { countryName } from './language-names.ts';
import type { NameEntry } from './search-names.ts';
import { refTo, type Site } from './site.ts';

/** What the search page loads before the index: all names, and what the filters offer. */
export interface SearchLists {
  readonly names: readonly NameEntry[];
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly years: readonly string[];
}

/** Lists the names of a chronology in every script, those of most events first. */
export function searchLists(site: Site): SearchLists {
  const { events, library } = site.index;
  const kinds = new Set(events.map(({ data }) => data.kind));
  const found = new Set(events.map(({ data }) => data.status));
  const years = new Set(events.flatMap(({ data }) => anchorOf(data.date).year ?? []));
  const published = [...library.sources.values()].flatMap(
    ({ data }) => data.published?.slice(0, 4) ?? [],
  );
  return {
    names: [...actorNames(site), ...placeNames(site), ...publisherNames(site)].sort(
      (a, b) => b.events - a.events || order(a.path, b.path),
    ),
    kinds: [...kinds].map((kind: Kind) => kindWords[kind].label).sort(order),
    statuses: statuses
      .filter((status) => found.has(status))
      .map((status) => statusWords[status].label),
    years: [...new Set([...years, ...published])]
      .map(Number)
      .sort((a, b) => a - b)
      .map(String),
  };
}

function actorNames(site: Site): NameEntry[] {
  const { library, eventsByActor } = site.index;
  return [...library.actors.values()].map(({ id, data }) => {
    const side = data.side === undefined ? undefined : refTo(site, 'actors', data.side).label;
    const note = data.roles.at(-1)?.title ?? (side === data.name ? undefined : side);
    return {
      type: 'Actor',
      path: addressOf('actors', id),
      name: data.name,
      ...(note !== undefined && { note }),
      others: others(data.name, [
        ...Object.values(data.names ?? {}),
        ...data.aliases,
        ...data.weakAliases,
      ]),
      events: eventsByActor.get(id)?.length ?? 0,
    };
  });
}

function placeNames(site: Site): NameEntry[] {
  const { library, eventsByPlace } = site.index;
  return [...library.places.values()].map(({ id, data }) => {
    const country = data.country && countryName(data.country, site.chronology.language);
    return {
      type: 'Place',
      path: addressOf('places', id),
      name: data.name,
      ...(country && country !== data.name && { note: country }),
      others: others(data.name, [...Object.values(data.names ?? {}), ...data.aliases]),
      events: eventsByPlace.get(id)?.length ?? 0,
    };
  });
}

function publisherNames(site: Site): NameEntry[] {
  const { library, eventsByPublisher } = site.index;
  return [...library.publishers.values()].map(({ id, data }) => ({
    type: 'Publisher',
    path: addressOf('publishers', id),
    name: data.name,
    ...(data.kind !== undefined && { note: data.kind }),
    others: others(data.name, [...Object.values(data.names ?? {}), ...data.aliases]),
    events: eventsByPublisher.get(id)?.length ?? 0,
  }));
}

function others(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((other) => other !== name);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
