import { isDeepStrictEqual } from 'node:util';
import { updateEntry, writeEntry } from '../../src/content/write-entry.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { effectsOn, type Files, folder, libraryOf, pathOf } from './in-memory.ts';
import { linkFields } from './link-changes.ts';

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
  /** Old ids of actors. */
  readonly renamed: Map<string, string>;
}

export const noPromises = (): Promises => ({
  fields: new Map(),
  kept: new Map(),
  words: new Map(),
  seen: new Map(),
  doubts: new Map(),
  gone: new Set(),
  renamed: new Map(),
});

/** Names a piece of evidence: its source, and the passage. */
export const pieceOf = ({ source, quote }: Evidence): string => `${source} ${quote.exact}`;

type Act = (
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
  p.gone.add(pieceOf(piece));
  p.kept.get(id)?.delete(pieceOf(piece));
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

function forget(id: string, p: Promises): void {
  for (const map of [p.fields, p.kept, p.words, p.seen]) map.delete(id);
}

const remove: Act = async (files, { id, data }, _, p) => {
  files.delete(pathOf('events', id));
  forget(id, p);
  for (const one of data.evidence) p.gone.add(pieceOf(one));
  await relink(files, id, undefined, p);
};

/** Makes one event of two, and stands behind it. */
const merge: Act = async (files, { id, data }, n, p) => {
  const others = [...libraryOf(files).library.events.values()].filter((one) => one.id !== id);
  const into = others[n % Math.max(1, others.length)];
  if (into === undefined) return;
  files.delete(pathOf('events', id));
  forget(id, p);
  const evidence = [...into.data.evidence, ...data.evidence];
  const redirects = [...(into.data.redirects ?? []), id, ...(data.redirects ?? [])];
  await change(files, into.id, { evidence, redirects, review: 'reviewed' }, p);
  p.seen.set(into.id, new Set(evidence.map(pieceOf)));
  // What the editor takes over from a reviewed event he had not accepted there, he accepts here.
  await relink(files, id, into.id, p);
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

/** Gives an actor another id wherever it stands; the old one leads there. */
const renameActor: Act = async (files, _, n, p) => {
  const { library } = libraryOf(files);
  const actors = [...library.actors.values()];
  const actor = actors[n % Math.max(1, actors.length)];
  if (actor === undefined || actor.id.length > 60) return;
  const now = `${actor.id}-${n % 10}`;
  if (library.actors.has(now) || p.renamed.has(now)) return;
  const called = (id: string) => (id === actor.id ? now : id);
  const swap = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value), (key, one) =>
      ['actor', 'attributedTo', 'side', 'of'].includes(key) && typeof one === 'string'
        ? called(one)
        : one,
    );
  files.delete(pathOf('actors', actor.id));
  const redirects = [...(actor.data.redirects ?? []), actor.id];
  const data = { ...actor.data, redirects };
  await writeEntry(folder, 'actors', { id: now, data }, effectsOn(files));
  for (const { id, data } of library.actors.values()) {
    if (id === actor.id || isDeepStrictEqual(swap(data), data)) continue;
    await updateEntry(folder, 'actors', id, swap(data), effectsOn(files));
  }
  for (const { id, data } of library.events.values()) {
    if (isDeepStrictEqual(swap(data), data)) continue;
    await updateEntry(folder, 'events', id, swap(data), effectsOn(files));
  }
  for (const held of p.fields.values()) {
    if (held.has('actors')) held.set('actors', swap(held.get('actors')));
  }
  p.renamed.set(actor.id, now);
};

/** All that the editor can do; each promises what must hold ever after. */
export const acts: Readonly<Record<string, Act>> = {
  retitle: setTo((n) => ({ title: `An editor’s title ${n}` })),
  redate: setTo((n) => ({ date: `1999-01-${String(1 + (n % 28)).padStart(2, '0')}` })),
  restate: setTo(() => ({ status: 'cancelled' })),
  rename: setTo(() => ({ kind: 'ceremony' })),
  move: setTo(() => ({ places: [] })),
  correct,
  write,
  removePiece,
  dispute,
  review,
  remove,
  merge,
  split,
  renameActor,
};
