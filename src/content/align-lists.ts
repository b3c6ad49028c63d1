/** A stretch of the old list, [oldStart, oldEnd), that becomes a stretch of the new one. */
export interface Gap {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Finds the stretches in which two lists differ, around a longest common subsequence, so that what
 * stays is left alone. Items are compared by a key that says all of them.
 */
export function alignLists(before: readonly string[], after: readonly string[]): Gap[] {
  const lengths = commonLengths(before, after);
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [oldStart, newStart] = [i, j];
    while (i < before.length || j < after.length) {
      if (i < before.length && j < after.length && before[i] === after[j]) break;
      const skipOld =
        j >= after.length || (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? 0);
      if (i < before.length && skipOld) i++;
      else j++;
    }
    gaps.push({ oldStart, oldEnd: i, newStart, newEnd: j });
  }
  return gaps;
}

/** `lengths[i][j]`: how many items the tails from i and from j have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] =
        before[i] === after[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
