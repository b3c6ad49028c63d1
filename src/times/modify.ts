import type { Candidate, Expression, Mod } from './expression.ts';

const periodWords: readonly (readonly [RegExp, Mod])[] = [
  [
    /\b(?:(?:the )?(?:very )?(?:(?:beginning|start|outset|opening|onset) of|(?:early part|early (?:days|weeks|months|years)|first (?:days|weeks|part)) (?:of|in)) (?:the )?)$/i,
    'START',
  ],
  [
    /\b(?:(?:the )?(?:very )?(?:end|close|closing (?:days|weeks|months)|final (?:days|weeks|months)|last (?:days|weeks|months|part)|latter (?:part|half)|late part|tail end|second half) of (?:the )?)$/i,
    'END',
  ],
  [/\b(?:(?:the )?middle of (?:the )?)$/i, 'MID'],
  [/\b(?:the )?(?:very )?(?:early|earlier)(?: on)?(?: in| on)?(?: the)?[ -]$/i, 'START'],
  [/\b(?:the )?(?:very )?(?:late|later)(?: on)?(?: in| on)?(?: the)?[ -]$/i, 'END'],
  [/\b(?:the )?mid(?:dle)?[ -]$/i, 'MID'],
  [/\b(?:the )?(?:rest|remainder) of (?:the )?$/i, 'END'],
  [/\b(?:the )?first half of (?:the )?$/i, 'START'],
  [/\b(?:about|around|approximately|roughly|circa|c\.|ca\.|some time (?:in|around)) $/i, 'APPROX'],
];
const amountWords: readonly (readonly [RegExp, Mod])[] = [
  [/\b(?:more than|over|upwards of|longer than) $/i, 'MORE_THAN'],
  [/\b(?:less than|fewer than|under|nearly|almost|close to) $/i, 'LESS_THAN'],
  [/\b(?:at least|no less than) $/i, 'EQUAL_OR_MORE'],
  [/\b(?:at most|up to|no more than|as long as|a maximum of) $/i, 'EQUAL_OR_LESS'],
  [
    /\b(?:about|around|approximately|roughly|some|an estimated|just|only|a mere|another|a further) $/i,
    'APPROX',
  ],
];
const noMod = /^(?:just|only|a mere|another|a further) $/i;
const article = /\b(?:the|The) $/;

/** From `from` on: takes the words before an expression that shade it ("late", "the end of", "nearly") into it. */
export function modify(text: string, from: number, candidates: readonly Candidate[]): Candidate[] {
  let floor = from;
  return candidates.map((candidate) => {
    const left = text.slice(Math.max(floor, candidate.start - 32), candidate.start);
    floor = candidate.end;
    if (left === '' || candidate.range === 'from') return candidate;
    if (candidate.expression.kind === 'duration' && candidate.expression.span !== undefined)
      return withArticle(candidate, left);
    const words = isAmount(candidate.expression) ? amountWords : periodWords;
    if (words === periodWords && !isPeriod(candidate.expression))
      return withArticle(candidate, left);
    for (const [pattern, mod] of words) {
      const match = pattern.exec(left);
      if (match === null) continue;
      const start = candidate.start - match[0].length;
      return noMod.test(match[0]) ? { ...candidate, start } : { ...candidate, start, mod };
    }
    return withArticle(candidate, left);
  });
}

function withArticle(candidate: Candidate, left: string): Candidate {
  const takes =
    candidate.expression.kind === 'relative' ||
    candidate.expression.kind === 'year-part' ||
    candidate.expression.kind === 'era' ||
    candidate.expression.kind === 'edge' ||
    (candidate.expression.kind === 'weekday' && candidate.expression.unit === 'weekend') ||
    candidate.expression.kind === 'fiscal' ||
    (candidate.expression.kind === 'duration' && candidate.expression.span !== undefined) ||
    (candidate.expression.kind === 'calendar' &&
      candidate.expression.month === undefined &&
      candidate.expression.year === undefined) ||
    (candidate.expression.kind === 'reference' && /past|future/.test(candidate.rule)) ||
    ((candidate.expression.kind === 'day-part' || candidate.expression.kind === 'clock') &&
      candidate.expression.date !== undefined);
  return takes && article.test(left) ? { ...candidate, start: candidate.start - 4 } : candidate;
}

function isAmount(expression: Expression): boolean {
  return (
    expression.kind === 'duration' ||
    (expression.kind === 'relative' && expression.counted === true)
  );
}

function isPeriod(expression: Expression): boolean {
  return /^(?:calendar|year-part|era|relative|fiscal|weekday|day-part|clock|holiday)$/.test(
    expression.kind,
  );
}
