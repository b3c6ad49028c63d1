import { excerptParts } from '../site/excerpt.ts';
import type { NameHit } from '../site/search-names.ts';
import type { Found, Hit } from './search-index.ts';

/** The results of one type, under a heading. */
export interface Group {
  readonly heading: string;
  readonly total: number;
  readonly element: HTMLElement;
  /** When its first results are there to be seen. */
  readonly ready: Promise<void>;
}

const first: Readonly<Record<string, number>> = {
  Actors: 4,
  Places: 3,
  Publishers: 2,
  Events: 10,
  Sources: 5,
};
const more = 20;

/** Shows names as one line each; a name found in another script stands beside the first. */
export function nameGroups(hits: readonly NameHit[], base: string): Group[] {
  return (['Actor', 'Place', 'Publisher'] as const)
    .map((type) => {
      const ofType = hits.filter(({ entry }) => entry.type === type);
      return group(`${type}s`, ofType, async (hit) => nameItem(hit, base), 'names');
    })
    .filter(({ total }) => total > 0);
}

/** Shows events and sources with their date, status and the words that were found. */
export function recordGroup(heading: 'Events' | 'Sources', hits: readonly Hit[]): Group {
  return group(heading, hits, async (hit) => recordItem(await hit.data()), 'records');
}

function group<Item>(
  heading: string,
  hits: readonly Item[],
  view: (hit: Item) => Promise<HTMLLIElement>,
  kind: 'names' | 'records',
): Group {
  const id = `found-${heading.toLowerCase()}`;
  const list = make('ol', { role: 'list' });
  const button = make('button', { type: 'button' });
  let shown = 0;
  const show = async (count: number): Promise<HTMLLIElement[]> => {
    const next = hits.slice(shown, shown + count);
    shown += next.length;
    const items = await Promise.all(next.map(view));
    list.append(...items);
    button.textContent = `More ${heading.toLowerCase()}`;
    button.hidden = shown >= hits.length;
    return items;
  };
  button.addEventListener('click', async () => {
    const [item] = await show(more);
    item?.querySelector('a')?.focus();
  });
  const count = make('span', { class: 'meta' }, hits.length.toLocaleString('en'));
  const element = make(
    'section',
    { 'aria-labelledby': id, [`data-${kind}`]: '' },
    make('h2', { id }, `${heading} `, count),
    list,
    button,
  );
  return {
    heading,
    total: hits.length,
    element,
    ready: show(first[heading] ?? 5).then(() => undefined),
  };
}

function nameItem({ entry, by }: NameHit, base: string): HTMLLIElement {
  // "Kim" need not stand beside "Kim Jong Un".
  const other = by !== undefined && entry.name.includes(by) ? undefined : by;
  const about = [
    entry.note,
    `${entry.events.toLocaleString('en')} ${entry.events === 1 ? 'event' : 'events'}`,
  ];
  return make(
    'li',
    {},
    make('h3', {}, make('a', { href: base.replace(/\/$/, '') + entry.path }, entry.name)),
    make(
      'p',
      { class: 'meta' },
      [other, ...about].filter((part) => part !== undefined).join(' · '),
    ),
  );
}

function recordItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const event = meta['headline'] === undefined;
  const about = event
    ? [meta['status'], meta['kind'], meta['names']]
    : [meta['outlet'], meta['byline']];
  const passage = excerptParts(excerpt).map(({ text, found }) =>
    found ? make('mark', {}, text) : text,
  );
  return make(
    'li',
    {},
    make('p', { class: 'date' }, (event ? meta['when'] : meta['published']) ?? 'undated'),
    make(
      'div',
      {},
      make('h3', {}, make('a', { href: url }, meta['title'] ?? meta['headline'] ?? url)),
      make('p', { class: 'meta' }, about.filter((part) => part !== undefined).join(' · ')),
      // The text of a source is its headline, which stands there already.
      ...(event && excerpt !== '' ? [make('p', { class: 'excerpt' }, ...passage)] : []),
    ),
  );
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
