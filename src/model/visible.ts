/**
 * What content files must not hold, because it cannot be seen, or turns the order of what is seen:
 * controls but tab and line breaks; what Unicode says to ignore where it is not supported
 * (bidirectional controls, zero-width and filler characters, soft hyphen, tags, variation
 * selectors); line and paragraph separators; private use, surrogates, non-characters.
 * Watch out: joiners and emoji's variation selectors are among them; `isKept` looks at those.
 */
const invisible =
  /(?![\t\n\r])\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|[\ufff9-\ufffb]/gu;

/** One character that must not be, and where (UTF-16). */
export interface Invisible {
  readonly index: number;
  readonly codePoint: number;
}

/** Finds the first character of a text that cannot be seen and has no business in a word. */
export function findInvisible(text: string): Invisible | undefined {
  for (const match of text.matchAll(invisible)) {
    if (!isKept(text, match.index, match[0])) {
      return { index: match.index, codePoint: match[0].codePointAt(0) ?? 0 };
    }
  }
  return undefined;
}

/**
 * Returns a text as content files keep it: composed (NFC), CRLF as LF, without the characters
 * that `findInvisible` finds; Unicode's line separators and lone CR become line breaks.
 * Two quotes are the same passage when this gives the same for both.
 */
export function visibleText(text: string): string {
  if (/^[\t\n\x20-\x7e]*$/.test(text)) return text;
  const kept = text
    .replace(/\r\n?|[\u2028\u2029\x85\v\f]/g, '\n')
    .replace(invisible, (found, index: number, whole: string) =>
      isKept(whole, index, found) ? found : '',
    );
  return kept.normalize('NFC');
}

// Persian, Urdu and the scripts of India write with joiners; emoji join and choose their picture.
const joinedScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]$/u;
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;

function isKept(text: string, index: number, found: string): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  switch (found) {
    case '\ufe0e':
    case '\ufe0f':
      return /[\p{Emoji}]$/u.test(before);
    case '\u200d':
      return (
        (emoji.test(before) && /^\p{Emoji}/u.test(after)) ||
        (joinedScript.test(before) && /^[\p{L}\p{M}]/u.test(after))
      );
    case '\u200c':
      return joinedScript.test(before) && /^[\p{L}\p{M}]/u.test(after);
    default:
      return false;
  }
}
