import { z } from 'zod';
import { EdtfError } from './edtf-moment.ts';
import { parseEdtf } from './edtf-parse.ts';

// One door for all who deal with dates; the rooms behind it are one verb each.
export { edtfMachine, formatEdtf } from './edtf-format.ts';
export { EdtfError, type EdtfMoment, type Precision } from './edtf-moment.ts';
export { compareEdtf, couldBeSame } from './edtf-order.ts';
export { type Bounds, type EdtfValue, edtfBounds, edtfPrecision, parseEdtf } from './edtf-parse.ts';

/**
 * An Extended Date/Time Format string (ISO 8601-2 level 2), checked against the calendar:
 * 2023-02-30 and 2018-13 are refused.
 */
export const Edtf = z
  .string()
  .max(100)
  .superRefine((text, context) => {
    try {
      parseEdtf(text);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      context.addIssue({
        code: 'custom',
        message: error.message,
        input: text,
        params: { rule: 'bad-date' },
      });
    }
  });
export type Edtf = string;
