import { findForbidden, type Tag } from './forbidden-markup.ts';

/** Something on a built page that must not be there. */
export interface PageFinding {
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

export interface ScanOptions {
  /** The path that all pages lie below. */
  readonly base: string;
  /** The site's own origin, where it is known. */
  readonly site?: string | undefined;
}

const space = String.raw`[\t\n\f\r ]`;
// What our own pages are written in: every value in double quotes, so that no reader of HTML can
// take it otherwise than this one does. What is written in any other way is refused.
const attribute = String.raw`${space}+[a-zA-Z_:@][\w:.-]*(?:="[^"]*")?`;
const tagPattern = new RegExp(String.raw`</?[a-zA-Z][\w:-]*(?:${attribute})*${space}*/?>`, 'y');
/** Half of all tags, in which nothing can be. */
const bareEnd = /<\/[a-zA-Z][\w:-]*>/y;
const namePattern = /[a-zA-Z][\w:-]*/;
const attributePattern = /([a-zA-Z_:@][\w:.-]*)(?:="([^"]*)")?/g;
const doctype = /<!doctype html>/iy;

/** Elements whose content is not read as markup: only what ends them does. */
const textOnly = new Set(['title', 'textarea', 'script', 'style', 'noscript', 'template']);

/**
 * Reads a built page strictly, with nothing of the code that wrote it, and reports what a page of a
 * chronology never has: scripts but the site's own files, handlers, inline styles, frames, addresses
 * that run, anything loaded from another host. Linear in the page.
 */
export function scanPage(html: string, options: ScanOptions): PageFinding[] {
  const findings: PageFinding[] = [];
  const add = (at: number, rule: string, message: string) =>
    findings.push({ line: lineAt(html, at), rule, message });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const control = /[\u0000-\u0008\u000e-\u001f\u007f]/.exec(html);
  if (control) add(control.index, 'control-character', 'holds a control character');
  let inside: string | undefined;
  for (let at = html.indexOf('<'); at >= 0; ) {
    doctype.lastIndex = at;
    if (at === 0 && doctype.test(html)) {
      at = html.indexOf('<', doctype.lastIndex);
      continue;
    }
    bareEnd.lastIndex = at;
    if (inside === undefined && bareEnd.test(html)) {
      at = html.indexOf('<', bareEnd.lastIndex);
      continue;
    }
    tagPattern.lastIndex = at;
    if (!tagPattern.test(html)) {
      add(at, 'strange-markup', `cannot be read: ${JSON.stringify(html.slice(at, at + 60))}`);
      return findings;
    }
    const end = tagPattern.lastIndex;
    const { tag, closes, faults } = readTag(html.slice(at, end), options);
    for (const [rule, message] of faults) add(at, rule, message);
    if (closes) {
      if (tag.name === inside) inside = undefined;
      at = html.indexOf('<', end);
      continue;
    }
    if (inside !== undefined && inside !== 'noscript' && inside !== 'template')
      add(at, 'strange-markup', `<${tag.name}> stands inside <${inside}>`);
    if (textOnly.has(tag.name)) inside = tag.name;
    if (tag.name !== 'script') {
      at = html.indexOf('<', end);
      continue;
    }
    const close = html.indexOf('</script>', end);
    const content = html.slice(end, close < 0 ? undefined : close);
    if (close < 0) add(at, 'strange-markup', '<script> has no end');
    const fault = scriptFault(tag, content);
    if (fault !== undefined) add(at, 'script', fault);
    at = close < 0 ? -1 : close;
  }
  return findings;
}

/** A script is a file of the site, or data that nobody runs. */
function scriptFault({ attributes }: Tag, content: string): string | undefined {
  if (attributes.get('type') !== 'application/ld+json')
    return content.trim() === '' ? undefined : 'holds an inline script';
  // A comment's opening inside of a script makes what follows mean something else.
  if (/<!--|<script/i.test(content)) return 'holds markup in its linked data';
  try {
    JSON.parse(content);
    return undefined;
  } catch {
    return 'holds linked data that is no JSON';
  }
}

interface ReadTag {
  readonly tag: Tag;
  readonly closes: boolean;
  readonly faults: readonly (readonly [rule: string, message: string])[];
}

/**
 * Tags that were read, as they are written: a chronology has millions, of which nearly all repeat.
 * What is in them depends on the options alone.
 */
const read = new WeakMap<ScanOptions, Map<string, ReadTag>>();
/** So many are kept at one time, of at most so many characters. */
const most = { tags: 100_000, length: 200 } as const;

function readTag(whole: string, options: ScanOptions): ReadTag {
  const tags = read.get(options) ?? new Map<string, ReadTag>();
  const known = tags.get(whole);
  if (known) return known;
  read.set(options, tags);
  // A copy, for a part of a string keeps the whole page in memory.
  const text = Buffer.from(whole).toString();
  const made = parseTag(text, options);
  if (tags.size >= most.tags) tags.clear();
  if (text.length <= most.length) tags.set(text, made);
  return made;
}

/** Takes apart a tag that `tagPattern` matches. */
function parseTag(text: string, options: ScanOptions): ReadTag {
  const [written = ''] = namePattern.exec(text) ?? [];
  const rest = text.slice(text.indexOf(written) + written.length);
  const tag = { name: written.toLowerCase(), attributes: attributesOf(rest) };
  const closes = text.startsWith('</');
  if (!closes) return { tag, closes, faults: [...findForbidden(tag, options)] };
  const bare = tag.attributes.size === 0;
  return {
    tag,
    closes,
    faults: bare ? [] : [['strange-markup', `</${tag.name}> has attributes`]],
  };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, written = '', value = ''] of text.matchAll(attributePattern)) {
    const name = written.toLowerCase();
    // A browser takes the first of two.
    if (!attributes.has(name)) attributes.set(name, value);
  }
  return attributes;
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1))
    line++;
  return line;
}
