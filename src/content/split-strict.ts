import { type Finding, positionAt } from './finding.ts';

export type StrictSplit =
  | {
      readonly ok: true;
      /** Offsets of the YAML between the `---` lines. */
      readonly yamlStart: number;
      readonly yamlEnd: number;
      /** Offset of what follows the closing line. */
      readonly bodyStart: number;
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Splits a content file at its frontmatter, with no room for a second reading: the first line and
 * the closing line are `---` and nothing else, and no line between them begins with `---`.
 */
export function splitStrict(file: string, text: string): StrictSplit {
  const fail = (offset: number, message: string): StrictSplit => ({
    ok: false,
    findings: [{ file, ...positionAt(text, offset), rule: 'frontmatter', message }],
  });
  const opening = /^---\r?\n/.exec(text);
  if (!opening) return fail(0, 'does not begin with frontmatter; expected "---" as the first line');
  const yamlStart = opening[0].length;
  for (let start = yamlStart; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (text.startsWith('---', start)) {
      const line = text.slice(start, end).replace(/\r$/, '');
      if (line !== '---')
        return fail(start, `has ${JSON.stringify(line.slice(0, 40))}; expected "---" alone`);
      return { ok: true, yamlStart, yamlEnd: start, bodyStart: Math.min(end + 1, text.length) };
    }
    start = end + 1;
  }
  return fail(0, 'has frontmatter without an end; close it with a line "---"');
}
