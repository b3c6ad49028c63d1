import { z } from 'zod';

/** What is known of an event's having happened, weakest first. */
export const statuses = [
  'speculative',
  'planned',
  'announced',
  'postponed',
  'cancelled',
  'denied',
  'ongoing',
  'occurred',
] as const;

export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** A reader's word for each status, and one sentence that says what it means. */
export const statusWords: Readonly<Record<Status, { label: string; means: string }>> = {
  speculative: { label: 'Speculative', means: 'Someone says that it could happen.' },
  planned: { label: 'Planned', means: 'Meant to happen; not announced by a party to it.' },
  announced: { label: 'Announced', means: 'A party to it has said that it will happen.' },
  postponed: { label: 'Postponed', means: 'Put off to a later or unknown day.' },
  cancelled: { label: 'Cancelled', means: 'Called off.' },
  denied: { label: 'Denied', means: 'A party to it says that it did not or will not happen.' },
  ongoing: { label: 'Ongoing', means: 'Was under way when it was reported.' },
  occurred: { label: 'Occurred', means: 'Reported as having happened.' },
};
