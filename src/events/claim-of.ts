import { edtfBounds } from '../model/edtf.ts';
import type { Claim } from '../model/extraction.ts';
import type { Names, Told } from './draft.ts';
import { fit } from './fit-title.ts';
import { type Group, quotesOf } from './merge-drafts.ts';
import { speech } from './speech.ts';
import { kindTitle } from './titles.ts';

/** Makes one claim of the drafts of one event; undefined where only a headline speaks of it. */
export function claimOf(group: Group, names: Names): Claim | undefined {
  const { drafts } = group;
  if (drafts.every((d) => d.headline)) return undefined;
  const body = drafts.filter((d) => !d.headline);
  if (body.every((d) => d.attach)) return undefined;
  const best = [...body].sort((a, b) => quality(b) - quality(a) || a.sentence - b.sentence)[0];
  if (best === undefined) return undefined;
  const dated =
    [...drafts.filter((d) => !d.several && (!d.headline || d.dated.basis === 'text'))].sort(
      (a, b) => certainty(b) - certainty(a) || a.sentence - b.sentence,
    )[0] ?? best;
  const bound =
    speech.has(best.kind) && dated.dated.basis === 'news'
      ? body.find((d) => d.dated.basis === 'bound')
      : undefined;
  const date = (bound ?? dated).dated.date;
  const actors = actorsOf(body, best, names);
  return {
    title: titleOf(best, actors, names),
    date:
      date !== null && bound === undefined && dated.dated.basis === 'news' && speech.has(best.kind)
        ? about(date)
        : date,
    status: statusOf(body, dated),
    kind: best.kind,
    actors: [...new Set(actors.map((id) => standIn(id, names)))].map((actor) => ({ actor })),
    places: [...new Set(body.flatMap((d) => d.places))],
    quotes: quotesOf(group),
    ...(best.attributedTo === undefined ? {} : { attributedTo: best.attributedTo }),
    stance: best.stance,
  };
}

/** A noun's event is named again when the parties have become known; a clause keeps its words. */
function titleOf(best: Told, actors: readonly string[], names: Names): string {
  const bare = /^(?:It|They|There) |\b(?:is|are|to be) held\b|\btakes? place\b/;
  if (best.source === 'clause' && !bare.test(best.title)) return best.title;
  const ahead = best.status !== 'occurred' && best.status !== 'ongoing';
  return (
    kindTitle(best.kind, actors, best.places, ahead, names, best.trigger) ??
    (actors.length > 0 && best.title.split(' ').length < 3
      ? fit(`${best.title} of ${actors.slice(0, 2).map(names.name).join(' and ')}`)
      : owned(best.title, actors, names))
  );
}

/** A delegation that nobody knows by name acts for its state. */
function standIn(id: string, names: Names): string {
  return /-delegation$/.test(id) ? (names.side(id) ?? id) : id;
}

/** "Their last concert" → "Ada Holt’s last concert". */
function owned(title: string, actors: readonly string[], names: Names): string {
  const [first] = actors;
  return first === undefined
    ? title
    : fit(title.replace(/^(?:their|its|his|her) /i, `${names.name(first)}’s `));
}

function actorsOf(drafts: readonly Told[], best: Told, names: Names): string[] {
  const out = new Set(best.actors);
  if (!speech.has(best.kind))
    for (const d of drafts)
      if (!speech.has(d.kind) && (d.kind === best.kind || d.attach || d.actors.length > 1))
        for (const id of d.actors) out.add(id);
  if (!/^(?:meeting|talks)$/.test(best.kind)) return [...out];
  // Where both leaders are named, their states are not two parties more.
  const persons = [...out].filter((id) => names.kind(id) === 'person');
  const sides = new Set(persons.map(names.side));
  return persons.length < 2
    ? [...out]
    : [...out].filter((id) => names.kind(id) !== 'state' || !sides.has(id));
}

function quality(d: Told): number {
  return (
    (d.attach || d.several ? -9 : 0) +
    (speech.has(d.kind) ? -8 : 0) +
    (d.dated.basis === 'text' ? 4 : 0) +
    (d.source === 'clause' ? 2 : 0) +
    Math.min(d.actors.length, 2) +
    (d.places.length > 0 ? 0.5 : 0) +
    (d.main ? 0.5 : 0)
  );
}

function certainty({ dated }: Told): number {
  if (dated.date === null) return -1;
  const { earliest, latest } = edtfBounds(dated.date);
  const width = earliest === null || latest === null ? 5000 : latest - earliest;
  const basis = { text: 4, heading: 3, scene: 3, news: 2, bound: 1, open: 0 }[dated.basis];
  return basis * 10_000 - width;
}

function statusOf(drafts: readonly Told[], dated: Told): Claim['status'] {
  const done = drafts.find((d) => d.status === 'occurred' && d.dated.date === dated.dated.date);
  if (dated.status === 'planned' && done !== undefined && drafts.length > 1) return done.status;
  // One who should know has said so, whoever else only tells of it.
  return dated.status === 'planned' && drafts.some((d) => d.status === 'announced')
    ? 'announced'
    : dated.status;
}

/** Marks a day as near the mark; an interval says as much by itself. */
function about(date: string): string {
  return date.includes('/') ? date : `${date}~`;
}
