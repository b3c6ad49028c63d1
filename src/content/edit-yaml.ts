import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alignLists } from './align-lists.ts';
import { compareText, type Edit } from './finding.ts';
import { formatInline, formatYaml } from './format-yaml.ts';

export interface EditContext {
  readonly yaml: string;
  /** Where new keys go: behind the nearest one that comes before them here. */
  readonly order?: readonly string[];
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Finds the least edits that turn a parsed block map into one with these fields. Undefined when it
 * cannot be done in place (a flow map, a map without line of its own).
 */
export function editMap(
  { yaml, order = [] }: EditContext,
  map: YAMLMap.Parsed,
  fields: Fields,
): Edit[] | undefined {
  const [first] = map.items;
  if (map.flow || !first) return undefined;
  const indent = columnOf(yaml, first.key.range[0]);
  const edits: Edit[] = [];
  const present = new Map<string, ParsedPair>();
  for (const pair of map.items) {
    const key = String((pair.key as Scalar).value);
    present.set(key, pair);
    const edit =
      fields[key] === undefined
        ? removeLines(yaml, pair.key.range[0], endOfPair(yaml, pair))
        : editPair(yaml, pair, fields[key], indent);
    if (!edit) return undefined;
    edits.push(...edit);
  }
  for (const key of Object.keys(fields)) {
    if (fields[key] === undefined || present.has(key)) continue;
    const before = predecessor(key, order, [...present.keys()]);
    const pair = present.get(before ?? '');
    const at = pair
      ? endOfLine(yaml, endOfPair(yaml, pair))
      : yaml.lastIndexOf('\n', first.key.range[0] - 1) + 1;
    if (!pair && at + indent !== first.key.range[0]) return undefined;
    edits.push({
      start: at,
      end: at,
      text: newLine(yaml, at) + block({ [key]: fields[key] }, indent),
    });
  }
  return edits;
}

function editPair(
  yaml: string,
  pair: ParsedPair,
  value: unknown,
  indent: number,
): Edit[] | undefined {
  const node = pair.value;
  const inPlace = node && editNode(yaml, node, value);
  if (inPlace) return inPlace;
  const start = pair.key.range[0];
  const kept = node ? commentsIn(node) : [];
  const text = block({ [String((pair.key as Scalar).value)]: value }, indent).trimEnd();
  const comments = kept.map((comment) => `#${comment}\n${' '.repeat(indent)}`).join('');
  return [{ start, end: endOfPair(yaml, pair), text: comments + text.slice(indent) }];
}

function editNode(yaml: string, node: ParsedNode, value: unknown): Edit[] | undefined {
  if (isDeepStrictEqual(node.toJSON(), value)) return [];
  if (isMap(node) && isFields(value)) return editMap({ yaml }, node as YAMLMap.Parsed, value);
  if (isSeq(node) && Array.isArray(value)) return editSeq(yaml, node as YAMLSeq.Parsed, value);
  if (!isScalar(node) || (typeof value === 'object' && value !== null)) return undefined;
  const block = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const text = formatInline(value as string);
  if (block || text === undefined || node.range[0] === node.range[1]) return undefined;
  return [{ start: node.range[0], end: node.range[1], text }];
}

/** Items that stay are left alone; those between are edited, put in or taken out. */
function editSeq(
  yaml: string,
  seq: YAMLSeq.Parsed,
  values: readonly unknown[],
): Edit[] | undefined {
  const { items } = seq;
  const dashes = dashesOf(seq);
  const [firstDash] = dashes;
  if (seq.flow || firstDash === undefined || values.length === 0) return undefined;
  const indent = columnOf(yaml, firstDash);
  const gaps = alignLists(
    items.map((item) => stableText(item.toJSON())),
    values.map((value) => stableText(value)),
  );
  const edits: Edit[] = [];
  for (const { oldStart, oldEnd, newStart, newEnd } of gaps) {
    const shared = Math.min(oldEnd - oldStart, newEnd - newStart);
    for (let k = 0; k < shared; k++) {
      const item = items[oldStart + k] as ParsedNode;
      const edit = editItem(yaml, item, values[newStart + k], indent);
      if (!edit) return undefined;
      edits.push(...edit);
    }
    for (let i = oldStart + shared; i < oldEnd; i++) {
      const edit = removeLines(yaml, dashes[i] ?? 0, endOfNode(yaml, items[i] as ParsedNode));
      if (!edit) return undefined;
      edits.push(...edit);
    }
    if (newEnd === newStart + shared) continue;
    const previous = items[oldStart + shared - 1];
    const at: number = previous
      ? endOfLine(yaml, endOfNode(yaml, previous))
      : yaml.lastIndexOf('\n', firstDash - 1) + 1;
    if (!previous && at + indent !== firstDash) return undefined;
    const text = block(values.slice(newStart + shared, newEnd), indent);
    edits.push({ start: at, end: at, text: newLine(yaml, at) + text });
  }
  return edits;
}

function editItem(
  yaml: string,
  node: ParsedNode,
  value: unknown,
  indent: number,
): Edit[] | undefined {
  const inPlace = editNode(yaml, node, value);
  if (inPlace || commentsIn(node).length > 0 || node.range[0] === node.range[1]) return inPlace;
  const text = block([value], indent)
    .trimEnd()
    .slice(indent + 2);
  return [{ start: node.range[0], end: endOfNode(yaml, node), text }];
}

function dashesOf(seq: YAMLSeq.Parsed): number[] {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
}

/** Takes out whole lines; undefined when something else begins on the first of them. */
function removeLines(yaml: string, from: number, to: number): Edit[] | undefined {
  const start = yaml.lastIndexOf('\n', from - 1) + 1;
  if (yaml.slice(start, from).trim() !== '') return undefined;
  return [{ start, end: endOfLine(yaml, to), text: '' }];
}

/** Where the value's own text ends, without what trails it (blank lines, comments). */
function endOfNode(yaml: string, node: ParsedNode): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1) as ParsedNode | ParsedPair | undefined;
    if (last) return isNode(last) ? endOfNode(yaml, last as ParsedNode) : endOfPair(yaml, last);
  }
  let end = node.range[1];
  while (end > node.range[0] && /\s/.test(yaml.charAt(end - 1))) end--;
  return end;
}

