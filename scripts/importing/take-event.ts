import type { Register } from '../../src/actors/register.ts';
import { didYouMean } from '../../src/content/suggest.ts';
import { Actor, ActorKind } from '../../src/model/actor.ts';
import { Edtf } from '../../src/model/edtf.ts';
import type { Event, Evidence, Participant } from '../../src/model/event.ts';
import { formatId } from '../../src/model/id.ts';
import type { Place } from '../../src/model/place.ts';
import { eventId } from '../ingesting/event-id.ts';
import { newActors } from '../ingesting/new-actors.ts';
import { newPlaces } from '../ingesting/new-places.ts';
import type { EventDraft, NamedActor } from './event-draft.ts';
import { indexNames } from './find-named.ts';
import type { Plan, Taken } from './plan.ts';
import { type Problem, show } from './problem.ts';
import type { SourceTaker } from './take-source.ts';

export interface EventOptions {
  /** What the project knows of the world: states, capitals. */
  readonly register: Register;
  readonly takeSource: SourceTaker;
  /** The source that rows come from which name none. */
  readonly source?: string | undefined;
  /** Of sources that are new. */
  readonly language: string;
}

export type EventTaker = (draft: EventDraft) => Taken;

/** What a row breaks; ends the reading of the row. */
class RowError extends Error {
  override name = 'RowError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

/**
 * Makes a taker of events: names become ids, the source becomes evidence, and the event gets the id
 * that ingest would give it. A row without a source is refused: a chronology has only what a source
 * says.
 */
export function eventTaker(plan: Plan, options: EventOptions): EventTaker {
  const actors = indexNames(plan, 'actors');
  const places = indexNames(plan, 'places');
  const scope = {
    library: plan.reading.library,
    register: options.register,
    taken: (collection: 'actors' | 'places', id: string) => plan.reading.faulty[collection].has(id),
  };

  const takeActor = (row: number, { name, role, kind }: NamedActor): Participant => {
    const { ids } = actors.find(name);
    const [found, ...others] = ids;
    const part = (actor: string) => ({ actor, ...(role !== undefined && { role }) });
    if (others.length > 0) {
      throw fail(
        row,
        'unknown-actor',
        `${show(name)} is a name of ${ids.map(show).join(' and ')}; write the id of the one that is meant`,
      );
    }
    if (found !== undefined) return part(found);
    const id = formatId(name);
    const made =
      kind === undefined ? newActors([id], [], new Map(), scope) : new Map<string, Actor>();
    if (kind !== undefined) {
      made.set(
        id,
        Actor.parse({ name: name.slice(0, 200), kind: ActorKind.parse(kind), review: 'machine' }),
      );
    }
    const record = made.get(id);
    if (record === undefined) {
      const near = didYouMean(id, plan.reading.library.actors.keys());
      throw fail(
        row,
        'unknown-actor',
        `${show(name)} is no actor${near || '; write its kind behind the name to add it, such as "Ada Brenn (person)": person, organisation, state or group'}`,
      );
    }
    for (const [other, data] of made) {
      const taken = plan.offer(other, { collection: 'actors', row, data, attendant: true });
      if ('problems' in taken) throw new RowError(taken.problems);
      actors.add({ id: other, data, body: '' });
    }
    return part(id);
  };

  const takePlace = (row: number, name: string): string => {
    const { ids } = places.find(name);
    const [found, ...others] = ids;
    if (others.length > 0) {
      throw fail(
        row,
        'unknown-place',
        `${show(name)} is a name of ${ids.map(show).join(' and ')}; write the id of the one that is meant`,
      );
    }
    if (found !== undefined) return found;
    const id = formatId(name);
    const made = newPlaces([id], [], scope);
    if (!made.has(id)) {
      // An id that is no place is a slip; a name is a place that is new.
      if (id === '' || id === name) {
        throw fail(
          row,
          'unknown-place',
          `${show(name)} is no place${didYouMean(name, plan.reading.library.places.keys()) || '; write its name to add it'}`,
        );
      }
      made.set(id, { name, aliases: [], review: 'machine' } satisfies Place);
    }
    for (const [other, data] of made) {
      const taken = plan.offer(other, { collection: 'places', row, data, attendant: true });
      if ('problems' in taken) throw new RowError(taken.problems);
      places.add({ id: other, data, body: '' });
    }
    return id;
  };

  const takeSources = ({ row, sources, cited, quote }: EventDraft): string[] => {
    const ids = sources.map((name) => {
      const known = plan.find('sources', name);
      if (known) return known.id;
      const near = didYouMean(name, plan.reading.library.sources.keys());
      throw fail(
        row,
        'unknown-source',
        `${show(name)} is no source${near || '; expected the id of a source, or the address of an article'}`,
      );
    });
    if (cited) {
      const { headline, publisher, language = options.language, ...fields } = cited;
      const taken = options.takeSource({
        row,
        ...(headline !== undefined && { headline }),
        ...(publisher !== undefined && { publisher }),
        fields: {
          ...fields,
          ...(fields.published !== undefined && { publishedBasis: 'given' }),
          language,
        },
        // Without a quote the words are the table's: a summary of the article, as a digest is.
        form: quote === undefined ? 'digest' : 'capture',
        attendant: true,
      });
      if ('problems' in taken) throw new RowError(taken.problems);
      ids.push(taken.id);
    }
    if (ids.length === 0 && options.source !== undefined) ids.push(options.source);
    if (ids.length === 0) {
      throw fail(
        row,
        'unsourced-event',
        'names no source; fill in a column "source" (the id of a source) or "url" (the address of the article), or name the source of all rows with --source ID',
      );
    }
    return [...new Set(ids)];
  };

  /** The passage: the row's own, or the row's words of what happened where they may stand for it. */
  const quoteOf = ({ row, quote, title }: EventDraft, id: string): string => {
    if (quote !== undefined) return quote;
    const record = plan.find('sources', id);
    if (id !== options.source && record?.data.form === 'capture') {
      throw fail(
        row,
        'missing-field',
        `has no quote, and "${id}" is a publisher’s text; fill in a column "quote" with the passage that says so, word for word`,
      );
    }
    return title;
  };

  return (draft) => {
    const { row, title, links, more, body } = draft;
    try {
      if (draft.date !== undefined) holdDate(row, draft.date);
      const given = {
        ...(draft.date !== undefined && { date: draft.date }),
        ...(draft.status !== undefined && { status: draft.status }),
        ...(draft.kind !== undefined && { kind: draft.kind }),
        ...(draft.actors.length > 0 && { actors: draft.actors.map((one) => takeActor(row, one)) }),
        ...(draft.places.length > 0 && { places: draft.places.map((one) => takePlace(row, one)) }),
      };
      const { attributedTo, ...rest } = more;
      const evidence = takeSources(draft).map((source) => ({
        source,
        quote: { exact: quoteOf(draft, source) },
        says: given,
        ...(attributedTo !== undefined && {
          attributedTo: takeActor(row, { name: attributedTo }).actor,
        }),
        ...rest,
      })) as unknown as Evidence[];
      const data = {
        ...{
          title,
          status: 'occurred',
          kind: 'other',
          places: [],
          actors: [],
          ...given,
          evidence,
          ...links,
        },
        review: 'machine',
      } as unknown as Event;
      const offer = { collection: 'events', row, data, body } as const;
      if (draft.id !== undefined) return plan.offer(draft.id, offer);
      return plan.offerNamed(eventId(data), offer);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      return { problems: error.problems };
    }
  };
}

function holdDate(row: number, date: string): void {
  const result = Edtf.safeParse(date);
  if (result.success) return;
  const message = `${result.error.issues[0]?.message ?? 'is no date'}; expected EDTF, such as 2031-04-02, 2031-04 or 2031-04-01/2031-04-03`;
  throw fail(row, 'bad-date', message);
}

const fail = (row: number, rule: string, message: string) => new RowError([{ row, rule, message }]);
