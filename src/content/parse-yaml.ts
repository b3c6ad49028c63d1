import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  type Scalar,
} from 'yaml';
import { type Finding, positionAt } from './finding.ts';
import { textFault } from './strict-text.ts';

export interface YamlText {
  /** Name for findings. */
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  /** Where the YAML stands in it. */
  readonly start: number;
  readonly end: number;
}

export interface YamlRecord {
  readonly source: YamlText;
  readonly doc: Document;
  readonly data: Record<string, unknown>;
}

type Report = (offset: number, rule: string, message: string) => void;

/** Deeper than any record of the model; a bound against files made to exhaust. */
const maxDepth = 12;
/** An event with hundreds of pieces of evidence; the parser compares every two keys of a map. */
const maxLines = 5000;
/** One fault in YAML often looks like many; the first ones tell. */
const maxErrors = 10;
/** Names that JavaScript or Astro give a meaning of their own. */
const reserved = new Set(['__proto__', 'constructor', 'prototype', 'layout', 'slug']);

const yamlOptions = {
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

/**
 * Parses strict YAML: one map of string keys; no anchors, aliases, tags, merge keys, duplicate or
 * reserved keys, directives or further documents, and nothing invisible behind an escape.
 */
export function parseYaml(source: YamlText): YamlRecord | readonly Finding[] {
  const yaml = source.text.slice(source.start, source.end);
  const findings: Finding[] = [];
  const report: Report = (offset, rule, message) => {
    const { line, column } = positionAt(source.text, source.start + offset);
    findings.push({ file: source.file, line, column, rule, message });
  };
  const lines = yaml.split('\n').length;
  if (lines > maxLines) {
    report(0, 'size', `has ${lines} lines of fields; at most ${maxLines}`);
    return findings;
  }
  if (bracketDepth(yaml) > 4 * maxDepth) {
    report(0, 'yaml-depth', `opens more than ${4 * maxDepth} brackets within one another`);
    return findings;
  }
  let doc: Document;
  try {
    doc = parseDocument(yaml, yamlOptions);
  } catch (error) {
    report(0, 'yaml', `cannot be read as YAML: ${reason(error)}`);
    return findings;
  }
  for (const error of doc.errors.slice(0, maxErrors))
    report(error.pos[0], 'yaml', yamlMessage(error));
  for (const warning of doc.warnings) report(warning.pos[0], 'yaml-tag', reason(warning));
  walk(doc.contents, 0, false, report);
  if (findings.length > 0) return findings;
  if (!isMap(doc.contents)) {
    report(0, 'yaml', 'is no record; expected lines such as "title: Some words"');
    return findings;
  }
  return { source, doc, data: doc.toJS({ maxAliasCount: 0 }) };
}

/** Looks at every node; recursive and plain, since it runs over every field of every record. */
function walk(node: unknown, depth: number, isKey: boolean, report: Report): void {
  if (isAlias(node)) {
    const at = node.range?.[0] ?? 0;
    report(at, 'yaml-alias', `refers to "${node.source}"; repeat the value instead`);
    return;
  }
  if (!isScalar(node) && !isCollection(node)) return;
  const at = node.range?.[0] ?? 0;
  if (depth > maxDepth) {
    report(at, 'yaml-depth', `is nested deeper than ${maxDepth} levels`);
    return;
  }
  if (node.anchor) report(at, 'yaml-alias', `has the anchor "&${node.anchor}"; remove it`);
  if (node.tag) report(at, 'yaml-tag', `has the tag "${shortTag(node.tag)}"; remove it`);
  if (isScalar(node)) {
    lookAtScalar(node, at, isKey, report);
    return;
  }
  for (const item of node.items) {
    if (isPair(item)) {
      walk(item.key, depth + 1, true, report);
      walk(item.value, depth + 1, false, report);
    } else {
      walk(item, depth + 1, false, report);
    }
  }
}

function lookAtScalar(node: Scalar, at: number, isKey: boolean, report: Report): void {
  const { value } = node;
  if (typeof value !== 'string') return;
  if (isKey && value === '<<') report(at, 'yaml-alias', 'merges keys with <<; write them out');
  if (isKey && reserved.has(value)) {
    report(at, 'reserved-field', `"${value}" is no field; remove it`);
  }
  // Only escapes can bring in what the file's own text does not hold.
  if (node.type !== 'QUOTE_DOUBLE') return;
  const fault = textFault(value);
  if (fault && fault.rule !== 'line') report(at, fault.rule, `the value ${fault.message}`);
}

/** Counts how deep flow brackets go, quotes or not: a bound before the parser recurses. */
function bracketDepth(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < yaml.length; i++) {
    const c = yaml.charCodeAt(i);
    if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x5d || c === 0x7d) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

function yamlMessage(error: { code: string; message: string }): string {
  if (error.code === 'DUPLICATE_KEY') return 'gives the same field twice; keep one';
  if (error.code === 'MULTIPLE_DOCS') return 'has a second document; keep one';
  return error.message;
}

const shortTag = (tag: string) => tag.replace('tag:yaml.org,2002:', '!!');
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
