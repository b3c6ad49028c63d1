/**
 * Picks the candidate that `word` was probably meant to be: the least edit distance (a letter
 * more, less, other, or two swapped), at most a third of the word's length; ties go to the first.
 * An id made of the same parts in another order, or one that ends in `-word`, counts as near.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(word.length / 3) + 1;
  let holder: string | undefined;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    if (Math.abs(candidate.length - word.length) < least) {
      const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    if (holder === undefined && holds(candidate, word)) holder = candidate;
  }
  return best ?? holder;
}

/** Says "; did you mean "x"?" or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = suggest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

function holds(candidate: string, word: string): boolean {
  if (word.length < 3 || !candidate.includes('-')) return false;
  const parts = new Set(candidate.split('-'));
  const wanted = word.split('-');
  const last = candidate.slice(candidate.lastIndexOf('-') + 1);
  return (
    wanted.every((part) => parts.has(part)) ||
    (wanted.length === 1 && editDistance(word, last, 2) < 2)
  );
}

/** Damerau–Levenshtein distance (optimal string alignment), or `limit` when it is not below. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? limit, limit);
}
