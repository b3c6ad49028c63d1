import type { Finding } from '../content/finding.ts';
import type { FieldPath } from '../content/locate.ts';
import type { LibraryLink } from '../content/read-library.ts';
import type { Chronology } from '../model/chronology.ts';
import type { CollectionName, Entry, Library } from '../model/collection.ts';
import type { Capture } from './capture.ts';
import type { Earlier } from './earlier.ts';

/** Where a finding is: a field of a record. */
export interface Field {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: FieldPath;
}

export interface FindingOptions {
  readonly severity?: 'warning';
  /** The one right value of the field, for a repair by machine; undefined takes the field away. */
  readonly repair?: { readonly value: unknown };
}

/** All that rules may look at. Files are read again only to find the line of a finding. */
export interface CheckContext {
  readonly library: Library;
  readonly links: readonly LibraryLink[];
  readonly chronology: Chronology;
  /** Ids of files that are there but cannot be read at all: references to them are not unknown. */
  readonly unreadable: { readonly [Name in CollectionName]: ReadonlySet<string> };
  /** What the content was before the change that is checked; absent when nothing is compared. */
  readonly earlier?: Earlier;
  /** Makes a finding at a field of a record. */
  finding(field: Field, rule: string, message: string, more?: FindingOptions): Finding;
  /** The article of a source: its capture text, or why there is none. */
  capture(source: Entry<'sources'>): Capture;
}

/** One rule: what it finds in a chronology. */
export type Rule = (context: CheckContext) => Iterable<Finding>;
