import { couldBeSame, edtfBounds } from '../model/edtf.ts';
import type { Told } from './draft.ts';

export function datesAgree(a: Told, b: Told): boolean {
  const x = a.dated;
  const y = b.dated;
  if (x.date === null || y.date === null) return true;
  if (x.basis === 'text' && y.basis === 'text')
    return couldBeSame(x.date, y.date) && width(x.date) - width(y.date) < 400;
  if (a.headline || b.headline) return true;
  // A guess by the scene or the day's news gives way to a date in the text near by.
  if (x.basis === 'text' || y.basis === 'text')
    return (
      couldBeSame(x.date, y.date) ||
      ((a.trigger === b.trigger || Math.abs(a.paragraph - b.paragraph) <= 3) &&
        closeTo(x.date, y.date))
    );
  return true;
}

function closeTo(a: string, b: string): boolean {
  const x = edtfBounds(a);
  const y = edtfBounds(b);
  if (x.latest === null || y.earliest === null || x.earliest === null || y.latest === null)
    return true;
  return x.earliest - y.latest <= 7 && y.earliest - x.latest <= 7;
}

function width(date: string): number {
  const { earliest, latest } = edtfBounds(date);
  return earliest === null || latest === null ? 1e6 : latest - earliest;
}
