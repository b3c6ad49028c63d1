import { type EdtfMoment, edtfMachine, formatEdtf, parseEdtf } from '../model/edtf.ts';

/** A date as a page shows it. */
export interface DateView {
  readonly edtf: string;
  /** As a reader would write it: "9–12 April 2018". */
  readonly text: string;
  /** The value for `<time datetime>`; absent where HTML has none for such a date. */
  readonly datetime?: string;
  /** Whether it is neither a day nor a span from one day to another, or is in doubt. */
  readonly vague?: true;
}

/** Makes an EDTF date ready for a page. */
export function viewDate(edtf: string): DateView {
  const datetime = edtfMachine(edtf);
  return {
    edtf,
    text: formatEdtf(edtf),
    ...(datetime !== undefined && { datetime }),
    ...(isVague(edtf) && { vague: true }),
  };
}

function isVague(edtf: string): boolean {
  const value = parseEdtf(edtf);
  const plain = (moment: EdtfMoment | null) =>
    moment?.precision === 'day' && !moment.uncertain && !moment.approximate;
  if (value.type === 'moment') return !plain(value);
  return value.type !== 'interval' || !plain(value.from) || !plain(value.to);
}

/** Makes a publication date, a day or an instant with its zone, ready for a page; the zone's day counts. */
export function viewPublished(published: string): DateView {
  const day = published.slice(0, 10);
  return { edtf: day, text: formatEdtf(day), datetime: published };
}
