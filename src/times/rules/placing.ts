/** Words that place a period by another: "last", "this", "next" and their kin. */
export const placingWords: readonly string[] =
  'last past previous preceding next coming following upcoming subsequent this current that same latest recent'.split(
    ' ',
  );

/** Reads "last" as -1, "this" as 0, "next" as 1. */
export function stepOf(word: string): -1 | 0 | 1 {
  const plain = word.toLowerCase();
  if (/^(?:last|past|previous|preceding)$/.test(plain)) return -1;
  return /^(?:next|coming|following|upcoming|subsequent)$/.test(plain) ? 1 : 0;
}
