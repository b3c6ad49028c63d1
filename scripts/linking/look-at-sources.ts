import { compareText } from '../../src/content/finding.ts';
import type { Library } from '../../src/model/collection.ts';
import { findCopy } from './find-copy.ts';
import { type Outcome, visitAddress } from './visit-address.ts';

/** One thing to mend in the record of a source. */
export interface LinkFinding {
  readonly source: string;
  readonly headline: string;
  readonly field: 'url' | 'archived';
  readonly address: string;
  readonly problem: string;
}

export interface LookEffects {
  readonly visit: (address: string) => Promise<Outcome>;
  /** The address of an archived copy, where an archive has one. */
  readonly findCopy: (
    address: string,
    published: string | undefined,
  ) => Promise<string | undefined>;
  readonly step?: (done: number, total: number, address: string) => void;
}

// Enough to be done in minutes, few enough to be no burden: one at a time for each host.
const atOnce = 8;

/** Visits the addresses of all sources and looks for archived copies that the records lack. */
export async function lookAtSources(
  sources: Library['sources'],
  effects: LookEffects = { visit: visitAddress, findCopy },
): Promise<LinkFinding[]> {
  const errands = [...sources.values()].flatMap(({ id, data }) => {
    const told = { source: id, headline: data.headline };
    const { url, archived, published } = data;
    return [
      ...(url === undefined
        ? []
        : [{ ...told, field: 'url' as const, address: url, published, archived }]),
      ...(archived === undefined
        ? []
        : [{ ...told, field: 'archived' as const, address: archived, published, archived }]),
    ];
  });
  const hosts = Map.groupBy(errands, ({ address }) => new URL(address).host);
  const queues = [...hosts.values()];
  const findings: LinkFinding[] = [];
  let done = 0;
  const work = async () => {
    for (let queue = queues.pop(); queue !== undefined; queue = queues.pop()) {
      for (const { published, archived, ...errand } of queue) {
        effects.step?.(done++, errands.length, errand.address);
        const problems = [describe(await effects.visit(errand.address))];
        if (errand.field === 'url' && archived === undefined) {
          const copy = await effects.findCopy(errand.address, published);
          if (copy !== undefined) problems.push(`no archived copy is named; there is ${copy}`);
          else if (problems[0] !== undefined) problems.push('no archived copy was found');
        }
        const problem = problems.filter((text) => text !== undefined).join('; ');
        if (problem !== '') findings.push({ ...errand, problem });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings.sort((a, b) => compareText(a.source, b.source) || compareText(a.field, b.field));
}

function describe(outcome: Outcome): string | undefined {
  if (outcome.state === 'found') return undefined;
  if (outcome.state === 'moved') return `has moved to ${outcome.to}`;
  return outcome.state === 'gone' ? outcome.reason : `could not be seen: it ${outcome.reason}`;
}
