import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { SearchEntry } from '../../src/site/search-entry.ts';

const stringify = unified().use(rehypeStringify).freeze();

/** Writes an entry as the HTML document that Pagefind reads, and nobody else sees. */
export function searchDocument({ fields, filters, date, text }: SearchEntry): string {
  const metas = [
    ...Object.entries(fields).map(([name, value]) => meta('dataPagefindMeta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => meta('dataPagefindFilter', name, value)),
    ),
    ...(date === undefined ? [] : [meta('dataPagefindSort', 'date', date)]),
  ];
  const main = element('main', { dataPagefindBody: '' }, [{ type: 'text', value: text }]);
  const html = element('html', {}, [element('head', {}, metas), element('body', {}, [main])]);
  const root: Root = { type: 'root', children: [html] };
  return stringify.stringify(root);
}

function meta(attribute: string, name: string, content: string): Element {
  return element('meta', { [attribute]: `${name}[content]`, content });
}

function element(
  tagName: string,
  properties: Record<string, string>,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
