import { type Document, isCollection, isMap, isNode, isScalar, type Node } from 'yaml';
import { type Position, positionAt } from './finding.ts';
import { parseYaml, type YamlRecord } from './parse-yaml.ts';
import { splitStrict } from './split-strict.ts';

export type FieldPath = readonly PropertyKey[];

/** Returns the place of a field's value in a record; of the nearest field around it, if it is absent. */
export function locateValue({ source, doc }: YamlRecord, path: FieldPath): Position {
  for (let length = path.length; length > 0; length--) {
    const node = doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range && !isEmpty(node)) return at(source, node.range[0]);
    const key = keyNode(doc, path.slice(0, length));
    if (key?.range) return at(source, key.range[0]);
  }
  return at(source, 0);
}

/** Returns the place of a field's name in a record. */
export function locateKey({ source, doc }: YamlRecord, path: FieldPath): Position {
  const key = keyNode(doc, path);
  return key?.range ? at(source, key.range[0]) : locateValue({ source, doc, data: {} }, path);
}

/** Finds places of fields in a content file's text; its first line when it cannot be read. */
export function fieldLocator(text: string): (path: FieldPath) => Position {
  const nowhere = () => ({ line: 1, column: 1 });
  const split = splitStrict('', text);
  if (!split.ok) return nowhere;
  const record = parseYaml({ file: '', text, start: split.yamlStart, end: split.yamlEnd });
  return 'doc' in record ? (path) => locateValue(record, path) : nowhere;
}

function keyNode(doc: Document, path: FieldPath): Node | undefined {
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
  if (!isMap(parent)) return undefined;
  const name = path.at(-1);
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
  return isNode(pair?.key) ? pair.key : undefined;
}

function isEmpty(node: Node): boolean {
  return !isCollection(node) && node.range?.[0] === node.range?.[1];
}

function at(source: YamlRecord['source'], offset: number): Position {
  return positionAt(source.text, source.start + offset);
}
