import { sourceFields } from '../site/search-fields.ts';

/** Filter name → value; absent where anything will do. */
type Filters = Readonly<Record<string, string>>;

/** What is asked of the index. */
export interface Question {
  readonly words: string;
  readonly order: '' | 'asc' | 'desc';
  readonly filters: Filters;
}

/** One result; what is shown of it is fetched when it is shown. */
export interface Hit {
  readonly data: () => Promise<Found>;
  readonly matchedMetaFields?: readonly string[];
}

export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly events: readonly Hit[];
  readonly sources: readonly Hit[];
}

/** What we use of Pagefind's own module, which is written beside the pages. */
interface Pagefind {
  createInstance(options: object): Instance;
}

interface Instance {
  init(): Promise<void>;
  search(words: string | null, options: object): Promise<{ results: readonly Hit[] } | null>;
}

/** How much more a word weighs in these fields than in a passage. */
const metaWeights = {
  title: 6,
  headline: 6,
  names: 3,
  outlet: 2,
  kind: 2,
  status: 1,
  when: 1,
  published: 1,
};
/** The filters that sources have too, under a name of their own. */
const ofSources: readonly string[] = ['actor', 'publisher', 'year'];

export interface SearchIndex {
  /** Loads what every question needs. */
  warm(): Promise<void>;
  ask(question: Question): Promise<Answer>;
}

/** Opens the search index of a site: `bundle` is the address of Pagefind's module, `base` the site's. */
export function openIndex(bundle: string, base: string): SearchIndex {
  const instances = new Map<string, Promise<Instance>>();

  /**
   * An instance for each set of filters: Pagefind counts the values of all filters that an
   * instance has ever loaded at each question (0.9 s for six filters on 10,000 events).
   */
  function instanceFor(filters: readonly string[]): Promise<Instance> {
    const key = filters.join();
    const made = instances.get(key) ?? makeInstance(bundle, base);
    instances.set(key, made);
    made.catch(() => instances.delete(key));
    return made;
  }

  async function search(
    words: string,
    filters: Filters,
    order: Question['order'],
  ): Promise<readonly Hit[]> {
    const instance = await instanceFor(Object.keys(filters));
    // Without words there is no best match; the newest come first.
    const direction = order === '' && words === '' ? 'desc' : order;
    const sort = direction === '' ? {} : { date: direction };
    const found = await instance.search(words === '' ? null : words, { filters, sort });
    return found?.results ?? [];
  }

  return {
    async warm() {
      await instanceFor([]);
    },
    async ask({ words, order, filters }) {
      const names = Object.keys(filters);
      if (names.length === 0) {
        return words === ''
          ? { events: [], sources: [] }
          : partition(await search(words, {}, order));
      }
      const forSources = names.every((name) => ofSources.includes(name));
      const renamed = names.map((name) => [`source-${name}`, filters[name] ?? '']);
      const [events, sources] = await Promise.all([
        search(words, filters, order),
        forSources ? search(words, Object.fromEntries(renamed), order) : [],
      ]);
      return { events, sources };
    },
  };
}

async function makeInstance(bundle: string, base: string): Promise<Instance> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ bundle);
  const instance = pagefind.createInstance({
    basePath: new URL('.', bundle).href,
    baseUrl: base,
    excerptLength: 24,
    excerptEllipsis: '…',
    ranking: { metaWeights },
  });
  await instance.init();
  return instance;
}

/** A source has its words in fields that no event has. */
function partition(hits: readonly Hit[]): Answer {
  const isSource = ({ matchedMetaFields = [] }: Hit) =>
    matchedMetaFields.some((field) => sourceFields.includes(field));
  return { events: hits.filter((hit) => !isSource(hit)), sources: hits.filter(isSource) };
}
