import { isScalar, visit } from 'yaml';
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

/**
 * Looks at titles and names: no HTML in them, and no word of two scripts whose letters look alike
 * (a Cyrillic "а" in "Jane" makes a second Jane that no search finds). A comment
 * `# mixed scripts` on the line marks a name that is really written so.
 */
export function namesRule({ source, doc }: YamlRecord): Finding[] {
  const findings: Finding[] = [];
  visit(doc, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !ours.has(String(key.value)) || value === null) return;
      visit(value as Parameters<typeof visit>[0], {
        Scalar(_key, node) {
          if (typeof node.value !== 'string') return;
          const place = positionAt(source.text, source.start + (node.range?.[0] ?? 0));
          const report = (rule: string, message: string) =>
            findings.push({ file: source.file, ...place, rule, message });
          const tag = /<[a-z!/?][^<>]{0,40}/i.exec(node.value)?.[0];
          if (tag) report('markup', `${String(key.value)} holds HTML (${tag}); write plain text`);
          const word = node.comment?.includes('mixed scripts') ? null : mixedWord(node.value);
          if (word) {
            report(
              'mixed-scripts',
              `"${word.text}" mixes ${word.scripts.join(' and ')} letters; type it in one script, or say "# mixed scripts" behind it`,
            );
          }
        },
      });
      return visit.SKIP;
    },
  });
  return findings;
}

function mixedWord(text: string): { text: string; scripts: string[] } | null {
  if (!/[^ -~]/.test(text)) return null;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const found = scripts.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
    if (found.length > 1) return { text: word, scripts: found };
  }
  return null;
}
