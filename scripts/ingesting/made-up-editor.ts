import { updateEntry, writeEntry } from '../../src/content/write-entry.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { effectsOn, type Files, folder, libraryOf, pathOf } from './in-memory.ts';
import { linkFields } from './link-changes.ts';
import { renames } from './made-up-renames.ts';

/** What an editor at work on a content folder expects to find ever after. */
export interface Promises {
  /** Event → field → value. */
  readonly fields: Map<string, Map<string, unknown>>;
  /** Event → pieces of evidence that it must keep. */
  readonly kept: Map<string, Set<string>>;
  /** Event → words in its file. */
  readonly words: Map<string, string[]>;
  /** Reviewed event → pieces that the editor has seen. */
  readonly seen: Map<string, Set<string>>;
  /** Piece → why the editor doubts it, wherever it is. */
  readonly doubts: Map<string, string>;
  /** Pieces that are nowhere. */
  readonly gone: Set<string>;
  /** Pieces that may be somewhere or nowhere. */
  readonly loose: Set<string>;
  /** Ids that lead to an event, its own or another. */
  readonly addresses: Set<string>;
  /** Old ids of actors, places and sources: `collection/old` → the id now. */
  readonly renamed: Map<string, string>;
}

export const noPromises = (): Promises => ({
  fields: new Map(),
  kept: new Map(),
  words: new Map(),
  seen: new Map(),
  doubts: new Map(),
  gone: new Set(),
  loose: new Set(),
  addresses: new Set(),
  renamed: new Map(),
});

/** Names a piece of evidence: in made-up articles by its passage alone, also of a source that is renamed. */
export const pieceOf = ({ quote }: Evidence): string => quote.exact;

export type Act = (
  files: Files,
  event: { id: string; data: Event },
  n: number,
  p: Promises,
) => Promise<void>;

/** Changes fields, and promises that they and all evidence stay. */
async function change(files: Files, id: string, changes: Partial<Event>, p: Promises) {
  const before = files.get(pathOf('events', id));
  await updateEntry(folder, 'events', id, changes, effectsOn(files));
  if (files.get(pathOf('events', id)) === before) return;
  const held = p.fields.get(id) ?? new Map<string, unknown>();
  p.fields.set(id, held);
  for (const [field, value] of Object.entries(changes)) {
    if (field !== 'evidence') held.set(field, value);
  }
  keep(files, id, p);
}

function keep(files: Files, id: string, p: Promises): void {
  const event = libraryOf(files).library.events.get(id);
  p.kept.set(id, new Set(event?.data.evidence.map(pieceOf)));
}

const setTo =
  (changes: (n: number) => Partial<Event>): Act =>
  (files, { id }, n, p) =>
    change(files, id, changes(n), p);

/** Takes the places away; of an event whose evidence names none that says nothing. */
const unplace: Act = async (files, { id, data }, _, p) => {
  if (data.evidence.some(({ says }) => says.places)) await change(files, id, { places: [] }, p);
};

const correct: Act = (files, { id, data }, n, p) => {
  const note = { date: '2020-01-01', note: `Note ${n}.` };
  return change(files, id, { corrections: [...(data.corrections ?? []), note] }, p);
};

/** Writes a comment into the frontmatter and words under it. */
const write: Act = async (files, { id }, n, p) => {
  const text = files.get(pathOf('events', id)) ?? '';
  const [comment, body] = [`# an editor’s remark ${n}\n`, `\nAn editor’s words ${n}.\n`];
  files.set(pathOf('events', id), `---\n${comment}${text.slice(4)}${body}`);
  p.words.set(id, [...(p.words.get(id) ?? []), comment, body]);
  keep(files, id, p);
};

const removePiece: Act = async (files, { id, data }, n, p) => {
  const piece = data.evidence[n % Math.max(1, data.evidence.length)];
  if (piece === undefined) return;
  const evidence = data.evidence.filter((one) => one !== piece);
  await updateEntry(folder, 'events', id, { evidence }, effectsOn(files));
  p.kept.get(id)?.delete(pieceOf(piece));
  part(files, [piece], p);
};

const dispute: Act = async (files, { id, data }, n, p) => {
  const at = n % Math.max(1, data.evidence.length);
  const piece = data.evidence[at];
  if (piece === undefined || piece.disputed !== undefined) return;
  const evidence = data.evidence.map((one, i) =>
    i === at ? { ...one, disputed: `Doubt ${n}.` } : one,
  );
  await change(files, id, { evidence }, p);
  p.doubts.set(pieceOf(piece), `Doubt ${n}.`);
};

const review: Act = async (files, { id, data }, _, p) => {
  await change(files, id, { review: 'reviewed' }, p);
  if (data.review !== 'reviewed') p.seen.set(id, new Set(data.evidence.map(pieceOf)));
};

