import type { Form, PublishedBasis } from '../model/source.ts';
import { addressOf, type Ref } from './address.ts';
import { type DateView, viewPublished } from './date-view.ts';
import { refTo, type Site } from './site.ts';

/** How the date of publication is known, in a reader's words. */
export interface BasisView {
  readonly basis: PublishedBasis;
  readonly label: string;
  readonly note?: string;
}

const basisWords: Readonly<Record<PublishedBasis, string>> = {
  stated: 'stated in the article',
  inferred: 'inferred from the article',
  given: 'given by the editors',
};

/** One source in a list or beside a passage. */
export interface SourceLine {
  readonly ref: Ref;
  readonly publisher: Ref;
  readonly via?: Ref;
  readonly published?: DateView;
  readonly basis?: BasisView;
  readonly form: Form;
  readonly language: string;
  readonly url?: string;
  readonly archived?: string;
}

/** Makes a source ready for a list; an id without a record is named by itself. */
export function viewSourceLine(site: Site, id: string): SourceLine {
  const record = site.index.library.sources.get(id)?.data;
  if (record === undefined) {
    return {
      ref: { label: id },
      publisher: { label: 'unknown publisher' },
      form: 'capture',
      language: site.chronology.language,
    };
  }
  const { publisher, viaAgency, published, publishedBasis, publishedNote, url, archived } = record;
  return {
    ref: { label: record.headline, path: addressOf('sources', id) },
    publisher: refTo(site, 'publishers', publisher),
    form: record.form,
    language: record.language,
    ...(viaAgency !== undefined && { via: refTo(site, 'publishers', viaAgency) }),
    ...(published !== undefined && {
      published: viewPublished(published),
    }),
    ...(publishedBasis !== undefined && { basis: viewBasis(publishedBasis, publishedNote) }),
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archived }),
  };
}

function viewBasis(basis: PublishedBasis, note: string | undefined): BasisView {
  const view = { basis, label: basisWords[basis] };
  return note === undefined ? view : { ...view, note };
}
