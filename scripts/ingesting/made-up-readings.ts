import type { Evidence, Says } from '../../src/model/event.ts';
import type { ProposedActor } from '../../src/model/extraction.ts';
import type { Reading } from './boil-down.ts';

/** What a made-up article tells, for tests of what follows after reading. */
export interface MadeUp {
  readonly says: readonly Says[];
  /** Which outlet, 0 to 3. */
  readonly outlet?: number;
  readonly published?: string;
  readonly headline?: string;
  readonly minhash?: string;
  readonly viaAgency?: string;
}

const outlets = ['Morning Ledger', 'Harbour Post', 'The Plain Courier', 'Island Wire'];
const people = ['Alda Verin', 'Boris Talmanov', 'Carla Osterby'];
const idOf = (name: string) => name.toLowerCase().replace(/ /g, '-');
const proposals: readonly ProposedActor[] = people.map((name) => ({
  id: idOf(name),
  name,
  kind: 'person',
  aliases: [],
  roles: [],
  passages: [],
}));

/** Makes the reading of an article; `n` tells it from all others. */
export function makeUpReading(n: number, { says, outlet = n, ...more }: MadeUp): Reading {
  const day = more.published ?? `2018-05-${String(5 + (n % 20)).padStart(2, '0')}`;
  const { headline = `Headline ${n}`, minhash, viaAgency } = more;
  return {
    file: `made-up-${n}.txt`,
    source: {
      headline,
      published: day,
      language: 'en',
      form: 'capture',
      sha256: n.toString(16).padStart(64, '0'),
      review: 'machine',
      ...(minhash === undefined ? {} : { minhash }),
    },
    publisher: { name: outlets[outlet % outlets.length] ?? '' },
    ...(viaAgency === undefined ? {} : { viaAgency }),
    slug: `${day.slice(0, 10)}-story-${n}`,
    evidence: says.map(
      (one, i): Evidence => ({ source: '', quote: { exact: `passage ${n} ${i}` }, says: one }),
    ),
    actors: proposals.map((proposal) => ({ proposal, quote: { exact: proposal.name } })),
    places: [
      { id: 'geneva', name: 'Geneva', country: 'CH' },
      { id: 'oslo', name: 'Oslo', country: 'NO' },
    ],
  };
}
