import type { Ref } from './address.ts';
import { viewChronology } from './chronology-page.ts';
import type { Density } from './density.ts';
import { type EventLine, viewEventLines } from './event-line.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

export interface HomePage {
  readonly counts: readonly {
    readonly number: number;
    readonly of: string;
    readonly path: string;
  }[];
  /** Records that a machine wrote and nobody has looked at. */
  readonly unreviewed: number;
  readonly years: readonly Ref[];
  readonly density: Density;
  /** The last of the chronology. */
  readonly latest: readonly EventLine[];
  readonly actors: readonly { readonly ref: Ref; readonly events: number }[];
  readonly sources: readonly SourceLine[];
}

/** Makes the way in. */
export function viewHome(site: Site): HomePage {
  const { library, events, sources, eventsByActor } = site.index;
  const dated = events.filter(({ data }) => data.date !== undefined);
  const { summary, density } = viewChronology(site);
  const { compare } = new Intl.Collator('en');
  return {
    counts: [
      { number: library.events.size, of: 'events', path: '/chronology/' },
      { number: library.actors.size, of: 'actors', path: '/actors/' },
      { number: library.sources.size, of: 'sources', path: '/sources/' },
      { number: library.publishers.size, of: 'publishers', path: '/publishers/' },
      { number: library.places.size, of: 'places', path: '/places/' },
    ],
    unreviewed: events.filter(({ data }) => data.review === 'machine').length,
    years: summary.map(({ year }) => year),
    density,
    latest: viewEventLines(site, dated.slice(-6)).toReversed(),
    actors: [...library.actors.keys()]
      .map((id) => ({ ref: refTo(site, 'actors', id), events: eventsByActor.get(id)?.length ?? 0 }))
      .sort((a, b) => b.events - a.events || compare(a.ref.label, b.ref.label))
      .slice(0, 12),
    sources: sources.slice(0, 6).map(({ id }) => viewSourceLine(site, id)),
  };
}
