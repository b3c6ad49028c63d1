import { urlFault } from '../../src/content/safe-url.ts';
import { visibleText } from '../../src/model/visible.ts';

/** All that means something inside a line of Markdown, GFM or MDX. */
const marks = /[\\`*_{}[\]<>|~&]/g;
/** What makes a block of a line: lists, headings, quotes, rules, setext underlines, numbers. */
const opening = /^(?:[#+\-=>:]|\d{1,9}[.)])/;
/**
 * Writes text as Markdown that reads as this very text: nothing in it is markup, code or a component.
 * Line breaks stay, empty lines part paragraphs, sound addresses stay addresses.
 * @returns the body of an entry, '' for an empty text
 */
export function markdownText(text: string): string {
  const lines = visibleText(text)
    .replace(/\t/g, ' ')
    .split('\n')
    .map((line) => escapeLine(line.trim()));
  const body = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return body === '' ? '' : `${body}\n`;
}

function escapeLine(line: string): string {
  const escaped = line
    .split(/(\s+)/)
    .map((word) => (/:\/\/|www\.|@/i.test(word) ? escapeAddress(word) : escapeMarks(word)))
    .join('');
  // MDX takes these words for code where they begin a line.
  const word = /^(?:import|export)\b/.exec(escaped)?.[0];
  if (word !== undefined) return `&#x${word.charCodeAt(0).toString(16)};${escaped.slice(1)}`;
  return escaped.replace(opening, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

const escapeMarks = (text: string): string => text.replace(marks, '\\$&');

/**
 * GFM makes a link of every word that looks like an address, whatever is escaped in it. A sound one
 * may be one; any other stands as code, which nothing is made of.
 */
function escapeAddress(word: string): string {
  const start = /^[("'“‘]*/.exec(word)?.[0].length ?? 0;
  let end = word.length;
  // GFM leaves these out of an address that it finds.
  while (end > start && `.,:;?!'")`.includes(word.charAt(end - 1))) end--;
  const before = word.slice(0, start);
  const address = word.slice(start, end);
  const after = word.slice(end);
  const whole = /^www\./i.test(address)
    ? `http://${address}`
    : /^[\w.+-]+@/.test(address)
      ? `mailto:${address}`
      : address;
  const isOne = (word.match(/:\/\/|www\.|@/gi) ?? []).length === 1;
  const isSound = isOne && /^(?:https?:|mailto:)/i.test(whole) && urlFault(whole) === undefined;
  if (!isSound) return codeOf(word);
  if (!/[\\`*_{}[\]|~&]/.test(address)) return escapeMarks(before) + address + escapeMarks(after);
  const apart = address.replace(':', '\u0000').replace(/^(www)\./i, '$1\u0001');
  const kept = escapeMarks(apart).replace('\u0000', '\\:').replace('\u0001', '\\.');
  return escapeMarks(before) + kept + escapeMarks(after);
}

/** Code with a fence that is longer than any in it. */
function codeOf(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const edge = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${edge}${text}${edge}${fence}`;
}
