import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegister } from '../../src/actors/register.ts';
import { collectionNames, type Entry, type Library } from '../../src/model/collection.ts';
import type { Evidence, Says } from '../../src/model/event.ts';
import type { ProposedActor } from '../../src/model/extraction.ts';
import type { Reading } from './boil-down.ts';
import { planIngest } from './plan-ingest.ts';

const emptyLibrary = (): Library =>
  Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as unknown as Library;

const register = buildRegister([], []);

function plan(readings: readonly Reading[], library = emptyLibrary()) {
  return planIngest(readings, {
    library,
    register,
    taken: () => false,
    perEvent: 3,
  }).steps;
}

const person = (id: string, name: string): ProposedActor => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  roles: [],
  passages: [],
});

const says = (actors: string, more: Says = {}): Says => ({
  title: 'Alda Verin meets Boris Talmanov',
  date: '2018-05-04',
  status: 'occurred',
  kind: 'meeting',
  actors: actors.split(' ').map((actor) => ({ actor })),
  places: ['geneva'],
  ...more,
});

function reading(n: number, list: readonly Says[], actors: readonly ProposedActor[] = []): Reading {
  const evidence = list.map(
    (one, i): Evidence => ({ source: '', quote: { exact: `passage ${n} ${i}` }, says: one }),
  );
  const day = `2018-05-${String(5 + n).padStart(2, '0')}`;
  return {
    file: `made-up-${n}.txt`,
    source: {
      headline: `Headline ${n}`,
      published: day,
      language: 'en',
      form: 'capture',
      sha256: String(n).repeat(64).slice(0, 64),
      review: 'machine',
    },
    publisher: { name: 'Morning Ledger' },
    slug: `${day}-headline`,
    evidence,
    actors: actors.map((proposal) => ({ proposal, quote: { exact: proposal.name } })),
    places: [{ id: 'geneva', name: 'Geneva', country: 'CH' }],
  };
}

const alda = person('alda-verin', 'Alda Verin');
const boris = person('boris-talmanov', 'Boris Talmanov');
const idle = person('never-there', 'Never There');

function withActor(more: { name: string; review: 'machine' | 'reviewed' }): Library {
  const library = emptyLibrary();
  const data = { kind: 'person' as const, aliases: [], weakAliases: [], roles: [], ...more };
  const entry: Entry<'actors'> = { id: 'known', body: '', data };
  (library.actors as Map<string, Entry<'actors'>>).set(entry.id, entry);
  return library;
}

