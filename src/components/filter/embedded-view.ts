import type { FilterColumns } from '../../site/filter-columns.ts';
import { formatFilterQuery, parseFilterQuery } from '../../site/filter-query.ts';
import { narrow } from '../../site/filter-table.ts';
import { resultList } from './result-list.ts';

/** Lists, inside the page of another site, the events that its address asks for. */
class EmbeddedView extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '/', source = '' } = this.dataset;
    const query = parseFilterQuery(new URLSearchParams(location.search));
    const list = this.querySelector('ol');
    const more = this.querySelector('button');
    const marks = this.querySelector('template')?.content;
    const says = this.querySelector('[role="status"]');
    const whole = this.querySelector('a');
    if (!list || !more || !marks || !says || !whole) throw new Error('the view has no list');
    whole.href = `${base}chronology/${formatFilterQuery(query)}`;
    const answer = await fetch(source).catch(() => undefined);
    if (answer?.ok !== true) {
      says.textContent = 'The events could not be loaded.';
      return;
    }
    const table: FilterColumns = await answer.json();
    const { rows } = narrow(table, query);
    says.textContent = `${rows.length.toLocaleString('en')} ${rows.length === 1 ? 'event' : 'events'}`;
    resultList(list, more, table, { base, marks, target: '_top' })(rows);
  }
}

customElements.define('embedded-view', EmbeddedView);
