import type { FilterColumns } from '../../site/filter-columns.ts';
import {
  daysOf,
  type FilterQuery,
  facetNames,
  formatFilterQuery,
  parseFilterQuery,
  toggleValue,
} from '../../site/filter-query.ts';
import { narrow } from '../../site/filter-table.ts';
import { closeByLeaving, type FacetMenu, facetMenu } from './facet-menu.ts';
import { followReading, showEntries } from './page-entries.ts';
import { make, resultList } from './result-list.ts';

type Show = (rows: readonly number[]) => void;

const dateNames = ['from', 'to'] as const;

/**
 * Narrows what a page shows. Its data is fetched when the reader first opens it, or comes with a
 * question in the address; each answer has an address, so that it can be shared and gone back to.
 */
class ChronologyFilter extends HTMLElement {
  #query: FilterQuery = parseFilterQuery(new URLSearchParams());
  #ready: Promise<{ table: FilterColumns; show: Show }> | undefined;
  readonly #menus = new Map<(typeof facetNames)[number], FacetMenu>();

  connectedCallback(): void {
    const box = this.#find('details', HTMLDetailsElement);
    this.#form.hidden = false;
    this.#query = parseFilterQuery(new URLSearchParams(location.search));
    box.addEventListener('toggle', () => {
      if (box.open) void this.#answer();
    });
    if (formatFilterQuery(this.#query) !== '') box.open = true;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#ask(parseFilterQuery(new URLSearchParams()));
    });
    for (const name of dateNames) {
      this.#date(name).addEventListener('change', () => this.#askForDate(name));
    }
    for (const menu of this.#form.querySelectorAll('details')) closeByLeaving(menu);
    this.#find('[data-copy]', HTMLButtonElement).addEventListener('click', () => this.#copy());
    addEventListener('popstate', () => {
      const query = parseFilterQuery(new URLSearchParams(location.search));
      // Going to a part of the page is no question.
      if (formatFilterQuery(query) === formatFilterQuery(this.#query)) return;
      this.#query = query;
      void this.#answer();
    });
    followReading();
  }

  get #form(): HTMLFormElement {
    return this.#find('form', HTMLFormElement);
  }

  #date(name: (typeof dateNames)[number]): HTMLInputElement {
    return this.#find(`input[name="${name}"]`, HTMLInputElement);
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`the filter has no ${selector}`);
  }

  #askForDate(name: (typeof dateNames)[number]): void {
    const field = this.#date(name);
    const value = field.value.trim();
    const wrong = value !== '' && daysOf(value) === undefined;
    field.setAttribute('aria-invalid', String(wrong));
    if (wrong) this.#say(`“${value}” is no date. Write a year, month or day, such as 2018-04.`);
    else this.#ask({ ...this.#query, [name]: value });
  }

  #ask(query: FilterQuery): void {
    this.#query = query;
    history.pushState(null, '', `${location.pathname}${formatFilterQuery(query)}`);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    try {
      this.#ready ??= this.#load();
      const { table, show } = await this.#ready;
      const { rows, counts } = narrow(table, this.#query);
      const asked = formatFilterQuery(this.#query) !== '';
      this.#showWhole(!asked);
      show(asked || this.dataset['mode'] === 'page' ? rows : []);
      for (const [name, menu] of this.#menus) menu.update(counts[name], this.#query.chosen[name]);
      for (const name of dateNames) {
        this.#date(name).value = this.#query[name];
        this.#date(name).removeAttribute('aria-invalid');
      }
      this.#showChoices(table);
      this.#offerEmbed();
      const all = number(table.first.length);
      this.#say(asked ? `${number(rows.length)} of ${all} events` : `All ${all} events`);
    } catch (error) {
      this.#ready = undefined;
      this.#say('The filter could not be loaded. The pages named here lead to everything.');
      throw error;
    }
  }

  async #load(): Promise<{ table: FilterColumns; show: Show }> {
    const answer = await fetch(this.dataset['source'] ?? '');
    if (!answer.ok) throw new Error(`the filter's data: ${answer.status}`);
    const table: FilterColumns = await answer.json();
    for (const name of facetNames) {
      const menu = this.#find(`[data-facet="${name}"]`, HTMLDetailsElement);
      menu.hidden = table.values[name].length === 0;
      const choose = (id: string) => this.#ask(toggleValue(this.#query, name, id));
      this.#menus.set(name, facetMenu(menu, name, table, choose));
    }
    if (this.dataset['mode'] === 'page') return { table, show: showEntries };
    const list = this.#find('[data-results]', HTMLElement);
    const more = this.#find('[data-more]', HTMLButtonElement);
    const marks = this.#find('[data-marks]', HTMLTemplateElement).content;
    return {
      table,
      show: resultList(list, more, table, { base: this.dataset['base'] ?? '/', marks }),
    };
  }

  /** The way in that the page shows while nothing is asked. */
  #showWhole(shown: boolean): void {
    for (const part of document.querySelectorAll<HTMLElement>('[data-whole]')) part.hidden = !shown;
  }

  #showChoices(table: FilterColumns): void {
    const chips = facetNames.flatMap((name) =>
      this.#query.chosen[name].map((id) => {
        const label = table.values[name].find(([one]) => one === id)?.[1] ?? id;
        const chip = make('button', '', label);
        chip.type = 'button';
        chip.setAttribute('aria-label', `${label}, take away`);
        chip.addEventListener('click', () => {
          this.#ask(toggleValue(this.#query, name, id));
          this.#form.querySelector<HTMLElement>(`[data-facet="${name}"] summary`)?.focus();
        });
        return chip;
      }),
    );
    this.#find('[data-choices]', HTMLElement).replaceChildren(...chips);
    this.#find('button[type="reset"]', HTMLButtonElement).hidden =
      formatFilterQuery(this.#query) === '';
  }

  #offerEmbed(): void {
    const { base = '/', from = '', title = document.title } = this.dataset;
    const whole = this.#query.from === '' && this.#query.to === '';
    // What a page shows is its year; an embedded view has to be told.
    const query = whole && from !== '' ? { ...this.#query, from, to: from } : this.#query;
    const address = new URL(`${base}embed/${formatFilterQuery(query)}`, location.href).href;
    const frame = make('iframe');
    frame.setAttribute('src', address);
    frame.setAttribute('title', title);
    frame.setAttribute('width', '100%');
    frame.setAttribute('height', '600');
    frame.setAttribute('loading', 'lazy');
    this.#find('textarea', HTMLTextAreaElement).value = frame.outerHTML;
  }

  #copy(): void {
    const field = this.#find('textarea', HTMLTextAreaElement);
    field.select();
    navigator.clipboard.writeText(field.value).then(
      () => this.#say('Copied. Paste it into the source of your page.'),
      () => this.#say('Not copied: your browser forbids it. The text is marked, copy it by hand.'),
    );
  }

  #say(text: string): void {
    this.#find('[role="status"]', HTMLElement).textContent = text;
  }
}

function number(value: number): string {
  return value.toLocaleString('en');
}

customElements.define('chronology-filter', ChronologyFilter);