describe('planIngest(readings, context)', () => {
  it('makes one event of what two articles tell, and records for those who take part only', () => {
    const steps = plan([
      reading(1, [says('alda-verin boris-talmanov')], [alda, boris, idle]),
      reading(2, [says('alda-verin boris-talmanov')], [boris, alda]),
    ]);
    expect(steps.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'publishers/morning-ledger',
      'places/geneva',
      'actors/alda-verin',
      'actors/boris-talmanov',
      'events/2018-05-04-alda-verin-meets-boris-talmanov',
      'sources/morning-ledger-2018-05-06-headline',
      'sources/morning-ledger-2018-05-07-headline',
    ]);
  });
  it('ties two spellings of one name together', () => {
    const other = person('alda-werin', 'Alda  Verin');
    const steps = plan([
      reading(1, [says('alda-verin')], [alda]),
      reading(2, [says('alda-werin', { date: '2018-06-01' })], [other]),
    ]);
    expect(steps.filter(({ collection }) => collection === 'actors')).toHaveLength(1);
    expect(JSON.stringify(steps)).not.toContain('alda-werin');
  });
  it('takes a family name for the person who holds the office, and for nobody else', () => {
    const mayor = [{ title: 'Mayor' }];
    const whole = { ...person('alda-verin', 'Alda Verin'), roles: mayor };
    const other = { ...person('otto-verin', 'Otto Verin'), roles: [{ title: 'Poet' }] };
    const short = { ...person('verin', 'Verin'), roles: mayor };
    const ids = (...actors: ProposedActor[]) =>
      plan([
        reading(1, [says('alda-verin')], [whole, other]),
        reading(2, [says('verin', { date: '2018-06-01' })], actors),
      ]).flatMap(({ collection, id }) => (collection === 'actors' ? [id] : []));
    expect(ids(short)).toEqual(['alda-verin']);
    expect(ids({ ...short, roles: [] })).toEqual(['alda-verin', 'verin']);
    expect(ids({ ...short, roles: [{ title: 'Baker' }] })).toEqual(['alda-verin', 'verin']);
  });
  it('spells full names alike in all titles, and leaves short ones', () => {
    const tell = (title: string, date: string) => says('kim-song-ok', { title, date });
    const titles = plan([
      reading(
        1,
        [tell('Kim Song Ok visits Oslo', '2018-05-01')],
        [person('kim-song-ok', 'Kim Song Ok')],
      ),
      reading(2, [tell('Kim Song-ok sings', '2018-05-02')], [person('kim-song-ok', 'Kim Song-ok')]),
      reading(
        3,
        [tell('Kim Song-okian songs and Kim', '2018-05-03')],
        [person('kim-song-ok', 'Kim Song-ok')],
      ),
      reading(4, [], [person('kim-song-ok', 'Kim Song Ok')]),
    ]).flatMap((step) =>
      step.collection === 'events' && 'create' in step ? [step.create.title] : [],
    );
    expect(titles.sort()).toEqual([
      'Kim Song Ok sings',
      'Kim Song Ok visits Oslo',
      'Kim Song-okian songs and Kim',
    ]);
  });
  it('numbers sources of one day and headline', () => {
    const twin = (n: number) => ({ ...reading(n, []), slug: '2018-05-05-same' });
    const ids = plan([twin(2), twin(1)]).flatMap(({ collection, id }) =>
      collection === 'sources' ? [id] : [],
    );
    expect(ids).toEqual(['morning-ledger-2018-05-05-same', 'morning-ledger-2018-05-05-same-2']);
  });
  it('numbers events that would bear one id', () => {
    const at = (place: string) => says('alda-verin', { places: [place] });
    const ids = plan([reading(1, [at('vienna'), at('geneva')], [alda])]).flatMap(
      ({ collection, id }) => (collection === 'events' ? [id] : []),
    );
    const base = '2018-05-04-alda-verin-meets-boris-talmanov';
    expect(ids).toEqual([base, `${base}-2`]);
  });
  it('leaves out names that neither article nor register knows', () => {
    const steps = plan([reading(1, [says('nobody alda-verin', { places: ['nowhere'] })], [alda])]);
    expect(JSON.stringify(steps)).not.toMatch(/nobody|nowhere/);
  });
  it('says in the id that a date is a bound', () => {
    const ids = plan([
      reading(1, [says('alda-verin', { date: '[..2018-05-04]' })], [alda]),
      reading(2, [says('alda-verin', { date: '2019-01-01/..', status: 'planned' })], [alda]),
      reading(3, [{ title: 'Salt is dear', status: 'occurred', kind: 'other' }]),
    ]).flatMap(({ collection, id }) => (collection === 'events' ? [id.slice(0, 17)] : []));
    expect(ids.sort()).toEqual(['after-2019-01-01-', 'before-2018-05-04', 'undated-salt-is-d']);
  });
  it('keeps at most three pieces of evidence of one source for one event', () => {
    const five = Array.from({ length: 5 }, () => says('alda-verin boris-talmanov'));
    const [event] = plan([reading(1, five, [alda, boris])]).flatMap((step) =>
      step.collection === 'events' && 'create' in step ? [step.create] : [],
    );
    expect(event?.evidence).toHaveLength(3);
  });
  it('adds to an event that is there', () => {
    const library = emptyLibrary();
    const { source: _, ...rest } = { source: '', says: says('alda-verin boris-talmanov') };
    const entry: Entry<'events'> = {
      id: 'geneva-meeting',
      body: '',
      data: {
        title: 'An editor’s title',
        date: '2018-05-04',
        status: 'occurred',
        kind: 'meeting',
        places: ['geneva'],
        actors: [],
        evidence: [{ source: 'old', quote: { exact: 'old words' }, ...rest }],
        review: 'reviewed',
      },
    };
    (library.events as Map<string, Entry<'events'>>).set(entry.id, entry);
    const steps = plan([reading(1, [says('alda-verin boris-talmanov')], [alda, boris])], library);
    expect(steps.filter(({ collection }) => collection === 'events')).toEqual([
      expect.objectContaining({ id: 'geneva-meeting', add: [expect.anything()] }),
    ]);
  });
  it('knows an actor who is there by another spelling, and fills in the side that was missing', () => {
    const library = withActor({ name: 'Sergei Talmanov', review: 'machine' });
    const sergey = { ...person('sergey-talmanov', 'Sergey Talmanov'), side: 'russia' };
    const steps = plan([reading(1, [says('sergey-talmanov')], [sergey])], library);
    expect(steps.filter(({ collection }) => collection === 'actors')).toEqual([
      expect.objectContaining({ id: 'russia' }),
      { collection: 'actors', id: 'known', fill: { side: 'russia' } },
    ]);
    expect(JSON.stringify(steps)).not.toContain('"actor":"sergey-talmanov"');
  });
  it('leaves the record of an actor whom an editor has reviewed', () => {
    const library = withActor({ name: 'Sergei Talmanov', review: 'reviewed' });
    const sergey = { ...person('sergey-talmanov', 'Sergey Talmanov'), side: 'russia' };
    const steps = plan([reading(1, [says('sergey-talmanov')], [sergey])], library);
    expect(steps.filter(({ collection }) => collection === 'actors')).toEqual([]);
  });
  it('does not depend on the order of the readings', () => {
    const one = fc
      .record({
        actors: fc.constantFrom('alda-verin', 'boris-talmanov', 'alda-verin boris-talmanov'),
        date: fc.constantFrom('2018-05-04', '2018-05', '2018-06-12', '[..2018-05-04]'),
        status: fc.constantFrom('occurred' as const, 'planned' as const),
        kind: fc.constantFrom('meeting' as const, 'visit' as const, 'statement' as const),
      })
      .map(({ actors, ...more }) => says(actors, more));
    fc.assert(
      fc.property(
        fc
          .array(fc.array(one, { maxLength: 3 }), { maxLength: 6 })
          .map((lists) => lists.map((list, n) => reading(n, list, [boris, alda])))
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(plan(shuffled)).toEqual(plan(list));
        },
      ),
    );
  });
});
