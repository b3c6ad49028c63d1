import type { FilterColumns } from '../../site/filter-columns.ts';
import { dayLength, type FacetName } from '../../site/filter-query.ts';

export interface ResultOptions {
  /** Where the site begins, with a slash at the end. */
  readonly base: string;
  /** Element that holds a status mark for each status, in `[data-status=…]`. */
  readonly marks: DocumentFragment;
  /** Where links open. */
  readonly target?: string;
}

/** How many events are made at once: as many as a screen shows, and some more. */
const step = 30;

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * Shows events of a table as the pages of the chronology do, a screenful at a time: more come when
 * the reader nears the end, or asks for them. Gives a function that shows other rows.
 */
export function resultList(
  list: HTMLElement,
  more: HTMLButtonElement,
  table: FilterColumns,
  options: ResultOptions,
): (rows: readonly number[]) => void {
  let rows: readonly number[] = [];
  let shown = 0;
  const showMore = (focus: boolean) => {
    const next = rows.slice(shown, shown + step);
    shown += next.length;
    const before = list.querySelectorAll('.entry').length;
    for (const row of next) append(list, row, table, options);
    more.hidden = shown >= rows.length;
    if (focus) list.querySelectorAll<HTMLElement>('.entry a')[before]?.focus();
  };
  more.addEventListener('click', () => showMore(true));
  new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting) && !more.hidden) showMore(false);
    },
    { rootMargin: '600px' },
  ).observe(more);
  return (answer) => {
    rows = answer;
    shown = 0;
    list.replaceChildren();
    showMore(false);
  };
}

function append(list: HTMLElement, row: number, table: FilterColumns, options: ResultOptions) {
  const when = whenOf(table, row);
  const last = list.lastElementChild;
  if (last instanceof HTMLElement && last.dataset['when'] === when.text) {
    last.lastElementChild?.append(entry(row, table, options));
    return;
  }
  const day = make('li', when.datetime === undefined ? 'day vague' : 'day');
  day.dataset['when'] = when.text;
  const heading = make('h2');
  const date = make(when.datetime === undefined ? 'span' : 'time', 'date', when.text);
  if (when.datetime !== undefined) date.setAttribute('datetime', when.datetime);
  heading.append(date);
  const events = make('div');
  events.append(entry(row, table, options));
  day.append(heading, events);
  list.append(day);
}

function whenOf({ first, shown }: FilterColumns, row: number): { text: string; datetime?: string } {
  const day = first[row];
  const text = shown?.when[row] ?? '';
  if (text !== '' || day === null || day === undefined) return { text };
  const date = new Date(day * dayLength);
  return { text: days.format(date), datetime: date.toISOString().slice(0, 10) };
}

function entry(row: number, table: FilterColumns, { base, marks, target }: ResultOptions) {
  const { shown } = table;
  const article = make('article', 'entry');
  const link = (label: string, path: string) => {
    const anchor = make('a', '', label);
    anchor.href = `${base}${path}/`;
    if (target !== undefined) anchor.target = target;
    return anchor;
  };
  const heading = make('h3');
  heading.append(link(shown?.title[row] ?? '', `events/${shown?.id[row] ?? ''}`));
  const about = make('p', 'meta');
  const [status, kind] = [valuesOf(table, 'status', row)[0], valuesOf(table, 'kind', row)[0]];
  const mark = marks.querySelector(`[data-status="${status?.[0] ?? ''}"] > *`);
  about.append(mark?.cloneNode(true) ?? status?.[1] ?? '', ` · ${kind?.[1] ?? ''}`);
  // A place comes before those that it lies in, which the page does not name.
  const [place] = valuesOf(table, 'place', row);
  if (place) about.append(' · ', link(place[1], `places/${place[0]}`));
  if (shown?.machine[row] === 1) about.append(' · ', make('span', 'unreviewed-mark', 'Unreviewed'));
  article.append(heading, about);
  const actors = valuesOf(table, 'actor', row);
  if (actors.length > 0) {
    const names = make('p', 'meta');
    for (const [at, [id, name]] of actors.entries()) {
      names.append(at > 0 ? ', ' : '', link(name, `actors/${id}`));
    }
    article.append(names);
  }
  const told = shown?.sources[row] ?? 0;
  article.append(make('p', 'meta', `${told} ${told === 1 ? 'source' : 'sources'}`));
  return article;
}

function valuesOf(table: FilterColumns, name: FacetName, row: number) {
  return [table.cells[name][row] ?? []].flat().flatMap((at) => {
    const value = table.values[name][at];
    return value === undefined ? [] : [value];
  });
}

/** Makes an element with a class and a text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}
