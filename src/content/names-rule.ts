import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Finding } from './finding.ts';
import { positionAt } from './finding.ts';
import type { YamlRecord } from './parse-yaml.ts';

/** Fields that hold our own words for things; quotes, headlines and bylines are others' words. */
const ours = new Set(['title', 'name', 'names', 'aliases', 'weakAliases', 'description']);
const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
] as const;

/** Tells whether a field holds our own words for things. */
export function isName(path: readonly PropertyKey[]): boolean {
  return path.some((key) => ours.has(String(key)));
}

/**
 * Looks at titles and names: no HTML in them, and no word of two scripts whose letters look alike
 * (a Cyrillic "а" in "Jane" makes a second Jane that no search finds). A comment
 * `# mixed scripts` on the line marks a name that is really written so.
 */
export function namesRule({ source, doc }: YamlRecord): Finding[] {
  const findings: Finding[] = [];
  const walk = (node: unknown, field: string | undefined): void => {
    if (isScalar(node)) {
      const fault = field === undefined ? undefined : nameFault(node, field);
      if (!fault) return;
      const place = positionAt(source.text, source.start + (node.range?.[0] ?? 0));
      findings.push({ file: source.file, ...place, ...fault });
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = String((key as Scalar).value);
        walk(value, field ?? (ours.has(name) ? name : undefined));
      }
    } else if (isSeq(node)) {
      for (const item of node.items) walk(item, field);
    }
  };
  walk(doc.contents, undefined);
  return findings;
}

/** Tells whether `namesRule` would find nothing in plain data (no comment can excuse a name there). */
export function hasSoundNames(data: unknown, field?: string): boolean {
  if (typeof data === 'string') return field === undefined || !textFaultOf(data, field);
  if (typeof data !== 'object' || data === null) return true;
  if (Array.isArray(data)) return data.every((item) => hasSoundNames(item, field));
  return Object.entries(data).every(([name, value]) =>
    hasSoundNames(value, field ?? (ours.has(name) ? name : undefined)),
  );
}

interface NameFault {
  readonly rule: string;
  readonly message: string;
}

function nameFault({ value, comment }: Scalar, field: string): NameFault | undefined {
  const fault = typeof value === 'string' ? textFaultOf(value, field) : undefined;
  const excused = fault?.rule === 'mixed-scripts' && comment?.includes('mixed scripts');
  return excused ? undefined : fault;
}

function textFaultOf(value: string, field: string): NameFault | undefined {
  const tag = /<[a-z!/?][^<>]{0,40}/i.exec(value)?.[0];
  if (/\s/.test(value.replaceAll(' ', '').replaceAll('\u00a0', ''))) {
    return {
      rule: 'line-break',
      message: `${field} holds a line break or a tab; write it on one line`,
    };
  }
  if (tag) return { rule: 'markup', message: `${field} holds HTML (${tag}); write plain text` };
  const word = mixedWord(value);
  if (!word) return undefined;
  const message = `"${word.text}" mixes ${word.scripts.join(' and ')} letters; type it in one script, or say "# mixed scripts" behind it`;
  return { rule: 'mixed-scripts', message };
}

function mixedWord(text: string): { text: string; scripts: string[] } | null {
  if (!/[^ -~]/.test(text)) return null;
  const styled = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9]/u.exec(text);
  if (styled) return { text: styled[0], scripts: ['plain', 'styled'] };
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const found = scripts.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
    if (found.length > 1) return { text: word, scripts: found };
  }
  return null;
}
