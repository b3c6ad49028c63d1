import { z } from 'zod';

/** An Extended Date/Time Format string (ISO 8601-2 level 2, the part that chronologies need). */
export const Edtf = z.string().min(4).max(100);
export type Edtf = string;
