import type { CollectionName, Entry } from '../../model/collection.ts';
import type { Evidence } from '../../model/event.ts';
import type { Passage } from '../limit-quotes.ts';
import type { Site } from '../site.ts';

/** Stands for a passage that may not be shown: the mark of what is left out of a quotation. */
export const omission = '[…]';

/** Where TimelineJS looks at nothing: the records that its slides name, in the field names of their files. */
export type TimelineRecords = {
  readonly [Name in Exclude<CollectionName, 'events'>]: Readonly<
    Record<string, Entry<Name>['data'] & { readonly text?: string }>
  >;
};

/** Gives the records of everything but events, by collection and id. */
export function timelineRecords({ index: { library } }: Site): TimelineRecords {
  return {
    publishers: recordsOf(library.publishers),
    places: recordsOf(library.places),
    // By which passages an actor is known, and the sketch of an article's text, are on no page.
    actors: recordsOf(library.actors, ({ evidence, ...actor }) => actor),
    sources: recordsOf(library.sources, ({ minhash, ...source }) => source),
  };
}

/** An event's evidence as far as it may be shown: of publishers' words no more than on the pages. */
export function shownEvidence(
  evidence: readonly Evidence[],
  passages: readonly Passage[] | undefined,
): Evidence[] {
  return evidence.map((piece, at) => {
    const passage = passages?.[at] ?? { form: 'withheld' };
    if (passage.form === 'summary') return piece;
    const exact = passage.form === 'withheld' ? omission : passage.text;
    return { ...piece, quote: { exact } };
  });
}

function recordsOf<Data extends object>(
  records: ReadonlyMap<string, { readonly id: string; readonly data: Data; readonly body: string }>,
  shown: (data: Data) => Data = (data) => data,
): Record<string, Data & { text?: string }> {
  return Object.fromEntries(
    [...records.values()].map(({ id, data, body }) => {
      const text = body.trim();
      return [id, { ...shown(data), ...(text !== '' && { text }) }];
    }),
  );
}
