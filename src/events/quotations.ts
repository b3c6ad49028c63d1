import type { Token } from './tokens.ts';
import { determiners } from './word-classes.ts';

/** Words that a quotation must have to be someone's speech rather than a name or a scare quote. */
const speech = 4;
/** Words that a title has for a quotation. */
const longest = 9;

/**
 * Folds each quotation of some length into one token, and leaves out what stands in brackets, so
 * that only the writer's own clauses remain. `open` says that a quotation began in an earlier
 * sentence of the paragraph; the answer says whether one is open at the end.
 */
export function foldQuotations(
  tokens: readonly Token[],
  open = false,
): { tokens: Token[]; open: boolean } {
  const out: Token[] = [];
  let quoted: Token[] | undefined = open ? [] : undefined;
  let continued = open;
  let depth = 0;
  // A paragraph without a closing mark after an open one: believe it only if a mark closes it.
  tokens.forEach((token, i) => {
    if (token.text === '(' || token.text === '[') depth++;
    else if (token.text === ')' || token.text === ']') {
      depth = Math.max(0, depth - 1);
      return;
    }
    if (depth > 0) return;
    const mark = quoteMark(tokens, i);
    if (mark === 'open' && quoted === undefined) quoted = [token];
    else if (mark === 'close' && quoted !== undefined) {
      close([...quoted, token], continued, out);
      quoted = undefined;
      continued = false;
    } else if (mark === 'close') {
      // Closes what began before this sentence.
      const before = out.splice(0);
      close([...before, token], true, out);
    } else if (quoted !== undefined) quoted.push(token);
    else out.push(token);
  });
  if (quoted !== undefined) close(quoted, true, out);
  return { tokens: out, open: quoted !== undefined };
}

function close(quoted: readonly Token[], whole: boolean, out: Token[]): void {
  const words = quoted.filter((t) => t.kind !== 'punctuation');
  const first = quoted[0];
  const last = quoted.at(-1);
  if (first === undefined || last === undefined) return;
  if (!whole && isScare(quoted, out.at(-1))) {
    out.push(...quoted.filter((t) => !isMark(t)));
    return;
  }
  if (!whole && words.length < speech && !/^[,.!?]$/.test(quoted.at(-2)?.text ?? '')) {
    out.push(...quoted.filter((t) => !isMark(t)));
    return;
  }
  out.push({
    start: first.start,
    end: last.end,
    kind: 'quote',
    text: saidWords(quoted),
    said: quoted.filter((t) => !isMark(t)),
    lower: '“…”',
    actors: [],
    places: [],
  });
  // The comma that ends a quotation stands inside its marks and ends the clause outside.
  const stop = quoted.at(-2);
  if (stop?.text === ',') out.push(stop);
}

/** What was said as far as it is whole, in marks; its first words where no part of it is short. */
function saidWords(quoted: readonly Token[]): string {
  const inner = quoted.filter((t) => !isMark(t) && t.text !== '“');
  let words = 0;
  let end = 0;
  let whole = false;
  for (const [i, token] of inner.entries()) {
    if (token.kind === 'punctuation') {
      if (/^[.!?;]$/.test(token.text) && words > 2) {
        [end, whole] = [i, true];
        break;
      }
      continue;
    }
    words += token.text.split(/\s+/).length;
    if (words > longest) break;
    end = i + 1;
  }
  whole ||= end >= inner.length || inner.slice(end).every((t) => t.kind === 'punctuation');
  const text = inner
    .slice(0, end)
    .map((t) => t.text)
    .join(' ')
    .replace(/ (['’]s?|n['’]t)(?= |$)/g, '$1')
    .replace(/ ([,;:.!?%])/g, '$1')
    .replace(/,(?=\p{L})/gu, ', ')
    .replace(/[,;:–—-]{1,60}$/, '');
  return `“${text}${whole ? '' : '…'}”`;
}

/** 'the "vice minister-level talks"': a name or a phrase inside the writer's own clause. */
function isScare(quoted: readonly Token[], before: Token | undefined): boolean {
  if (quoted.length > 10 || before === undefined || before.kind !== 'word') return false;
  if (/^[,.!?]$/.test(quoted.at(-2)?.text ?? '')) return false;
  if (/^(?:said|says|saying|that|tweeted|wrote|added|told)$/.test(before.lower)) return false;
  return determiners.has(before.lower) || determiners.has(quoted[1]?.lower ?? '');
}

function isMark(token: Token): boolean {
  return /^["“”„«»]$/.test(token.text);
}

function quoteMark(tokens: readonly Token[], i: number): 'open' | 'close' | undefined {
  const token = tokens[i];
  if (token === undefined || !isMark(token)) return undefined;
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  // Careless typesetters close with the opening mark: “like this,“.
  if (token.text === '“' && previous?.end === token.start && next?.start !== token.end)
    return 'close';
  if (/[“„«]/.test(token.text)) return 'open';
  if (/[”»]/.test(token.text)) return 'close';
  // A straight mark opens where a space stands before it and none after.
  const glued = next !== undefined && next.start === token.end;
  const spaced =
    previous === undefined || previous.end < token.start || /^[([—–-]$/.test(previous.text);
  return glued && spaced ? 'open' : 'close';
}
