import type { Element, ElementContent, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { ListItem, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { components } from './components.ts';

export interface RenderOptions {
  /** The record's id: keeps the ids of its footnotes apart from those of other records. */
  readonly id: string;
  /** Base path of the site, such as `/` or `/chronology/`. */
  readonly base: string;
}

/** What may come out, whatever went in. Ids are ours alone: content cannot set attributes. */
const allowed: SanitizeSchema = {
  tagNames:
    'a blockquote br cite code del div em figcaption figure h2 h3 h4 h5 h6 hr li ol p pre q section span strong sup table tbody td th thead tr ul'.split(
      ' ',
    ),
  attributes: {
    a: ['href', 'title', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    blockquote: ['cite'],
    q: ['cite'],
    code: [['className', /^language-[a-z0-9+#-]{1,20}$/i]],
    div: [['className', 'note', /^note-[a-z]+$/]],
    span: [['className', 'note', 'quote', /^note-[a-z]+$/]],
    figure: [['className', 'quote']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['className', 'sr-only']],
    ol: ['start'],
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto'], cite: ['http', 'https'] },
  strip: ['script', 'style'],
  clobber: [],
};

const toHtml = unified().use(rehypeSanitize, allowed).use(rehypeStringify).freeze();

/** Renders a body that `parseBody` has let through, as sanitised HTML. */
export function renderBody(tree: Root, { id, base }: RenderOptions): string {
  if (tree.children.length === 0) return '';
  const toTree = unified().use(remarkRehype, {
    clobberPrefix: `${id}-`,
    handlers: { mdxJsxFlowElement: renderComponent, mdxJsxTextElement: renderComponent },
  });
  const html = toTree.runSync(unravel(tree)) as HtmlRoot;
  settle(html, base.replace(/\/$/, ''), id);
  return toHtml.stringify(toHtml.runSync(html) as HtmlRoot);
}

function renderComponent(
  state: { all(node: Nodes): ElementContent[] },
  node: MdxJsxFlowElement | MdxJsxTextElement,
): Element | undefined {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  const component = components[node.name ?? ''];
  return component?.toHtml(attributes, state.all(node), node.type === 'mdxJsxTextElement');
}

/** A task's box as a sign: a form field would need a label, and nobody can tick it. */
function boxAsText(item: ListItem): ListItem {
  const sign = { type: 'text', value: item.checked ? '☑ ' : '☐ ' } as const;
  const [first, ...rest] = item.children;
  const children =
    first?.type === 'paragraph'
      ? [{ ...first, children: [sign, ...first.children] }, ...rest]
      : [{ type: 'paragraph' as const, children: [sign] }, ...item.children];
  return { ...item, checked: null, children };
}

/** A paragraph that is one block component alone is that block, as MDX reads it. */
function unravel<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map((child) => {
    const alone = child.type === 'paragraph' ? blockAlone(child) : undefined;
    if (child.type === 'listItem' && typeof child.checked === 'boolean') {
      return unravel(boxAsText(child));
    }
    if (!alone) return unravel(child);
    const inner: Paragraph = { type: 'paragraph', children: alone.children };
    return { ...alone, type: 'mdxJsxFlowElement' as const, children: [unravel(inner)] };
  });
  return { ...node, children };
}

function blockAlone(paragraph: Paragraph): MdxJsxTextElement | undefined {
  const [only, ...rest] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const block = only?.type === 'mdxJsxTextElement' && rest.length === 0 ? only : undefined;
  return block && components[block.name ?? '']?.flow ? block : undefined;
}

/** Puts the base path before links to this site, and the record's id before the footnotes' label. */
function settle(node: HtmlNodes, base: string, id: string): void {
  if (node.type === 'element') {
    const { properties } = node;
    const { href } = properties;
    if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('/')) {
      properties['href'] = base + href;
    }
    for (const name of ['id', 'ariaDescribedBy']) {
      if (String(properties[name]) === 'footnote-label') properties[name] = `${id}-footnotes`;
    }
  }
  if ('children' in node) for (const child of node.children) settle(child, base, id);
}
