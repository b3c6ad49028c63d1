import { edtfBounds } from '../model/edtf.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { pieceOf } from './speech-quote.ts';
import type { Token } from './tokens.ts';

/** Words of a tweet that a title has room for. */
const room = 8;
/** A name in brackets, "(@holt)": what stands unread between the writer and the day. */
const handle = 4;

/** Who signs a post, and the day (EDTF). */
export interface Signature {
  readonly writer: string;
  readonly date: string;
}

/** Tokens of a signature: the dash, the writer and the day. */
export const signature = 3;

/** Reads the signature of a post that the article shows as such: "I will wait. — Ada Holt (@holt) May 4, 2020". */
export function readSignature(tokens: readonly Token[]): Signature | undefined {
  const [dash, name, day] = tokens.slice(-signature);
  if (dash === undefined || name === undefined || day === undefined) return undefined;
  if (!/^[—–]$/.test(dash.text) || name.actors.length !== 1 || day.start - name.end < handle)
    return undefined;
  const date = day.time?.edtf;
  const writer = name.actors[0];
  if (date === undefined || writer === undefined) return undefined;
  const { earliest, latest } = edtfBounds(date);
  return earliest !== null && earliest === latest ? { writer, date } : undefined;
}

/** Drafts the statement that a signed post is; none for what an outlet posts. */
export function draftTweet({ tokens, names, place, signed }: Analysis): Draft | undefined {
  if (signed === undefined || names.isMedia(signed.writer)) return undefined;
  const { writer, date } = signed;
  const first = tokens[0];
  const words = first === undefined ? undefined : pieceOf({ ...first, said: tokens }, names, room);
  const side = names.side(writer);
  return {
    kind: 'statement',
    status: 'occurred',
    date,
    when: 'past',
    actors: [writer],
    places: [],
    regions: [],
    sides: side === undefined ? [] : [side],
    title: `${names.name(writer)} tweets${words === undefined ? '' : ` ${words}`}`,
    quote: place.span,
    sentence: place.sentence,
    paragraph: place.paragraph,
    headline: place.headline,
    trigger: 'tweet',
    source: 'clause',
    main: false,
    plainSpeech: false,
    afar: true,
    definite: false,
    several: false,
    attach: false,
    ...(side === undefined ? {} : { side }),
    stance: 'reports',
  };
}
