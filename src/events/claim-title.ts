import type { Names, Told } from './draft.ts';
import { fit } from './fit-title.ts';
import { kindTitle } from './kind-title.ts';
import { withArticle } from './name-list.ts';
import { speech } from './speech.ts';
import { isComplete } from './titles.ts';
import { eventNoun } from './triggers.ts';
import { isVague } from './vague-title.ts';

const bare = /^(?:It|They|There) |\b(?:is|are) held\b|\btakes? place\b|^\S+ is announced$/;

/** The title of a claim: the words of its best telling, or, where they are no whole sentence, its kind and parties. */
export function claimTitle(
  best: Told,
  others: readonly Told[],
  actors: readonly string[],
  names: Names,
): string {
  const own = best.title();
  const told = isComplete(own) && !(bare.test(own) && actors.length > 0);
  const alikes = others.filter((d) => alike(d, best) && d.source === 'clause');
  const same = (fits: (d: Told) => boolean) =>
    alikes.find((d) => isComplete(d.title()) && !bare.test(d.title()) && fits(d))?.title();
  if (best.source === 'clause' && told)
    return isVague(own)
      ? (same((d) => !isVague(d.title()) && d.actors[0] === best.actors[0]) ?? own)
      : own;
  const rebuilt = kindTitle(best.kind, actors, best.places, names, best.trigger);
  if (best.source === 'noun' && rebuilt !== undefined && !speech.has(best.kind)) return rebuilt;
  return same(() => true) ?? rebuilt ?? named(best, actors, names);
}

/** Of one kind; what was said is one, whatever it was called. */
function alike(a: Told, b: Told): boolean {
  return a.kind === b.kind || (speech.has(a.kind) && speech.has(b.kind));
}

function named(
  { title: write, trigger, kind, places }: Told,
  actors: readonly string[],
  names: Names,
): string {
  const title = write();
  const who = actors.slice(0, 2).map(names.name).join(' and ');
  const [first] = actors;
  const owned =
    first === undefined
      ? title
      : title.replace(/^(?:their|its|his|her) /i, `${names.name(first)}’s `);
  if (isComplete(owned)) return owned;
  const noun = /^[a-z]+$/.test(title.toLowerCase()) && title !== '' ? title : event(kind, trigger);
  const where = places.map(names.placeName).find((p) => p !== '');
  if (who === '' && where !== undefined && isSingle(title || noun))
    return fit(`${title || noun} ${kind === 'visit' ? 'to' : 'in'} ${withArticle(where)}`);
  return fit(who === '' ? title || noun : `${noun} ${noun === 'Action' ? 'by' : 'of'} ${who}`);
}

const isSingle = (text: string): boolean => !text.includes(' ');

function event(kind: string, trigger: string): string {
  const word = kind === 'other' ? (eventNoun(trigger) ?? 'action') : kind.replace('-', ' ');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
