import { didYouMean } from '../../content/suggest.ts';
import type { CollectionName } from '../../model/collection.ts';
import type { CheckContext, Rule } from '../context.ts';
import { recordWords, references } from '../references.ts';

/** `unknown-actor`, `unknown-source` …: an id that no record has, in a field or in a body. */
export const unknownReferences: Rule = function* (context) {
  const { library, links } = context;
  for (const reference of references(library)) {
    const { target, to } = reference;
    if (isKnown(context, target, to)) continue;
    yield context.finding(
      reference,
      `unknown-${recordWords[target]}`,
      explain(context, target, to),
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

function explain({ library }: CheckContext, target: CollectionName, id: string): string {
  for (const [current, { data }] of library[target] as ReadonlyMap<
    string,
    { data: { redirects?: string[] | undefined } }
  >) {
    if (data.redirects?.includes(id)) return `"${id}" is an old id; write "${current}"`;
  }
  const word = recordWords[target];
  const near = didYouMean(id, library[target].keys());
  return `"${id}" is no ${word}${near || `; add ${target}/${id}.mdx or name another ${word}`}`;
}
