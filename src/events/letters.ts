import type { Clause } from './clause.ts';
import type { Token } from './tokens.ts';
import { determiners, possessives } from './word-classes.ts';

/** "wrote in a letter to B", "in his letter, A said", "wrote to B": the words of a letter. */
export function isInLetter(tokens: readonly Token[], { verb, range, rest }: Clause): boolean {
  if (verb.lemma === 'write' && tokens[verb.end]?.lower === 'to') return true;
  for (let i = Math.min(range[0], verb.start); i < Math.min(rest[1], verb.end + reach); i++) {
    if (tokens[i]?.lower !== 'letter') continue;
    if (standsIn(tokens, i)) return true;
  }
  return false;
}

/** Tokens after its verb within which a statement says what it was made in. */
const reach = 16;

/** "in a letter", "in his open letter", "in Thursday's letter". */
function standsIn(tokens: readonly Token[], letter: number): boolean {
  for (let i = letter - 1; i >= Math.max(0, letter - 5); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (/^(?:in|via|through)$/.test(token.lower)) return true;
    const describes =
      determiners.has(token.lower) ||
      possessives.has(token.lower) ||
      /^(?:word|time|actor)$/.test(token.kind) ||
      /^['’]s?$/.test(token.text);
    if (!describes) return false;
  }
  return false;
}
