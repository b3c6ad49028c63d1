import type { Span } from '../model/extraction.ts';
import type { Candidate } from './expression.ts';
import type { Rule, Surroundings } from './rule.ts';
import { rules } from './rules.ts';

const word = /[A-Za-z]+|[0-9]+/g;
const rulesByWord = indexRules();

function indexRules(): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const first of rule.words) {
      const list = index.get(first);
      if (list) list.push(rule);
      else index.set(first, [rule]);
    }
  }
  return index;
}

/** Finds the expressions of time within a span of a text: in order, none overlapping another. */
export function recognise(text: string, [from, to]: Span): Candidate[] {
  const found: Candidate[] = [];
  let done = from;
  word.lastIndex = from;
  for (let m = word.exec(text); m !== null && m.index < to; m = word.exec(text)) {
    const start = m.index;
    const first = m[0];
    if (start < done) continue;
    const candidates = rulesByWord.get(first.charCodeAt(0) < 58 ? '#' : first.toLowerCase());
    if (candidates === undefined || isGlued(text, start)) continue;
    const best = longest(text, start, from, to, done, candidates);
    if (best.length === 0) continue;
    found.push(...best);
    done = best.at(-1)?.end ?? done;
    word.lastIndex = Math.max(done, word.lastIndex);
  }
  return found;
}

/** Inside a longer word or code, such as `771f2bc4`, nothing is read. */
function isGlued(text: string, start: number): boolean {
  const c = text.charCodeAt(start - 1);
  // A part of a longer number: 1,500 or 3:22.
  if (/[0-9][.,:][0-9]/.test(text.slice(Math.max(0, start - 2), start + 1))) return true;
  return c === 95 || (c > 47 && c < 58) || (c > 64 && c < 91) || (c > 96 && c < 123);
}

function longest(
  text: string,
  start: number,
  from: number,
  to: number,
  done: number,
  candidates: readonly Rule[],
): Candidate[] {
  let best: Candidate[] = [];
  let reach = start;
  for (const rule of candidates) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (end > to || end <= reach) continue;
    const read = rule.read(match, surroundings(text, start, end, from, to));
    if (read === undefined) continue;
    const parts = Array.isArray(read) ? read : [{ start, end, expression: read }];
    const last = parts.at(-1);
    const head = parts[0];
    if (!last || !head || head.start < done || last.end > to || last.end <= reach) continue;
    reach = last.end;
    best = parts.map((part) => ({ ...part, rule: rule.name }));
  }
  return best;
}

function surroundings(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): Surroundings {
  const left = () => text.slice(Math.max(from, start - 40), start);
  return {
    left,
    right: () => text.slice(end, Math.min(to, end + 40)),
    before: () => (/([A-Za-z]{1,40})[^A-Za-z0-9]{0,3}$/.exec(left())?.[1] ?? '').toLowerCase(),
  };
}
