import type { Candidate, Expression } from './expression.ts';

/** Two neighbours that make one expression when the text between them is as the rule says. */
interface Join {
  readonly name: string;
  readonly gap: RegExp;
  readonly join: (a: Expression, b: Expression, gap: string) => Expression | undefined;
}

const dated = new Set<Expression['kind']>(['calendar', 'weekday', 'relative', 'holiday']);
const isDay = (e: Expression) =>
  e.kind === 'calendar'
    ? e.day !== undefined
    : e.kind === 'relative'
      ? e.unit === 'day'
      : e.kind === 'weekday' || e.kind === 'holiday';

/** A day named twice is joined before anything joins its halves. */
const days: readonly Join[] = [
  {
    name: 'weekday-date',
    gap: /^(?:,\s?|\s?\(|\s)(?:the\s)?$/,
    join: (a, b) =>
      a.kind === 'weekday' && b.kind === 'calendar' && b.day !== undefined && a.shift === undefined
        ? { ...b, weekday: a.weekday }
        : undefined,
  },
  {
    name: 'date-weekday',
    gap: /^\s?\($/,
    join: (a, b) =>
      a.kind === 'calendar' && a.day !== undefined && b.kind === 'weekday' && b.shift === undefined
        ? { ...a, weekday: b.weekday }
        : undefined,
  },
];

/** In order; each may join what those before have joined. */
const joins: readonly Join[] = [
  {
    name: 'date-clock',
    gap: /^(?:,|,?\s(?:at|around|about|@)|\s\||\s[–—-])?\s?(?:about\s|around\s)?$/,
    join: (a, b) =>
      isDay(a) && b.kind === 'clock' && b.date === undefined ? { ...b, date: a } : undefined,
  },
  {
    name: 'clock-date',
    gap: /^(?:,?\s(?:on|of)\s(?:the\s)?|,?\s(?:the\s)?)$/,
    join: (a, b) =>
      a.kind === 'clock' && a.date === undefined && isDay(b) ? { ...a, date: b } : undefined,
  },
  {
    name: 'part-of-day-date',
    gap: /^\s(?:(?:of|on)\s(?:the\s)?)?$/,
    join: (a, b, gap) =>
      a.kind === 'day-part' &&
      a.date === undefined &&
      isDay(b) &&
      (gap.length > 1 || a.part === 'NI' || b.kind === 'weekday')
        ? { ...a, date: b }
        : undefined,
  },
  {
    name: 'date-part-of-day',
    gap: /^,?\s(?:(?:in|during)\sthe\s|at\s)?(?:early\s|late\s)?$/,
    join: (a, b) =>
      isDay(a) && b.kind === 'day-part' && b.date === undefined ? { ...b, date: a } : undefined,
  },
  {
    name: 'clock-part-of-day',
    gap: /^,?\s(?:(?:in|during)\sthe\s|at\s)?$/,
    join: (a, b) => {
      if (a.kind !== 'clock' || b.kind !== 'day-part' || a.date !== undefined) return undefined;
      const hour = a.hour < 12 && (b.part === 'AF' || b.part === 'EV') ? a.hour + 12 : a.hour;
      return b.date === undefined ? { ...a, hour } : { ...a, hour, date: b.date };
    },
  },
  {
    name: 'edge',
    gap: /^\s(?:of|in)\s(?:the\s)?$/,
    join: (a, b) =>
      a.kind === 'edge' && (dated.has(b.kind) || b.kind === 'year-part' || b.kind === 'era')
        ? { ...a, of: b }
        : undefined,
  },
  {
    name: 'offset',
    gap: /^\s(?:before|after|prior\sto|from|following|ahead\sof)\s(?:the\s)?$/,
    join: (a, b, gap) =>
      a.kind === 'duration' && typeof a.amount === 'number' && dated.has(b.kind) && isPlain(b)
        ? {
            kind: 'offset',
            duration: a,
            direction: /before|prior|ahead/.test(gap) ? -1 : 1,
            anchor: b,
          }
        : undefined,
  },
];

function isPlain(e: Expression): boolean {
  return e.kind !== 'calendar' || e.month !== undefined || e.year !== undefined;
}

/** Joins neighbours that say one thing together: a weekday and its date, a date and its hour. */
export function join(text: string, candidates: readonly Candidate[]): Candidate[] {
  return joinBy(joins, text, joinBy(days, text, candidates));
}

function joinBy(
  list: readonly Join[],
  text: string,
  candidates: readonly Candidate[],
): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    let current = candidate;
    for (let previous = out.at(-1); previous !== undefined; previous = out.at(-1)) {
      const joined = joinTwo(list, text, previous, current);
      if (joined === undefined) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out;
}

function joinTwo(
  list: readonly Join[],
  text: string,
  a: Candidate,
  b: Candidate,
): Candidate | undefined {
  if (b.start - a.end > 20) return undefined;
  const gap = text.slice(a.end, b.start);
  for (const { name, gap: pattern, join: combine } of list) {
    if (!pattern.test(gap)) continue;
    const expression = combine(a.expression, b.expression, gap);
    if (expression !== undefined)
      return {
        start: a.start,
        end: b.end,
        expression,
        rule: name,
        ...(b.range ? { range: b.range } : {}),
      };
  }
  return undefined;
}
