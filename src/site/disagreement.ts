import { couldBeSame, edtfBounds } from '../model/edtf.ts';
import type { Event } from '../model/event.ts';
import type { Status } from '../model/status.ts';
import type { Ref } from './address.ts';
import { type DateView, viewDate } from './date-view.ts';

/** One source's word in a matter on which sources differ: "Press TV announced 10 April 2018". */
export interface Voice {
  readonly publisher: Ref;
  /** Number of the evidence on the page, from 1. */
  readonly evidence: number;
  readonly verb: string;
  readonly date?: DateView;
}

export interface Disagreement {
  readonly about: readonly ('date' | 'status')[];
  /** What they differ on, as a heading. */
  readonly heading: string;
  readonly voices: readonly Voice[];
}

/** How a source says it: before the date that it gives, and where it gives none. */
const verbs: Readonly<Record<Status, readonly [dated: string, undated: string]>> = {
  speculative: ['thought it possible for', 'thought it possible'],
  planned: ['expected it for', 'expected it'],
  announced: ['announced', 'announced it'],
  postponed: ['reports it as postponed, giving', 'reports it as postponed'],
  cancelled: ['reports it as cancelled, giving', 'reports it as cancelled'],
  denied: ['denies it for', 'denies it'],
  ongoing: ['reported it as under way,', 'reported it as under way'],
  occurred: ['reports', 'reports it'],
};

/** Of an event that happened these cannot be said too. */
const against: readonly Status[] = ['denied', 'cancelled', 'postponed'];

/**
 * Finds on what the sources of an event differ: on its date, when they give different ones, and on
 * whether it happened, when some say that it did and others that it did not. An announcement that
 * came true is no disagreement, nor is a vague date beside an exact one from the same source. Sources that say the same with the same verb speak once.
 */
export function findDisagreements(
  evidence: Event['evidence'],
  publisherOf: (source: string) => Ref,
): Disagreement[] {
  const exact = evidence.filter((one) => !evidence.some((other) => refines(other, one)));
  const dates = [...new Set(exact.flatMap(({ says }) => says.date ?? []))];
  const said = new Set(evidence.flatMap(({ says }) => says.status ?? []));
  const happened = said.has('occurred') || said.has('ongoing');
  const whether = happened && against.some((status) => said.has(status));
  if (whether) {
    const heading = `Sources disagree on whether ${dates.length > 1 ? 'and when ' : ''}it happened`;
    const about = dates.length > 1 ? (['date', 'status'] as const) : (['status'] as const);
    return [{ about, heading, voices: voices(({ says }) => says.status !== undefined) }];
  }
  if (dates.length < 2) return [];
  const apart = dates.some((a, at) => dates.slice(at + 1).some((b) => !couldBeSame(a, b)));
  const heading = apart ? 'Sources disagree on the date' : 'Sources give the date differently';
  return [{ about: ['date'], heading, voices: voices(({ says }) => says.date !== undefined) }];

  function voices(speaks: (one: Claim) => boolean): Voice[] {
    const heard = new Set<string>();
    return evidence.flatMap((one, at) => {
      if (!speaks(one) || !exact.includes(one)) return [];
      const publisher = publisherOf(one.source);
      const status = one.stance === 'denies' ? 'denied' : (one.says.status ?? 'occurred');
      const verb = verbs[status][one.says.date === undefined ? 1 : 0];
      const key = JSON.stringify([publisher.label, verb, one.says.date]);
      if (heard.has(key)) return [];
      heard.add(key);
      const voice = { publisher, evidence: at + 1, verb };
      return one.says.date === undefined ? [voice] : [{ ...voice, date: viewDate(one.says.date) }];
    });
  }
}

type Claim = Event['evidence'][number];

/** Whether a source says that the event did not or will not happen, or not then. */
function deniesIt({ says, stance }: Claim): boolean {
  return stance === 'denies' || (says.status !== undefined && against.includes(says.status));
}

/** Whether a claim repeats another of the same source with a narrower date. */
function refines(narrow: Claim, wide: Claim): boolean {
  const [a, b] = [narrow.says.date, wide.says.date];
  if (a === undefined || b === undefined || a === b) return false;
  if (narrow.source !== wide.source || deniesIt(narrow) !== deniesIt(wide)) return false;
  const [inner, outer] = [edtfBounds(a), edtfBounds(b)];
  const from =
    (outer.earliest ?? Number.NEGATIVE_INFINITY) <= (inner.earliest ?? Number.NEGATIVE_INFINITY);
  const to =
    (inner.latest ?? Number.POSITIVE_INFINITY) <= (outer.latest ?? Number.POSITIVE_INFINITY);
  return from && to && (inner.earliest !== outer.earliest || inner.latest !== outer.latest);
}
