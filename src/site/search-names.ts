/** A record that is found by any of its names; read by the search page, so kept small. */
export interface NameEntry {
  readonly type: 'Actor' | 'Place' | 'Publisher';
  /** From the site's root. */
  readonly path: string;
  readonly name: string;
  /** An office, a country: what tells namesakes apart. */
  readonly note?: string;
  /** Names in other scripts and spellings. */
  readonly others: readonly string[];
  readonly events: number;
}

export interface NameHit {
  readonly entry: NameEntry;
  /** The other name that was found, where it was not the first. */
  readonly by?: string;
  /** Whether the question is a whole name rather than the beginning of one. */
  readonly whole: boolean;
}

/** A name made ready: folded whole, and in its words. */
interface Folded {
  readonly name: string;
  readonly whole: string;
  readonly words: readonly string[];
}

export interface NameIndex {
  readonly entry: NameEntry;
  readonly folded: readonly Folded[];
}

/** Folds all names once, so that each question costs a millisecond. */
export function indexNames(names: readonly NameEntry[]): NameIndex[] {
  return names.map((entry) => ({
    entry,
    folded: [entry.name, ...entry.others].map((name) => {
      const words = wordsOf(name);
      return { name, whole: words.join(' '), words };
    }),
  }));
}

/**
 * Finds the records of which one name has, for every word of the question, a word that begins with
 * it: "lav", "sergei la", "라브", "拉夫罗夫". Whole names come first, then names that begin so, then
 * the rest; among equals the order given.
 */
export function findNames(index: readonly NameIndex[], question: string): NameHit[] {
  const asked = wordsOf(question);
  if (asked.length === 0) return [];
  const whole = asked.join(' ');
  const hits = index.flatMap(({ entry, folded }) => {
    const ranks = folded.map((one) => rank(one, asked, whole));
    const best = Math.min(...ranks);
    const at = ranks.indexOf(best);
    if (best === missed) return [];
    const by = at === 0 ? {} : { by: folded[at]?.name ?? '' };
    return [{ rank: best, hit: { entry, ...by, whole: best === 0 } }];
  });
  return hits.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

const missed = 3;

function rank({ whole, words }: Folded, asked: readonly string[], question: string): number {
  if (whole === question) return 0;
  if (whole.startsWith(question)) return 1;
  return asked.every((word) => words.some((other) => other.startsWith(word))) ? 2 : missed;
}

/** Cuts a name into words in small letters without marks: "Порт-Оск" → "порт", "оск". */
function wordsOf(text: string): string[] {
  const bare = text
    .normalize('NFKD')
    // Marks of Latin, Greek and Cyrillic; those of Hangul and kana are letters.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '');
  return bare.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
