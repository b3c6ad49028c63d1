import { edtfMachine, formatEdtf } from '../model/edtf.ts';

/** A date as a page shows it. */
export interface DateView {
  readonly edtf: string;
  /** As a reader would write it: "9–12 April 2018". */
  readonly text: string;
  /** The value for `<time datetime>`; absent where HTML has none for such a date. */
  readonly datetime?: string;
}

/** Makes an EDTF date ready for a page. */
export function viewDate(edtf: string): DateView {
  const datetime = edtfMachine(edtf);
  const view = { edtf, text: formatEdtf(edtf) };
  return datetime === undefined ? view : { ...view, datetime };
}

/** Makes a publication date, a day or an instant with its zone, ready for a page; the zone's day counts. */
export function viewPublished(published: string): DateView {
  const day = published.slice(0, 10);
  return { edtf: day, text: formatEdtf(day), datetime: published };
}
