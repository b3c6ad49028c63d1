import { explainIssue } from '../../src/content/explain-issue.ts';
import { type CollectionName, collections, type Records } from '../../src/model/collection.ts';
import { UsageError } from '../command/command.ts';
import { type Cells, type Field, matchColumns } from './columns.ts';
import { readText } from './decode-file.ts';
import { eventOfRow } from './event-of-row.ts';
import type { ImportTools } from './import-tools.ts';
import { leftOut } from './left-out.ts';
import type { Offer, Taken } from './plan.ts';
import type { Problem } from './problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads TimelineJS JSON (https://timeline.knightlab.com/docs/json-format.html): slides become events
 * as the rows of its spreadsheet do. What this project's own export says in `dateline`, the records
 * with their ids, is taken as it stands.
 */
export function readTimeline(file: string, tools: ImportTools): void {
  const timeline = parseTimeline(file);
  const { takeRow, report, takeEvent, map } = tools;
  takeOwnRecords(asFields(timeline['dateline']), tools);
  const silent = leftOut();
  const slides = [...listIn(timeline, 'events'), ...listIn(timeline, 'undated')];
  for (const [at, slide] of slides.entries()) {
    const row = at + 1;
    takeRow(row, () => {
      const own = asFields(slide)['dateline'];
      if (typeof own === 'object' && own !== null) return takeOwnEvent(row, asFields(slide), tools);
      const cells = cellsOf(asFields(slide), map);
      silent.see(cells);
      const draft = eventOfRow(row, cells);
      return 'rule' in draft ? draft : takeEvent(draft);
    });
  }
  const eras = listIn(timeline, 'eras').length;
  if (eras > 0) {
    const message = `has ${eras} ${eras === 1 ? 'era' : 'eras'}, which are not events and are not taken`;
    report({ row: 1, rule: 'no-event', message, severity: 'warning' }, false);
  }
  for (const problem of silent.problems()) report(problem, false);
}

function parseTimeline(file: string): Fields {
  let timeline: unknown;
  try {
    timeline = JSON.parse(readText(file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${file} is no JSON (${error.message}); expected a timeline`, {
      cause: error,
    });
  }
  if (Array.isArray(asFields(timeline)['events'])) return asFields(timeline);
  throw new UsageError(`${file} is no timeline; expected {"events": […]}`);
}

/** What the export tells of records that are no events. */
function takeOwnRecords(records: Fields, { plan, report }: ImportTools): void {
  for (const collection of ['publishers', 'places', 'actors', 'sources'] as const) {
    for (const [id, record] of Object.entries(asFields(records[collection]))) {
      const { text, ...data } = asFields(record);
      const taken = takeOwn(0, collection, id, data, text, plan.offer);
      if ('problems' in taken) for (const problem of taken.problems) report(problem, true);
    }
  }
}

function takeOwnEvent(row: number, slide: Fields, { plan }: ImportTools): Taken {
  const { sources, text, ...record } = asFields(slide['dateline']);
  const said = {
    ...(record['date'] !== undefined && { date: record['date'] }),
    status: record['status'],
  };
  // Exports of old name the sources only.
  const evidence = (Array.isArray(sources) ? sources : []).map((source) => ({
    ...{ source, quote: { exact: record['title'] }, says: said },
  }));
  const data = { evidence, ...record };
  return takeOwn(row, 'events', String(slide['unique_id']), data, text, plan.offer);
}

/** Plans a record that stands in the file as in a content file; its schema holds it first. */
function takeOwn<Name extends CollectionName>(
  row: number,
  collection: Name,
  id: string,
  data: Fields,
  text: unknown,
  offer: (id: string, offer: Offer<Name>) => Taken,
): Taken {
  const schema = collections[collection];
  const result = schema.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    const [told] = issue ? explainIssue(issue, data, schema) : [];
    const message = `${collection}/${id}: ${told?.message ?? 'is no record'}`;
    return { problems: [{ row, rule: told?.rule ?? 'wrong-value', message } satisfies Problem] };
  }
  const body = typeof text === 'string' && text !== '' ? `${text}\n` : '';
  return offer(id, { collection, row, data: result.data as Records[Name], body });
}

/** The columns of a TimelineJS spreadsheet, and where a slide has what they hold. */
const columns: readonly (readonly [column: string, path: readonly string[]])[] = [
  ...(['Year', 'Month', 'Day'] as const).flatMap((part) => [
    [part, ['start_date', part.toLowerCase()]] as const,
    [`End ${part}`, ['end_date', part.toLowerCase()]] as const,
  ]),
  ['Display Date', ['display_date']],
  ['Headline', ['text', 'headline']],
  ['Text', ['text', 'text']],
  ['Media', ['media', 'url']],
  ['Media Credit', ['media', 'credit']],
  ['Media Caption', ['media', 'caption']],
  ['Media Thumbnail', ['media', 'thumbnail']],
  ['Alt Text', ['media', 'alt']],
  ['Type', ['type']],
  ['Group', ['group']],
  ['Background', ['background', 'url']],
  ['Source', ['source']],
];

/** Reads a slide as a row of the spreadsheet, so that `--map` means the same for both. */
function cellsOf(slide: Fields, map: ReadonlyMap<string, string>): Cells {
  const { fieldOf } = matchColumns(
    columns.map(([column]) => column),
    map,
    true,
  );
  const cells = new Map<Field, string>();
  const put = (field: Field | undefined, value: unknown) => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    if (field !== undefined && text !== '') cells.set(field, text);
  };
  for (const [at, [, path]] of columns.entries()) {
    put(
      fieldOf[at],
      path.reduce<unknown>((value, key) => asFields(value)[key], slide),
    );
  }
  put('time', timeIn(asFields(slide['start_date'])));
  put('endTime', timeIn(asFields(slide['end_date'])));
  if (!cells.has('displayDate')) put('displayDate', asFields(slide['start_date'])['display_date']);
  return cells;
}

function timeIn(date: Fields): string {
  const parts = [date['hour'], date['minute'], date['second']].filter(
    (part) => part !== undefined && part !== null && part !== '',
  );
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function listIn(timeline: Fields, key: string): readonly unknown[] {
  const list = timeline[key];
  return Array.isArray(list) ? list : [];
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}
