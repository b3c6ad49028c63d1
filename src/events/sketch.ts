/** Words in a shingle: four tell a copied sentence from a phrase of the trade (Broder 1997). */
const run = 4;
/** Hashes kept. Of 48, half shared means 0.36 to 0.64 shared, 19 times of 20. */
const most = 48;
const bits = 24;
/** Fewer hashes in common reach tell nothing. */
const least = 12;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values: ReadonlyMap<string, number> = new Map([...letters].map((letter, i) => [letter, i]));

/**
 * Sketches a text by the smallest hashes of its runs of four words (bottom-k MinHash, Broder 1997):
 * up to 48 of 24 bits, base64url, ascending. Case, marks and punctuation do not count. Undefined
 * for a text that is too short to say anything.
 */
export function sketchText(text: string): string | undefined {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = new Set<number>();
  const hashes = words.map(hashWord);
  for (let i = 0; i + run <= hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + run; j++) hash = mix(Math.imul(hash, 31) ^ (hashes[j] ?? 0));
    kept.add(hash >>> (32 - bits));
  }
  if (kept.size < least) return undefined;
  const sorted = Uint32Array.from(kept).sort().slice(0, most);
  return Array.from(sorted, encode).join('');
}

/** Reads the hashes of a sketch, ascending. */
export function readSketch(sketch: string): readonly number[] {
  const hashes: number[] = [];
  for (let i = 0; i + 4 <= sketch.length; i += 4) {
    let hash = 0;
    for (const letter of sketch.slice(i, i + 4)) hash = hash * 64 + (values.get(letter) ?? 0);
    hashes.push(hash);
  }
  return hashes;
}

/**
 * Estimates the share of the shorter text that stands in the longer one, 0 to 1. Only hashes within
 * the reach of both sketches are compared, since only there both are complete; undefined when these
 * are too few to tell.
 */
export function sharedText(a: readonly number[], b: readonly number[]): number | undefined {
  // A sketch that is not full holds all there is.
  const reach = (list: readonly number[]) => (list.length < most ? Infinity : (list.at(-1) ?? 0));
  const limit = Math.min(reach(a), reach(b));
  const within = (list: readonly number[]) => list.filter((hash) => hash <= limit);
  const [few = [], many = []] = [within(a), within(b)].sort((x, y) => x.length - y.length);
  if (few.length < least) return undefined;
  const there = new Set(many);
  return few.filter((hash) => there.has(hash)).length / few.length;
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finalizer of MurmurHash3: every bit moves every other. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const encode = (hash: number): string =>
  [18, 12, 6, 0].map((shift) => letters[(hash >>> shift) & 63]).join('');
