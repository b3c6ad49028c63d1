import type { Chronology } from '../model/chronology.ts';
import { collectionNames } from '../model/collection.ts';
import type { Absolute } from './citation/csl-item.ts';

/** Where readers of a page change it, report an error in it, and see how it came about. */
export interface PageWays {
  readonly edit: string;
  readonly report: string;
  readonly history: string;
}

/**
 * Makes the addresses of a page in the repository; undefined where no repository is configured. A
 * record's page leads to the record's file, one that is made of many to the folder of the content.
 */
export function viewPageWays(
  { repository, branch, folder }: Pick<Chronology, 'repository' | 'branch' | 'folder'>,
  { path, title }: { readonly path: string; readonly title: string },
  absolute: Absolute,
): PageWays | undefined {
  if (repository === undefined) return undefined;
  const root = repository.replace(/\/$/, '');
  const file = recordFile(path);
  const place = file === undefined ? folder : `${folder}/${file}`;
  const form = new URLSearchParams({
    template: 'correct-an-entry.yml',
    title: `Correction: ${title}`,
    page: absolute(path),
    entry: title,
  });
  return {
    edit: `${root}/${file === undefined ? 'tree' : 'edit'}/${branch}/${place}`,
    report: `${root}/issues/new?${form}`,
    history: `${root}/commits/${branch}/${place}`,
  };
}

/** The file of the record that a page is of, from the content folder. */
function recordFile(path: string): string | undefined {
  const [, collection = '', id, rest] = path.split('/');
  if (!(collectionNames as readonly string[]).includes(collection)) return undefined;
  return id === undefined || id === '' || rest !== '' ? undefined : `${collection}/${id}.mdx`;
}
