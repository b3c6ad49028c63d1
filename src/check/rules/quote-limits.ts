import { oneLineText } from '../capture.ts';
import type { Rule } from '../context.ts';

const wordsOf = (text: string) => oneLineText(text).split(' ').length;

/**
 * `quote-length`, `quote-count`, `quote-share`: how much of a publisher's text is quoted, against
 * `quotes` in chronology.yaml. Digests are the chronology's own words: only the length holds. The
 * share (a warning: the site shows no more than it) counts a passage once, however often it is
 * quoted, and one quote of full length is always within it.
 */
export const quoteLimits: Rule = function* ({ library, chronology, finding }) {
  const limits = chronology.quotes;
  const quoted = new Map<string, Set<string>>();
  for (const { id, data } of library.events.values()) {
    const counts = new Map<string, number>();
    for (const [i, { source, quote }] of data.evidence.entries()) {
      const field = { collection: 'events', id, path: ['evidence', i, 'quote', 'exact'] } as const;
      const words = wordsOf(quote.exact);
      if (words > limits.words) {
        const message = `the quote has ${words} words; at most ${limits.words}: quote the part that says it`;
        yield finding(field, 'quote-length', message);
      }
      if (library.sources.get(source)?.data.form !== 'capture') continue;
      const count = (counts.get(source) ?? 0) + 1;
      counts.set(source, count);
      if (count === limits.perEvent + 1) {
        const message = `has more than ${limits.perEvent} quotes from "${source}"; keep those that say most`;
        yield finding(field, 'quote-count', message);
      }
      quoted.set(source, (quoted.get(source) ?? new Set()).add(oneLineText(quote.exact)));
    }
  }
  for (const [source, passages] of quoted) {
    const total = library.sources.get(source)?.data.words;
    if (total === undefined) continue;
    const words = [...passages].reduce((sum, passage) => sum + wordsOf(passage), 0);
    const allowed = Math.max(limits.words, Math.floor(limits.share * total));
    if (words <= allowed) continue;
    const message = `its quotes have ${words} of its ${total} words; at most ${allowed} are shown: shorten some`;
    yield finding({ collection: 'sources', id: source, path: ['words'] }, 'quote-share', message, {
      severity: 'warning',
    });
  }
};
