import type { SearchLists } from '../site/search-lists.ts';
import { findNames, indexNames, type NameHit, type NameIndex } from '../site/search-names.ts';
import { type Group, nameGroups, recordGroup } from './search-groups.ts';
import { type Answer, openIndex, type Question, type SearchIndex } from './search-index.ts';
import { walkResults } from './search-keys.ts';

/** Milliseconds of silence after which typing counts as a question to the index; names answer at once. */
const patience = 40;

class SearchPanel extends HTMLElement {
  #index: SearchIndex | undefined;
  #names: Promise<readonly NameIndex[]> | undefined;
  #asked = 0;
  #timer = 0;

  connectedCallback(): void {
    if (this.#index !== undefined) return;
    const { bundle = '', base = '/' } = this.dataset;
    this.#index = openIndex(new URL(bundle, location.href).href, base);
    this.hidden = false;
    if (this.#isPage) this.#readAddress();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isPage) this.querySelector<HTMLElement>('[data-groups] a')?.focus();
      else location.assign(this.#form.action + this.#address());
    });
    this.#form.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      const typed = event.target === this.#input;
      if (typed) void this.#showNames();
      this.#timer = window.setTimeout(() => void this.#ask(), typed ? patience : 0);
    });
    this.#form.addEventListener('reset', () => setTimeout(() => void this.#ask()));
    walkResults(this, this.#input);
    this.#index.warm().catch(() => undefined);
    void this.#ask();
    if (this.#isPage) this.#input.focus({ preventScroll: true });
  }

  /** Whether the panel is the search page's own; in a dialog the address belongs to the page below. */
  get #isPage(): boolean {
    return this.closest('dialog') === null;
  }

  get #form(): HTMLFormElement {
    return this.#find('form', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return this.#find('input[name="q"]', HTMLInputElement);
  }

  #select(name: string): HTMLSelectElement {
    return this.#find(`select[name="${name}"]`, HTMLSelectElement);
  }

  get #filters(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`the search panel has no ${selector}`);
  }

  /** Takes the question from the page's address, so that a search can be shared. */
  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    for (const name of ['type', 'sort']) this.#select(name).value = asked.get(name) ?? '';
    for (const select of this.#filters) {
      const value = asked.get(select.name);
      if (value) select.append(new Option(value, value, true, true));
    }
    this.#find('details', HTMLDetailsElement).open = [...asked.keys()].some((key) => key !== 'q');
  }

  /** The question as the end of an address: "?q=…", or nothing where nothing is asked. */
  #address(): string {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value);
    }
    const query = asked.toString();
    return query === '' ? '' : `?${query}`;
  }

  #question(): Question {
    const chosen = this.#filters.filter(({ value }) => value !== '');
    const order = this.#select('sort').value;
    return {
      words: this.#input.value.trim(),
      order: order === 'asc' || order === 'desc' ? order : '',
      filters: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
    };
  }

  /** Loads the names and fills the filters with them, once. */
  #loadNames(): Promise<readonly NameIndex[]> {
    this.#names ??= (async () => {
      const response = await fetch(this.dataset['lists'] ?? '');
      const lists: SearchLists = await response.json();
      this.#offer(lists);
      return indexNames(lists.names);
    })();
    this.#names.catch(() => {
      this.#names = undefined;
    });
    return this.#names;
  }

  #offer({ names, kinds, statuses, years }: SearchLists): void {
    const named = (type: string) =>
      names
        .filter((entry) => entry.type === type)
        .map(({ name }) => name)
        .sort((a, b) => a.localeCompare(b, 'en'));
    const values: Readonly<Record<string, readonly string[]>> = {
      actor: named('Actor'),
      place: named('Place'),
      publisher: named('Publisher'),
      kind: kinds,
      status: statuses,
      year: years,
    };
    for (const select of this.#filters) {
      const { value: chosen } = select;
      const offered = [...new Set([...(values[select.name] ?? []), ...(chosen ? [chosen] : [])])];
      select.replaceChildren(new Option('Any', ''), ...offered.map((one) => new Option(one)));
      select.value = chosen;
    }
  }

  #namesFor(index: readonly NameIndex[], { words, filters }: Question): NameHit[] {
    return Object.keys(filters).length > 0 ? [] : findNames(index, words);
  }

  /** Answers with names while the index is being asked; what the last question found stays below. */
  async #showNames(): Promise<void> {
    const asked = this.#asked;
    const hits = this.#namesFor(await this.#loadNames(), this.#question());
    if (asked !== this.#asked) return;
    for (const old of this.querySelectorAll('[data-groups] > [data-names]')) old.remove();
    const groups = nameGroups(hits, this.dataset['base'] ?? '/').filter((group) =>
      this.#wants(group),
    );
    this.#find('[data-groups]', HTMLElement).prepend(...groups.map(({ element }) => element));
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (this.#isPage) history.replaceState(history.state, '', location.pathname + this.#address());
    const question = this.#question();
    this.#sayChosen(question);
    try {
      const hits = this.#namesFor(await this.#loadNames(), question);
      const { answer, instead } = await this.#answer(question, hits);
      if (asked !== this.#asked) return;
      const groups = [
        ...nameGroups(hits, this.dataset['base'] ?? '/'),
        recordGroup('Events', answer.events),
        recordGroup('Sources', answer.sources),
      ].filter((group) => group.total > 0 && this.#wants(group));
      await Promise.all(groups.map(({ ready }) => ready));
      if (asked !== this.#asked) return;
      this.#find('[data-groups]', HTMLElement).replaceChildren(
        ...groups.map(({ element }) => element),
      );
      const nothing = question.words === '' && Object.keys(question.filters).length === 0;
      this.#say(nothing ? '' : describe(groups, question.words, instead));
      this.toggleAttribute('data-answered', groups.length > 0);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#say('Search could not be loaded. The indexes in the menu lead to everything.');
      throw error;
    }
  }

  /** Where nothing is written as it was asked, a name in another script stands for the name used here. */
  async #answer(
    question: Question,
    [first]: readonly NameHit[],
  ): Promise<{ answer: Answer; instead?: string }> {
    const index = this.#index;
    if (index === undefined) throw new Error('the panel is not on a page');
    const answer = await index.ask(question);
    if (first?.by === undefined || answer.events.length + answer.sources.length > 0)
      return { answer };
    const { name } = first.entry;
    return { answer: await index.ask({ ...question, words: `"${name}"` }), instead: name };
  }

  #wants({ heading }: Group): boolean {
    const { value } = this.#select('type');
    return value === '' || value === heading;
  }

  #say(text: string): void {
    this.#find('[data-status]', HTMLElement).textContent = text;
  }

  #sayChosen({ filters, order }: Question): void {
    const chosen = [
      this.#select('type').value,
      ...Object.values(filters),
      order === '' ? '' : this.#select('sort').selectedOptions[0]?.text,
    ];
    const words = chosen.filter((word) => word).join(', ');
    this.#find('[data-chosen]', HTMLElement).textContent = words === '' ? '' : `: ${words}`;
  }
}

/** "2 actors, 31 events, 4 sources": read out when the answer is there. */
function describe(groups: readonly Group[], words: string, instead: string | undefined): string {
  if (groups.length === 0) return words === '' ? 'Nothing found.' : `Nothing found for “${words}”.`;
  const counts = groups.map(({ heading, total }) => {
    const word = heading.toLowerCase();
    return `${total.toLocaleString('en')} ${total === 1 ? word.slice(0, -1) : word}`;
  });
  const found = `Found: ${counts.join(', ')}.`;
  return instead === undefined ? found : `${found} Events and sources are those of ${instead}.`;
}

if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel);
