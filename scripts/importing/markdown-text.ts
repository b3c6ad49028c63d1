import { urlFault } from '../../src/content/safe-url.ts';
import { visibleText } from '../../src/model/visible.ts';

/** All that means something inside a line of Markdown, GFM or MDX. */
const marks = /[\\`*_{}[\]<>|~&]/g;
/** What makes a block of a line: lists, headings, quotes, rules, setext underlines, numbers. */
const opening = /^(?:[#+\-=>:]|\d{1,9}[.)])/;
/** What GFM makes an address of by itself. */
const address = /https?:\/\/[^\s<>]+|www\.[^\s<>]+/gi;

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
  let escaped = '';
  let end = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    escaped += escapeMarks(line.slice(end, index)) + escapeAddress(found);
    end = index + found.length;
  }
  escaped += escapeMarks(line.slice(end));
  // MDX takes these words for code where they begin a line.
  const word = /^(?:import|export)\b/.exec(escaped)?.[0];
  if (word !== undefined) return `&#x${word.charCodeAt(0).toString(16)};${escaped.slice(1)}`;
  return escaped.replace(opening, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

const escapeMarks = (text: string): string => text.replace(marks, '\\$&');

/** An address that an entry may hold is left to be one; any other is only text. */
function escapeAddress(text: string): string {
  const whole = text.startsWith('www.') ? `http://${text}` : text;
  const plain = !/[\\`*{}[\]|~&]/.test(text) && urlFault(whole) === undefined;
  if (plain) return text;
  return escapeMarks(text)
    .replace(':', '\\:')
    .replace(/^www\./i, (www) => `${www.slice(0, 3)}\\.`);
}
