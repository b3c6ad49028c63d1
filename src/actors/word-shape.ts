import { foldWord } from './fold.ts';
import { abbreviations, officeHeads, officeModifiers } from './office.ts';

/** The writing system of a word, as far as reading depends on it. */
export type Script = 'latin' | 'cyrillic' | 'hangul' | 'han' | 'number' | 'other';

/** What a word is by its letters alone. */
export interface WordShape {
  readonly text: string;
  /** Folded for look-up; an acronym without its dots. */
  readonly norm: string;
  readonly script: Script;
  /** Begins with a capital (scripts without case count as capital). */
  readonly cap: boolean;
  /** Two or more letters, all capitals, dots allowed ("US", "U.S."). */
  readonly caps: boolean;
  /** The full word for an abbreviated title ("Gen" → "general"), else `norm`. */
  readonly title: string;
  /** Heads a title: "minister", "Gen". */
  readonly office: boolean;
  /** Stands before the head of a title and belongs to it: "vice", "foreign". */
  readonly modifier: boolean;
  /** Belongs to a title in one way or another. */
  readonly titled: boolean;
  /** Where two words are run together ("toKim" → 2), 0 where they are not. */
  readonly glued: number;
}

// Words recur; a bounded store of their shapes saves most of the reading of letters. It never
// changes a result, only the time it takes.
const store = new Map<string, WordShape>();
const limit = 40_000;

export function shapeOf(word: string): WordShape {
  const held = store.get(word);
  if (held) return held;
  if (store.size >= limit) store.clear();
  const folded = foldWord(word);
  const norm = folded.includes('.') ? folded.replace(/\./g, '') : folded;
  const title = abbreviations.get(norm) ?? norm;
  const office = officeHeads.has(title);
  const modifier = officeModifiers.has(norm);
  const shape: WordShape = {
    text: word,
    norm,
    script: scriptOf(word),
    cap: isCapital(word),
    caps: /^(?:\p{Lu}\.?){2,}$/u.test(word),
    title,
    office,
    modifier,
    titled: office || modifier || title !== norm,
    glued: glueOf(word),
  };
  if (word.length < 40) store.set(word, shape);
  return shape;
}

/**
 * Finds where a lost space has run two words together, where case shows it: "toKim", "ComradeKim".
 * Watch out for "McConnell", "LeBron", "YouTube": only a lower-case word or a title may stand in front.
 */
function glueOf(word: string): number {
  const front =
    /^(?:\p{Ll}{2,}|Comrade|President|Marshal|General|Leader|Chairman|Secretary|Minister|Premier|Director)(?=\p{Lu}\p{Ll})/u.exec(
      word,
    );
  return front?.[0].length ?? 0;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code < 0x30) return 'other';
  if (code < 0x3a) return 'number';
  if (code < 0x250) return 'latin';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  if (code >= 0x3400 && code < 0xa000) return 'han';
  return code >= 0x1e00 && code < 0x1f00 ? 'latin' : 'other';
}
