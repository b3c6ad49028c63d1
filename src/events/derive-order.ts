import type { Evidence } from '../model/event.ts';

/** When each source was published: source id → ISO day or instant; absent when it is not known. */
export type PublishedDays = ReadonlyMap<string, string>;
/** Who speaks in a source: source id → one key for all sources of one voice (publisher, reprint). */
export type Voices = ReadonlyMap<string, string>;

/** The day on which a source was published, as it is written there; '' when unknown, so that it sorts first. */
export function publishedDay(source: string, published: PublishedDays): string {
  return published.get(source)?.slice(0, 10) ?? '';
}

/**
 * Sorts evidence into its canonical order: by the source's day of publication, source, quote, and
 * what it says. Two lists of the same evidence become equal, in whatever order it arrived.
 */
export function sortEvidence(
  evidence: readonly Evidence[],
  published: PublishedDays,
): readonly Evidence[] {
  return evidence
    .map((item) => ({ item, key: sortKey(item, published) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

function sortKey({ source, quote, says }: Evidence, published: PublishedDays): string {
  const { prefix = '', exact, suffix = '' } = quote;
  const said = [says.date, says.status, says.kind, says.title, says.places, says.actors];
  return [
    publishedDay(source, published),
    source,
    exact,
    prefix,
    suffix,
    JSON.stringify(said),
  ].join('\u0000');
}
