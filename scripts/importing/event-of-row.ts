import { kinds, kindWords } from '../../src/model/kind.ts';
import { visibleText } from '../../src/model/visible.ts';
import type { Cells, Field } from './columns.ts';
import type { CitedSource, EventDraft, NamedActor } from './event-draft.ts';
import { markdownText } from './markdown-text.ts';
import { plainHtml } from './plain-html.ts';
import type { Problem } from './problem.ts';
import { DatePartError, type DateParts, splitDate, timelineEdtf } from './timeline-date.ts';

/** Longest cell: the body of an entry has at most 20,000 characters, and HTML is longer than its text. */
const mostInCell = 100_000;
/** More tags are no text that somebody marked up, and nested they cost the square of their number. */
const mostTags = 2000;
/** What spreadsheets put into a cell that they could not compute. */
const sheetError = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NULL!|NUM!|ERROR!|SPILL!|CALC!)$/;

/** Makes an event of a row's cells; of a row that is none (a title slide, an era) a warning. */
export function eventOfRow(row: number, cells: Cells): EventDraft | Problem {
  const fail = (rule: string, message: string): Problem => ({ row, rule, message });
  for (const [field, text] of cells) {
    if (sheetError.test(text)) {
      return fail(
        'sheet-error',
        `${field} is ${text}, which a spreadsheet writes where a formula fails; mend the formula and export again`,
      );
    }
    if (text.length > mostInCell) {
      return fail(
        'too-long',
        `${field} has ${text.length} characters; expected at most ${mostInCell}: shorten it`,
      );
    }
  }
  for (const field of ['title', 'text', 'displayDate', 'media', 'mediaCaption'] as const) {
    const tags = cells.get(field)?.split('<').length ?? 0;
    if (tags > mostTags) {
      return fail('markup', `${field} has ${tags} tags; expected text: take the markup out`);
    }
  }
  const type = cells.get('type')?.toLowerCase();
  if (type === 'title' || type === 'era') {
    const message = `is a ${type}, not an event, and is not taken; title and description of a chronology stand in chronology.yaml`;
    return { row, rule: 'no-event', message, severity: 'warning' };
  }
  const title = oneLine(plainHeadline(cells.get('title') ?? ''));
  if (title === '') {
    return fail('missing-field', 'has no title; fill in what happened, in the present tense');
  }
  let date: string | undefined;
  try {
    date = dateOf(cells);
  } catch (error) {
    if (!(error instanceof DatePartError)) throw error;
    return fail('bad-date', error.message);
  }
  const kind = cells.get('kind') ?? kindOfGroup(cells.get('group'));
  const cited = citedIn(cells);
  const quote = cells.get('quote');
  return {
    ...{ row, title },
    ...given('id', cells.get('id')),
    ...given('date', date),
    ...given('status', cells.get('status')?.toLowerCase()),
    ...given('kind', kind),
    actors: listOf(cells.get('actors')).map((text) => actorOf(text, rolesIn(cells))),
    places: listOf(cells.get('places')),
    sources: listOf(cells.get('source')).filter((one) => !isAddress(one)),
    ...(cited && { cited }),
    ...(quote !== undefined && { quote: oneLine(quote) }),
    more: {
      ...given('attributedTo', cells.get('attributedTo')),
      ...(cells.has('stance') && { stance: cells.get('stance') as 'reports' }),
      ...given('disputed', cells.get('disputed')),
    },
    links: {
      ...given('partOf', cells.get('partOf')),
      ...given('follows', cells.get('follows')),
      ...given('outcomeOf', cells.get('outcomeOf')),
    },
    body: bodyOf(cells),
  };
}

/** Parts a list: semicolons, or bars, between the items. */
export function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;|\n]/)
    .map(oneLine)
    .filter((item) => item !== '');
}

