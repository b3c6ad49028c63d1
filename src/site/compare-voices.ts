import type { Entry } from '../model/collection.ts';
import { couldBeSame } from '../model/edtf.ts';
import type { Event } from '../model/event.ts';
import type { Status } from '../model/status.ts';
import { groupVoices } from '../model/voices.ts';
import { addressOf, type Ref } from './address.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type StatusView, viewStatus } from './event-line.ts';
import { refTo, type Site } from './site.ts';

/** How another voice stands to what a source says of an event. */
export type Verdict = 'confirms' | 'dates' | 'denies';

export interface OtherVoice {
  readonly verdict: Verdict;
  readonly publisher: Ref;
  /** Its sources, by publisher; more than one where a text was reprinted. */
  readonly sources: readonly Ref[];
  /** What it says, where that is another day or another outcome. */
  readonly date?: DateView;
  readonly status?: StatusView;
}

/** What all sources of an event come to beside one of them. */
export interface Comparison {
  /** Independent voices, the source's own among them. */
  readonly voices: number;
  /** Sources that only repeat one of them. */
  readonly reprints: number;
  readonly others: readonly OtherVoice[];
}

type Claim = Event['evidence'][number];

const against: readonly Status[] = ['denied', 'cancelled', 'postponed'];

/** Compares what a source says of an event with what the other voices say; its own reprints are no others. */
export function compareVoices(site: Site, { data }: Entry<'events'>, source: string): Comparison {
  const { sources } = site.index.library;
  const groups = groupVoices(data.evidence, (id) => sources.get(id)?.data);
  const told = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  const own = data.evidence.filter((claim) => claim.source === source);
  return {
    voices: groups.size,
    reprints: told - groups.size,
    others: [...groups.values()]
      .filter((group) => !group.includes(source))
      .map((group) => {
        const theirs = data.evidence.filter((claim) => group.includes(claim.source));
        return compare(site, own, theirs, group);
      }),
  };
}

function compare(
  site: Site,
  own: readonly Claim[],
  theirs: readonly Claim[],
  group: readonly string[],
): OtherVoice {
  const verdict = judge(own, theirs);
  const date = theirs.find(({ says }) => says.date !== undefined)?.says.date;
  const said = theirs.findLast(({ says }) => says.status !== undefined)?.says.status;
  const statuses = new Set(own.map(({ says }) => says.status));
  const [first = ''] = group;
  return {
    verdict,
    publisher: outlet(site, first),
    sources: group.map((id) => ({ label: outlet(site, id).label, path: addressOf('sources', id) })),
    ...(verdict === 'dates' && date !== undefined && { date: viewDate(date) }),
    ...(said !== undefined && !statuses.has(said) && { status: viewStatus(said) }),
  };
}

/** One says yes where the other says no; or no day of theirs can be one of ours; else they agree. */
function judge(own: readonly Claim[], theirs: readonly Claim[]): Verdict {
  if (theirs.some(denies) !== own.some(denies)) return 'denies';
  const days = (claims: readonly Claim[]) => claims.flatMap(({ says }) => says.date ?? []);
  const [ours, other] = [days(own), days(theirs)];
  const apart = ours.every((a) => other.every((b) => !couldBeSame(a, b)));
  return ours.length > 0 && other.length > 0 && apart ? 'dates' : 'confirms';
}

function denies({ says, stance }: Claim): boolean {
  return stance === 'denies' || (says.status !== undefined && against.includes(says.status));
}

function outlet(site: Site, source: string): Ref {
  const record = site.index.library.sources.get(source)?.data;
  return record ? refTo(site, 'publishers', record.publisher) : { label: source };
}
