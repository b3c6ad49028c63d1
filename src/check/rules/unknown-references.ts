import { didYouMean } from '../../content/suggest.ts';
import type { CollectionName, Entry } from '../../model/collection.ts';
import type { CheckContext, Rule } from '../context.ts';
import { recordWords, references } from '../references.ts';

/** `unknown-actor`, `unknown-source` …: an id that no record has, in a field or in a body. */
export const unknownReferences: Rule = function* (context) {
  const { library, links } = context;
  for (const reference of references(library)) {
    const { target, to } = reference;
    if (isKnown(context, target, to)) continue;
    const current = currentId(context, target, to);
    yield context.finding(
      reference,
      `unknown-${recordWords[target]}`,
      explain(context, target, to),
      current === undefined ? {} : { repair: { value: current } },
    );
  }
  for (const { file, line, column, collection, id } of links) {
    if (isKnown(context, collection, id)) continue;
    const rule = `unknown-${recordWords[collection]}`;
    yield { file, line, column, rule, message: explain(context, collection, id) };
  }
};

function isKnown({ library, unreadable }: CheckContext, target: CollectionName, id: string) {
  return library[target].has(id) || unreadable[target].has(id);
}

// Looked up once for each unknown id, made once for each collection.
const currentIds = new WeakMap<object, ReadonlyMap<string, string>>();

/** The id that a record has now which once had this one. */
function currentId({ library }: CheckContext, target: CollectionName, id: string) {
  const records = library[target] as ReadonlyMap<string, Entry>;
  let known = currentIds.get(records);
  if (known === undefined) {
    known = new Map(
      [...records].flatMap(([current, { data }]) =>
        (data.redirects ?? []).map((old) => [old, current] as const),
      ),
    );
    currentIds.set(records, known);
  }
  return known.get(id);
}

function explain(context: CheckContext, target: CollectionName, id: string): string {
  const current = currentId(context, target, id);
  if (current !== undefined) return `"${id}" is an old id; write "${current}"`;
  const { library } = context;
  const word = recordWords[target];
  const near = didYouMean(id, library[target].keys());
  return `"${id}" is no ${word}${near || `; add ${target}/${id}.mdx or name another ${word}`}`;
}
