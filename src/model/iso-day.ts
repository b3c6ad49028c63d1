const day = 86_400_000;

/** An ISO day for a day number. */
export function isoDay(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}
