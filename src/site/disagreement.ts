import { couldBeSame } from '../model/edtf.ts';
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
  /** What they differ on, as a heading. */
  readonly heading: string;
  readonly voices: readonly Voice[];
}

const verbs: Readonly<Record<Status, string>> = {
  speculative: 'considered possible',
  planned: 'expected',
  announced: 'announced',
  postponed: 'reports as postponed',
  cancelled: 'reports as cancelled',
  denied: 'denies',
  ongoing: 'reported as under way',
  occurred: 'reports',
};

/** Of an event that happened these cannot be said too. */
const against: readonly Status[] = ['denied', 'cancelled', 'postponed'];

/**
 * Finds on what the sources of an event differ: on its date, when they give different ones, and on
 * whether it happened, when some say that it did and others that it did not. An announcement that
 * came true is no disagreement. Sources that say the same with the same verb speak once.
 */
export function findDisagreements(
  evidence: Event['evidence'],
  publisherOf: (source: string) => Ref,
): Disagreement[] {
  const found: Disagreement[] = [];
  const dates = [...new Set(evidence.flatMap(({ says }) => says.date ?? []))];
  if (dates.length > 1) {
    const apart = dates.some((a, at) => dates.slice(at + 1).some((b) => !couldBeSame(a, b)));
    found.push({
      heading: apart ? 'Sources disagree on the date' : 'Sources give the date differently',
      voices: voices(evidence.map((one) => (one.says.date === undefined ? undefined : one))),
    });
  }
  const said = new Set(evidence.flatMap(({ says }) => says.status ?? []));
  const happened = said.has('occurred') || said.has('ongoing');
  if (happened && against.some((status) => said.has(status))) {
    found.push({
      heading: 'Sources disagree on whether it happened',
      voices: voices(evidence.map((one) => (one.says.status === undefined ? undefined : one))),
    });
  }
  return found;

  function voices(speakers: readonly (Event['evidence'][number] | undefined)[]): Voice[] {
    const heard = new Set<string>();
    return speakers.flatMap((one, at) => {
      if (one === undefined) return [];
      const publisher = publisherOf(one.source);
      const verb = one.stance === 'denies' ? verbs.denied : verbs[one.says.status ?? 'occurred'];
      const key = JSON.stringify([publisher.label, verb, one.says.date]);
      if (heard.has(key)) return [];
      heard.add(key);
      const voice = { publisher, evidence: at + 1, verb };
      return one.says.date === undefined ? [voice] : [{ ...voice, date: viewDate(one.says.date) }];
    });
  }
}
