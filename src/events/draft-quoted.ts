import type { Draft } from './draft.ts';
import { type Analysis, analyse, draftSentence } from './draft-sentence.ts';
import { speech } from './speech.ts';

/**
 * Drafts what a quotation tells with a date of its own ("“She will visit Sudland on 9 June,” the
 * ministry said"); what is said in it without one stays the speaker's words.
 */
export function draftQuoted(
  { tokens, place, names, antecedent, published }: Analysis,
  said: readonly Draft[],
): Draft[] {
  const speaker = said.find((d) => speech.has(d.kind))?.actors[0];
  return tokens.flatMap((token) => {
    const words = token.said;
    if (words === undefined || !words.some((t) => t.time?.edtf !== undefined)) return [];
    return draftSentence(analyse(words, place, names, antecedent, published))
      .filter(
        (d) =>
          d.date !== undefined &&
          d.kind !== 'other' &&
          !speech.has(d.kind) &&
          (d.actors.length > 0 || d.places.length > 0) &&
          !d.attach,
      )
      .map((d) => ({
        ...d,
        status: d.status === 'planned' && speaker !== undefined ? 'announced' : d.status,
        main: false,
        ...(speaker === undefined ? {} : { attributedTo: speaker }),
      }));
  });
}
