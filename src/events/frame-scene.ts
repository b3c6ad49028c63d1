import { edtfBounds } from '../model/edtf.ts';
import type { Scene } from './date-draft.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';

/** Words that may stand before the date that a sentence opens with: "But by 2005, …". */
const before = /^(?:in|on|by|during|and|but|then|,)$/;

/**
 * Moves the scene to the past date that a sentence opens with, where nothing that it tells has done
 * so: "In 2012, a new leader meant a new round. The two agreed …".
 */
export function frameScene(scene: Scene, analysis: Analysis, drafts: readonly Draft[]): Scene {
  const { tokens, place } = analysis;
  if (place.headline || scene.publishedDay === undefined) return scene;
  let at = 0;
  while (at < 3 && before.test(tokens[at]?.lower ?? '')) at++;
  const edtf = at === 0 ? undefined : tokens[at]?.time?.edtf;
  if (edtf === undefined || drafts.some((d) => d.date?.startsWith('../') === false)) return scene;
  // "By 2005" things have come about: then, more or less.
  const date = edtf.replace(/^\.\.\//, '');
  const { earliest, latest } = edtfBounds(date);
  if (
    earliest === null ||
    latest === null ||
    latest > scene.publishedDay ||
    latest - earliest > 400
  )
    return scene;
  const { actors, spoken, ...rest } = scene;
  return { ...rest, date, paragraph: place.paragraph, sentence: place.sentence };
}
