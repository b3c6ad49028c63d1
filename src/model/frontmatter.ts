/** A text cut at its YAML frontmatter. */
export interface Frontmatter {
  /** What stands between the two `---` lines; absent when the text has no frontmatter. */
  readonly yaml?: string;
  /** Where the rest begins in the whole text (UTF-16). */
  readonly offset: number;
  /** The rest: all that follows the line break after the closing `---`. */
  readonly text: string;
}

/**
 * Splits a text at a frontmatter: a first line `---`, YAML, a line `---`. Spaces after the dashes and
 * CRLF are taken. Without a closing line there is no frontmatter, and the whole is text.
 */
export function splitFrontmatter(whole: string): Frontmatter {
  const none = { offset: 0, text: whole };
  const first = endOfLine(whole, 0);
  if (whole.slice(0, first).trimEnd() !== '---' || first === whole.length) return none;
  for (let start = first + 1; start < whole.length; ) {
    const end = endOfLine(whole, start);
    if (whole.startsWith('---', start) && whole.slice(start, end).trimEnd() === '---') {
      const offset = Math.min(end + 1, whole.length);
      return { yaml: whole.slice(first + 1, start), offset, text: whole.slice(offset) };
    }
    start = end + 1;
  }
  return none;
}

/**
 * Decodes a file and returns its capture text: UTF-8, a byte order mark and the frontmatter left
 * out, everything else as it is (line breaks, too). Throws `TypeError` when it is not UTF-8.
 */
export function captureText(bytes: Uint8Array): string {
  return splitFrontmatter(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).text;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
