import type { z } from 'zod';
import type { Absolute } from '../citation/csl-item.ts';
import type { Site } from '../site.ts';

/** One table of the data: what its rows are, and how they come from the chronology. */
export interface DataTable {
  /** Of its files: `events` → events.csv. */
  readonly name: string;
  readonly title: string;
  /** What one row is, in a sentence. */
  readonly about: string;
  /** One row, every field described. */
  readonly row: z.ZodObject;
  /** All rows, in the order in which pages show them. */
  readonly rows: (site: Site, absolute: Absolute) => readonly DataRow[];
}

export type DataRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Copies the fields of a record that are there, in the order of the names. */
export function copyFields<Data extends object, Name extends keyof Data>(
  data: Data,
  names: readonly Name[],
): Partial<Pick<Data, Name>> {
  const copy: Partial<Pick<Data, Name>> = {};
  for (const name of names) if (data[name] !== undefined) copy[name] = data[name];
  return copy;
}
