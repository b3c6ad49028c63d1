/** Minutes east of Greenwich by the abbreviation that news uses. CST is the American one. */
const offsets: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  hkt: 480,
  sgt: 480,
  kst: 540,
  jst: 540,
  aest: 600,
  aedt: 660,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
/** Zones named without saying whether it is summer time, by their standard offset. */
const american: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

/**
 * Gives the offset of a zone as written (`UTC+3`, `+0900`, `GMT`, `ET`) in minutes east of
 * Greenwich on a day, or undefined for a zone it does not know.
 */
export function zoneOffset(
  zone: string,
  year: number,
  month: number,
  day: number,
): number | undefined {
  const text = zone.toLowerCase().replaceAll('.', '').replace(/\s+/g, '');
  const numeric = /^(?:utc|gmt)?([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(text);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    if (minutes > 14 * 60) return undefined;
    return numeric[1] === '+' ? minutes : -minutes;
  }
  const summer = american[text];
  if (summer !== undefined) return summer + (isAmericanSummer(year, month, day) ? 60 : 0);
  return offsets[text];
}

/** Formats an offset in minutes as ISO 8601 does: `+03:00`, `-04:00`, `Z`. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Second Sunday of March to first Sunday of November (Energy Policy Act of 2005). */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  if (month < 3 || month > 11) return false;
  if (month > 3 && month < 11) return true;
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const sunday = 1 + ((7 - first) % 7) + (month === 3 ? 7 : 0);
  return month === 3 ? day >= sunday : day < sunday;
}
