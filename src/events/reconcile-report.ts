import { edtfBounds } from '../model/edtf.ts';
import type { Evidence } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import { stageOf } from './derive-status.ts';
import { contentWords, numberIn } from './reconcile-wording.ts';
import type { World } from './reconcile-world.ts';

/** One source's word on one event, prepared for comparison. */
export interface Report {
  readonly source: string;
  readonly kind: Kind;
  readonly stage: string;
  /** Absent when the source gives not even a bound. */
  readonly date: string | undefined;
  /** First and last day on which it can be; infinite where nothing is known. */
  readonly from: number;
  readonly to: number;
  /** The date alone does not say which of several like events is meant. */
  readonly vague: boolean;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly scope: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** How many events the title speaks of; '' for one. */
  readonly number: string;
  /** Sorts reports in the same way, wherever they come from. */
  readonly key: string;
}

/** Days: a claim with an open end is about the near future or past, seen from what it does say. */
const ahead = 200;
const behind = 90;
/** Days within which the same parties seldom meet twice. */
const exact = 10;

/** Prepares what `evidence` says; `published` is its source's day, where known. */
export function readReport(
  { source, quote, says }: Evidence,
  published: string | undefined,
  world: World,
): Report {
  const status: Status = says.status ?? 'occurred';
  const stage = stageOf(status);
  const span = window(says.date, stage, published);
  const places = says.places ?? [];
  const title = says.title ?? '';
  return {
    source,
    kind: says.kind ?? 'other',
    stage,
    date: says.date,
    ...span,
    vague: !(span.to - span.from <= exact),
    actors: [...new Set((says.actors ?? []).map(({ actor }) => world.whoIs(actor)))],
    places,
    scope: new Set(places.flatMap((place) => [place, ...world.around(place)])),
    words: contentWords(title),
    number: numberIn(title),
    key: [published ?? '', source, says.date, title, quote.exact, quote.prefix].join('\u0000'),
  };
}

/** Tells whether what is reported lies ahead of the report. */
export const isAhead = ({ stage }: Report): boolean => stage === 'ahead' || stage === 'speculative';

function window(
  date: string | undefined,
  stage: string,
  published: string | undefined,
): { from: number; to: number } {
  const { earliest, latest } = date === undefined ? nowhere : edtfBounds(date);
  const day = published === undefined ? null : edtfBounds(published.slice(0, 10)).earliest;
  const toCome = stage === 'ahead' || stage === 'speculative';
  let from = earliest;
  let to = latest;
  if (toCome && day !== null && to !== null && from !== null && to > from) {
    from = Math.min(Math.max(from, day), to);
  }
  if (toCome) from ??= day;
  if (toCome && to === null && from !== null) to = Math.max(from, day ?? from) + ahead;
  if (!toCome && from === null && to !== null) from = to - behind;
  if (!toCome && to === null && from !== null) to = Math.max(from, day ?? from + behind);
  const width = (to ?? 0) - (from ?? 0);
  const slack = date !== undefined && /[~?%]/.test(date) ? Math.ceil(Math.min(width / 2, 20)) : 0;
  return { from: (from ?? -Infinity) - slack, to: (to ?? Infinity) + slack };
}

const nowhere = { earliest: null, latest: null };
