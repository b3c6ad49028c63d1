import type { Element, ElementContent } from 'hast';
import type { CollectionName } from '../model/collection.ts';
import { Id } from '../model/id.ts';
import { urlFault } from './safe-url.ts';

/** Says what is wrong with a value, or nothing. */
type AttributeRule = (value: string) => string | undefined;

export interface Component {
  readonly attributes: Readonly<Record<string, { rule: AttributeRule; required: boolean }>>;
  /** The attribute that holds the id of a record, and its collection. */
  readonly refersTo?: readonly [attribute: string, collection: CollectionName];
  /** Whether it holds paragraphs, or stands inside one. */
  readonly flow: boolean;
  /** Makes HTML; addresses of this site begin at its root, without the base path. */
  toHtml(
    attributes: Readonly<Record<string, string>>,
    children: ElementContent[],
    inline: boolean,
  ): Element;
}

const id = {
  required: true,
  rule: (value: string) =>
    Id.safeParse(value).success
      ? undefined
      : 'is no id; expected lower-case letters, digits and single hyphens',
};
const noteKinds = ['info', 'context', 'correction', 'warning'];

/** The components that a body may use; everything else is refused. */
export const components: Readonly<Record<string, Component>> = {
  Actor: reference('actors'),
  Event: reference('events'),
  Place: reference('places'),
  Publisher: reference('publishers'),
  Source: reference('sources'),
  Quote: {
    flow: true,
    attributes: { source: id, href: { required: false, rule: urlFault } },
    refersTo: ['source', 'sources'],
    toHtml({ source = '', href }, children, inline) {
      const cited = element('cite', {}, [
        element('a', { href: `/sources/${source}/` }, [{ type: 'text', value: 'source' }]),
      ]);
      const cite = href === undefined ? {} : { cite: href };
      if (inline) {
        return element('span', { className: ['quote'] }, [
          element('q', cite, children),
          { type: 'text', value: ' ' },
          cited,
        ]);
      }
      return element('figure', { className: ['quote'] }, [
        element('blockquote', cite, children),
        element('figcaption', {}, [cited]),
      ]);
    },
  },
  Note: {
    flow: true,
    attributes: {
      kind: {
        required: true,
        rule: (value) =>
          noteKinds.includes(value) ? undefined : `is no kind; expected ${noteKinds.join(', ')}`,
      },
    },
    toHtml: ({ kind = '' }, children, inline) =>
      element(inline ? 'span' : 'div', { className: ['note', `note-${kind}`] }, children),
  },
};

function reference(collection: CollectionName): Component {
  return {
    flow: false,
    attributes: { id },
    refersTo: ['id', collection],
    toHtml: (attributes, children) =>
      element('a', { href: `/${collection}/${attributes['id']}/` }, children),
  };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
