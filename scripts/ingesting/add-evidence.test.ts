import { describe, expect, it } from 'vitest';
import type { Event, Evidence } from '../../src/model/event.ts';
import { addEvidence } from './add-evidence.ts';

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
const add = (changed: Partial<Event>, ...more: Evidence[]) =>
  addEvidence({ ...event, ...changed }, more, published, new Map());

describe('addEvidence(event, evidence, published, voices)', () => {
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
    expect(add({}, announced)).toBeUndefined();
    expect(add({ evidence: [announced, happened] }, happened, announced)).toBeUndefined();
  });
  it('leaves hand-written evidence that says little as it is', () => {
    const bare: Evidence = { source: 'first', quote: { exact: 'a visit' }, says: {} };
    expect(add({ evidence: [bare] }, happened)).toEqual({
      evidence: [bare, happened],
      places: ['oslo'],
    });
  });
});
