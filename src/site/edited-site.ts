import { getCollection } from 'astro:content';
import { readChronology } from '../content/read-chronology.ts';
import { readHistory } from '../content/read-history.ts';
import { type CollectionName, collectionNames, type Library } from '../model/collection.ts';
import { addressOf } from './address.ts';
import { articleTexts } from './article-text.ts';
import { publishedLibrary } from './published-library.ts';
import { makeSite, type Site } from './site.ts';

/** Makes the site from what the development server knows of the content as it is edited. */
export async function editedSite(): Promise<Site> {
  const bodies = new Map<string, string>();
  const library = Object.fromEntries(
    await Promise.all(
      collectionNames.map(async (name) => [name, await readCollection(name, bodies)]),
    ),
  ) as unknown as Library;
  const contentDir = process.env['DATELINE_CONTENT'] ?? 'content';
  const { chronology } = readChronology(contentDir);
  const history = readHistory(contentDir);
  return makeSite(publishedLibrary(library, chronology), chronology, {
    ...{ bodies, articleText: articleTexts(contentDir) },
    ...(history && { history }),
  });
}

async function readCollection(name: CollectionName, bodies: Map<string, string>) {
  const entries = await getCollection(name);
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    entries.map(({ id, data, body = '', rendered }) => {
      if (rendered) bodies.set(addressOf(name, id), rendered.html);
      return [id, { id, data, body }];
    }),
  );
}
