import type { Resolved } from './context.ts';
import { lastDay } from './period.ts';

const bound =
  /\b(since|until|till|by|before|after|prior to|as of|through|no later than|as (?:soon|early) as|no (?:sooner|earlier) than)\s(?:about\s|around\s|in\s|the\s)?$/i;
const earliest = /^(?:as|no) (?:soon|early|sooner|earlier)/;
// "after Tuesday's talks", "the April 27 summit" date a thing, and bound nothing.
const dating =
  /^(?:['’]s?\s|\s(?!and\b|or\b|but\b|when\b|that\b|in\b|on\b|at\b|to\b|of\b|for\b|with\b|by\b|as\b|the\b|a\b|an\b|he\b|she\b|they\b|it\b|we\b|is\b|was\b|were\b|has\b|had\b|have\b|will\b|would\b|from\b|after\b|before\b|while\b|because\b|if\b|so\b|which\b|who\b|said\b|amid\b|despite\b)[a-z]+)/;

/** Opens the EDTF of an expression that "since", "until", "before" or "after" makes a bound. */
export function qualify(
  text: string,
  start: number,
  end: number,
  resolved: Resolved,
  reference?: number,
): string | undefined {
  const { edtf, period } = resolved;
  if (edtf === undefined || period === undefined || /^\[|~$/.test(edtf)) return edtf;
  const word = bound.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  if (word === undefined || word === 'as of' || dating.test(text.slice(end, end + 24))) return edtf;
  const [from = edtf, to = edtf] = edtf.split('/');
  // "as early as 1994" looks back, and says how long ago; ahead it says since when.
  if (earliest.test(word)) return lastDay(period) > (reference ?? Infinity) ? `${from}/..` : edtf;
  return word === 'since' || word === 'after'
    ? `${word === 'after' ? to : from}/..`
    : `../${word === 'before' || word === 'prior to' ? from : to}`;
}
