const season = /^(-?\d{4})-(2[1-4])[~?%]?$/;

/**
 * Writes the seasons of an EDTF date as the months that the model counts them by, those of the north:
 * "2018-22" is "2018-06/2018-08", an end "../2018-22" is "../2018-08". A season has no hemisphere of
 * its own, and cannot end an interval.
 */
export function seasonMonths(edtf: string): string {
  const parts = edtf.split('/');
  if (!parts.some((part) => season.test(part))) return edtf;
  const [from = '', to = from] = parts;
  return `${monthOf(from, 0)}/${monthOf(to, 2)}`;
}

/** Writes a season as its first month, with `step` 2 as its last. */
function monthOf(part: string, step: 0 | 2): string {
  const [, year = '', code] = season.exec(part) ?? [];
  if (code === undefined) return part;
  const month = Number(code) * 3 - 60 + step;
  // Winter runs into the next year.
  return month > 12
    ? `${String(Number(year) + 1).padStart(4, '0')}-02`
    : `${year}-${String(month).padStart(2, '0')}`;
}
