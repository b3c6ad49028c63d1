/** What a chronology can be narrowed by, in the order in which the filter offers it. */
export const facetNames = ['actor', 'side', 'kind', 'status', 'publisher', 'place'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * Whether an event must have all chosen values of a facet or one of them. Actors and sides meet, so
 * that two of them ask for what both took part in; of the others an event has one, or is told by one.
 */
export const needsAll: Readonly<Record<FacetName, boolean>> = {
  actor: true,
  side: true,
  kind: false,
  status: false,
  publisher: false,
  place: false,
};

/** A question to the chronology, as it stands in a page's address. */
export interface FilterQuery {
  /** Ids of chosen values by facet. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  /** Year, month or day: "2018", "2018-04", "2018-04-09"; '' for none. */
  readonly from: string;
  readonly to: string;
}

/** Reads a question out of an address; what it does not know it leaves out. */
export function parseFilterQuery(asked: URLSearchParams): FilterQuery {
  const chosen = Object.fromEntries(
    facetNames.map((name) => [name, [...new Set(asked.getAll(name).filter(isId))]]),
  ) as Record<FacetName, string[]>;
  return { chosen, from: dateIn(asked.get('from')), to: dateIn(asked.get('to')) };
}

/** Writes a question for an address: '' or "?actor=x&kind=visit". */
export function formatFilterQuery({ chosen, from, to }: FilterQuery): string {
  const asked = new URLSearchParams();
  for (const name of facetNames) for (const id of chosen[name]) asked.append(name, id);
  if (from !== '') asked.set('from', from);
  if (to !== '') asked.set('to', to);
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

/** Chooses a value that is not chosen, or leaves it. */
export function toggleValue(query: FilterQuery, name: FacetName, id: string): FilterQuery {
  const before = query.chosen[name];
  const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
  return { ...query, chosen: { ...query.chosen, [name]: after } };
}

/**
 * Gives the first and last day of a year, month or day as numbers since 1970-01-01; undefined for
 * anything else, also for a day that no calendar has.
 */
export function daysOf(date: string): readonly [first: number, last: number] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const first = dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1));
  const shown = new Date(first * dayLength).toISOString();
  if (!shown.startsWith(date)) return undefined;
  if (day !== undefined) return [first, first];
  const next =
    month === undefined
      ? dayNumber(Number(year) + 1, 1, 1)
      : dayNumber(Number(year), Number(month) + 1, 1);
  return [first, next - 1];
}

/** Milliseconds. */
export const dayLength = 86_400_000;

/** `Date.UTC` reads the years 0 to 99 as 19xx. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength;
}

function isId(text: string): boolean {
  return /^[a-z0-9-]{1,120}$/.test(text);
}

function dateIn(text: string | null): string {
  return text !== null && daysOf(text) !== undefined ? text : '';
}
