import type { Segment } from '../model/extraction.ts';

/** Characters of the capture looked at before and behind the article's own text. */
const reach = 6000;
const name = String.raw`(?<name>\p{Lu}[\p{L}\d.&]{0,24}(?: (?:of |the |and |& )?\p{Lu}[\p{L}\d.&]{0,24}){0,4})`;

/** What outlets write under their articles, ordered by how surely the name is their own. */
const forms: readonly RegExp[] = [
  // Press TV's website can also be accessed …
  new RegExp(String.raw`${name}[’']s (?:web ?site|site|app|home ?page|newsletter)\b`, 'u'),
  // © 2019 The Example. All rights reserved   Copyright © The Example 2019
  new RegExp(
    String.raw`(?:©|\(c\)|\bCopyright)\s*(?:©|\(c\))?\s*(?:19|20)?[\d\s,–—-]{0,14}(?:by\s)?${name}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:Follow|Subscribe to|Sign up for)\s(?:the\s)?${name}`, 'u'),
];
/** Words that stand where a name would, and are none. */
const noName =
  /^(?:us|contact us|menu|policy|designed|community|hosted|advertisements?|copyright .*|the|our|this|all|more|copyright|rights|terms|privacy|cookies?|facebook|twitter|instagram|youtube|linkedin|newsletters?|breaking news|daily|news|today|tv|rss|related|all rights.*)$/iu;
const ending =
  /[\s,.]{1,9}(?:All|Rights|Inc|Ltd|LLC|Corp|Limited|Terms|Privacy|Policy|Group Ltd|Today|Newsletter)\b\.?(?:\s.{0,150})?$/u;

/**
 * Finds the outlet's name in what surrounds the article: "X's website", "© 2019 X", the end of the
 * page's title, or words that spell the host of an address ("www.presstv.co.uk" and "Press TV").
 */
export function boilerplateName(
  text: string,
  segments: readonly Segment[],
  headline: string,
): string | undefined {
  const first = segments[0]?.span[0] ?? 0;
  const last = segments.at(-1)?.span[1] ?? text.length;
  const outside = `${text.slice(Math.max(0, first - reach), first)}\n${text.slice(last, last + reach)}`;
  return titleName(text, headline) ?? hostName(outside) ?? writtenName(outside);
}

function writtenName(outside: string): string | undefined {
  for (const form of forms) {
    const found = form.exec(outside)?.groups?.['name']?.replace(ending, '').trim();
    if (found !== undefined && found.length > 1 && !noName.test(found)) return found;
  }
  return undefined;
}

/** "Headline - The Example" in the first line, which is the page's title. */
function titleName(text: string, headline: string): string | undefined {
  const title = text.slice(0, 400).trimStart().split(/\r?\n/, 1)[0] ?? '';
  if (headline.length < 12 || !title.startsWith(headline)) return undefined;
  const tail = /^\s{1,9}[|–—-]\s{1,9}(?:.{1,60}\s[|–—-]\s{1,9})?(\p{Lu}[^|–—]{1,40})$/u.exec(
    title.slice(headline.length),
  );
  return tail?.[1]?.trim();
}

/** Capitalised words that, run together, are the main label of an address in the boilerplate. */
function hostName(outside: string): string | undefined {
  const labels = [...outside.matchAll(/\bwww\.([a-z\d-]{3,30})\.[a-z]{2,}/g)];
  if (labels.length === 0) return undefined;
  const names = new Map<string, string>();
  for (const [words] of outside.matchAll(/\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,3}/gu)) {
    const parts = words.split(' ');
    for (let n = 1; n <= parts.length; n++) {
      const name = parts.slice(0, n).join(' ');
      const letters = name.replaceAll(' ', '').toLowerCase();
      if (!names.has(letters)) names.set(letters, name);
    }
  }
  return labels
    .map(([, label = '']) => names.get(label.replaceAll('-', '')))
    .find((name) => name !== undefined);
}
