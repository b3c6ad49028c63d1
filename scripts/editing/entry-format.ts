import { parse } from 'yaml';
import { formatYaml } from '../../src/content/format-yaml.ts';
import { splitStrict } from '../../src/content/split-strict.ts';
import { updateText } from '../../src/content/update-text.ts';
import { type CollectionName, collections } from '../../src/model/collection.ts';

/** What the editor holds of a file: its fields, and the text below as `body`. */
export type Content = Readonly<Record<string, unknown>>;

/** A format of files as Sveltia CMS takes it (`registerCustomFormat`). */
export interface EntryFormat {
  readonly fromFile: (text: string) => Content;
  readonly toFile: (content: Content) => string;
}

/** The hidden field that carries a file's text from reading to writing. */
export const asRead = 'asRead';

/** The name that a collection's format goes by in the configuration. */
export const formatName = (collection: CollectionName): string => `${collection}-entry`;

/**
 * Makes the format of a collection's files. An entry that was read from a file is written as that
 * very text, with nothing but the fields edited that differ: comments, order and spacing stay.
 */
export function entryFormat(collection: CollectionName): EntryFormat {
  return {
    fromFile(text) {
      const { fields, body } = readText(text);
      return { ...fields, body: body.trim(), [asRead]: text };
    },
    toFile(content) {
      const { [asRead]: text, body = '', ...fields } = content;
      const words = String(body).trim();
      const below = words === '' ? '' : `\n${words}\n`;
      if (typeof text !== 'string' || text === '') {
        const order = Object.keys(collections[collection].shape);
        const sorted = order.flatMap((key) => (key in fields ? [[key, fields[key]] as const] : []));
        return `---\n${formatYaml(Object.fromEntries(sorted))}---\n${below}`;
      }
      const old = readText(text);
      const absent = Object.keys(old.fields).map((key) => [key, undefined] as const);
      const changes = { ...Object.fromEntries(absent), ...fields };
      const changed = updateText(text, collection, old.fields, changes);
      const bodiless = changed.slice(0, changed.length - old.body.length);
      return words === old.body.trim() ? changed : bodiless + below;
    },
  };
}

/** Reads a file that the check has passed; throws on any other. */
function readText(text: string): { fields: Record<string, unknown>; body: string } {
  const split = splitStrict('', text);
  if (!split.ok) throw new Error(split.findings[0]?.message ?? 'has no frontmatter');
  const fields = parse(text.slice(split.yamlStart, split.yamlEnd), { schema: 'core' });
  return { fields, body: text.slice(split.bodyStart) };
}
