/** A problem in the content: where it is, which rule it breaks, and how to put it right. */
export interface Finding {
  /** Path as it was handed in, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Name of the rule, such as `unknown-actor`. */
  readonly rule: string;
  readonly message: string;
  /** `error` unless it says otherwise; a warning does not fail. */
  readonly severity?: 'error' | 'warning';
  /** The repair, where there is exactly one that is right: an edit of the file's text. */
  readonly fix?: Edit;
}

/** Replaces [start, end) of a text (UTF-16). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place in a text, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns line and column of an offset (UTF-16) in a text. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Orders findings by file, place and rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Formats a finding as one line: `file:line:column rule message`. */
export function formatFinding({ file, line, column, rule, message, severity }: Finding): string {
  const grade = severity === 'warning' ? ' (warning)' : '';
  return `${file}:${line}:${column} ${rule}${grade} ${oneLine(message)}`;
}

/** File names and values may hold line breaks; a finding is one line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Orders texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
