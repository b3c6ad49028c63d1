import { z } from 'zod';

/** What the Wayback Machine's availability API answers. */
const Answer = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.url(), status: z.string() }).optional(),
  }),
});

/**
 * Asks the Internet Archive (https://archive.org/help/wayback_api.php) for its copy nearest to the
 * day of publication; undefined when it has none or does not answer.
 */
export async function findCopy(
  address: string,
  published: string | undefined,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<string | undefined> {
  const query = new URLSearchParams({ url: address });
  if (published !== undefined) query.set('timestamp', published.slice(0, 10).replaceAll('-', ''));
  try {
    const response = await fetch(`https://archive.org/wayback/available?${query}`, {
      signal: AbortSignal.timeout(20_000),
    });
    const { data } = Answer.safeParse(await response.json());
    const closest = data?.archived_snapshots.closest;
    if (!closest?.available || closest.status !== '200') return undefined;
    return closest.url.replace(/^http:/, 'https:');
  } catch {
    // An archive that is down must not hide what was found about the address itself.
    return undefined;
  }
}
