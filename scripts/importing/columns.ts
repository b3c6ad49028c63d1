import { didYouMean } from '../../src/content/suggest.ts';
import { type Problem, show } from './problem.ts';

/** What the cells of a row can say, by column name as a table has it without a map. */
export const fields = [
  ...['id', 'title', 'date', 'status', 'kind', 'actors', 'places', 'text', 'quote'],
  ...['source', 'url', 'citation', 'publisher', 'published', 'byline', 'archived', 'language'],
  ...['attributedTo', 'stance', 'disputed', 'partOf', 'follows', 'outcomeOf'],
  // A date in parts, and the rest of a TimelineJS spreadsheet.
  ...['year', 'month', 'day', 'time', 'endYear', 'endMonth', 'endDay', 'endTime', 'startDate'],
  ...['endDate', 'displayDate', 'media', 'mediaCredit', 'mediaCaption', 'mediaThumbnail'],
  ...['altText', 'type', 'group', 'background', 'actorRoles', 'markdown'],
] as const;
export type Field = (typeof fields)[number];

/** What a row says: field → text, trimmed, never empty. */
export type Cells = ReadonlyMap<Field, string>;

/** The field of each column; undefined where it is left out. */
export interface Columns {
  readonly fieldOf: readonly (Field | undefined)[];
  /** Columns that are no field, or name one that another column has. */
  readonly problems: readonly Problem[];
  readonly isTimeline: boolean;
}

/** Other names of fields, as they are folded. */
const aliases: Readonly<Record<string, Field>> = {
  ...{ sources: 'source', actor: 'actors', place: 'places', body: 'text', tag: 'group' },
  ...{ partof: 'partOf', outcomeof: 'outcomeOf', attributedto: 'attributedTo' },
};
/** In a TimelineJS spreadsheet these mean something else than in a table of ours. */
const timelineNames: Readonly<Record<string, Field>> = { headline: 'title' };
/** In our own tables the text is Markdown. */
const ownNames: Readonly<Record<string, Field>> = { text: 'markdown' };
/** Columns of our own `events.csv` that follow from others, and its editors' words on the record. */
const derived = new Set(['page', 'datetext', 'earliest', 'latest', 'cameo', 'plover', 'review']);
/** The word of `--map` that leaves a column out. */
const leftOut = '-';

/**
 * Says which field each column fills.
 * @param map column → field, or `-`, for columns that are named otherwise
 */
export function matchColumns(
  header: readonly string[],
  map: ReadonlyMap<string, string> = new Map(),
  asTimeline = false,
): Columns {
  const names = new Set(header.map(fold));
  const isTimeline =
    asTimeline ||
    (names.has('headline') && !names.has('title') && (names.has('year') || names.has('startdate')));
  const isOwn = names.has('cameo') && names.has('plover');
  const known = new Map<string, Field>([
    ...fields.filter((field) => field !== 'markdown').map((field) => [fold(field), field] as const),
    ...Object.entries(aliases),
    ...Object.entries(isTimeline ? timelineNames : { headline: 'citation' as const }),
    ...Object.entries(isOwn ? ownNames : {}),
  ]);
  const wanted = new Map([...map].map((pair) => [fold(pair[0]), pair]));
  const problems: Problem[] = [];
  const used = new Map<Field, string>();
  const report = (rule: string, message: string) => problems.push({ row: 1, rule, message });
  const fieldOf = header.map((column): Field | undefined => {
    const name = fold(column);
    const given = wanted.get(name)?.[1];
    wanted.delete(name);
    if (given === leftOut || (given === undefined && isOwn && derived.has(name))) return undefined;
    const field = known.get(fold(given ?? column));
    if (field === undefined) {
      if (given !== undefined) {
        report(
          'unknown-field',
          `--map gives the column ${show(column)} the field ${show(given)}, which is none${near(given)}`,
        );
      } else if (column !== '') {
        report(
          'unknown-column',
          `the column ${show(column)} is no field and is not taken${near(column)}; name it with --map "${column}=FIELD", or leave it out with --map "${column}=-"`,
        );
      }
      return undefined;
    }
    const other = used.get(field);
    if (other !== undefined) {
      report(
        'duplicate-column',
        `the columns ${show(other)} and ${show(column)} are both ${field}; the second is not taken: leave one out`,
      );
      return undefined;
    }
    used.set(field, column);
    return field;
  });
  for (const [column] of wanted.values()) {
    report(
      'unknown-column',
      `--map names the column ${show(column)}, which the table does not have; it has ${header.map(show).join(', ')}`,
    );
  }
  return { fieldOf, problems, isTimeline };
}

/** Reads the cells of a row: trimmed, empty ones left out, a spreadsheet's guard taken off. */
export function readCells(columns: Columns, cells: readonly string[]): Cells {
  const found = new Map<Field, string>();
  for (const [at, cell] of cells.entries()) {
    const field = columns.fieldOf[at];
    // An apostrophe keeps spreadsheets from computing what follows it; our own tables have it.
    const text = cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');
    if (field !== undefined && text !== '') found.set(field, text);
  }
  return found;
}

const near = (name: string): string => didYouMean(name, fields);

/** Case, spaces, hyphens and underscores do not tell two columns apart. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
