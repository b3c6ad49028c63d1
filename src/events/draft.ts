import type { Span } from '../model/extraction.ts';
import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import type { Beside } from './beside.ts';
import type { Dated } from './date-draft.ts';
import type { Tenure } from './occasion-date.ts';

/** A claim in the making: what one clause or noun phrase says, before dates and repetitions are settled. */
export interface Draft {
  readonly kind: Kind;
  readonly status: Status;
  /** EDTF where the text dates this very event. */
  readonly date?: string;
  /** No more than a time of day says when: of the day on which the article came out, or of its scene. */
  readonly hour?: boolean;
  /** How the grammar places an undated event. */
  readonly when: 'past' | 'after' | 'perfect' | 'pluperfect' | 'future' | 'now';
  /** Participants, the doer first. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** The places and what they lie in. */
  readonly regions: readonly string[];
  /** Written when it is asked for: most drafts are retellings. */
  readonly title: () => string;
  readonly quote: Span;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly headline: boolean;
  /** Verb lemma or noun that told it. */
  readonly trigger: string;
  readonly source: 'clause' | 'noun';
  /** Main clauses set the scene; background does not. */
  readonly main: boolean;
  /** Joined by "and" to the clause before, with the same subject. */
  readonly joined?: boolean;
  /** A statement made with a verb that only says that it was said. */
  readonly plainSpeech: boolean;
  /** Said to the public or through a medium. */
  readonly afar?: boolean;
  /** Said in a letter, or to whom someone writes. */
  readonly letter?: boolean;
  /** "the talks", "the second meeting": may be an event told before. */
  readonly definite: boolean;
  /** A sum of events: "two meetings". */
  readonly several: boolean;
  /** Only adds to an event told before: who else was there. */
  readonly attach: boolean;
  /** Tells that an event was called off or put off. */
  readonly undoes?: boolean;
  /** Kind of the event that this one is set in: "during the summit". */
  readonly within?: Kind;
  /** Another event that tells the time of this one: "after the vote". */
  readonly beside?: Beside;
  /** The states that the actors act for, in the order of the actors. */
  readonly sides: readonly string[];
  /** The side of a first actor that is no person. */
  readonly collective?: string;
  /** The side of the first actor. */
  readonly side?: string;
  readonly ordinal?: string;
  /** The date was taken over from the event that this one is set in. */
  readonly recalled?: boolean;
  readonly attributedTo?: string;
  readonly stance: 'reports' | 'asserts' | 'denies';
}

/** What drafting needs to know of actors and places. */
export interface Names {
  readonly name: (id: string) => string;
  readonly placeName: (id: string) => string;
  readonly kind: (id: string) => 'person' | 'organisation' | 'state' | 'group';
  /** The state that an actor belongs to or acts for; its own id for a state. */
  readonly side: (id: string) => string | undefined;
  readonly gender: (id: string) => 'female' | 'male' | undefined;
  /** A place, and the places and the state that it lies in. */
  readonly regions: (place: string) => readonly string[];
  /** When an actor was in office, where the register knows; any order. */
  readonly tenures?: (id: string) => readonly Tenure[];
  /** News agencies and other outlets: sources rather than parties. */
  readonly isMedia: (id: string) => boolean;
}

/** A draft with the date that the scene gives it. */
export interface Told extends Draft {
  readonly dated: Dated;
  /** The longer words of its sentence, lower case: what it is about. */
  readonly gist?: () => ReadonlySet<string>;
}
