/** One entry of a bibliography as text. */
export interface ReferenceText {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * Parts a BibTeX file at its entries: each begins on a line of its own with `@word{`. Macros
 * (`@string`) come before every entry that follows them; comments and preambles are left out.
 */
export function splitBibtex(text: string): ReferenceText[] {
  const starts = [...text.matchAll(/^[ \t]{0,8}@[ \t]{0,8}([A-Za-z]{1,30})\s{0,8}[{(]/gm)];
  const entries: ReferenceText[] = [];
  let macros = '';
  const lines = lineCounter(text);
  for (const [at, { index, 1: word = '' }] of starts.entries()) {
    const part = text.slice(index, starts[at + 1]?.index ?? text.length).trim();
    const kind = word.toLowerCase();
    if (kind === 'string') macros += `${part}\n`;
    else if (kind !== 'comment' && kind !== 'preamble') {
      entries.push({ line: lines(index), text: `${macros}${part}\n` });
    }
  }
  return entries;
}

/** Parts a RIS file at its records, from `TY  -` to `ER  -`. */
export function splitRis(text: string): ReferenceText[] {
  const starts = [...text.matchAll(/^TY {2}-.*$/gm)];
  const lines = lineCounter(text);
  return starts.map(({ index }, at) => ({
    line: lines(index),
    text: text.slice(index, starts[at + 1]?.index ?? text.length),
  }));
}

/** Counts lines up to offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < offset; at = text.indexOf('\n', from)) {
      line++;
      from = at + 1;
    }
    return line;
  };
}
