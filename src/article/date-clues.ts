import type { Segment } from '../model/extraction.ts';
import { splitSentences } from '../model/sentences.ts';
import { dayNumber } from './days.ts';
import { readDates } from './read-dates.ts';

/** Something in a text that bounds the day on which it was written. */
export interface Clue {
  readonly kind: 'date' | 'weekday' | 'week';
  readonly text: string;
  readonly tense: 'past' | 'future';
  /** Stands in a caption or in the lead, where news has its own dates, not its background's. */
  readonly prominent: boolean;
  /** Of a date with a year: its day number. */
  readonly day?: number;
  readonly hasYear?: boolean;
  readonly month?: number;
  readonly date?: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday?: number;
  /** Weeks from the day of writing: 1 for "next week". */
  readonly offset?: number;
}

const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const weekday =
  /(?<!\b(?:last|next|previous|following|every|each|that|[Tt]he)\s)\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?!['’]s|s\b)/g;
const week = /\b(next|this) week\b/i;
/** The last of these before a date says whether what is told lies behind or ahead. */
const tense =
  /(?<future>\b(?:will|would|shall|to be|is to|are to|plans? to|planned|planning|scheduled|slated|expected|expects?|due|set to|upcoming|ahead of|going to|can|may|might|could|to (?:visit|meet|hold|travel|attend|take|return|go|host|begin|start|arrive|leave|land))\b)|(?<past>\b(?:said|says|told|was|were|had|has|have|met|held|took|made|went|came|left|gave|began|sent|saw|spoke|wrote|reported|\p{Ll}{3,30}ed)\b)/gu;
/** Sentences read: the news comes first, and a book is no news. */
const most = 400;
/** Longest part of a sentence that is read: what is longer is a table or worse. */
const longest = 2000;
/** Sentences of headline and lead. */
const lead = 6;

/** Reads the dates, weekdays and weeks of an article, each with the tense that it is told in. */
export function readClues(text: string, segments: readonly Segment[]): Clue[] {
  const clues: Clue[] = [];
  const stamps: Clue[] = [];
  let read = 0;
  for (const { role, span } of segments) {
    const isHead = role === 'headline' || role === 'deck';
    for (const [start, end] of splitSentences(text, span)) {
      if (++read > most) return [...clues, ...recentStamps(stamps)];
      const sentence = text.slice(start, Math.min(end, start + longest));
      const named =
        isHead || (read <= lead && /\d/.test(sentence)) ? week.exec(sentence)?.[0] : undefined;
      if (named !== undefined && !clues.some(({ kind }) => kind === 'week')) {
        const offset = /^next/i.test(named) ? 1 : 0;
        clues.push({ kind: 'week', text: named, tense: 'future', prominent: true, offset });
      }
      if (!/\d|day\b/.test(sentence)) continue;
      stamps.push(...stampsIn(sentence));
      clues.push(...cluesIn(sentence, role === 'caption', role === 'caption' || read <= lead));
    }
  }
  return [...clues, ...recentStamps(stamps)];
}

/** "— Ada Holt (@adaholt) May 2, 2019": when a message that is quoted in full was sent. */
const handle = /\(@\w{1,30}\)\s{1,3}$/;
/** Messages of one story are at most this far apart, in days. */
const together = 7;

const isStamp = (sentence: string, start: number): boolean =>
  handle.test(sentence.slice(Math.max(0, start - 40), start));

function stampsIn(sentence: string): Clue[] {
  if (!sentence.includes('(@')) return [];
  return readDates(sentence).flatMap(({ start, end, year, month, date }) => {
    if (year === undefined) return [];
    if (!isStamp(sentence, start)) return [];
    const day = dayNumber(year, month, date);
    const text = sentence.slice(start, end);
    return [
      { kind: 'date', text, tense: 'past', prominent: true, month, date, hasYear: true, day },
    ];
  });
}

/** One message may be years old; two of one week are of the story, and the later tells its week. */
function recentStamps(stamps: readonly Clue[]): Clue[] {
  const [last, before] = [...new Map(stamps.map((s) => [s.day, s])).values()].sort(
    (a, b) => (b.day ?? 0) - (a.day ?? 0),
  );
  return last && before && (last.day ?? 0) - (before.day ?? 0) <= together ? [last] : [];
}

function cluesIn(sentence: string, isCaption: boolean, prominent: boolean): Clue[] {
  // A caption tells in the present what its picture shows, which is past.
  const marks = isCaption ? [] : [...sentence.matchAll(tense)];
  const tenseAt = (at: number): Clue['tense'] => {
    const mark = marks.findLast(({ index }) => index < at) ?? marks[0];
    return mark?.groups?.['future'] === undefined ? 'past' : 'future';
  };
  const own = prominent && !/\bfile (?:photo|picture|image)\b/i.test(sentence);
  const clues: Clue[] = [];
  for (const { start, end, year, month, date } of readDates(sentence)) {
    clues.push({
      kind: 'date',
      text: sentence.slice(start, end),
      tense: tenseAt(start),
      prominent: own && !isStamp(sentence, start),
      month,
      date,
      hasYear: year !== undefined,
      ...(year === undefined ? {} : { day: dayNumber(year, month, date) }),
    });
  }
  for (const match of sentence.matchAll(weekday)) {
    const name = match[1] ?? '';
    clues.push({
      kind: 'weekday',
      text: name,
      tense: tenseAt(match.index),
      prominent,
      weekday: weekdayNames.indexOf(name.toLowerCase()),
    });
  }
  return clues;
}
