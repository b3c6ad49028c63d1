import { describe, expect, it } from 'vitest';
import { updateEntry, writeEntry } from '../../src/content/write-entry.ts';
import type { Event, Says } from '../../src/model/event.ts';
import type { Reading } from './boil-down.ts';
import { effectsOn, type Files, folder, ingestInto, libraryOf, pathOf } from './in-memory.ts';
import { pieceOf } from './made-up-editor.ts';
import { makeUpReading } from './made-up-readings.ts';

const says = (more: Says = {}): Says => ({
  title: 'Alda Verin meets Boris Talmanov',
  date: '2018-05-04',
  status: 'occurred',
  kind: 'meeting',
  actors: [{ actor: 'alda-verin' }, { actor: 'boris-talmanov' }],
  ...more,
});
const exact = makeUpReading(0, { says: [says()] });
const nameless = makeUpReading(1, {
  says: [says({ title: 'Long talks on salt begin in Geneva', actors: [] })],
});
const other = makeUpReading(6, {
  says: [says({ title: 'Carla sings', date: '2019', actors: [{ actor: 'carla-osterby' }] })],
});
/** Two events that a bridge makes one, and one that has nothing to do with them. */
const two = [[exact], [nameless], [other]];
const bridge = makeUpReading(5, {
  says: [says({ title: 'Alda and Boris begin long talks on salt in Geneva', places: ['geneva'] })],
});
/** One event, which another of its days parts. */
const one = [[makeUpReading(2, { says: [says({ date: '2018-05' })] })], [exact], [other]];
const parting = makeUpReading(3, { says: [says({ date: '2018-05-20' })] });

const eventsIn = (files: Files) => libraryOf(files).library.events;
const eventOf = (files: Files, id: string): Event => {
  const event = eventsIn(files).get(id)?.data;
  if (event === undefined) throw new Error(`${id} is not there`);
  return event;
};
const write = (files: Files, id: string, changes: Partial<Event>) =>
  updateEntry(folder, 'events', id, changes, effectsOn(files));
const remove = (files: Files, id: string) => files.delete(pathOf('events', id));

/** The events of each piece of evidence. */
function ownersIn(files: Files): Record<string, string[]> {
  const owners: Record<string, string[]> = {};
  for (const { id, data } of eventsIn(files).values()) {
    for (const one of data.evidence) owners[pieceOf(one)] = [...(owners[pieceOf(one)] ?? []), id];
  }
  return owners;
}

async function after(runs: readonly (readonly Reading[])[]): Promise<Files> {
  const files: Files = new Map();
  for (const run of runs) await ingestInto(files, run);
  return files;
}

/** Merges one event into another, as an editor does by hand. */
async function merge(files: Files, from: string, into: string, more: Partial<Event> = {}) {
  const [gone, kept] = [eventOf(files, from), eventOf(files, into)];
  remove(files, from);
  await write(files, into, {
    evidence: [...kept.evidence, ...gone.evidence],
    redirects: [...(kept.redirects ?? []), from, ...(gone.redirects ?? [])],
    ...more,
  });
}

/** What a run moves: a piece, the event that it was in, and the one that it comes to. */
interface Move {
  readonly piece: string;
  readonly from: string;
  readonly to: string;
}

/** Kills a run when the piece that it moves is in neither, or in both, of its events. */
async function interrupt(
  runs: readonly (readonly Reading[])[],
  arriving: Reading,
  copies: 1 | 2,
  meanwhile: (files: Files, move: Move) => unknown,
): Promise<{ files: Files; move: Move; owners: Record<string, string[]> }> {
  const start = await after(runs);
  const before = ownersIn(start);
  const whole = new Map(start);
  const { steps } = await ingestInto(whole, [arriving]);
  const moved = Object.entries(ownersIn(whole)).find(
    ([piece, [id]]) => before[piece] && before[piece][0] !== id,
  );
  const [piece = '', [to = ''] = []] = moved ?? [];
  const move = { piece, from: before[piece]?.[0] ?? '', to };
  for (let writes = 0; writes <= steps.length; writes++) {
    const files = new Map(start);
    let isThere = false;
    await ingestInto(files, [arriving], {
      writes,
      async meanwhile() {
        isThere = ownersIn(files)[piece]?.length === copies;
        if (isThere) await meanwhile(files, move);
      },
    });
    if (isThere) return { files, move, owners: ownersIn(files) };
  }
  throw new Error(`at no instant ${piece} is in ${copies}`);
}

const carla = '2019-carla-sings';

