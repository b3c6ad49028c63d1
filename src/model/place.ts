import { z } from 'zod';
import { Id } from './id.ts';
import { Country, Names, recordFields } from './record.ts';

/** A place where events happen. */
export const Place = z.strictObject({
  name: z.string().min(1).max(200),
  names: Names.optional(),
  aliases: z.array(z.string().min(1).max(200)).default([]),
  country: Country.optional(),
  /** Latitude and longitude in degrees (WGS 84). */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  /** The place that this one lies in. */
  partOf: Id.optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/)
    .optional(),
  ...recordFields,
});
export type Place = z.infer<typeof Place>;
