import {
  type EdtfMoment,
  type EdtfValue,
  edtfBounds,
  formatEdtf,
  parseEdtf,
} from '../model/edtf.ts';
import { type End, ends, type TimelineDate } from './timeline-data.ts';

/** Days that a picture can place: those of a JavaScript date. */
const reach = 100_000_000;
/** 1 January of the year 1: browsers name days before it in ways of their own. */
const yearOne = -719_162;

/**
 * Says from which day to which a date is drawn, and how firmly it begins and ends; undefined for
 * one that gives no day at all. An end is soft where the date is vague about it: a month, "about",
 * "one of these"; it is open where the date gives none.
 */
export function timelineDate(edtf: string): TimelineDate | undefined {
  const { earliest, latest } = edtfBounds(edtf);
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  if (first === null || last === null) return undefined;
  const [start, end] = endsOf(parseEdtf(edtf), edtf);
  const day = first === last && first >= yearOne && start === ends.hard && end === ends.hard;
  return [
    Math.max(first, -reach),
    Math.min(last, reach),
    earliest === null ? ends.open : start,
    latest === null ? ends.open : end,
    day ? '' : formatEdtf(edtf),
  ];
}

function endsOf(value: EdtfValue, edtf: string): [start: End, end: End] {
  if (value.type === 'moment') return [endOf(value), endOf(value)];
  if (value.type !== 'interval') {
    const end = value.type === 'one of' ? ends.soft : ends.hard;
    return [end, end];
  }
  // What is told as a third of a month is no span of ten days.
  if (/^(?:early|mid|late) /.test(formatEdtf(edtf))) return [ends.soft, ends.soft];
  return [endOf(value.from), endOf(value.to)];
}

function endOf(moment: EdtfMoment | null): End {
  if (moment === null) return ends.open;
  const exact = moment.precision === 'day' && !moment.uncertain && !moment.approximate;
  return exact ? ends.hard : ends.soft;
}
