import { z } from 'zod';
import { Language, WebAddress } from './record.ts';

/** `chronology.yaml` in the content folder: what one chronology decides for itself. */
export const Chronology = z
  .strictObject({
    title: z.string().min(1).max(100).default('Chronology'),
    description: z
      .string()
      .max(300)
      .default('A chronology in which every date traces to its source.'),
    language: Language.default('en'),
    /** Where the site will live, with scheme; there are no canonical addresses without it. */
    site: WebAddress.optional(),
    /** The repository that takes corrections, such as https://github.com/name/repository. */
    repository: WebAddress.optional(),
    /** Its branch that is published, and the path of this content folder in it. */
    branch: z
      .string()
      .regex(/^[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)*$/, 'the name of a branch, such as "main"')
      .default('main'),
    folder: z
      .string()
      .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, 'a path, such as "content"')
      .default('content'),
    /** Whether records that no editor has looked at are on the site. */
    unreviewed: z.enum(['show', 'hide']).default('show'),
    /** Whether the site has an editor at `/admin/`, which opens pull requests in the repository. */
    editor: z.boolean().default(false),
    /** Licence of the chronology's own words (SPDX). */
    licence: z.string().default('CC-BY-4.0'),
    /** How much of others' text may be shown. */
    quotes: z
      .strictObject({
        /** Words in one quote. */
        words: z.int().positive().default(40),
        /** Words below which a fragment proves nothing: it is rather withheld than shown. */
        least: z.int().positive().default(12),
        /** Quotes from one source on one event. */
        perEvent: z.int().positive().default(3),
        /** Share of a source's own words over all its quotes, 0 to 1. */
        share: z.number().positive().max(1).default(0.1),
      })
      .prefault({}),
  })
  .refine(({ editor, repository }) => !editor || isEditable(repository), {
    path: ['editor'],
    error: 'the editor needs repository, an address such as https://github.com/name/repository',
  });
export type Chronology = z.infer<typeof Chronology>;

/** Whether the editor can open pull requests there: at the two hosts that it speaks with. */
function isEditable(repository: string | undefined): boolean {
  return /^https:\/\/git(?:hub|lab)\.com\/[\w.-]+(?:\/[\w.-]+)+$/.test(repository ?? '');
}
