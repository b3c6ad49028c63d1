import { edtfBounds } from '../model/edtf.ts';
import type { Claim } from '../model/extraction.ts';
import type { Kind } from '../model/kind.ts';
import { claimTitle } from './claim-title.ts';
import type { Delegates } from './delegates.ts';
import type { Names, Told } from './draft.ts';
import { type Group, quotesOf } from './merge-drafts.ts';
import { speech } from './speech.ts';
import { postponing } from './verb-lexicon.ts';

/** Makes one claim of the drafts of one event; undefined where only a headline speaks of it. */
export function claimOf(
  group: Group,
  names: Names,
  delegates: Delegates = new Map(),
): Claim | undefined {
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
  if (actors.length === 0 && body.every((d) => isNobodys(d))) return undefined;
  return {
    title: claimTitle(best, body, actors, names),
    date:
      date !== null && bound === undefined && dated.dated.basis === 'news' && speech.has(best.kind)
        ? about(date)
        : date,
    status: statusOf(body, dated),
    kind: kindOf(best),
    actors: [...new Set(actors.flatMap((id) => standIn(id, names, delegates)))].map((actor) => ({
      actor,
    })),
    places: [...new Set(body.flatMap((d) => d.places))],
    quotes: quotesOf(group),
    ...(best.attributedTo === undefined ? {} : { attributedTo: best.attributedTo }),
    stance: best.stance,
  };
}

/** To call a summit off is no summit: another deed, and of another kind. */
function kindOf({ kind, undoes, trigger }: Told): Kind {
  if (undoes !== true) return kind;
  if (postponing.has(trigger) || trigger === 'put') return 'announcement';
  return /^(?:exercise|sanctions|missile-test|nuclear-test|launch|attack)$/.test(kind)
    ? 'concession'
    : 'rejection';
}

/** "The second vote", "Midterm elections": of nobody, nowhere, and without a name of its own. */
function isNobodys({ actors, places, title, status, kind, dated, source, trigger }: Told): boolean {
  if (actors.length > 0 || places.length > 0 || /[\s–-]\p{Lu}/u.test(title())) return false;
  // "A million visitors came to the website."
  if (kind === 'visit' && /^(?:come|go|move|head)$/.test(trigger)) return true;
  const meets = /^(?:meeting|talks|conference|war)$/.test(kind) && dated.basis === 'text';
  if (status === 'occurred')
    return (
      dated.basis !== 'text' || title().split(' ').length < (source === 'clause' || meets ? 3 : 4)
    );
  // Ahead of us, a fuller name may do ("Second round of trade talks"), or a dated meeting.
  return !meets && title().split(' ').length < 3;
}

/** A delegation that nobody knows by name acts for its state, with those whom the article names. */
function standIn(id: string, names: Names, delegates: Delegates): readonly string[] {
  return /-delegation$/.test(id) ? [...(delegates.get(id) ?? []), names.side(id) ?? id] : [id];
}

function actorsOf(drafts: readonly Told[], best: Told, names: Names): string[] {
  const out = new Set(best.actors);
  // "A and B met in 2007. Leaders of the two islands have met before": other people.
  const others = ({ actors }: Told) =>
    actors.length > 1 && best.actors.length > 1 && !actors.some((id) => best.actors.includes(id));
  if (!speech.has(best.kind))
    for (const d of drafts)
      if (
        !speech.has(d.kind) &&
        !(others(d) && !d.attach) &&
        (d.kind === best.kind || d.attach || d.actors.length > 1)
      )
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
    Math.min(d.actors.length, speech.has(d.kind) ? 1 : 2) +
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
  const ahead = dated.status === 'planned' || dated.status === 'announced';
  if (ahead && drafts.some((d) => d.status === 'cancelled')) return 'cancelled';
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
