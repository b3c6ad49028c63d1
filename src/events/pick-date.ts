import { edtfBounds } from '../model/edtf.ts';
import { seasonMonths } from './season-months.ts';
import type { Token } from './tokens.ts';

/**
 * Picks the date of an event from the dates that were given to it: the narrowest one, the nearer to
 * the verb when two are as narrow. Returns EDTF or undefined.
 */
export function pickDate(
  tokens: readonly Token[],
  indexes: readonly number[],
  verb: number,
): string | undefined {
  let best: { edtf: string; width: number; distance: number } | undefined;
  for (const i of indexes) {
    const edtf = tokens[i]?.time?.edtf;
    if (edtf === undefined) continue;
    const { earliest, latest } = edtfBounds(edtf);
    const width = earliest === null || latest === null ? 1e6 : latest - earliest;
    const distance = Math.abs(i - verb);
    if (
      best === undefined ||
      width < best.width ||
      (width === best.width && distance < best.distance)
    )
      best = { edtf, width, distance };
  }
  return best === undefined ? undefined : seasonMonths(best.edtf);
}
