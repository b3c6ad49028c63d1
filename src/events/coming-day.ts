import { edtfBounds } from '../model/edtf.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { subjectActors } from './participants.ts';
import { pickDate } from './pick-date.ts';
import { isTimeless } from './worth-dating.ts';

/** A day ahead that an article tells of: "Friday's summit". */
export interface Coming {
  /** ISO day. */
  readonly date: string;
  /** The paragraph that last spoke of it. */
  readonly paragraph: number;
  readonly actors: readonly string[];
  /** The article opens with it and comes out just before it: all its plans are of that day. */
  readonly news: boolean;
}

/** The sentences in which an article tells its news. */
const lead = 2;
/** How many days before it an article on a coming day is written at the most. */
const soon = 3;

/** Notes the coming day that a sentence speaks of; the one before stays where it speaks of none. */
export function noteComing(
  coming: Coming | undefined,
  analysis: Analysis,
  published: number | undefined,
): Coming | undefined {
  const { place, times, tokens } = analysis;
  if (published === undefined || place.headline) return coming;
  if (times.ofClause.size === 0 && times.ofNominal.size === 0) return coming;
  const { paragraph } = place;
  if (coming !== undefined && tokens.some((t) => t.time?.edtf === coming.date))
    return { ...coming, paragraph };
  const found = plannedDay(analysis, published);
  if (found === undefined) return coming;
  const { earliest } = edtfBounds(found.date);
  const news = place.sentence <= lead && earliest !== null && earliest <= published + soon;
  return coming?.news === true && !news ? coming : { ...found, paragraph, news };
}

/** A day ahead on which the sentence plans something, or that it gives to an event: "Friday's summit". */
function plannedDay(
  analysis: Analysis,
  published: number,
): Pick<Coming, 'date' | 'actors'> | undefined {
  const { tokens, clauses, nominals, standings, times } = analysis;
  for (const clause of clauses) {
    const standing = standings[clause.index] ?? '';
    // "They begin their summit on Wednesday": in the present, of a day ahead.
    if (!/^(?:planned|announced)$/.test(standing) && !isTimeless(clause)) continue;
    const date = pickDate(tokens, times.ofClause.get(clause.index) ?? [], clause.verb.start);
    if (date !== undefined && isAhead(date, published))
      return { date, actors: subjectActors(analysis, clause) };
  }
  for (const { index } of nominals) {
    const date = pickDate(tokens, times.ofNominal.get(index) ?? [], index);
    if (date !== undefined && isAhead(date, published)) return { date, actors: [] };
  }
  return undefined;
}

function isAhead(date: string, published: number): boolean {
  const { earliest, latest } = edtfBounds(date);
  return earliest !== null && earliest === latest && earliest > published;
}

/** Tells whether an undated plan, or an hour, is of the coming day: "after that, they will plant a tree". */
export function isOfComing(draft: Draft, coming: Coming | undefined): coming is Coming {
  if (coming === undefined || draft.headline) return false;
  if (draft.hour !== true && draft.status !== 'planned' && draft.status !== 'announced')
    return false;
  const since = draft.paragraph - coming.paragraph;
  if (coming.news) return since <= far;
  return since === 0 && draft.actors.some((id) => coming.actors.includes(id));
}

/** How many paragraphs on a plan is still taken for one of the day that the news is of. */
const far = 10;
