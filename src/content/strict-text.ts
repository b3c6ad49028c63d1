import { findInvisible } from '../model/visible.ts';
import { type Edit, type Finding, positionAt } from './finding.ts';

/** An entry is a record, not a book: 256 KiB, and 10,000 characters in a line. */
export const limits = { bytes: 262_144, line: 10_000 } as const;

export type StrictText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * Decodes a content file strictly: UTF-8 without byte order mark, LF or CRLF, composed characters
 * (NFC), nothing invisible or that turns the reading order, no endless line.
 */
export function decodeStrict(file: string, content: Uint8Array | string): StrictText {
  const size = typeof content === 'string' ? encoder.encode(content).length : content.length;
  const fail = (rule: string, message: string, line = 1, column = 1): StrictText => ({
    ok: false,
    findings: [{ file, line, column, rule, message }],
  });
  if (size > limits.bytes) {
    return fail('size', `has ${size} bytes; an entry has at most ${limits.bytes}: shorten it`);
  }
  let text: string;
  try {
    text = typeof content === 'string' ? content : utf8.decode(content);
  } catch {
    const { line, column } = firstBadByte(content as Uint8Array);
    return fail('utf8', 'holds bytes that are not UTF-8; save the file as UTF-8', line, column);
  }
  const fault = textFault(text);
  if (!fault) return { ok: true, text };
  const { index, rule, message, fix } = fault;
  const finding = { file, ...positionAt(text, index), rule, message };
  return { ok: false, findings: [fix ? { ...finding, fix } : finding] };
}

interface Fault {
  readonly index: number;
  readonly rule: string;
  readonly message: string;
  readonly fix?: Edit;
}

/** Finds the first thing in a text that content must not hold; also used on decoded escapes. */
export function textFault(text: string): Fault | undefined {
  if (text.charCodeAt(0) === 0xfeff) {
    return {
      index: 0,
      rule: 'bom',
      message: 'begins with a byte order mark; save without it',
      fix: { start: 0, end: 1, text: '' },
    };
  }
  const cr = /\r(?!\n)/.exec(text);
  if (cr) {
    const { index } = cr;
    const message = 'holds a lone CR; end lines with LF';
    return { index, rule: 'cr', message, fix: { start: index, end: index + 1, text: '\n' } };
  }
  const found = findInvisible(text);
  if (found) {
    const name = `U+${found.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const rule = ruleOf(found.codePoint);
    const { index, codePoint } = found;
    const fault = { index, rule, message: `holds ${name}, ${characters[rule]}; remove it` };
    // What turns or ends the text may have been put there to deceive: somebody should look.
    if (rule !== 'invisible') return fault;
    const end = index + String.fromCodePoint(codePoint).length;
    return { ...fault, fix: { start: index, end, text: '' } };
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    let index = 0;
    while (text[index] === composed[index]) index++;
    return {
      index,
      rule: 'nfc',
      message: 'holds a letter in parts (not NFC); type it again or normalise the file to NFC',
      fix: { start: 0, end: text.length, text: composed },
    };
  }
  return longLine(text);
}

const characters = {
  bidi: 'which turns the direction of the text',
  control: 'a control character',
  codepoint: 'which is private or no character at all',
  invisible: 'which cannot be seen',
} as const;

function ruleOf(codePoint: number): keyof typeof characters {
  const character = String.fromCodePoint(codePoint);
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)) return 'bidi';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) return 'control';
  if (/[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character)) return 'codepoint';
  return 'invisible';
}

function longLine(text: string): Fault | undefined {
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end - start > limits.line) {
      const message = `has ${end - start} characters in a line; at most ${limits.line}: break it`;
      return { index: start, rule: 'line', message };
    }
    start = end + 1;
  }
  return undefined;
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes (as a stream, so that a cut character is no fault).
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  const good = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
  return positionAt(good, good.length);
}
