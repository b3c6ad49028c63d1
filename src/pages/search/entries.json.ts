import { currentSite } from '../../site/current-site.ts';
import { searchEntries } from '../../site/search-entry.ts';

/** What the index is made from; the build takes it away again when the index is made. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(searchEntries(await currentSite())));
}
