import { formatId } from '../model/id.ts';
import { readGazetteer } from './gazetteer.ts';
import { organisations } from './organisations.ts';
import { outlets } from './outlets.ts';
import { addName, bodyEntry, type Draft } from './register.ts';
import { weakCapitals } from './state-names.ts';
import { readWorld, type WorldState } from './world.ts';

/** Adds what the project knows of the world: states, capitals, towns, organisations. */
export function addWorld(draft: Draft): void {
  for (const state of readWorld()) addState(draft, state);
  for (const { id, name, aliases, side } of [...organisations, ...outlets]) {
    draft.actors.set(id, {
      id,
      name,
      kind: 'organisation',
      roles: [],
      recorded: false,
      ...(side === undefined ? {} : { side }),
    });
    for (const alias of [name, ...aliases]) addName(draft, alias, bodyEntry(id, alias));
  }
  for (const { id, name, aliases, country } of readGazetteer(formatId)) {
    if (draft.places.has(id)) continue;
    draft.places.set(id, { id, name, ...(country === '' ? {} : { country }) });
    // The White House is a place, too; its name says first who acts.
    if (draft.actors.has(id)) continue;
    const state = draft.states.get(country);
    for (const alias of [name, ...aliases]) {
      addName(draft, alias, { form: 'place', id, ...(state === undefined ? {} : { state }) });
    }
  }
}

function addState(draft: Draft, state: WorldState): void {
  const { id, name, code } = state;
  draft.prefixes.set(id, state.prefix);
  draft.states.set(code, id);
  draft.places.set(id, { id, name, country: code });
  const form = state.acts ? 'state' : 'place';
  for (const alias of state.names) addName(draft, alias, { form, id });
  for (const alias of state.capitals) addName(draft, alias, { form, id, capitals: true });
  if (!state.acts) return;
  draft.actors.set(id, { id, name, kind: 'state', roles: [], recorded: false });
  for (const adjective of state.adjectives) {
    addName(draft, adjective, { form: 'adjective', id });
    if (/(?:an|i|er|o)$/.test(adjective)) addName(draft, `${adjective}s`, { form: 'people', id });
  }
  for (const seat of state.seats) addSeat(draft, state, seat);
}

function addSeat(draft: Draft, state: WorldState, seat: string): void {
  const name = seat.replace(/,? D\.?C\.?$/, '');
  const id = formatId(name);
  if (id === state.id) return;
  if (!draft.places.has(id)) draft.places.set(id, { id, name, country: state.code });
  const weak = weakCapitals.has(id);
  if (!weak) draft.seats.set(id, state.id);
  addName(draft, seat, { form: weak ? 'place' : 'seat', id, state: state.id });
}
