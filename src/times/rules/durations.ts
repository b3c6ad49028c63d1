import type { Expression } from '../expression.ts';
import { parseUnit, source } from '../lexicon.ts';
import { type Part, type Rule, rule } from '../rule.ts';
import { amountOf } from './relative-units.ts';

const _ = source.space;
const numberWords =
  '# one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred several few couple many dozens half'.split(
    ' ',
  );
const unitWords =
  'second seconds minute minutes hour hours day days night nights week weeks fortnight weekend weekends month months year years decade decades century centuries'.split(
    ' ',
  );
const count = `(several|few|couple(?:${_}of)?|many|dozens${_}of|half${_}a|half${_}an|${source.number}(?:${_}(?:and${_})?(?:a${_})?half|${_}1/2)?)`;
const adjectives =
  '(?:(?:more|full|long|straight|consecutive|whole|short|additional|other|further|brutal|bloody|calendar|business|working|successive|intense|solid|turbulent)' +
  `${_})?`;
const tail = `(?:${_}(ago|later|afterwards?|thereafter|earlier|previously|beforehand|hence|from${_}now|from${_}today|before|after|on))?(?![a-z])`;
const age = /^(?:[ -]olds?\b| of age\b| younger\b| older\b|['’]s? senior|['’]s? junior)/i;

/** Lengths of time, and steps of such a length away from a date. */
export const durations: readonly Rule[] = [
  // two weeks; 24 hours; several years ago; nine days later; 9-month
  rule(
    'counted-duration',
    numberWords,
    `${count}(?:${_}|-)${adjectives}(${source.unit})${tail}`,
    (match, around) => {
      const [all, amountText = '', unitName = '', after] = match;
      return readDuration(
        match.index,
        all,
        amountText,
        unitName,
        after,
        around.right(),
        around.left(),
        around.before(),
      );
    },
  ),
  // a year; an hour later; the decade; years; months earlier
  rule('bare-duration', unitWords, `(${source.unit})${tail}`, (match, around) => {
    const [all, unitName = '', after] = match;
    const before = around.before();
    const plural = /(?:s|ies)$/i.test(unitName);
    const left = around.left();
    const article =
      /(?:^|[\s("“'‘—–-])(an?|half an?)(?: (?:full|whole|single|mere|little more than a|further|long))?[ -]$/i.exec(
        left,
      );
    if (!plural && article === null) return undefined;
    if (
      plural &&
      (/^(?:of|these|those|his|her|their|its|my|our|your|which|how|business|working|early|final|first|last|other|olden|old|all|good)$/.test(
        before,
      ) ||
        (after === undefined &&
          !/^(?:for|in|of|after|within|over|took|take|takes|last|lasted|spent|spend|spends|during|by|through|throughout|and|or|than|been|was|many|previous|past|recent|last|next|coming)$/.test(
            before,
          ) &&
          !/^ (?:of|before|after|since)\b/.test(around.right())))
    )
      return undefined;
    if (!plural && /^(?: of the\b|-old|-)/.test(around.right())) return undefined;
    const start = article
      ? match.index - (article[0].length - article[0].search(/[a-z]/i))
      : match.index;
    const amount = !article ? undefined : /half/i.test(article[1] ?? '') ? 'half a' : 'a';
    // "$5 a day", "twice a week": a rate.
    if (
      article &&
      after === undefined &&
      /(?:[0-9%)]|\b(?:once|twice|times|hours|days|dollars|euros|pounds|cents|barrels|people|million|billion|thousand|tons|tonnes)) $/i.test(
        left.slice(0, left.length - article[0].trimStart().length).replace(/\s*$/, ' '),
      )
    )
      return [
        {
          start,
          end: match.index + unitName.length,
          expression: { kind: 'set', value: isoDuration(unitName) },
        },
      ];
    const end = match.index + all.length;
    const read = readDuration(
      start,
      all,
      amount,
      unitName,
      after,
      around.right(),
      left,
      article ? 'a' : before,
    );
    return read?.map((part) => ({ ...part, start, end: Math.min(part.end, end) }));
  }),
];

function isoDuration(unitName: string): string {
  const unit = parseUnit(unitName);
  const letters: Record<string, string> = {
    day: 'P1D',
    week: 'P1W',
    month: 'P1M',
    year: 'P1Y',
    hour: 'PT1H',
    minute: 'PT1M',
    second: 'PT1S',
    quarter: 'P1Q',
    weekend: 'P1WE',
    decade: 'P1DE',
    century: 'P1CE',
  };
  return letters[unit ?? 'day'] ?? 'P1D';
}

function readDuration(
  start: number,
  all: string,
  amountText: string | undefined,
  unitName: string,
  after: string | undefined,
  right: string,
  left: string,
  before: string,
): Part[] | undefined {
  const unit = parseUnit(unitName);
  const amount = halved(amountText, unitName);
  if (unit === undefined || amount === undefined || unit === 'season') return undefined;
  if (after === undefined && age.test(right)) return undefined;
  if (after === undefined && /\b(?:aged?|age of|ages of|turn(?:ed|s|ing)?) $/i.test(left))
    return undefined;
  if (/[$€£#.]$/.test(left) || (/[A-Za-z0-9]-$/.test(left) && /^[0-9]/.test(all))) return undefined;
  if (unit === 'second' && amount === 1 && !/s$/.test(unitName)) return undefined;
  const word = after?.toLowerCase().replace(/\s+/g, ' ');
  // "two days before the summit": the length, where what follows names the other end.
  const names = word === 'before' || word === 'after' || word === 'on';
  const step =
    word === undefined || (names && !/^\s*(?:[.,;:)—–]|$)/.test(right))
      ? undefined
      : stepWord(word, names);
  if (step === undefined) {
    const shorter =
      after === undefined
        ? all
        : all.slice(0, all.toLowerCase().lastIndexOf(after.toLowerCase())).trimEnd();
    return [{ start, end: start + shorter.length, expression: { kind: 'duration', unit, amount } }];
  }
  const expression: Expression = {
    kind: 'relative',
    unit,
    amount,
    direction: step.direction,
    from: step.from,
    counted: true,
    fallback: step.direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
  };
  void before;
  return [{ start, end: start + all.length, expression }];
}

function stepWord(
  word: string,
  names: boolean,
): { direction: -1 | 1; from: 'reference' | 'context' } | undefined {
  if (word === 'on') return undefined;
  if (word === 'ago') return { direction: -1, from: 'reference' };
  if (word === 'hence' || word.startsWith('from')) return { direction: 1, from: 'reference' };
  if (/^(?:earlier|previously|beforehand|before)$/.test(word))
    return { direction: -1, from: 'context' };
  return names || word ? { direction: 1, from: 'context' } : undefined;
}

function halved(text: string | undefined, unitName: string) {
  if (text === undefined) return 'X' as const;
  if (/^half/i.test(text)) return 0.5;
  if (/^dozens/i.test(text)) return 'X' as const;
  const plain = text.replace(/\s+(?:and\s+)?(?:a\s+)?half$|\s+1\/2$/i, '');
  const amount = amountOf(plain, unitName);
  return plain !== text && typeof amount === 'number' ? amount + 0.5 : amount;
}
