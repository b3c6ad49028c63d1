/** What can be counted in a line, whatever the language. */
export interface Measure {
  /** Characters, those of scripts that write syllables or ideas counted as the letters they stand for. */
  readonly length: number;
  readonly words: number;
  /** Ends as a sentence ends: full stop, question or exclamation mark, behind quotes and brackets. */
  readonly closed: boolean;
  /** Share of words that begin with a small letter; 1 where the script has none. */
  readonly small: number;
  /** Whether it reads as running text. */
  readonly prose: boolean;
}

const dense = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const closedEnd =
  /[.!?…。！？](?:["'”’»」』)\]*_]|&(?:quot|rdquo|rsquo|#x27|#39|#34);)*$|[:;,—–-]$/u;

const sentenceEnd = /\p{L}{2}[.!?]+["'”’]?(?=\s|$)/gu;

export function measureLine(line: string): Measure {
  const asian =
    line.length > 0 && /[\u1100-\u9fff\uac00-\ud7af]/.test(line)
      ? (line.match(dense)?.length ?? 0)
      : 0;
  const length = line.length + asian * 1.5;
  const tokens = line.split(/\s+/).filter((token) => /\p{L}/u.test(token));
  const lower = tokens.filter((token) => /^[^\p{L}]*\p{Ll}/u.test(token)).length;
  const caseless = asian > line.length / 4;
  const small = caseless ? 1 : tokens.length === 0 ? 0 : lower / tokens.length;
  const closed = closedEnd.test(line) && !/^[^.]*\.{3}$/.test(line.slice(-90));
  const prose =
    (closed && length >= 60 && small >= 0.4) ||
    (length >= 160 && small >= 0.45) ||
    // Transcripts and telegrams are written in capitals throughout.
    (length >= 250 && (line.match(sentenceEnd)?.length ?? 0) >= 2);
  return { length, words: tokens.length, closed, small, prose };
}
