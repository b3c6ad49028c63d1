import { formatId } from '../model/id.ts';
import type { Scene } from './scene.ts';

/** Presidents' offices that are called after their houses. */
const residences = new Map([
  ['south-korea', 'blue-house'],
  ['russia', 'kremlin'],
  ['united-states', 'white-house'],
]);

/** Names the body of a state: russia, [foreign], ministry → russian-foreign-ministry. */
export function bodyOf(
  scene: Scene,
  state: string,
  field: readonly string[],
  head: string,
  to: number,
): { id: string; name: string; to: number } {
  const prefix = scene.register.prefixes.get(state) ?? state;
  const adjective = prefix === 'us' ? 'US' : titleCase(prefix.replace(/-/g, ' '));
  if (head === 'office' && residences.has(state)) {
    const id = residences.get(state) ?? '';
    return { id, name: scene.register.actors.get(id)?.name ?? id, to };
  }
  if (head === 'embassy') {
    const city = embassyCity(scene, state, to);
    const where = city ? ` in ${scene.register.places.get(city.id)?.name ?? city.id}` : '';
    return {
      id: city ? `${prefix}-embassy-${city.id}` : `${prefix}-embassy`,
      name: `${adjective} embassy${where}`,
      to: city?.to ?? to,
    };
  }
  if (field.length > 2 && (head === 'ministry' || head === 'department')) {
    return {
      id: formatId(`${prefix} ${head} of ${field.join(' ')}`),
      name: `${adjective} ${titleCase(`${head} of ${field.join(' ')}`)}`,
      to,
    };
  }
  const words = [...field, head].join(' ');
  const name = head === 'ministry' || head === 'department' ? titleCase(words) : words;
  return { id: formatId(`${prefix} ${words}`), name: `${adjective} ${name}`, to };
}

/** Where an embassy stands: "in Pyongyang" after it, else the city the article is written from. */
function embassyCity(
  scene: Scene,
  state: string,
  to: number,
): { id: string; to: number } | undefined {
  const { tokens, register } = scene;
  const hit = scene.cover[to + 1];
  if (
    tokens[to]?.norm === 'in' &&
    tokens[to]?.gap === '' &&
    hit &&
    (hit.form === 'seat' || hit.form === 'place') &&
    hit.entry
  ) {
    return { id: hit.entry.id, to: hit.to };
  }
  const line = formatId(scene.article.source.dateline ?? '');
  const country = register.places.get(line)?.country;
  if (country !== undefined && register.states.get(country) !== state) return { id: line, to };
  return undefined;
}

const titleCase = (text: string) =>
  text
    .replace(/\bit\b/g, 'IT')
    .replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    .replace(/ (Of|And|The) /g, (m) => m.toLowerCase());
