import { edtfBounds } from '../model/edtf.ts';

type Season = 'summer' | 'winter';

/** Opening and closing days of the Olympic Games since 1988, from the reports of the organising committees. */
const games: readonly (readonly [Season, string, string])[] = [
  ['winter', '1988-02-13', '1988-02-28'],
  ['summer', '1988-09-17', '1988-10-02'],
  ['winter', '1992-02-08', '1992-02-23'],
  ['summer', '1992-07-25', '1992-08-09'],
  ['winter', '1994-02-12', '1994-02-27'],
  ['summer', '1996-07-19', '1996-08-04'],
  ['winter', '1998-02-07', '1998-02-22'],
  ['summer', '2000-09-15', '2000-10-01'],
  ['winter', '2002-02-08', '2002-02-24'],
  ['summer', '2004-08-13', '2004-08-29'],
  ['winter', '2006-02-10', '2006-02-26'],
  ['summer', '2008-08-08', '2008-08-24'],
  ['winter', '2010-02-12', '2010-02-28'],
  ['summer', '2012-07-27', '2012-08-12'],
  ['winter', '2014-02-07', '2014-02-23'],
  ['summer', '2016-08-05', '2016-08-21'],
  ['winter', '2018-02-09', '2018-02-25'],
  ['summer', '2021-07-23', '2021-08-08'],
  ['winter', '2022-02-04', '2022-02-20'],
  ['summer', '2024-07-26', '2024-08-11'],
  ['winter', '2026-02-06', '2026-02-22'],
];

// News that names "the Winter Olympics" without a year means those of these months.
const near = 270;

/** The Games that an article of a day (ISO) calls "the Winter Olympics": an EDTF interval; undefined where none are near. */
export function gamesNear(season: Season | undefined, published: string): string | undefined {
  const day = edtfBounds(published.slice(0, 10)).earliest;
  if (day === null) return undefined;
  let best: { date: string; distance: number } | undefined;
  for (const [kind, from, to] of games) {
    if (season !== undefined && kind !== season) continue;
    const opening = edtfBounds(from).earliest ?? 0;
    const closing = edtfBounds(to).latest ?? 0;
    const distance = Math.max(opening - day, day - closing, 0);
    if (distance <= near && (best === undefined || distance < best.distance))
      best = { date: `${from}/${to}`, distance };
  }
  return best?.date;
}
