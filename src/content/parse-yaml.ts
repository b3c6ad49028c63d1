import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
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

/** Deeper than any record of the model; a bound against files made to exhaust. */
const maxDepth = 12;
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
  const report = (offset: number, rule: string, message: string) => {
    const { line, column } = positionAt(source.text, source.start + offset);
    findings.push({ file: source.file, line, column, rule, message });
  };
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
  for (const error of doc.errors) report(error.pos[0], 'yaml', yamlMessage(error));
  for (const warning of doc.warnings) report(warning.pos[0], 'yaml-tag', reason(warning));
  walk(doc, report);
  if (findings.length > 0) return findings;
  if (!isMap(doc.contents)) {
    report(0, 'yaml', 'is no record; expected lines such as "title: Some words"');
    return findings;
  }
  return { source, doc, data: doc.toJS({ maxAliasCount: 0 }) };
}

function walk(
  doc: Document,
  report: (offset: number, rule: string, message: string) => void,
): void {
  visit(doc, (key, node, path) => {
    const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const depth = path.filter((step) => !isPair(step)).length;
    if (depth > maxDepth) {
      report(at, 'yaml-depth', `is nested deeper than ${maxDepth} levels`);
      return visit.BREAK;
    }
    if (isAlias(node)) {
      report(at, 'yaml-alias', `refers to "${node.source}"; repeat the value instead`);
      return undefined;
    }
    if (!isNode(node)) return undefined;
    if (node.anchor) {
      report(at, 'yaml-alias', `has the anchor "&${node.anchor}"; remove it`);
    }
    if (node.tag) report(at, 'yaml-tag', `has the tag "${shortTag(node.tag)}"; remove it`);
    if (!isScalar(node) || typeof node.value !== 'string') return undefined;
    if (key === 'key') {
      if (node.value === '<<') report(at, 'yaml-alias', 'merges keys with <<; write them out');
      else if (reserved.has(node.value)) {
        report(at, 'reserved-field', `"${node.value}" is no field; remove it`);
      }
    }
    const fault = node.value === node.source ? undefined : textFault(node.value);
    if (fault && fault.rule !== 'line') report(at, fault.rule, `the value ${fault.message}`);
    return undefined;
  });
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
