import type { Nominal } from './nominals.ts';

/** What the words before a noun and the participle after it make of its event: "the planned summit". */
export function modalityOf(
  words: ReadonlySet<string>,
  participle: string | undefined,
): Nominal['modality'] {
  const has = (list: string) => list.split(' ').some((w) => words.has(w));
  if (has('cancelled canceled aborted scrapped')) return 'cancelled';
  if (has('possible potential proposed any future') || participle === 'propose') return 'possible';
  if (
    has(
      'upcoming planned scheduled forthcoming coming imminent expected prospective impending eventual next',
    )
  )
    return 'planned';
  return participle === 'schedule' ||
    participle === 'plan' ||
    participle === 'set' ||
    participle === 'slate' ||
    participle === 'to be' ||
    participle === 'expect'
    ? 'planned'
    : undefined;
}
