import type { Entry } from '../model/collection.ts';
import { edtfBounds } from '../model/edtf.ts';
import { kindWords } from '../model/kind.ts';
import { statusWords } from '../model/status.ts';
import { viewDate } from './date-view.ts';
import type { FacetName } from './filter-query.ts';
import type { Site } from './site.ts';

/**
 * What the filter of a page knows of its events: a table by columns, since equal things side by
 * side compress well. Each facet's cells are positions in the list of its values.
 */
export interface FilterColumns {
  readonly values: Readonly<Record<FacetName, readonly (readonly [id: string, label: string])[]>>;
  readonly cells: Readonly<Record<FacetName, readonly (number | readonly number[])[]>>;
  /** First and last day that the date can mean, since 1970-01-01; null where it is open. */
  readonly first: readonly (number | null)[];
  readonly last: readonly (number | null)[];
  /** Given where the page does not show the events itself. */
  readonly shown?: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    /** The date in words; '' where it is one plain day. */
    readonly when: readonly string[];
    /** 1: no editor has checked it. */
    readonly machine: readonly (0 | 1)[];
    /** How many sources tell of it. */
    readonly sources: readonly number[];
  };
}

/** Makes the table of events, in their order; with `shown`, also what it takes to list them. */
export function filterColumns(
  site: Site,
  events: readonly Entry<'events'>[],
  { shown = false }: { shown?: boolean } = {},
): FilterColumns {
  const { library } = site.index;
  const around = surroundings(site);
  const named = (collection: 'actors' | 'places' | 'publishers') => (id: string) =>
    library[collection].get(id)?.data.name ?? id;
  const publisherOf = (source: string) => library.sources.get(source)?.data.publisher;
  const facets: Record<FacetName, Facet> = {
    actor: facet(events, named('actors'), ({ data }) => data.actors.map(({ actor }) => actor)),
    side: facet(events, named('actors'), ({ data }) =>
      data.actors.flatMap(({ actor }) => {
        const record = library.actors.get(actor)?.data;
        return record?.side ?? (record?.kind === 'state' ? actor : []);
      }),
    ),
    kind: facet(
      events,
      (id) => kindWords[id as keyof typeof kindWords].label,
      ({ data }) => [data.kind],
    ),
    status: facet(
      events,
      (id) => statusWords[id as keyof typeof statusWords].label,
      ({ data }) => [data.status],
    ),
    publisher: facet(events, named('publishers'), ({ data }) =>
      data.evidence.flatMap(({ source }) => publisherOf(source) ?? []),
    ),
    place: facet(events, named('places'), ({ data }) => data.places.flatMap((id) => around(id))),
  };
  const bounds = events.map(({ data }) =>
    data.date === undefined ? { earliest: null, latest: null } : edtfBounds(data.date),
  );
  const per = <Value>(pick: (facet: Facet) => Value) =>
    Object.fromEntries(Object.entries(facets).map(([name, one]) => [name, pick(one)])) as Record<
      FacetName,
      Value
    >;
  return {
    values: per(({ values }) => values),
    cells: per(({ cells }) => cells),
    first: bounds.map(({ earliest }) => earliest),
    last: bounds.map(({ latest }) => latest),
    ...(shown && {
      shown: {
        id: events.map(({ id }) => id),
        title: events.map(({ data }) => data.title),
        when: events.map(({ data: { date } }) =>
          date === undefined
            ? 'date unknown'
            : /^\d{4}-\d\d-\d\d$/.test(date)
              ? ''
              : viewDate(date).text,
        ),
        machine: events.map(({ data }) => (data.review === 'machine' ? 1 : 0)),
        sources: events.map(({ data }) => new Set(data.evidence.map(({ source }) => source)).size),
      },
    }),
  };
}

interface Facet {
  readonly values: readonly (readonly [id: string, label: string])[];
  readonly cells: readonly (number | readonly number[])[];
}

/** Numbers the values of a facet in the order of their labels; a cell of one value is bare. */
function facet(
  events: readonly Entry<'events'>[],
  labelOf: (id: string) => string,
  idsOf: (event: Entry<'events'>) => readonly string[],
): Facet {
  const { compare } = new Intl.Collator('en');
  const found = events.map((event) => [...new Set(idsOf(event))]);
  const values = [...new Set(found.flat())]
    .map((id) => [id, labelOf(id)] as const)
    .sort(([a, one], [b, other]) => compare(one, other) || (a < b ? -1 : 1));
  const position = new Map(values.map(([id], at) => [id, at]));
  const cells = found.map((ids) => {
    const cell = ids.map((id) => position.get(id) ?? 0);
    return cell.length === 1 && cell[0] !== undefined ? cell[0] : cell;
  });
  return { values, cells };
}

/** A place and those that it lies in: who asks for an island means its harbours, too. */
function surroundings(site: Site): (place: string) => string[] {
  const { places } = site.index.library;
  return (place) => {
    const found = new Set([place]);
    for (const one of found) {
      const outer = places.get(one)?.data.partOf;
      if (outer !== undefined) found.add(outer);
    }
    return [...found];
  };
}
