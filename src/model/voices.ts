import type { Evidence } from './event.ts';
import type { Source } from './source.ts';

/** What must be known of a source to say whose voice it is. */
export type Voiced = Pick<Source, 'publisher' | 'viaAgency' | 'updates' | 'copyOf'>;
/** Finds a source by its id; undefined when there is none. */
export type SourceOf = (id: string) => Voiced | undefined;

/**
 * Names the voice that speaks in a source: the agency or publisher of the text that it carries, as
 * far back as `copyOf` and `updates` lead. Two sources of one voice are no two witnesses. A source
 * that is not there speaks for itself.
 */
export function voiceOf(source: string, sourceOf: SourceOf): string {
  const seen = new Set<string>();
  let voice = source;
  for (let at: string | undefined = source; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const record = sourceOf(at);
    if (record === undefined) break;
    voice = record.viaAgency ?? record.publisher;
    at = record.copyOf ?? record.updates;
  }
  return voice;
}

/** Groups the sources of some evidence by voice, each source once, in the order of the evidence. */
export function groupVoices(
  evidence: readonly Pick<Evidence, 'source'>[],
  sourceOf: SourceOf,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const source of new Set(evidence.map((one) => one.source))) {
    const voice = voiceOf(source, sourceOf);
    const group = groups.get(voice);
    if (group) group.push(source);
    else groups.set(voice, [source]);
  }
  return groups;
}

/** Counts the independent voices in an event's evidence: reprints and updates are folded. */
export function countVoices(
  evidence: readonly Pick<Evidence, 'source'>[],
  sourceOf: SourceOf,
): number {
  return groupVoices(evidence, sourceOf).size;
}
