import type { FieldPath } from '../../content/locate.ts';
import type { Actor } from '../../model/actor.ts';
import type { Rule } from '../context.ts';

/** `shared-alias`: a name that two actors bear, and that would be taken for either of them. */
export const sharedAliases: Rule = function* ({ library, finding }) {
  const bearers = new Map<string, string>();
  for (const { id, data } of library.actors.values()) {
    const weak = new Set(data.weakAliases.map(fold));
    const own = new Set<string>();
    for (const [path, name] of namesOf(data)) {
      const folded = fold(name);
      if (weak.has(folded) || own.has(folded)) continue;
      own.add(folded);
      const other = bearers.get(folded);
      if (other === undefined) {
        bearers.set(folded, id);
        continue;
      }
      const message = `"${name}" is a name of "${other}", too; move it to weakAliases in both, or merge the two actors`;
      yield finding({ collection: 'actors', id, path }, 'shared-alias', message);
    }
  }
};

function* namesOf(actor: Actor): Generator<readonly [FieldPath, string]> {
  yield [['name'], actor.name];
  for (const [language, name] of Object.entries(actor.names ?? {}))
    yield [['names', language], name];
  for (const [i, alias] of actor.aliases.entries()) yield [['aliases', i], alias];
}

/** The form in which names are compared: case, marks, hyphens and spaces do not tell two apart. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}'’.]+/gu, ' ')
    .trim();
}
