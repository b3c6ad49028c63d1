import type { Line } from './lines.ts';

/** Column range in which editors and mail programs break lines. */
const narrow = 45;
const wide = 130;
const opensBlock = /^(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|>|\||```|[-*_=]{3,}$)/;

/**
 * Joins lines that an editor broke at a column into the paragraph that they are. `always` is for
 * Markdown of our own, where only a blank line, a list or a heading ends a paragraph. Offsets do
 * not move: in the joined text each line break is as many spaces.
 */
export function joinWrapped(text: string, lines: readonly Line[], always = false): Line[] {
  const out: Line[] = [];
  let run: Line[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length > 1 && (always || isWrapped(run))) {
      const span = [first.span[0], last.span[1]] as const;
      out.push({ span, text: text.slice(...span).replace(/[\r\n]/g, ' '), apart: first.apart });
    } else for (const line of run) out.push(line);
    run = [];
  };
  for (const line of lines) {
    if (line.apart || opensBlock.test(line.text)) close();
    run.push(line);
    if (/^#{1,6}\s/.test(line.text)) close();
  }
  close();
  return out;
}

/** All lines but the last are about as long as each other, and sentences run on over the breaks. */
function isWrapped(run: readonly Line[]): boolean {
  const full = run.slice(0, -1);
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { text } of full) {
    longest = Math.max(longest, text.length);
    shortest = Math.min(shortest, text.length);
  }
  if (longest > wide || shortest < Math.max(narrow, longest - 30)) return false;
  const runsOn = full.filter(
    ({ text }, i) => /[\p{L},;–—-]$/u.test(text) && /^[\p{Ll}\d("“]/u.test(run[i + 1]?.text ?? ''),
  );
  return runsOn.length >= Math.max(1, full.length / 3);
}
