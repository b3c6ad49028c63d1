import type { Entry } from '../model/collection.ts';
import { anchorOf, monthName } from './chronology-anchor.ts';
import type { YearSummary } from './chronology-page.ts';
import { type Density, viewDensity } from './density.ts';

/** How many events of one actor each month has: drawn, and in numbers. */
export interface Activity {
  readonly density: Density;
  readonly years: readonly YearSummary[];
}

/** Counts events by month, in the order of the years; paths lead to the part of the page with a year's events. */
export function viewActivity(events: readonly Entry<'events'>[]): Activity {
  const counts = new Map<string, Map<string, number>>();
  for (const { data } of events) {
    const { year, month } = anchorOf(data.date);
    if (year === undefined) continue;
    const months = counts.get(year) ?? new Map<string, number>();
    months.set(month?.id ?? '', (months.get(month?.id ?? '') ?? 0) + 1);
    counts.set(year, months);
  }
  const years = [...counts]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, months]) => ({
      year: { label: String(Number(year)), path: `#${yearAnchor(year)}` },
      count: [...months.values()].reduce((sum, count) => sum + count, 0),
      monthUnknown: months.get('') ?? 0,
      months: Array.from({ length: 12 }, (_, at) => {
        const { id, label } = monthName(String(at + 1).padStart(2, '0'));
        return { ref: { label }, count: months.get(id) ?? 0 };
      }),
    }));
  return { years, density: viewDensity(years) };
}

/** The id of the part of a page that has the events of a year, or of no known one. */
export function yearAnchor(year: string | undefined): string {
  return year === undefined ? 'undated' : `y${year}`;
}
