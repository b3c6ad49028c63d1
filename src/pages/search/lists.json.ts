import { currentSite } from '../../site/current-site.ts';
import { searchLists } from '../../site/search-lists.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(searchLists(await currentSite())));
}
