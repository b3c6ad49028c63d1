import { edtfBounds } from '../model/edtf.ts';
import { isoDay } from '../model/iso-day.ts';
import type { Beside } from './beside.ts';
import type { Draft, Told } from './draft.ts';
import { speech } from './speech.ts';

/** How long after an event something may be said to follow it, in days. */
const soon = 7;
/** The sentences in which an article tells its news. */
const lead = 3;

/**
 * Dates a draft by another event that the article has told: the same day, so many days off, or a
 * bound. EDTF; undefined where the article has not dated that event. `earlier` is in the order of
 * the text, `published` an ISO day or instant.
 */
export function dateBeside(
  beside: Beside,
  draft: Draft,
  earlier: readonly Told[],
  published?: string,
): string | undefined {
  if (draft.headline || draft.when === 'future') return undefined;
  const fits = earlier.filter((t) => isMeant(t, beside, draft));
  // "The vote" is the one that the article is about, before it is the one last told of.
  const other =
    (beside.actors.length === 0 ? fits.find((t) => t.sentence < lead) : undefined) ?? fits.at(-1);
  if (other?.dated.date == null) return undefined;
  const { earliest, latest } = edtfBounds(other.dated.date);
  if (earliest === null || latest === null || latest - earliest > soon) return undefined;
  if (beside.relation === 'on' || beside.days === 0) return other.dated.date;
  if (beside.relation === 'before') {
    if (beside.days !== undefined) return isoDay(earliest - beside.days);
    if (beside.within !== undefined)
      return `${isoDay(earliest - beside.within)}/${isoDay(earliest)}`;
    return speech.has(draft.kind) ? undefined : `[..${isoDay(latest)}]`;
  }
  if (beside.days !== undefined) return isoDay(latest + beside.days);
  const today = published === undefined ? null : edtfBounds(published.slice(0, 10)).latest;
  if (today === null || today < latest || draft.when !== 'past') return undefined;
  const end = latest + (beside.within ?? soon);
  if (beside.within === undefined && today > end) return undefined;
  const to = Math.min(today, end);
  return to === latest ? isoDay(to) : `${isoDay(latest)}/${isoDay(to)}`;
}

function isMeant(told: Told, { trigger, kind, actors }: Beside, draft: Draft): boolean {
  if (told.headline || told.status !== 'occurred' || told.dated.date === null) return false;
  if (told.sentence === draft.sentence) return false;
  const { basis } = told.dated;
  if (basis === 'bound' || basis === 'open' || (basis === 'news' && told.sentence >= lead))
    return false;
  const same =
    told.trigger === trigger ||
    (trigger === 'vote' && deciding.test(told.trigger)) ||
    (kind !== undefined && kind !== 'other' && !speech.has(kind) && told.kind === kind);
  if (!same) return false;
  return (
    actors.length === 0 || told.actors.length === 0 || actors.some((id) => told.actors.includes(id))
  );
}

const deciding = /^(?:vote|pass|approve|adopt|reject|defeat)$/;
