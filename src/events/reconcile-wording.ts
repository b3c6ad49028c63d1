import { formatId } from '../model/id.ts';
import type { Report } from './reconcile-report.ts';

// Words that stand in any title: they tell no content, nor does the verb by which it is said.
const empty = new Set(
  'a an and as at be being but by for from has have he her his in into is it its not of on or out over she that the their they this to under up was were will with would say says said tell tells announce announces state states declare declares stress stresses note notes add adds report reports'.split(
    ' ',
  ),
);

/** Cuts a title into the stems by which two wordings are compared. */
export function contentWords(title: string): ReadonlySet<string> {
  const words = formatId(title, 200).split('-');
  return new Set(words.filter((word) => word !== '' && !empty.has(word)).map(stem));
}

/** Five letters are enough: "preparations" meets "prepared", "visits" meets "visited". */
const stem = (word: string): string => word.slice(0, 5).replace(/s$/, '');

/** Share of the stems that two titles have in common, among those of both (Jaccard). */
export function likeWording(a: Report, b: Report): number {
  const common = commonWords(a.words, b.words);
  const all = a.words.size + b.words.size - common;
  return all === 0 ? 0 : common / all;
}

/**
 * Tells whether two titles say the same in different words: most of the shorter is in the longer.
 * The names of those whom both reports name do not count: that they speak is no content. Of fewer
 * than three common words at least `least` are needed, and of a short title nearly all.
 */
export function sameWording(a: Report, b: Report, least = 3): boolean {
  if (commonWords(a.words, b.words) < least) return false;
  const names = new Set(
    a.actors.filter((one) => b.actors.includes(one)).flatMap((id) => id.split('-').map(stem)),
  );
  const [x, y] = [a.words, b.words].map(
    (words) => new Set([...words].filter((w) => !names.has(w))),
  );
  if (!x || !y) return false;
  const common = commonWords(x, y);
  const share = common / Math.max(1, Math.min(x.size, y.size));
  return common >= 3 ? share >= 0.5 : common >= least && share > 0.6;
}

const several =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|several|multiple|numerous|many|series|twice|repeated(?:ly)?|record number)\b/i;

/** How many events a title tells of, as it says: "two", "dozens"; '' where it speaks of one. */
export const numberIn = (title: string): string => several.exec(title)?.[0].toLowerCase() ?? '';

function commonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common;
}
