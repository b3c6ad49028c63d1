import { isDeepStrictEqual } from 'node:util';
import { Document, isScalar, parse, Scalar, visit } from 'yaml';
import { readPlainYaml } from '../model/read-plain-yaml.ts';
import { visibleText } from '../model/visible.ts';

const width = 100;
/** Lists that grow and are commented on: one item a line, however short. */
const alwaysBlock = new Set(['evidence', 'corrections', 'roles']);

/**
 * Formats a record as YAML: the order of its keys, quotes only where needed, short lists and maps
 * on one line, long text as a block. Characters that content files must not hold are left out.
 * @param value plain data; undefined fields are left out
 */
export function formatYaml(value: unknown): string {
  const data = plain(value);
  const text = format(data, width);
  // Folding has its corners; a text that would come back changed is not folded.
  // The quick reader and the library read the same, where the quick one reads.
  const back = readPlainYaml(text) ?? parse(text, { schema: 'core' });
  return isDeepStrictEqual(back, data) ? text : format(data, 0);
}

function format(data: unknown, lineWidth: number): string {
  const doc = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
  // Texts first: whether a map fits on one line depends on theirs.
  visit(doc, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') styleText(node);
    },
  });
  visit(doc, {
    Collection(_, node, path) {
      const parent = path.at(-1);
      const name =
        parent && 'key' in parent && isScalar(parent.key) ? String(parent.key.value) : '';
      // Cheapest first: what is asked last looks at all that lies below.
      const isShort = () => JSON.stringify(node.toJSON()).length <= width - 20;
      node.flow = path.length > 1 && !alwaysBlock.has(name) && isShort() && !holdsBlock(node);
    },
  });
  return doc.toString({
    lineWidth,
    flowCollectionPadding: true,
    minContentWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** Formats one value for the middle of a line; undefined when it does not fit there. */
export function formatInline(value: string | number | boolean | null): string | undefined {
  const text = formatYaml(value).trimEnd();
  return text.includes('\n') || /^[|>]/.test(text) ? undefined : text;
}

function styleText(node: Scalar): void {
  const text = node.value as string;
  const lines = text.split('\n');
  const breaks = lines.length > 1;
  // A block cannot hold these as they are; the quoted form can.
  const exact = /^\s|\s$|[^\S\n]\n|\n[^\S\n]|\t|\n{2,}/.test(text);
  if (exact) node.type = Scalar.QUOTE_DOUBLE;
  else if (breaks) node.type = Scalar.BLOCK_LITERAL;
  else if (text.length > width - 20) node.type = Scalar.BLOCK_FOLDED;
}

function holdsBlock(node: unknown): boolean {
  let found = false;
  visit(node as Parameters<typeof visit>[0], {
    Scalar(_, scalar) {
      if (scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL) found = true;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Takes out undefined fields and, in strings and keys, what content files must not hold. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(([key, held]) => [visibleText(key), plain(held)]),
  );
}
