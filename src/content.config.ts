import { defineCollection } from 'astro:content';
import { contentLoader } from './content/content-loader.ts';
import { Actor } from './model/actor.ts';
import { Event } from './model/event.ts';
import { Place } from './model/place.ts';
import { Publisher } from './model/publisher.ts';
import { Source } from './model/source.ts';

// Astro finds the collections' types here, so each is written out.
export const collections = {
  sources: defineCollection({ loader: contentLoader({ collection: 'sources' }), schema: Source }),
  events: defineCollection({ loader: contentLoader({ collection: 'events' }), schema: Event }),
  actors: defineCollection({ loader: contentLoader({ collection: 'actors' }), schema: Actor }),
  publishers: defineCollection({
    loader: contentLoader({ collection: 'publishers' }),
    schema: Publisher,
  }),
  places: defineCollection({ loader: contentLoader({ collection: 'places' }), schema: Place }),
};
