import { readActors } from '../../src/actors/read-actors.ts';
import type { Register } from '../../src/actors/register.ts';
import { readable } from '../../src/article/inline-widgets.ts';
import { readClaims } from '../../src/events/read-claims.ts';
import type { Article, Extraction } from '../../src/model/extraction.ts';
import { tagTimes } from '../../src/times/tag-times.ts';

/** Reads all there is in an article: its times, its actors, and what it claims. Pure. */
export function readExtraction(article: Article, register: Register): Extraction {
  const { published } = article.source;
  const read = readable(article);
  const times = tagTimes(read.text, {
    domain: 'news',
    spans: article.segments.map(({ span }) => span),
    ...(published === undefined ? {} : { reference: published }),
  });
  const actors = readActors(read, register);
  const claims = readClaims(read, times, actors, register);
  return { article, times, ...actors, claims };
}