describe('a run that is killed, and completed after an editor was at work', () => {
  it('makes what a whole run makes when nobody was', async () => {
    for (const [runs, arriving] of [
      [two, bridge],
      [one, parting],
    ] as const) {
      const whole = await after([...runs, [arriving]]);
      for (const copies of [1, 2] as const) {
        const { files } = await interrupt(runs, arriving, copies, () => {});
        expect(files).toEqual(whole);
      }
    }
  });
  it('follows an event that the editor has merged before evidence came to it', async () => {
    const { files, owners, move } = await interrupt(two, bridge, 1, (files, { to }) =>
      merge(files, to, carla, { review: 'reviewed' }),
    );
    expect(owners[move.piece]).toEqual([carla]);
    expect([...eventsIn(files).keys()]).toEqual([carla]);
    expect(eventOf(files, carla).redirects).toEqual([move.to, move.from]);
  });
  for (const [name, runs, arriving] of [
    ['ends in another', two, bridge],
    ['is parted', one, parting],
  ] as const) {
    for (const review of ['reviewed', 'machine'] as const) {
      it(`leaves a piece where a merge (${review}) has carried it from an event that ${name}`, async () => {
        const { files, owners, move } = await interrupt(runs, arriving, 2, (files, { from }) =>
          merge(files, from, carla, { review }),
        );
        expect(owners[move.piece]).toEqual([carla]);
        expect(Object.values(owners).filter((ids) => ids.length !== 1)).toEqual([]);
        expect(eventOf(files, carla).redirects).toEqual([move.from]);
      });
      it(`… and to an event that took it over (${review}) from one that ${name}`, async () => {
        const { owners, move } = await interrupt(runs, arriving, 2, (files, { to }) =>
          merge(files, to, carla, { review }),
        );
        expect(owners[move.piece]).toEqual([carla]);
        expect(Object.values(owners).filter((ids) => ids.length !== 1)).toEqual([]);
      });
    }
    it(`leaves it once where the editor merges the two himself and the one ${name}`, async () => {
      const { files, owners, move } = await interrupt(runs, arriving, 2, (files, { from, to }) =>
        merge(files, from, to, { review: 'reviewed' }),
      );
      expect(owners[move.piece]).toEqual([move.to]);
      expect(redirectsIn(files)).toEqual([move.from]);
    });
    it(`leaves what the editor has reviewed in an event that ${name}`, async () => {
      const { files, owners, move } = await interrupt(runs, arriving, 2, (files, { from }) =>
        write(files, from, { review: 'reviewed' }),
      );
      expect(owners[move.piece]).toEqual([move.from]);
      expect(redirectsIn(files)).toEqual([]);
    });
    it(`keeps the editor’s doubt of a piece of an event that ${name}`, async () => {
      const { files, owners, move } = await interrupt(
        runs,
        arriving,
        2,
        (files, { from, piece }) => {
          const evidence = eventOf(files, from).evidence.map((one) =>
            pieceOf(one) === piece ? { ...one, disputed: 'It was another day.' } : one,
          );
          return write(files, from, { evidence });
        },
      );
      expect(owners[move.piece]).toEqual([move.from]);
      expect(JSON.stringify(eventOf(files, move.from))).toContain('It was another day.');
    });
    it(`moves nothing back that the editor has split off an event that ${name}`, async () => {
      const { owners, move } = await interrupt(runs, arriving, 2, async (files, { to, piece }) => {
        const event = eventOf(files, to);
        const [split, rest] = [true, false].map((is) =>
          event.evidence.filter((one) => (pieceOf(one) === piece) === is),
        );
        const data: Event = { ...event, evidence: split ?? [], review: 'reviewed' };
        await writeEntry(folder, 'events', { id: 'split', data }, effectsOn(files));
        await write(files, to, { evidence: rest ?? [], review: 'reviewed' });
      });
      expect(owners[move.piece]).toEqual(['split']);
      expect(Object.values(owners).filter((ids) => ids.length !== 1)).toEqual([]);
    });
    it(`moves it to nobody when the editor has deleted both and the one ${name}`, async () => {
      const { owners, move } = await interrupt(runs, arriving, 2, (files, { from, to }) => {
        remove(files, from);
        remove(files, to);
      });
      expect(owners[move.piece]).toBeUndefined();
    });
    it(`does all again that git has taken back, and the one ${name}`, async () => {
      const before = await after(runs);
      const { files } = await interrupt(runs, arriving, 2, (files) => {
        files.clear();
        for (const [path, text] of before) files.set(path, text);
      });
      expect(files).toEqual(await after([...runs, [arriving]]));
    });
  }
  it('brings what is new to an event into which the editor has merged its own', async () => {
    const { owners, move } = await interrupt(two, bridge, 1, (files, { from, to }) =>
      merge(files, to, from),
    );
    expect(owners['passage 5 0']).toEqual([move.from]);
  });
  it('loses nothing that comes to two events of which the editor has made one', async () => {
    const later = says({ date: '2018-06-20', actors: [{ actor: 'carla-osterby' }] });
    const files = await after([[exact], [makeUpReading(8, { says: [later] })]]);
    const owners = ownersIn(files);
    const [first = '', second = ''] = [owners['passage 0 0'], owners['passage 8 0']].flat();
    await ingestInto(files, [makeUpReading(7, { says: [says(), later] })], {
      writes: 0,
      meanwhile: () => merge(files, first, second),
    });
    expect(ownersIn(files)).toMatchObject({ 'passage 7 0': [second], 'passage 7 1': [second] });
  });
  it('sets nothing again that the editor has set back', async () => {
    const { files, move } = await interrupt(two, bridge, 2, async (files, { to }) => {
      expect(eventOf(files, to).places).toEqual(['geneva']);
      await write(files, to, { places: [] });
    });
    expect(eventOf(files, move.to).places).toEqual([]);
  });
  it('takes no event away in which the editor has written a remark', async () => {
    const remark = '\nThis wants another look.\n';
    for (const copies of [1, 2] as const) {
      const { files, owners, move } = await interrupt(two, bridge, copies, (files, { from }) => {
        const path = pathOf('events', from);
        files.set(path, `${files.get(path)}${remark}`);
      });
      expect(owners[move.piece]).toEqual([move.from]);
      expect(files.get(pathOf('events', move.from))).toContain(remark);
      expect(redirectsIn(files)).toEqual([]);
    }
  });
});

const redirectsIn = (files: Files) =>
  [...eventsIn(files).values()].flatMap(({ data }) => data.redirects ?? []);
