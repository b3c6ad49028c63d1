import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type CollectionName, collectionNames } from '../model/collection.ts';
import { components } from './components.ts';
import { urlFault } from './safe-url.ts';
import { textFault } from './strict-text.ts';
import { didYouMean } from './suggest.ts';

/** A record that a body refers to by a component or a link. */
export interface BodyLink {
  readonly collection: CollectionName;
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

type Report = (rule: string, message: string, node?: Nodes) => void;
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Rule<Type extends Nodes['type']> = (
  node: Extract<Nodes, { type: Type }>,
  report: Report,
  refer: (collection: CollectionName, id: string) => void,
) => void;

const maxDepth = 40;
const nothing = () => undefined;

/** What each kind of node must be; a kind that is not here is refused. */
const rules: { readonly [Type in Nodes['type']]?: Rule<Type> } = {
  root: nothing,
  paragraph: nothing,
  text: nothing,
  emphasis: nothing,
  strong: nothing,
  delete: nothing,
  inlineCode: nothing,
  blockquote: nothing,
  list: nothing,
  thematicBreak: nothing,
  break: nothing,
  linkReference: nothing,
  footnoteReference: nothing,
  footnoteDefinition: nothing,
  table: nothing,
  tableRow: nothing,
  tableCell: nothing,
  listItem: nothing,
  heading(node, report) {
    if (node.depth === 1) report('heading', 'is a heading of the page itself; begin with ##');
  },
  code(node, report) {
    if (node.meta) report('code', `has "${node.meta.slice(0, 40)}" behind the language; remove it`);
    if (node.lang && !/^[a-z0-9+#-]{1,20}$/i.test(node.lang)) {
      report('code', `has the language "${node.lang.slice(0, 40)}"; expected a plain word`);
    }
  },
  link: (node, report, refer) => checkUrl(node.url, report, refer),
  definition: (node, report, refer) => checkUrl(node.url, report, refer),
  image: (_, report) => report('image', 'is an image; entries have none, link to it instead'),
  imageReference: (_, report) =>
    report('image', 'is an image; entries have none, link to it instead'),
  html: (_, report) => report('html', 'is HTML; write Markdown'),
  mdxjsEsm: (_, report) =>
    report('esm', 'is code (import or export); begin the sentence with another word'),
  mdxFlowExpression: (_, report) => report('expression', 'is code; write a literal brace as \\{'),
  mdxTextExpression: (_, report) => report('expression', 'is code; write a literal brace as \\{'),
  mdxJsxFlowElement: checkComponent,
  mdxJsxTextElement: checkComponent,
};

/** Holds a body's tree against the allow-list; collects the records that it refers to. */
export function bodyFaults(tree: Root): { faults: Fault[]; links: BodyLink[] } {
  const faults: Fault[] = [];
  const links: BodyLink[] = [];
  const visit = (node: Nodes, depth: number): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const report: Report = (rule, message) => faults.push({ line, column, rule, message });
    if (depth > maxDepth) {
      report('depth', `is nested deeper than ${maxDepth} levels`);
      return;
    }
    const rule = rules[node.type] as Rule<Nodes['type']> | undefined;
    if (!rule) {
      report('markdown', `is a ${node.type}, which entries do not have`);
      return;
    }
    rule(node as never, report, (collection, id) => links.push({ collection, id, line, column }));
    for (const text of textsOf(node)) {
      const fault = textFault(text);
      if (fault) report(`${fault.rule}`, fault.message);
    }
    if ('children' in node) for (const child of node.children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return { faults, links };
}

/** The decoded texts of a node: what stands behind escapes and entities counts, too. */
function textsOf(node: Nodes): string[] {
  const texts: string[] = [];
  if ('value' in node && typeof node.value === 'string') texts.push(node.value);
  if ('title' in node && typeof node.title === 'string') texts.push(node.title);
  if ('label' in node && typeof node.label === 'string') texts.push(node.label);
  return texts;
}

function checkUrl(
  url: string,
  report: Report,
  refer: (collection: CollectionName, id: string) => void,
): void {
  const fault = urlFault(url);
  if (fault) report('bad-url', `the address "${url.slice(0, 80)}" ${fault}`);
  const [, folder, id] = /^\/([a-z]+)\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(url) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  if (!fault && collection && id) refer(collection, id);
}

function checkComponent(
  node: JsxElement,
  report: Report,
  refer: (collection: CollectionName, id: string) => void,
): void {
  const name = node.name ?? '';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    const known = Object.keys(components);
    const near = name && didYouMean(name, known);
    report('component', `<${name}> is no component; known are ${known.join(', ')}${near}`);
    return;
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report('attribute', `<${name}> spreads attributes, which is code; write them out`);
      continue;
    }
    const rule = Object.hasOwn(component.attributes, attribute.name)
      ? component.attributes[attribute.name]
      : undefined;
    if (!rule) {
      const known = Object.keys(component.attributes);
      const near = didYouMean(attribute.name, known) || `; expected ${known.join(', ')}`;
      report('attribute', `<${name}> has no attribute "${attribute.name}"${near}`);
    } else if (seen.has(attribute.name)) {
      report('attribute', `<${name}> has the attribute "${attribute.name}" twice; keep one`);
    } else if (typeof attribute.value !== 'string') {
      report(
        'attribute',
        `${attribute.name} of <${name}> is not text; write ${attribute.name}="…"`,
      );
    } else {
      const fault = rule.rule(attribute.value) ?? textFault(attribute.value)?.message;
      if (fault) {
        report('attribute', `${attribute.name}="${attribute.value.slice(0, 60)}" ${fault}`);
      } else if (component.refersTo?.[0] === attribute.name) {
        refer(component.refersTo[1], attribute.value);
      }
    }
    seen.add(attribute.name);
  }
  for (const [attribute, { required }] of Object.entries(component.attributes)) {
    if (required && !seen.has(attribute)) report('attribute', `<${name}> needs ${attribute}="…"`);
  }
}
