import type { YearSummary } from './chronology-page.ts';

/** How many events each month of the period has, drawn. */
export interface Density {
  readonly years: readonly DensityYear[];
}

export interface DensityYear {
  readonly label: string;
  /** Absent where the year has no event. */
  readonly path?: string;
  readonly count: number;
  /** The months' bars as an SVG path in a box 12 wide and 30 high. */
  readonly bars: string;
  /** The bar of the events whose month is unknown, as wide as the year; '' where there is none. */
  readonly vague: string;
  /** Whether its label stands under it where there is no room for all. */
  readonly marked: boolean;
}

const height = 30;
/** Shorter than this a bar is not seen. */
const least = 2.5;
/** A period that is longer shows only the years that have events. */
const longest = 150;

/** Draws the period from the years that have events, in their order. */
export function viewDensity(summary: readonly YearSummary[]): Density {
  const most = Math.max(
    1,
    ...summary.flatMap(({ months, monthUnknown }) => [
      monthUnknown,
      ...months.map(({ count }) => count),
    ]),
  );
  const known = new Map(summary.map((year) => [Number(year.year.label), year]));
  const years = [...known.keys()];
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const all =
    years.length === 0 || last - first >= longest
      ? years
      : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const step = all.length > 60 ? 10 : 5;
  return {
    years: all.map((year) => {
      const found = known.get(year);
      const path = found?.year.path;
      return {
        label: String(year),
        count: found?.count ?? 0,
        bars: (found?.months ?? []).map(({ count }, month) => bar(month, 1, count, most)).join(''),
        vague: bar(0, 12, found?.monthUnknown ?? 0, most),
        marked: year % step === 0,
        ...(path !== undefined && { path }),
      };
    }),
  };
}

/** Heights grow with the root of the number, so that one event is still seen beside fifty. */
function bar(from: number, width: number, count: number, most: number): string {
  if (count === 0) return '';
  const tall = Math.max(least, Math.round(height * Math.sqrt(count / most) * 10) / 10);
  return `M${from} ${height}v-${tall}h${width}v${tall}`;
}
