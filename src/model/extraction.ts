import type { ActorKind, Role } from './actor.ts';
import type { Participant } from './event.ts';
import type { Kind } from './kind.ts';
import type { Form, PublishedBasis } from './source.ts';
import type { Status } from './status.ts';

/** Half-open range [start, end) of UTF-16 offsets in a capture text. */
export type Span = readonly [start: number, end: number];

/** What a part of the article's own text is. */
export type SegmentRole = 'headline' | 'deck' | 'subhead' | 'caption' | 'paragraph';

export interface Segment {
  readonly role: SegmentRole;
  readonly span: Span;
}

/** What an article says of itself. `publisher` is the outlet's name; `publisherId` its record if there is one. */
export interface ArticleMetadata {
  readonly publisher: string;
  readonly publisherId?: string;
  readonly headline: string;
  /** Day or instant with zone, ISO 8601. */
  readonly published?: string;
  readonly publishedBasis?: PublishedBasis;
  readonly publishedNote?: string;
  readonly dateline?: string;
  readonly byline?: string;
  readonly viaAgency?: string;
  readonly url?: string;
  readonly archived?: string;
  readonly retrieved?: string;
  readonly language: string;
}

/** An article file, read. */
export interface Article {
  /** Path as given. */
  readonly file: string;
  readonly form: Form;
  /** The capture text: all that follows the frontmatter, as offsets count it. */
  readonly text: string;
  readonly sha256: string;
  readonly source: ArticleMetadata;
  /** The article's own text in order, without boilerplate; spans do not overlap. */
  readonly segments: readonly Segment[];
  /** What a content system wrote into the middle of sentences, lists of links; no text of the article. */
  readonly cuts?: readonly Span[];
  /** Sentences inside the segments, in order; a dateline ("SEOUL, June 22 (Yonhap) --") is not part of one. */
  readonly sentences: readonly Span[];
}

/** A temporal expression: TIMEX3 (ISO-TimeML), and the EDTF date where it dates something. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: string;
  readonly edtf?: string;
  /** Name of the rule that normalised it. */
  readonly rule: string;
}

/** A place in the text that names, or stands for, one or more actors ("the two foreign ministers"). */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  /**
   * How it names the actor: by full name, short name, role, pronoun (also "the country"), as an
   * adjective or within another name ("Russian"), or by a capital ("Pyongyang announced"). An adjective takes part in nothing.
   */
  readonly form?: 'name' | 'short' | 'role' | 'pronoun' | 'adjective' | 'metonym';
}

/** A place in the text that names a place of the register or of the gazetteer. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

/** An actor that the register does not have. */
export interface ProposedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly gender?: 'female' | 'male';
  readonly aliases: readonly string[];
  readonly side?: string;
  readonly roles: readonly Role[];
  /** Passages that introduce it. */
  readonly passages: readonly Span[];
}

/** A place that the register does not have. */
export interface ProposedPlace {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly partOf?: string;
}

/** What one article says of one event. */
export interface Claim {
  readonly title: string;
  /** EDTF; null when the text gives not even a bound. */
  readonly date: string | null;
  readonly status: Status;
  readonly kind: Kind;
  readonly actors: readonly Participant[];
  readonly places: readonly string[];
  /** Passages that say so, best first. */
  readonly quotes: readonly Span[];
  readonly attributedTo?: string;
  readonly stance: 'reports' | 'asserts' | 'denies';
}

/** All that is read in one article. Written by `extract` as one line of JSON (scripts/extract.ts). */
export interface Extraction {
  readonly article: Article;
  readonly times: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly placeMentions: readonly PlaceMention[];
  readonly claims: readonly Claim[];
  /** Actors and places that claims name and the register lacks. */
  readonly proposedActors: readonly ProposedActor[];
  readonly proposedPlaces: readonly ProposedPlace[];
}
