import { couldBeSame } from '../../model/edtf.ts';
import type { Event } from '../../model/event.ts';
import type { Rule } from '../context.ts';

/**
 * `underivable-date`, `underivable-status`: no piece of evidence gives the date or the status that
 * the event states. An editor who knows better says so: in the body, in `corrections`, or in
 * `disputed` of a piece of evidence.
 */
export const underivable: Rule = function* ({ library, finding }) {
  for (const { id, data, body } of library.events.values()) {
    if (hasNote(data, body)) continue;
    const { date, status } = data;
    const dates = data.evidence.flatMap(({ says }) => says.date ?? []);
    if (date !== undefined && dates.length > 0 && !dates.some((said) => couldBeSame(said, date))) {
      const message = `${date} is in no evidence (${list(dates)}); take one of these, or say in the body why it differs`;
      yield finding({ collection: 'events', id, path: ['date'] }, 'underivable-date', message);
    }
    const said = data.evidence.flatMap(({ says }) => says.status ?? []);
    if (said.length > 0 && !said.includes(status)) {
      const message = `"${status}" is in no evidence (${list(said)}); take one of these, or say in the body why it differs`;
      yield finding({ collection: 'events', id, path: ['status'] }, 'underivable-status', message);
    }
  }
};

function hasNote({ evidence, corrections }: Event, body: string): boolean {
  return (
    body.trim() !== '' ||
    (corrections?.length ?? 0) > 0 ||
    evidence.some(({ disputed }) => disputed !== undefined)
  );
}

const list = (values: readonly string[]) => [...new Set(values)].join(', ');
