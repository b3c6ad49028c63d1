import type { Evidence } from '../../src/model/event.ts';

/**
 * Leaves at most `most` pieces of each source, with those that are `there` already; those first that
 * say something of their own.
 */
export function limitEach(
  evidence: readonly Evidence[],
  most: number,
  there: readonly Evidence[] = [],
): Evidence[] {
  const bySource = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const list = bySource.get(one.source);
    if (list) list.push(one);
    else bySource.set(one.source, [one]);
  }
  const kept = new Set<Evidence>();
  for (const [source, list] of bySource) {
    const room = most - there.filter((one) => one.source === source).length;
    const said = new Set<string>();
    const quoted = new Set<string>();
    const fresh = list.filter(({ quote, says: { date, status } }) => {
      const isNew = !said.has(`${date} ${status}`) && !quoted.has(quote.exact);
      said.add(`${date} ${status}`);
      quoted.add(quote.exact);
      return isNew;
    });
    for (const one of [...new Set([...fresh, ...list])].slice(0, Math.max(0, room))) kept.add(one);
  }
  return evidence.filter((one) => kept.has(one));
}
