import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type BodyLink, bodyFaults } from './body-rules.ts';
import type { Finding } from './finding.ts';

/** What micromark throws (vfile-message). */
interface VFileMessage {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

export interface Body {
  readonly tree: Root;
  /** Records of this chronology that the body refers to. */
  readonly links: readonly BodyLink[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
/**
 * Far more than a body needs, and little enough for any parser: Markdown's lists, links and
 * emphasis cost the square of their number (250 KB of list items take two minutes).
 */
const most = { characters: 20_000, lines: 600, marks: 2000 } as const;
/** Markdown that opens this many containers on one line is made to exhaust, not to be read. */
const maxOpened = 24;

/**
 * Parses the body of an entry as data: Markdown, GFM and our components; imports, exports,
 * expressions, HTML and unsafe addresses are findings.
 * @param firstLine line of the file on which the body begins, from 1
 */
export function parseBody(
  file: string,
  body: string,
  firstLine: number,
): Body | { readonly findings: readonly Finding[] } {
  if (/^\s*$/.test(body)) return { tree: { type: 'root', children: [] }, links: [] };
  const fail = (line: number, column: number, rule: string, message: string) => ({
    findings: [{ file, line: line + firstLine - 1, column, rule, message }],
  });
  const much = excess(body);
  if (much) return fail(1, 1, 'size', `has a body of ${much}; shorten it`);
  const deep = deepLine(body);
  if (deep) return fail(deep, 1, 'depth', `nests deeper than ${maxOpened} levels; unfold it`);
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    if (error instanceof RangeError) return fail(1, 1, 'depth', 'nests too deep to be read');
    const { line = 1, column = 1, reason } = error as Partial<VFileMessage>;
    if (reason !== undefined) return fail(line, column, 'markdown', parseMessage(reason));
    // The parser trips over some unfinished tags ("expected heading on stack").
    return fail(1, 1, 'markdown', 'cannot be read as Markdown; look for a tag that is not closed');
  }
  const { faults, links } = bodyFaults(tree);
  if (faults.length === 0) {
    return { tree, links: links.map((link) => ({ ...link, line: link.line + firstLine - 1 })) };
  }
  return {
    findings: faults.map((fault) => ({ file, ...fault, line: fault.line + firstLine - 1 })),
  };
}

/** Says what a body has too much of, if anything. */
function excess(body: string): string | undefined {
  const counts = {
    characters: body.length,
    lines: body.split('\n').length,
    marks: body.replace(/[^*_~[\]<>{}|`!&\\]/g, '').length,
  };
  for (const name of ['characters', 'lines', 'marks'] as const) {
    if (counts[name] > most[name])
      return `${counts[name]} ${name}, where ${most[name]} are allowed`;
  }
  return undefined;
}

/** Finds a line that opens, or stands in, too many lists and quotes; returns its number. */
function deepLine(body: string): number | undefined {
  const lines = body.split('\n');
  const found = lines.findIndex((line) => {
    const opening = /^[\s>*+-]{0,400}/.exec(line)?.[0] ?? '';
    const marks = opening.replace(/[^>*+-]/g, '').length;
    return (marks > maxOpened && marks < line.trim().length) || opening.length >= 160;
  });
  return found < 0 ? undefined : found + 1;
}

/** Leaves out advice that does not hold here (MDX's comments are expressions). */
function parseMessage(reason: string): string {
  const plain = reason.replace(/ \((?:note|expected)[^)]*\)/g, '');
  return `${plain}; write a literal < as \\< and a literal { as \\{`;
}
