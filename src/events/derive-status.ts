import type { Evidence } from '../model/event.ts';
import type { Status } from '../model/status.ts';
import { type PublishedDays, publishedDay } from './derive-order.ts';

/** Statuses that are one word for the purpose of a contradiction, and which of two is meant. */
const stages: Readonly<Record<Status, string>> = {
  announced: 'ahead',
  planned: 'ahead',
  postponed: 'postponed',
  cancelled: 'cancelled',
  denied: 'denied',
  speculative: 'speculative',
  ongoing: 'ongoing',
  occurred: 'occurred',
};
// What the same day's sources contradict each other about goes to the word that costs most to print.
const sameDay = ['speculative', 'ahead', 'denied', 'postponed', 'cancelled'];

/** Names the stage that a status belongs to: a plan and its announcement are one. */
export const stageOf = (status: Status): string => stages[status];

/** A settled status and the evidence that carries it. */
export interface Ruling {
  readonly status: Status;
  readonly carriers: readonly Evidence[];
}

/**
 * Rules on the status of an event. What has happened has happened: "occurred" beats every other
 * word, "ongoing" every other but that. Among the rest the latest word wins (by day of publication):
 * a plan that is called off is cancelled, one that is called off and taken up again is planned. A
 * guess counts only where there is nothing better. Of a plan and its announcement, the announcement
 * is meant. `evidence` is in canonical order; undefined when none of it gives a status.
 */
export function ruleStatus(
  evidence: readonly Evidence[],
  published: PublishedDays,
): Ruling | undefined {
  const all = evidence.filter(({ says }) => says.status !== undefined);
  const having = (stage: string) =>
    all.filter(({ says }) => says.status && stageOf(says.status) === stage);
  for (const status of ['occurred', 'ongoing'] as const) {
    const carriers = having(status);
    if (carriers.length > 0) return { status, carriers };
  }
  const firm = all.filter(({ says }) => says.status !== 'speculative');
  const words = firm.length > 0 ? firm : all;
  const last = words
    .map(({ source }) => publishedDay(source, published))
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  const lastWords = words.filter(({ source }) => publishedDay(source, published) === last);
  const stage = lastWords
    .map(({ says }) => stageOf(says.status ?? 'speculative'))
    .sort((a, b) => sameDay.indexOf(b) - sameDay.indexOf(a))[0];
  const carriers = sinceTurn(having(stage ?? ''), words, stage ?? '', published);
  const [first] = carriers;
  if (first?.says.status === undefined) return undefined;
  const announced = carriers.some(({ says }) => says.status === 'announced');
  return { status: announced ? 'announced' : first.says.status, carriers };
}

/** Leaves out what was said before another stage had the word: plans made before a cancellation. */
function sinceTurn(
  carriers: readonly Evidence[],
  words: readonly Evidence[],
  stage: string,
  published: PublishedDays,
): readonly Evidence[] {
  const turn = words
    .filter(({ says }) => says.status && !['speculative', stage].includes(stageOf(says.status)))
    .map(({ source }) => publishedDay(source, published))
    .sort()
    .at(-1);
  if (turn === undefined) return carriers;
  const since = carriers.filter(({ source }) => publishedDay(source, published) >= turn);
  return since.length > 0 ? since : carriers;
}
