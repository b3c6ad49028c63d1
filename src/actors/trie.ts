import type { Token } from './tokens.ts';

/** Words in a row, each a step, with what ends there. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  values: T[] | undefined;
}

export function makeTrie<T>(): Trie<T> {
  return { next: new Map(), values: undefined };
}

/** Adds a value under a row of folded words. */
export function addToTrie<T>(root: Trie<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    let child = node.next.get(word);
    if (!child) {
      child = makeTrie();
      node.next.set(word, child);
    }
    node = child;
  }
  node.values ??= [];
  node.values.push(value);
}

// Between the words of one name: nothing, a hyphen, the stop of an initial, an ampersand.
const inside = /^(?:|[-‐‑–'’.&/]|\.-)$/;

/** Walks the trie from token `from`; calls `found` for each row that ends, shortest first. */
export function walkTrie<T>(
  root: Trie<T>,
  tokens: readonly Token[],
  from: number,
  found: (values: readonly T[], to: number) => void,
): void {
  let node: Trie<T> | undefined = root;
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return;
    if (i > from && !inside.test(token.gap)) return;
    node = node.next.get(token.norm);
    if (!node) return;
    if (node.values) found(node.values, i + 1);
  }
}
