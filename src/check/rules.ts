import type { Rule } from './context.ts';
import { afterPublication } from './rules/after-publication.ts';
import { articleFile } from './rules/article-file.ts';
import { circularEvents } from './rules/circular-events.ts';
import { duplicateEvents } from './rules/duplicate-events.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { duplicateSources } from './rules/duplicate-sources.ts';
import { missingArchive } from './rules/missing-archive.ts';
import { orphans } from './rules/orphans.ts';
import { quoteInSource } from './rules/quote-in-source.ts';
import { quoteLimits } from './rules/quote-limits.ts';
import { removedCorrections } from './rules/removed-corrections.ts';
import { removedIds } from './rules/removed-ids.ts';
import { roleDates } from './rules/role-dates.ts';
import { sharedAliases } from './rules/shared-aliases.ts';
import { titleLength } from './rules/title-length.ts';
import { titleTense } from './rules/title-tense.ts';
import { underivable } from './rules/underivable.ts';
import { unknownReferences } from './rules/unknown-references.ts';
import { unsourcedEvents } from './rules/unsourced-events.ts';

/** The rules beyond what the schemas hold. Their order is that of a reader's questions. */
export const rules: readonly Rule[] = [
  duplicateIds,
  removedIds,
  removedCorrections,
  unknownReferences,
  titleLength,
  titleTense,
  unsourcedEvents,
  duplicateSources,
  duplicateEvents,
  articleFile,
  missingArchive,
  quoteInSource,
  quoteLimits,
  underivable,
  afterPublication,
  circularEvents,
  roleDates,
  sharedAliases,
  orphans,
];
