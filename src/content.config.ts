import { defineCollection } from 'astro:content';
import { contentLoader } from './content/content-loader.ts';
import { listLoader } from './content/list-loader.ts';
import { Actor } from './model/actor.ts';
import { Event } from './model/event.ts';
import { Place } from './model/place.ts';
import { Publisher } from './model/publisher.ts';
import { Source } from './model/source.ts';
import { givenSite } from './site/given-site.ts';

const loader = givenSite() === undefined ? contentLoader : listLoader;

// Astro finds the collections' types here, so each is written out.
export const collections = {
  sources: defineCollection({ loader: loader({ collection: 'sources' }), schema: Source }),
  events: defineCollection({ loader: loader({ collection: 'events' }), schema: Event }),
  actors: defineCollection({ loader: loader({ collection: 'actors' }), schema: Actor }),
  publishers: defineCollection({ loader: loader({ collection: 'publishers' }), schema: Publisher }),
  places: defineCollection({ loader: loader({ collection: 'places' }), schema: Place }),
};
