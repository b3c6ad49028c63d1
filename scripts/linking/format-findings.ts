import type { LinkFinding } from './look-at-sources.ts';

export const linkFormats = ['text', 'markdown'] as const;
export type LinkFormat = (typeof linkFormats)[number];

export function isLinkFormat(text: string): text is LinkFormat {
  return (linkFormats as readonly string[]).includes(text);
}

/** Writes findings for a terminal or for an issue; an empty text when there are none. */
export function formatFindings(findings: readonly LinkFinding[], format: LinkFormat): string {
  if (findings.length === 0) return '';
  if (format === 'text')
    return findings
      .map(
        ({ source, field, address, problem }) =>
          `content/sources/${source}.mdx ${field} ${address}: ${problem}\n`,
      )
      .join('');
  const items = findings.map(
    ({ source, headline, field, address, problem }) =>
      `- [ ] ${plain(headline)} (\`content/sources/${source}.mdx\`, \`${field}\`)\n` +
      `  <${address}>: ${plain(problem)}\n`,
  );
  return `Found by the weekly look at the sources' addresses.\n\n${items.join('')}`;
}

/** Text of others as plain words in Markdown: no links, no mentions of people, no HTML. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('@', '@\u200b');
}