function endOfPair(yaml: string, pair: ParsedPair): number {
  const colon = yaml.indexOf(':', pair.key.range[1]) + 1;
  return pair.value ? Math.max(endOfNode(yaml, pair.value), colon) : colon;
}

function predecessor(
  key: string,
  order: readonly string[],
  present: readonly string[],
): string | undefined {
  const place = order.indexOf(key);
  if (place < 0) return present.at(-1);
  const before = order.slice(0, place);
  return present
    .filter((name) => before.includes(name))
    .sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
}

/** The comments inside a value, which would go with it when it is replaced. */
function commentsIn(node: Node): string[] {
  const comments: string[] = [];
  visit(node, {
    Node(_, { commentBefore, comment }) {
      for (const text of [commentBefore, comment]) if (text) comments.push(...text.split('\n'));
    },
  });
  // What trails the value on its line or below it is not replaced.
  const own = node.comment?.split('\n').length ?? 0;
  return own > 0 ? comments.filter((text) => !node.comment?.split('\n').includes(text)) : comments;
}

function block(value: unknown, indent: number): string {
  return formatYaml(value).replace(/^(?=[^\n])/gm, ' '.repeat(indent));
}

/** The same text for equal values, whatever the order of their keys. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    isFields(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => compareText(a, b)))
      : held,
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const columnOf = (yaml: string, offset: number) => offset - yaml.lastIndexOf('\n', offset - 1) - 1;
const newLine = (yaml: string, at: number) => (at > 0 && yaml[at - 1] !== '\n' ? '\n' : '');

function endOfLine(yaml: string, from: number): number {
  const at = yaml.indexOf('\n', from);
  return at < 0 ? yaml.length : at + 1;
}
