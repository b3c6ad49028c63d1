import { edtfBounds } from '../model/edtf.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { pieceOf } from './speech-quote.ts';
import type { Token } from './tokens.ts';

/** Words of a tweet that a title has room for. */
const room = 8;
/** A name in brackets, "(@holt)": what stands unread between the writer and the day. */
const handle = 4;

/** Words of a name and a title at the most. */
const longest = 7;

/** Who signs a post, where we know, the day (EDTF), and the tokens of the signature with its dash. */
export interface Signature {
  readonly writer?: string;
  readonly date: string;
  readonly length: number;
}

/** Reads the signature of a post that the article shows as such: "I will wait. — Ada Holt (@holt) May 4, 2020". */
export function readSignature(tokens: readonly Token[]): Signature | undefined {
  const day = tokens.at(-1);
  const date = day?.time?.edtf;
  if (day === undefined || date === undefined) return undefined;
  const length = tokens.length - tokens.findLastIndex((t) => /^[—–]$/.test(t.text));
  const name = tokens.slice(1 - length, -1);
  const last = name.at(-1);
  if (length > longest || last === undefined || day.start - last.end < handle) return undefined;
  const { earliest, latest } = edtfBounds(date);
  if (earliest === null || earliest !== latest) return undefined;
  const writer = last.actors.length === 1 ? last.actors[0] : undefined;
  return { date, length, ...(writer === undefined ? {} : { writer }) };
}

/** Drafts the statement that a signed post is; none for what an outlet posts, or nobody we know. */
export function draftTweet({ tokens, names, place, signed }: Analysis): Draft | undefined {
  if (signed?.writer === undefined || names.isMedia(signed.writer)) return undefined;
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
    title: () => `${names.name(writer)} tweets${words === undefined ? '' : ` ${words}`}`,
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
