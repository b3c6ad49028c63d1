import type { FilterColumns } from '../../site/filter-columns.ts';
import type { FacetName } from '../../site/filter-query.ts';
import { make } from './result-list.ts';

export interface FacetMenu {
  /** Shows how many events each value would leave, and which are chosen. */
  update(counts: Uint32Array, chosen: readonly string[]): void;
}

/** A list of more values has a field in which to find one. */
const findable = 12;

interface Option {
  readonly item: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly number: HTMLElement;
  readonly id: string;
  readonly label: string;
}

/** Fills the menu of a facet with its values, most frequent first; `choose` is told of each choice. */
export function facetMenu(
  menu: HTMLDetailsElement,
  name: FacetName,
  table: FilterColumns,
  choose: (id: string) => void,
): FacetMenu {
  const list = menu.querySelector('ul');
  const find = menu.querySelector('input');
  const chosenNumber = menu.querySelector('[data-chosen]');
  const total = new Uint32Array(table.values[name].length);
  for (const at of table.cells[name].flat()) total[at] = (total[at] ?? 0) + 1;
  const options = table.values[name].map(([id, label]): Option => {
    const item = make('li');
    const row = make('label');
    const box = make('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => choose(id));
    const number = make('small');
    row.append(box, ` ${label} `, number);
    item.append(row);
    return { item, box, number, id, label: label.toLocaleLowerCase() };
  });
  const order = [...options.keys()].sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0));
  list?.replaceChildren(...order.flatMap((at) => options[at]?.item ?? []));
  let counts: Uint32Array = total;
  let chosen: readonly string[] = [];
  const show = () => {
    const sought = find?.value.trim().toLocaleLowerCase() ?? '';
    for (const [at, { item, box, number, id, label }] of options.entries()) {
      const count = counts[at] ?? 0;
      box.checked = chosen.includes(id);
      number.textContent = `(${count})`;
      item.hidden = !label.includes(sought) || (count === 0 && !box.checked);
    }
  };
  // Before it opens, so that the next key finds what can be chosen.
  menu.querySelector('summary')?.addEventListener('click', show);
  if (find) {
    find.hidden = options.length <= findable;
    find.addEventListener('input', show);
  }
  return {
    update(after, values) {
      counts = after;
      chosen = values;
      if (chosenNumber) chosenNumber.textContent = chosen.length === 0 ? '' : `: ${chosen.length}`;
      // What is closed is drawn when it opens.
      if (menu.open) show();
    },
  };
}

/** Closes a menu by Escape, and when the reader goes elsewhere. */
export function closeByLeaving(menu: HTMLDetailsElement): void {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
