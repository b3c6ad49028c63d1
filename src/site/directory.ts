import type { ActorKind } from '../model/actor.ts';
import { addressOf, type Ref } from './address.ts';
import { byName } from './index-library.ts';
import { countryName, languageName } from './language-names.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

/** One record in an index. */
export interface Listing {
  readonly ref: Ref;
  /** What tells it from its neighbours: an office, a country. */
  readonly note?: string;
  /** Names in other scripts. */
  readonly names: readonly { readonly language: string; readonly name: string }[];
  readonly events: number;
  readonly sources: number;
  readonly machine: boolean;
}

export interface Directory<Item> {
  readonly heading: string;
  /** For the address of the section in its page. */
  readonly anchor: string;
  readonly items: readonly Item[];
}

const actorGroups: Readonly<Record<ActorKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  group: 'Groups',
  state: 'States',
};

/** Lists actors by kind and name. */
export function listActors(site: Site): Directory<Listing>[] {
  const { library, eventsByActor, sourcesByActor } = site.index;
  const actors = byName(library.actors.values());
  return Object.entries(actorGroups).map(([kind, heading]) => ({
    heading,
    anchor: kind,
    items: actors
      .filter(({ data }) => data.kind === kind)
      .map(({ id, data }) => {
        const office = data.roles.at(-1)?.title;
        const side = data.side === undefined ? undefined : refTo(site, 'actors', data.side).label;
        const note = office ?? (side === data.name ? undefined : side);
        return {
          ref: { label: data.name, path: addressOf('actors', id) },
          ...(note !== undefined && { note }),
          names: otherNames(data.names),
          events: eventsByActor.get(id)?.length ?? 0,
          sources: sourcesByActor.get(id)?.length ?? 0,
          machine: data.review === 'machine',
        };
      }),
  }));
}

/** Lists places by country and name; those of no country come last. */
export function listPlaces(site: Site): Directory<Listing>[] {
  const { library, eventsByPlace, sourcesByPlace } = site.index;
  const items = byName(library.places.values()).map(({ id, data }) => ({
    country: data.country,
    item: {
      ref: { label: data.name, path: addressOf('places', id) },
      names: otherNames(data.names),
      events: eventsByPlace.get(id)?.length ?? 0,
      sources: sourcesByPlace.get(id)?.length ?? 0,
      machine: data.review === 'machine',
    },
  }));
  const { language } = site.chronology;
  const sections = grouped(
    items,
    ({ country }) => country ?? '',
    (code) => (code === '' ? 'Elsewhere' : countryName(code, language)),
    ({ item }) => item,
  );
  const last = (section: Directory<Listing>) => Number(section.anchor === 's-other');
  return sections.sort((a, b) => last(a) - last(b));
}

/** Lists publishers by name. */
export function listPublishers(site: Site): Listing[] {
  const { library, eventsByPublisher, sourcesByPublisher } = site.index;
  const { language } = site.chronology;
  return byName(library.publishers.values()).map(({ id, data }) => {
    const country = data.country === undefined ? undefined : countryName(data.country, language);
    const note = [data.kind, country].filter((word) => word !== undefined).join(', ');
    return {
      ref: { label: data.name, path: addressOf('publishers', id) },
      ...(note !== '' && { note }),
      names: otherNames(data.names),
      events: eventsByPublisher.get(id)?.length ?? 0,
      sources: sourcesByPublisher.get(id)?.length ?? 0,
      machine: data.review === 'machine',
    };
  });
}

/** One source in an index, with what tells how much it bears. */
export interface SourceListing extends SourceLine {
  readonly languageName: string;
  readonly events: number;
  readonly machine: boolean;
}

/** Lists sources by publisher, each publisher's newest first. */
export function listSourcesByPublisher(site: Site): (Directory<SourceListing> & { ref: Ref })[] {
  const sections = grouped(
    listSources(site),
    ({ publisher }) => publisher.path ?? publisher.label,
    (_, [first]) => first?.publisher.label ?? '',
    (source) => source,
  );
  return sections.map((section) => ({
    ...section,
    ref: section.items[0]?.publisher ?? { label: section.heading },
  }));
}

/** Lists sources by year of publication, newest first. */
export function listSourcesByDate(site: Site): Directory<SourceListing>[] {
  const year = ({ published }: SourceListing) => published?.edtf.slice(0, 4) ?? '';
  return grouped(
    listSources(site),
    year,
    (key) => (key === '' ? 'Undated' : key),
    (source) => source,
  ).sort((a, b) => Number(b.anchor.slice(2)) - Number(a.anchor.slice(2)));
}

function listSources(site: Site): SourceListing[] {
  return site.index.sources.map(({ id, data }) => ({
    ...viewSourceLine(site, id),
    languageName: languageName(data.language, site.chronology.language),
    events: site.index.eventsBySource.get(id)?.length ?? 0,
    machine: data.review === 'machine',
  }));
}

function otherNames(names: Readonly<Record<string, string>> | undefined): Listing['names'] {
  return Object.entries(names ?? {}).map(([language, name]) => ({ language, name }));
}

function grouped<Entry, Item>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  headingOf: (key: string, entries: readonly Entry[]) => string,
  itemOf: (entry: Entry) => Item,
): Directory<Item>[] {
  const groups = Map.groupBy(entries, keyOf);
  const { compare } = new Intl.Collator('en');
  return [...groups]
    .map(([key, members]) => ({
      heading: headingOf(key, members),
      anchor: `s-${key.replace(/^\/\w+\/|\/$/g, '').toLowerCase() || 'other'}`,
      items: members.map(itemOf),
    }))
    .sort((a, b) => compare(a.heading, b.heading));
}
