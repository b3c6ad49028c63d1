import { excerptParts } from '../site/excerpt.ts';

/** What we use of Pagefind's own module, which is written beside the pages. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string | null,
    options: { filters: Record<string, string>; sort: Record<string, string> },
  ): Promise<{ results: readonly Hit[]; filters: Counts }>;
}

/** How many results each value of each filter would leave. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Hit {
  data(): Promise<{ url: string; excerpt: string; meta: Readonly<Record<string, string>> }>;
}

const pageSize = 20;
/** Milliseconds of silence after which typing counts as a question. */
const patience = 150;

class SearchPanel extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #hits: readonly Hit[] = [];
  #shown = 0;
  #question = 0;
  #timer = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.#readAddress();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), patience);
    });
    this.#form.addEventListener('reset', () => setTimeout(() => void this.#ask()));
    this.#more.addEventListener('click', () => void this.#showMore());
    void this.#ask();
    this.#input.focus();
  }

  get #form(): HTMLFormElement {
    return this.#find('form', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return this.#find('input', HTMLInputElement);
  }

  get #more(): HTMLButtonElement {
    return this.#find('[data-more]', HTMLButtonElement);
  }

  get #results(): HTMLElement {
    return this.#find('[data-results]', HTMLElement);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`the search panel has no ${selector}`);
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const { bundle = '', base = '/' } = this.dataset;
      const pagefind: Pagefind = await import(/* @vite-ignore */ bundle);
      await pagefind.options({ baseUrl: base, excerptLength: 24 });
      return pagefind;
    })();
    return this.#pagefind;
  }

  /** Takes the question from the page's address, so that a search can be shared. */
  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    this.#find('#sort', HTMLSelectElement).value = asked.get('sort') ?? '';
    for (const select of this.#selects) {
      const value = asked.get(select.name);
      if (value) select.append(new Option(value, value, true, true));
    }
  }

  #writeAddress(): void {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string' && value !== '') asked.set(name, value);
    }
    const query = asked.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  async #ask(): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    this.#writeAddress();
    const query = this.#input.value.trim();
    const chosen = this.#selects.filter(({ value }) => value !== '');
    const filters = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    const order = this.#find('#sort', HTMLSelectElement).value;
    try {
      const pagefind = await this.#load();
      const nothing = query === '' && chosen.length === 0 && order === '';
      const { results, filters: counts } = nothing
        ? { results: [], filters: await pagefind.filters() }
        : await pagefind.search(query === '' ? null : query, {
            filters,
            sort: order === '' ? {} : { date: order },
          });
      if (question !== this.#question) return;
      this.#offer(counts);
      this.#hits = results;
      this.#shown = 0;
      this.#say(nothing ? '' : `${results.length} ${results.length === 1 ? 'result' : 'results'}`);
      await this.#showMore();
    } catch (error) {
      this.#say('Search could not be loaded. The indexes in the menu lead to everything.');
      throw error;
    }
  }

  #say(text: string): void {
    this.#find('[data-status]', HTMLElement).textContent = text;
  }

  /** Offers in each filter the values that would leave a result, with their number. */
  #offer(counts: Counts): void {
    for (const select of this.#selects) {
      const { value: chosen } = select;
      const values = Object.entries(counts[select.name] ?? {})
        .filter(([value, count]) => count > 0 || value === chosen)
        .sort(([a], [b]) => a.localeCompare(b, document.documentElement.lang, { numeric: true }));
      const options = values.map(([value, count]) => {
        const label = chosen === '' ? `${value} (${count})` : value;
        return new Option(label, value, false, value === chosen);
      });
      if (chosen !== '' && !values.some(([value]) => value === chosen)) {
        options.push(new Option(chosen, chosen, false, true));
      }
      select.replaceChildren(new Option('Any', ''), ...options);
      select.value = chosen;
    }
  }

  async #showMore(): Promise<void> {
    const question = this.#question;
    const from = this.#shown;
    const next = this.#hits.slice(from, from + pageSize);
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= this.#hits.length;
    const items = await Promise.all(next.map(async (hit) => resultItem(await hit.data())));
    if (question !== this.#question) return;
    if (from === 0) this.#results.replaceChildren();
    this.#results.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
  }
}

function resultItem({ url, excerpt, meta }: Awaited<ReturnType<Hit['data']>>): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const about = document.createElement('p');
  about.className = 'meta';
  about.textContent = [meta['type'], meta['when'], meta['status']]
    .filter((part) => part !== undefined)
    .join(' · ');
  const text = document.createElement('p');
  text.className = 'excerpt';
  text.append(
    ...excerptParts(excerpt).map(({ text: words, found }) => {
      if (!found) return words;
      const mark = document.createElement('mark');
      mark.textContent = words;
      return mark;
    }),
  );
  item.append(heading, about, text);
  return item;
}

customElements.define('search-panel', SearchPanel);