/** Makes all links to an event lead elsewhere, or nowhere. */
async function relink(files: Files, from: string, to: string | undefined, p: Promises) {
  for (const { id, data } of libraryOf(files).library.events.values()) {
    for (const field of linkFields) {
      if (data[field] !== from) continue;
      const target = to === id ? undefined : to;
      await updateEntry(folder, 'events', id, { [field]: target }, effectsOn(files));
      if (p.fields.get(id)?.has(field)) p.fields.get(id)?.set(field, target);
    }
  }
}

/** Of pieces that a killed run has left in two events the editor takes away but one copy. */
function part(files: Files, evidence: readonly Evidence[], p: Promises): void {
  const events = [...libraryOf(files).library.events.values()];
  const left = new Set(events.flatMap(({ data }) => data.evidence.map(pieceOf)));
  for (const piece of evidence.map(pieceOf)) {
    if (left.has(piece)) continue;
    p.gone.add(piece);
    p.doubts.delete(piece);
  }
}

function forget(id: string, p: Promises): void {
  for (const map of [p.fields, p.kept, p.words, p.seen]) map.delete(id);
}

const remove: Act = async (files, { id, data }, _, p) => {
  files.delete(pathOf('events', id));
  forget(id, p);
  part(files, data.evidence, p);
  for (const one of [id, ...(data.redirects ?? [])]) p.addresses.delete(one);
  await relink(files, id, undefined, p);
};

/** Makes one event of two; `more` is what else the editor writes. */
const mergeAnd =
  (more: Partial<Event>): Act =>
  async (files, { id, data }, n, p) => {
    const others = [...libraryOf(files).library.events.values()].filter((one) => one.id !== id);
    const into = others[n % Math.max(1, others.length)];
    if (into === undefined) return;
    files.delete(pathOf('events', id));
    forget(id, p);
    const evidence = [...into.data.evidence, ...data.evidence];
    const redirects = [...(into.data.redirects ?? []), id, ...(data.redirects ?? [])];
    await change(files, into.id, { evidence, redirects, ...more }, p);
    // What the editor takes over from a reviewed event he had not accepted there, he accepts here.
    if (libraryOf(files).library.events.get(into.id)?.data.review === 'reviewed')
      p.seen.set(into.id, new Set(evidence.map(pieceOf)));
    await relink(files, id, into.id, p);
  };

/** Gives an event another id; the old one leads there. */
const readdress: Act = async (files, { id, data }, n, p) => {
  const now = `renamed-${n}`;
  if (files.has(pathOf('events', now))) return;
  const redirects = [...(data.redirects ?? []), id];
  files.set(pathOf('events', now), files.get(pathOf('events', id)) ?? '');
  files.delete(pathOf('events', id));
  for (const map of [p.fields, p.kept, p.words, p.seen] as Map<string, unknown>[]) {
    if (map.has(id)) map.set(now, map.get(id));
  }
  forget(id, p);
  await updateEntry(folder, 'events', now, { redirects }, effectsOn(files));
  for (const one of [now, ...redirects]) p.addresses.add(one);
  await relink(files, id, now, p);
};

/** Makes two events of one, and stands behind both. */
const split: Act = async (files, { id, data }, n, p) => {
  const [first, ...rest] = data.evidence;
  const other = `split-${n}`;
  if (!first || rest.length === 0 || files.has(pathOf('events', other))) return;
  const { redirects: _, ...fields } = data;
  const made: Event = { ...fields, title: `Split ${n}`, evidence: [first], review: 'reviewed' };
  await writeEntry(folder, 'events', { id: other, data: made }, effectsOn(files));
  p.fields.set(other, new Map([['title', made.title]]));
  p.seen.set(other, new Set([pieceOf(first)]));
  keep(files, other, p);
  await change(files, id, { evidence: rest, review: 'reviewed' }, p);
  p.seen.set(id, new Set(rest.map(pieceOf)));
};

/** All that the editor can do; each promises what must hold ever after. */
export const acts: Readonly<Record<string, Act>> = {
  retitle: setTo((n) => ({ title: `An editor’s title ${n}` })),
  redate: setTo((n) => ({ date: `1999-01-${String(1 + (n % 28)).padStart(2, '0')}` })),
  restate: setTo(() => ({ status: 'cancelled' })),
  rename: setTo(() => ({ kind: 'ceremony' })),
  unplace,
  correct,
  write,
  removePiece,
  dispute,
  review,
  remove,
  merge: mergeAnd({ review: 'reviewed' }),
  mergeQuietly: mergeAnd({}),
  readdress,
  split,
  ...renames,
};