/** `ada-brenn`, `Ada Brenn: visitor`, `Ada Brenn (person): visitor`. */
function actorOf(text: string, roles: ReadonlyMap<string, string>): NamedActor {
  const at = text.lastIndexOf(':');
  const whole = at < 0 ? text : text.slice(0, at).trim();
  const role = at < 0 ? roles.get(text) : text.slice(at + 1).trim();
  const match = /^(.*\S)\s*\((person|organisation|state|group)\)$/i.exec(whole);
  return {
    name: match?.[1] ?? whole,
    ...given('role', role === '' ? undefined : role),
    ...given('kind', match?.[2]?.toLowerCase()),
  };
}

/** The roles in a table of our own: JSON, id → role. */
function rolesIn(cells: Cells): ReadonlyMap<string, string> {
  const text = cells.get('actorRoles');
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    return new Map();
  }
}

function citedIn(cells: Cells): CitedSource | undefined {
  const url = cells.get('url') ?? listOf(cells.get('source')).find(isAddress);
  const headline = cells.get('citation');
  if (url === undefined && headline === undefined) return undefined;
  return {
    ...given('url', url),
    ...given('headline', headline === undefined ? undefined : oneLine(headline)),
    ...given('publisher', cells.get('publisher')),
    ...given('published', cells.get('published')),
    ...given('byline', cells.get('byline')),
    ...given('archived', cells.get('archived')),
    ...given('language', cells.get('language')),
  };
}

/** A row's date: EDTF in one cell, with its end in another, or in parts as TimelineJS has it. */
function dateOf(cells: Cells): string | undefined {
  const date = cells.get('date');
  if (date === undefined) return timelineEdtf(...partsOf(cells));
  const end = cells.get('endDate');
  return end === undefined || end === date ? date : `${date}/${end}`;
}

function partsOf(cells: Cells): [DateParts, DateParts] {
  const parts = (year: Field, month: Field, day: Field, whole: Field): DateParts => {
    const text = cells.get(whole);
    if (text !== undefined) return splitDate(text);
    return { year: cells.get(year), month: cells.get(month), day: cells.get(day) };
  };
  return [
    parts('year', 'month', 'day', 'startDate'),
    parts('endYear', 'endMonth', 'endDay', 'endDate'),
  ];
}

/** A group is a kind where it is called like one; other groups stand in the text. */
function kindOfGroup(group: string | undefined): string | undefined {
  const name = group?.toLowerCase();
  return kinds.find((kind) => kind === name || kindWords[kind].label.toLowerCase() === name);
}

/** The text of the entry: what the row says at length, and what no field holds. */
function bodyOf(cells: Cells): string {
  const lines: string[] = [];
  const note = (label: string, value: string | undefined) => {
    if (value !== undefined) lines.push(`${label}: ${oneLine(plainHtml(value))}`);
  };
  const times = [cells.get('time'), cells.get('endTime')].filter((one) => one !== undefined);
  note('Date as given', cells.get('displayDate'));
  note('Time', times.length > 0 ? times.join(' to ') : undefined);
  const group = cells.get('group');
  note('Group', kindOfGroup(group) === undefined ? group : undefined);
  note('Media', cells.get('media'));
  note('Media caption', cells.get('mediaCaption'));
  note('Media credit', cells.get('mediaCredit'));
  note('Media in words', cells.get('altText'));
  const notes = lines.length > 0 ? markdownText(lines.join('\n\n')) : '';
  // Markdown of our own tables stays Markdown: the rules for bodies hold it.
  const markdown = visibleText(cells.get('markdown') ?? '').trim();
  const words =
    markdown === '' ? markdownText(plainHtml(cells.get('text') ?? '')) : `${markdown}\n`;
  return [words, notes].filter((part) => part !== '').join('\n');
}

/** A headline may be marked up, in TimelineJS often as a link: its text counts. */
function plainHeadline(text: string): string {
  return plainHtml(text).replace(/ \(https?:[^()]*\)$/, (address) =>
    text.includes(address) ? address : '',
  );
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

function given<Key extends string>(key: Key, value: string | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}
