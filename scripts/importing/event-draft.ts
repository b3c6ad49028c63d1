import type { Evidence } from '../../src/model/event.ts';

/** Who took part, as a foreign file names them. */
export interface NamedActor {
  readonly name: string;
  readonly role?: string;
  /** Given where the actor may be new: `Ada Brenn (person)`. */
  readonly kind?: string;
}

/** An article as a row names it: an address, or what a citation says. */
export interface CitedSource {
  readonly url?: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly byline?: string;
  readonly archived?: string;
  readonly language?: string;
}

/** What one row says of an event, in the words of the row: names are not looked up yet. */
export interface EventDraft {
  readonly row: number;
  readonly id?: string;
  readonly title: string;
  /** EDTF, not checked yet. */
  readonly date?: string;
  readonly status?: string;
  readonly kind?: string;
  readonly actors: readonly NamedActor[];
  readonly places: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly cited?: CitedSource;
  readonly quote?: string;
  readonly more: Readonly<Pick<Evidence, 'stance' | 'disputed'>> & {
    readonly attributedTo?: string;
  };
  readonly links: {
    readonly partOf?: string;
    readonly follows?: string;
    readonly outcomeOf?: string;
  };
  /** Markdown. */
  readonly body: string;
}
