import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import { collectionNames, type Library } from '../../src/model/collection.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { followRenames } from './follow-renames.ts';
import type { Step } from './step.ts';

/** A library of records of which only the ids matter: collection/id → its old ids. */
function libraryWith(records: Readonly<Record<string, readonly string[]>>): Library {
  const library = Object.fromEntries(collectionNames.map((name) => [name, new Map()]));
  for (const [path, redirects] of Object.entries(records)) {
    const [collection = '', id = ''] = path.split('/');
    library[collection]?.set(id, { id, body: '', data: { redirects } });
  }
  return library as unknown as Library;
}

const evidence: Evidence = {
  source: 'ledger',
  quote: { exact: 'Alda and Boris met in Oslo' },
  says: { actors: [{ actor: 'alda', role: 'host' }, { actor: 'boris' }], places: ['oslo', 'town'] },
};
const event: Event = {
  title: 'Alda and Boris meet',
  status: 'occurred',
  kind: 'meeting',
  places: ['oslo', 'town'],
  actors: [{ actor: 'alda', role: 'host' }, { actor: 'boris' }],
  evidence: [evidence],
  review: 'machine',
};
const actor: Actor = {
  name: 'Alda Verin',
  kind: 'person',
  aliases: [],
  weakAliases: [],
  review: 'machine',
  side: 'salt-board',
  roles: [{ title: 'Chair', of: 'salt-board', from: '2018', to: 'talks' }],
};

describe('followRenames(steps, library)', () => {
  it('leaves the steps where no record has an old id', () => {
    const steps: Step[] = [{ collection: 'events', id: 'talks', create: event }];
    expect(followRenames(steps, libraryWith({ 'events/other': [] }))).toEqual(steps);
  });
  it('names a record as it is called now, and creates no second one', () => {
    const library = libraryWith({
      'actors/alda-verin': ['alda'],
      'sources/the-ledger': ['ledger'],
    });
    const steps: Step[] = [
      { collection: 'actors', id: 'alda', create: actor },
      { collection: 'events', id: 'talks', add: [evidence] },
    ];
    expect(followRenames(steps, library)).toMatchObject([
      {
        id: 'talks',
        add: [{ source: 'the-ledger', says: { actors: [{ actor: 'alda-verin' }, {}] } }],
      },
    ]);
  });
  it('names two that are one now once', () => {
    const library = libraryWith({ 'actors/alda': ['boris'], 'places/oslo': ['town'] });
    const [step] = followRenames([{ collection: 'events', id: 'talks', create: event }], library);
    const once = { actors: [{ actor: 'alda', role: 'host' }], places: ['oslo'] };
    expect(step).toMatchObject({ create: { ...once, evidence: [{ says: once }] } });
  });
  it('makes nobody his own side, and nothing a copy of itself', () => {
    const library = libraryWith({ 'actors/alda': ['salt-board'], 'sources/ledger': ['wire'] });
    const steps: Step[] = [
      { collection: 'actors', id: 'alda', create: actor },
      { collection: 'actors', id: 'alda', fill: { side: 'salt-board' } },
      { collection: 'sources', id: 'ledger', set: { copyOf: { is: 'wire' } } },
    ];
    const { side: _, ...alone } = actor;
    expect(followRenames(steps, library)).toEqual([
      {
        collection: 'actors',
        id: 'alda',
        create: { ...alone, roles: [{ title: 'Chair', from: '2018', to: 'talks' }] },
      },
      { collection: 'actors', id: 'alda', fill: {} },
      { collection: 'sources', id: 'ledger', set: { copyOf: {} } },
    ]);
  });
  it('follows the event that evidence goes to, not the one that it comes from', () => {
    const library = libraryWith({ 'events/salt-talks': ['talks'], 'events/visit': ['old-visit'] });
    const steps: Step[] = [
      { collection: 'events', id: 'talks', add: [], take: [{ from: 'old-visit', evidence }] },
      { collection: 'events', id: 'old-visit', give: [{ to: 'talks', evidence }] },
      { collection: 'events', id: 'talks', tie: { follows: { is: 'old-visit' } } },
    ];
    expect(followRenames(steps, library)).toEqual([
      { collection: 'events', id: 'salt-talks', add: [], take: [{ from: 'old-visit', evidence }] },
      { collection: 'events', id: 'old-visit', give: [{ to: 'salt-talks', evidence }] },
      { collection: 'events', id: 'salt-talks', tie: { follows: { is: 'visit' } } },
    ]);
  });
  it('takes no date of a role for the id of an event', () => {
    const library = libraryWith({ 'events/salt-talks': ['talks'] });
    const [step] = followRenames([{ collection: 'actors', id: 'alda', create: actor }], library);
    expect(step).toMatchObject({ create: actor });
  });
});
