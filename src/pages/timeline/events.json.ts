import type { APIRoute } from 'astro';
import { currentSite } from '../../site/current-site.ts';
import { viewTimeline } from '../../site/timeline.ts';

/** What the timeline's picture is drawn from. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(viewTimeline(await currentSite())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
