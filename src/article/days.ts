const perDay = 86_400_000;
const names = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / perDay;
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Day number of the Monday of the week that a day lies in. */
export function weekOf(day: number): number {
  return day - weekdayOf(day);
}

export function dayName(weekday: number): string {
  return names[weekday] ?? '';
}

/** "4 April 2018" */
export function formatDayNumber(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day * perDay),
  );
}
