import { isDeepStrictEqual } from 'node:util';
import { isEmptyList } from '../../src/content/format-entry.ts';
import { plain } from '../../src/content/format-yaml.ts';
import type { Evidence } from '../../src/model/event.ts';
import { omission } from '../../src/site/export/timeline-record.ts';

interface Said {
  readonly data: object;
  readonly body?: string | undefined;
}

/**
 * Names the fields in which a record differs from what an import says of it; none when all that the
 * import says is there. What editors have added since (a review, a correction, a redirect, a field that the import leaves
 * empty) is no difference.
 */
export function sameSaid(there: Said, offered: Said): string[] {
  const now = there.data as Readonly<Record<string, unknown>>;
  const differing = Object.entries(offered.data)
    .filter(([field, value]) => field !== 'review' && value !== undefined && !isEmptyList(value))
    .filter(([field, value]) =>
      field === 'evidence'
        ? !sameEvidence((now[field] ?? []) as readonly Evidence[], value as readonly Evidence[])
        : !isDeepStrictEqual(plain(now[field]), plain(value)),
    )
    .map(([field]) => field);
  const body = (offered.body ?? '').trim();
  return body === '' || plain(body) === (there.body ?? '').trim()
    ? differing
    : [...differing, 'text'];
}

/** Every piece that is offered is there; a quote may have been shortened or left out on the way. */
function sameEvidence(there: readonly Evidence[], offered: readonly Evidence[]): boolean {
  return offered.every((piece) => {
    const { quote, review: _, ...rest } = piece;
    const exact = (plain(quote.exact) as string).replace(/ …$/, '');
    return there.some(({ quote: whole, review: __, ...other }) => {
      const fits = exact === omission || whole.exact.startsWith(exact);
      return fits && isDeepStrictEqual(plain(other), plain(rest));
    });
  });
}
