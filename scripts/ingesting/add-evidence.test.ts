import { describe, expect, it } from 'vitest';
import type { Event, Evidence } from '../../src/model/event.ts';
import { deriveChanges, evidenceAfter, markNew } from './add-evidence.ts';

const published = new Map([
  ['first', '2018-04-04'],
  ['second', '2018-05-31'],
]);
const announced: Evidence = {
  source: 'first',
  quote: { exact: 'Alda will come to Oslo on 10 April' },
  says: { title: 'Alda to visit Oslo', date: '2018-04-10', status: 'announced', kind: 'visit' },
};
const happened: Evidence = {
  source: 'second',
  quote: { exact: 'Alda was in Oslo from 9 to 12 April' },
  says: {
    title: 'Alda visits Oslo',
    date: '2018-04-09/2018-04-12',
    status: 'occurred',
    kind: 'visit',
    places: ['oslo'],
  },
};
const event: Event = {
  title: 'Alda to visit Oslo',
  date: '2018-04-10',
  status: 'announced',
  kind: 'visit',
  places: [],
  actors: [],
  evidence: [announced],
  review: 'machine',
};
const calendar = { published, voices: new Map<string, string>() };
/** What an event's fields are after evidence has come: those that change. */
function add(changed: Partial<Event>, ...more: Evidence[]) {
  const old = { ...event, ...changed };
  const evidence = evidenceAfter(old, more);
  const set = deriveChanges(old, evidence, calendar, calendar);
  const fields = Object.fromEntries(Object.entries(set).map(([name, { is }]) => [name, is]));
  return { ...(evidence === old.evidence ? {} : { evidence }), ...fields };
}

describe('deriveChanges(event, evidence, before, now)', () => {
  it('rewrites the fields that the old evidence yields', () => {
    expect(add({}, happened)).toEqual({
      evidence: [announced, happened],
      title: 'Alda visits Oslo',
      date: '2018-04-09/2018-04-12',
      status: 'occurred',
      places: ['oslo'],
    });
  });
  it('leaves the fields on which an editor has decided', () => {
    const changes = add({ title: 'Alda goes to Oslo', date: '2018-04-11' }, happened);
    expect(changes).not.toHaveProperty('title');
    expect(changes).not.toHaveProperty('date');
    expect(changes).toHaveProperty('status', 'occurred');
  });
  it('leaves a place that an editor has put in', () => {
    expect(add({ places: ['bergen'] }, happened)).not.toHaveProperty('places');
  });
  it('adds nothing twice', () => {
    expect(add({}, announced)).toEqual({});
    expect(add({ evidence: [announced, happened] }, happened, announced)).toEqual({});
  });
  it('leaves hand-written evidence that says little as it is', () => {
    const bare: Evidence = { source: 'first', quote: { exact: 'a visit' }, says: {} };
    expect(add({ evidence: [bare] }, happened)).toEqual({
      evidence: [bare, happened],
      places: ['oslo'],
    });
  });
  it('says what each field was, so that a later change by hand is seen', () => {
    const evidence = evidenceAfter(event, [happened]);
    expect(deriveChanges(event, evidence, calendar, calendar)).toMatchObject({
      status: { was: 'announced', is: 'occurred' },
    });
  });
  it('rewrites what two sources said, once they are known for one voice', () => {
    const tell = (source: string, date: string): Evidence => ({
      source,
      quote: { exact: `${source} says ${date}` },
      says: { ...happened.says, date },
    });
    const list = [tell('a', '2018-04-10'), tell('b', '2018-04-10'), tell('c', '2018-04-11')];
    const more = [...list, tell('d', '2018-04-11')];
    const one = { published, voices: new Map([['b', 'a']]) };
    const said: Event = { ...event, ...add({}, happened), evidence: more };
    const before = deriveChanges({ ...said, date: '2018-04-10' }, more, calendar, one);
    expect(before['date']).toEqual({ was: '2018-04-10', is: '2018-04-11' });
  });
});

describe('markNew(event, evidence)', () => {
  it('marks what comes to a reviewed event, and nothing that comes to another', () => {
    expect(markNew({ ...event, review: 'reviewed' }, [happened])).toEqual([
      { ...happened, review: 'machine' },
    ]);
    expect(markNew(event, [happened])).toEqual([happened]);
  });
});
