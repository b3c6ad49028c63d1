import { foldWord } from './fold.ts';
import { isKoreanName } from './korean.ts';

/** What a row of words in the text stands for. */
export interface Entry {
  /**
   * - `person`, `name` (organisation, group), `state`, `place`: the name itself
   * - `adjective`, `people`: "Russian", "Russians"
   * - `seat`: a capital; stands for the city `id` or for `state`, as the words around it tell
   * - `weak`: an alias that counts only where the text has introduced the actor
   */
  readonly form: 'person' | 'name' | 'state' | 'adjective' | 'people' | 'seat' | 'place' | 'weak';
  readonly id: string;
  readonly state?: string;
  /** Written with small letters inside the name. */
  readonly loose?: boolean;
  /** Matched only in capitals. */
  readonly capitals?: boolean;
}

const word = /([-‐‑–]?)((?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\p{N}+)/gu;

/** Folds a name into the words by which tokens are compared; a possessive ending is left out. */
export function aliasWords(name: string): string[] {
  return readWords(name).words;
}

/** Lists the rows of folded words under which a name is looked up, Korean names in all their orders. */
export function nameVariants(name: string, entry: Entry): string[][] {
  const { words, hyphens } = readWords(name);
  if (words.length === 0) return [];
  const [family = '', first = '', second = ''] = words;
  if (entry.form !== 'person' || !isKoreanName(words, hyphens)) return [words];
  return [words, [family, first + second], [first, second, family], [first + second, family]];
}

function readWords(name: string): { words: string[]; hyphens: boolean[] } {
  const words: string[] = [];
  const hyphens: boolean[] = [];
  for (const m of name.matchAll(word)) {
    const bare = (m[2] ?? '').replace(/['’]s?$/iu, '');
    words.push(foldWord(bare).replace(/\./g, ''));
    hyphens.push(m[1] !== '');
  }
  return { words, hyphens };
}
